import { describeThrown } from "./describe.ts";
import { installExplanations } from "./explanations.ts";
import { librarySentences } from "./library-sentences.ts";
import { printValue } from "./print-value.ts";
import { installSentences } from "./sentences.ts";

// Importing this file installs the code that words errors and prints values of any kind.
installExplanations({ print: printValue, describe: describeThrown });
// The tools of `"notebook"` carry their sentences as text: only the library's are numbered.
installSentences(
  (texts) => (texts[0] ? librarySentences[+texts[0]] : undefined) ?? texts,
);
