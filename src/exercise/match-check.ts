import type { MessageValues } from "./message.ts";

/** The reader says of each item which option belongs to it. */
export interface MatchCheck {
  kind: "match";
  /** Folder name of the exercise. */
  id: string;
  /** In the order in which they are shown. An id is also that of the label and of what is said of it when right. */
  items: readonly MatchItem[];
  /** In the order in which they are offered; an id is also that of what is said when it does not belong. */
  options: readonly string[];
}

export interface MatchItem {
  id: string;
  /** The option that belongs to it; no option belongs to two items. */
  right: string;
  /** Values for the holes of its texts. */
  values: MessageValues;
}
