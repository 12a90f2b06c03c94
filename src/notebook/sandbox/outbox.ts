import { OUTBOX_WINDOW } from "./policy.ts";

/** Sends messages in order, at most a window of them ahead of their acknowledgement. */
export interface Outbox<Message> {
  send(message: Message): void;
  /** The receiver has taken `count` more messages. */
  acknowledge(count: number): void;
}

/**
 * Cells may patch anything global, so this calls no method of a built-in: a patched `push`
 * would be handed messages that its own caller then sends.
 */
export function createOutbox<Message>(
  post: (message: Message) => void,
  window = OUTBOX_WINDOW,
): Outbox<Message> {
  let head: Link<Message> = { message: null, next: null };
  let tail = head;
  let ahead = 0;

  const flush = () => {
    while (head.next && ahead < window) {
      head = head.next;
      ahead += 1;
      post(head.message as Message);
      head.message = null;
    }
  };
  return {
    send(message) {
      tail.next = { message, next: null };
      tail = tail.next;
      flush();
    },
    acknowledge(count) {
      ahead -= count;
      flush();
    },
  };
}

interface Link<Message> {
  message: Message | null;
  next: Link<Message> | null;
}
