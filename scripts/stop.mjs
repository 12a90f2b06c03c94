// @ts-check

/** A reason to end that the person at the keyboard can act on: printed as a sentence, without a stack. */
export class Stop extends Error {}

/**
 * Runs a script and turns its faults into one sentence and a non-zero exit.
 * A fault nobody foresaw keeps its stack: it is ours to mend.
 *
 * @param {() => void | Promise<void>} main
 */
export async function runScript(main) {
  try {
    await main();
  } catch (error) {
    const sentence =
      error instanceof Stop ? error.message : diskSentence(error);
    console.error(sentence ?? error);
    process.exitCode = 1;
  }
}

/**
 * The sentence for a disk that refuses, or undefined for any other fault.
 *
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function diskSentence(error) {
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error ?? {});
  const place = path ?? "this folder";
  switch (code) {
    case "EROFS":
    case "EACCES":
    case "EPERM":
      return `setup: cannot write to ${place} (${code}); copy the project to a folder you may write to`;
    case "ENOSPC":
      return `setup: the disk is full at ${place}; free about 1 GB and run the command again`;
    default:
      return undefined;
  }
}
