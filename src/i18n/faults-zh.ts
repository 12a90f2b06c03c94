/** The library's messages in Chinese, by their English template. */
export const zh: Record<string, string> = {};
