import { describeThrown } from "./describe.ts";
import { installExplanations } from "./explanations.ts";
import { printValue } from "./print-value.ts";

/** Whoever imports this file has errors, and values of any kind, put into words. */
installExplanations({ print: printValue, describe: describeThrown });
