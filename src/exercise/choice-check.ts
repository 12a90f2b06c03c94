/** The reader picks from a list; every option says what is right or wrong about it. */
export interface ChoiceCheck {
  kind: "choice";
  /** Folder name of the exercise. */
  id: string;
  /** Whether exactly one option is right, or any number of them. */
  pick: "many" | "one";
  /** In the order in which they are shown. An id is also that of its label and its explanation. */
  options: readonly { id: string; isRight: boolean }[];
}
