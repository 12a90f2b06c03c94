/** Where the edits of a lesson are in the browser; the number is the version of their form. */
export function editsKey(lesson: string, language: string): string {
  return `convbook:edits:1:${language}/${lesson}`;
}

/** Where is kept what its controls are set to. */
export function dialsKey(lesson: string, language: string): string {
  return `convbook:inputs:1:${language}/${lesson}`;
}
