import { describeThrown } from "./describe.ts";
import { installExplanations } from "./explanations.ts";
import { librarySentences } from "./library-sentences.ts";
import { printValue } from "./print-value.ts";
import { installSentences } from "./sentences.ts";

/** Importing this file installs the code that words errors, and prints values of any kind. */
installExplanations({ print: printValue, describe: describeThrown });
// What cells show things with is no part of the library, and has its sentences with it.
installSentences((texts) => (texts[0] ? librarySentences[+texts[0]]! : texts));
