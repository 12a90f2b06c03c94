/** The browser's storage, unless the reader has forbidden it. */
export function localStore(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
