/**
 * What a worker gets before it runs the first cell that a reader can have changed: what words
 * errors and prints values of any kind, and a language that no cell can change.
 */
import "../explain.ts";
import { fixLanguage } from "./fix-language.ts";
import { refusePromises } from "./refuse-promises.ts";

refusePromises();
fixLanguage();
