import { Stop } from "./stop.mjs";

export const USUAL_PORT = 4321;

/**
 * The port that PORT asks for, or undefined if it is not set.
 *
 * @throws Stop if PORT is not a port.
 */
export function askedPort(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Stop(
    `start: PORT is "${text}", which is no port; give a whole number from 0 to 65535`,
  );
}

/**
 * What to say about the port that was got: nothing if it is the one wanted.
 *
 * @throws Stop if PORT asked for another one: whoever sets it needs that port.
 */
export function portSentence(
  asked: number | undefined,
  got: number,
): string | undefined {
  const wanted = asked ?? USUAL_PORT;
  if (wanted === got || wanted === 0) return undefined;
  if (asked === undefined) return `Port ${wanted} is taken; using ${got}.`;
  throw new Stop(
    `start: port ${wanted} is taken; free it, choose another PORT, or leave PORT unset`,
  );
}
