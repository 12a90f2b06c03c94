import { within } from "../within.ts";

/** Sends a command of WebDriver BiDi; ends with the answer's result, or says why there is none. */
export type Send = (method: string, params: object) => Promise<unknown>;

/** How long a command may take, in seconds; a page that loads may be busy. */
const PATIENCE = 60;

/**
 * Connects to a browser that speaks WebDriver BiDi.
 *
 * @param gone Why the browser has ended, as soon as it has.
 */
export async function connect(
  address: string,
  gone: Promise<never>,
): Promise<Send> {
  const socket = new WebSocket(address);
  const lost = new Promise<never>((_, reject) => {
    socket.onclose = ({ code }) =>
      reject(new Error(`${address} closed the connection (code ${code})`));
  });
  // Whoever waits hears of it; by the time nobody does, it is no fault.
  lost.catch(() => {});
  const opened = new Promise((resolve) => (socket.onopen = resolve));
  await within(
    PATIENCE,
    Promise.race([opened, lost, gone]),
    () => `no connection to ${address} in ${PATIENCE} s`,
  );
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  };
  let last = 0;
  return async (method, params) => {
    const id = ++last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    const told = `${method} ${JSON.stringify(params).slice(0, 300)}`;
    if (socket.readyState === WebSocket.OPEN)
      socket.send(JSON.stringify({ id, method, params }));
    const { result, error, message } = await within(
      PATIENCE,
      Promise.race([answered, gone, lost]),
      () => `no answer in ${PATIENCE} s: ${told}`,
    );
    if (error) throw new Error(`${told}: ${message}`);
    return result;
  };
}

interface Answer {
  id: number;
  result?: unknown;
  error?: string;
  message?: string;
}
