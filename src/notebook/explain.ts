import { describeThrown } from "./describe.ts";
import { installExplanations } from "./explanations.ts";
import { librarySentences } from "./library-sentences.ts";
import { printValue } from "./print-value.ts";
import { installSentences } from "./sentences.ts";

/** Importing this file installs the code that words errors, and prints values of any kind. */
installExplanations({ print: printValue, describe: describeThrown });
installSentences((number) => librarySentences[number]!);
