/**
 * Prepares a worker before it runs the first cell that a reader may have edited: installs the code
 * that words errors and prints values of any kind, and makes the built-in objects read-only.
 */
import "../explain.ts";
import { fixLanguage } from "./fix-language.ts";
import { refusePromises } from "./refuse-promises.ts";

refusePromises();
fixLanguage();
