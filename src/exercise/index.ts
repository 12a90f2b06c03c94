/** What the page and the build need of the exercises. */
export { describeAnswer, readAnswer } from "./answer.ts";
export type { AnswerForm, AnswerReading } from "./answer.ts";
export type { Call, CallResult } from "./call.ts";
export type { Check } from "./check.ts";
export type { ChoiceCheck } from "./choice-check.ts";
export type { CodeCheck, Convolution } from "./code-check.ts";
export { en as commonEn } from "./common-en.ts";
export type { CommonMessages } from "./common-messages.ts";
export { zh as commonZh } from "./common-zh.ts";
export { gradeChoice } from "./grade-choice.ts";
export { drawStages, gradeSteps } from "./grade-steps.ts";
export type { MatchCheck } from "./match-check.ts";
export { findHoles, wordMessage } from "./message.ts";
export type {
  Message,
  MessagePart,
  Messages,
  MessageValues,
} from "./message.ts";
export { type DiffLine, diffLines } from "./line-diff.ts";
export { openProgress } from "./progress.ts";
export type { KeyedStorage, Progress } from "./progress.ts";
export { newSeed } from "./random.ts";
export { nextState } from "./record.ts";
export type { ExerciseRecord, ExerciseState } from "./record.ts";
export { describeValue } from "./show.ts";
export type { Sound } from "./sound.ts";
export { readerSource } from "./source.ts";
export type { Draw, Field, Stage, StepsCheck } from "./steps-check.ts";
export type { ExerciseText } from "./text.ts";
export type { TypesCheck } from "./types-check.ts";
export type { Evidence, FieldVerdict, Verdict } from "./verdict.ts";
