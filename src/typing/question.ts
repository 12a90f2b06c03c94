import type { CellSource } from "../notebook/cell.ts";
import type { CellService } from "./cell-service.ts";

/** What can be asked of the cells' types. */
export type Topics = Pick<
  CellService,
  | "completions"
  | "describe"
  | "evaluate"
  | "format"
  | "info"
  | "problems"
  | "signature"
>;
export type Topic = keyof Topics;

/** A question to the worker that knows the cells' types. */
export interface Question<T extends Topic = Topic> {
  number: number;
  /** The page's cells as they are now, if that has changed since the last question. */
  cells: CellSource[] | undefined;
  topic: T;
  args: Parameters<Topics[T]>;
}

/** What comes back; `failure` if TypeScript itself has failed. */
export interface Answer {
  number: number;
  value?: unknown;
  failure?: string;
}

export function answer(
  service: CellService,
  { number, cells, topic, args }: Question,
): Answer {
  try {
    if (cells) service.show(cells);
    const topics = service as unknown as Record<
      Topic,
      (...args: unknown[]) => unknown
    >;
    return { number, value: topics[topic](...args) };
  } catch (error) {
    return { number, failure: String(error) };
  }
}
