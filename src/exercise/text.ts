import type { Messages } from "./message.ts";

/**
 * Frontmatter of `zh.mdx` and `en.mdx`. The body holds the prompt, then `<Hint>` blocks in the
 * order in which they open, then one `<Explanation>`, shown with the solution and after a pass.
 */
export interface ExerciseText {
  title: string;
  /** By message id: what the check can say, except what all exercises share. */
  messages: Messages;
  /** Steps only: by stage id the question above its fields, by field id the label; holes, but no code. */
  labels?: Messages;
}
