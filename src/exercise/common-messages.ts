import type { en } from "./common-en.ts";

/** Messages that every exercise can give, by id. */
export type CommonMessages = Readonly<Record<keyof typeof en, string>>;
