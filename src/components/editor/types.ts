import type { Session } from "../../notebook/session.ts";
import { savesData } from "../site/saves-data.ts";
import type { Answer, Question, Topic, Topics } from "../../typing/question.ts";

export type TypesState = "failed" | "idle" | "loading" | "ready";

/** What an editor needs in order to show types. */
export interface TypedCell {
  cell: string;
  types: Types;
}

interface Pending {
  topic: Topic;
  args: Question["args"];
  resolve: (value: unknown) => void;
}

/** Longest wait for an answer, in milliseconds: some code sends TypeScript into an endless loop. */
const patience = 20_000;

/** What TypeScript knows of the page's cells. It loads when a reader first changes one. */
export class Types {
  readonly #session: Session;
  readonly #listeners = new Set<() => void>();
  #state: TypesState = "idle";
  #worker: Worker | undefined;
  #waiting: Pending[] = [];
  #asked: Pending | undefined;
  #number = 0;
  #timer = 0;
  /** The cells that the worker knows of, as JSON. */
  #shown = "";

  constructor(session: Session) {
    this.#session = session;
    let sources = this.#sources();
    session.subscribe(() => {
      const now = this.#sources();
      if (now === sources) return;
      sources = now;
      if (this.#state === "ready") this.#tell();
    });
  }

  get state(): TypesState {
    return this.#state;
  }

  /** Calls `listener` when the state has changed, or a text that types follow from. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Starts loading. For a reader who saves data, and after a failure, only on request. */
  start({ isRequested = false } = {}): void {
    if (this.#worker) return;
    if (!isRequested && (this.#state === "failed" || savesData())) return;
    this.#shown = "";
    this.#enter("loading");
    const worker = new Worker(
      new URL("../../typing/worker.ts", import.meta.url),
      { type: "module" },
    );
    this.#worker = worker;
    worker.postMessage(document.documentElement.lang.slice(0, 2));
    worker.addEventListener("error", () => this.#end("failed"));
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<Answer | "ready">) => {
        if (data === "ready") this.#enter("ready");
        else this.#take(data);
        this.#askNext();
      },
    );
  }

  /** The answer, or undefined if there is none or the same was asked again since. */
  ask<T extends Topic>(
    topic: T,
    ...args: Parameters<Topics[T]>
  ): Promise<ReturnType<Topics[T]> | undefined> {
    if (!this.#worker) return Promise.resolve(undefined);
    const isSame = (each: Pending) =>
      each.topic === topic && each.args[0] === args[0];
    for (const older of this.#waiting.filter(isSame)) older.resolve(undefined);
    this.#waiting = this.#waiting.filter((each) => !isSame(each));
    return new Promise((resolve) => {
      const take = resolve as (value: unknown) => void;
      this.#waiting.push({ topic, args, resolve: take });
      this.#askNext();
    });
  }

  #askNext(): void {
    if (this.#state !== "ready" || this.#asked) return;
    this.#asked = this.#waiting.shift();
    if (!this.#asked) return;
    const { topic, args } = this.#asked;
    const sources = this.#sources();
    const cells =
      sources === this.#shown
        ? undefined
        : (JSON.parse(sources) as Question["cells"]);
    this.#shown = sources;
    const question: Question = { number: ++this.#number, cells, topic, args };
    this.#worker?.postMessage(question);
    this.#timer = window.setTimeout(() => this.#end("idle"), patience);
  }

  #take({ number, value, failure }: Answer): void {
    if (number !== this.#number) return;
    clearTimeout(this.#timer);
    if (failure) reportError(new Error(`types: ${failure}`));
    const asked = this.#asked;
    this.#asked = undefined;
    asked?.resolve(value);
  }

  #end(state: "failed" | "idle"): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const each of [this.#asked, ...this.#waiting])
      each?.resolve(undefined);
    this.#asked = undefined;
    this.#waiting = [];
    this.#enter(state);
  }

  #enter(state: TypesState): void {
    this.#state = state;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #sources(): string {
    const { ids } = this.#session;
    return JSON.stringify(
      ids.map((id) => ({ id, source: this.#session.source(id) })),
    );
  }
}

let types: Types | undefined;

/** All editors of a page ask the same. */
export function pageTypes(session: Session): Types {
  return (types ??= new Types(session));
}
