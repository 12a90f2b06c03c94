import type { CellError } from "../notebook/output.ts";
import type { Call, CallResult } from "./call.ts";
import type { Case } from "./cases.ts";
import { type MatrixReading, readMatrix } from "./matrix.ts";
import type { Message } from "./message.ts";
import type { Ran } from "./program.ts";

/** One call of the reader's function, and what to make of it. */
export interface Trial extends Case {
  ran: Ran;
  /** Absent if the function threw. */
  reading?: MatrixReading;
  /** The arguments as the function left them. */
  argsAfter?: readonly unknown[];
  error?: CellError;
}

/** Why no call can be judged at all. */
export interface Obstacle {
  message: Message;
  outcome: "failed" | "unjudged";
  error?: CellError;
}

/** Makes one call; the arguments that the reader's function gets are a copy. */
export async function tryCase(
  call: Call,
  name: string,
  one: Case,
): Promise<Trial | Obstacle> {
  const result = await call(name, structuredClone(one.args));
  const obstacle = findObstacle(name, result);
  if (obstacle) return obstacle;
  const { error, value, args, count } = result;
  if (error) {
    const ran: Ran = { end: "threw", message: error.message };
    return { ...one, ran, error, argsAfter: args };
  }
  const ran: Ran = { end: "value", value, count };
  return { ...one, ran, reading: readMatrix(value), argsAfter: args };
}

export function isObstacle(result: Obstacle | Trial): result is Obstacle {
  return "outcome" in result;
}

function findObstacle(
  name: string,
  { end, error, args, isBroken }: CallResult,
): Obstacle | undefined {
  const because = (id: string, outcome: Obstacle["outcome"] = "failed") => ({
    message: { id, values: { name } },
    outcome,
    error,
  });
  if (end === "timeout") return because("timed-out");
  if (end === "crashed") return because("crashed");
  if (end === "flood") return because("flooded");
  if (end !== "idle") return because(end, "unjudged");
  // It returned, but what it returned was refused on its way here.
  if (!error) return args ? undefined : because("returned-too-much");
  const isAboutName = error.values.name === name;
  if (error.code === "unknown-name" && isAboutName)
    return because("not-defined");
  // A cell that does not compile or run says so itself, at its own line.
  const isThrown = error.code === "thrown" || error.code === "thrown-value";
  return isBroken || !isThrown ? because("does-not-run") : undefined;
}
