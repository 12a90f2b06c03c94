/** What was tried of an exercise, and what did not hold. */
export interface Proof {
  id: string;
  kind: string;
  /** Wrong methods that the check tells apart, each by a message of its own. */
  mistakes: number;
  draws: number;
  problems: string[];
}
