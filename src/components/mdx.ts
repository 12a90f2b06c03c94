import Cell from "./Cell.astro";
import ConvStepper from "./ConvStepper.astro";
import Correction from "./Correction.astro";
import Exercise from "./Exercise.astro";
import Figure from "./Figure.astro";
import Listing from "./Listing.astro";
import Note from "./Note.astro";
import Predict from "./Predict.astro";
import Question from "./Question.astro";
import Term from "./Term.astro";
import Windows from "./Windows.astro";

/** What a lesson's MDX may use by name; `Cell` and `Listing` are made from its code fences. */
export const components = {
  Cell,
  ConvStepper,
  Correction,
  Exercise,
  Figure,
  Listing,
  Note,
  Predict,
  Question,
  Term,
  Windows,
};
