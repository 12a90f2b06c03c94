import { describeThrown } from "./describe.ts";
import { installExplanations } from "./explanations.ts";
import { librarySentences } from "./library-sentences.ts";
import { printValue } from "./print-value.ts";
import { installSentences } from "./sentences.ts";

/** Whoever imports this file has errors, and values of any kind, put into words. */
installExplanations({ print: printValue, describe: describeThrown });
installSentences((number) => librarySentences[number]!);
