import Cell from "./cell/Cell.astro";
import ConvStepper from "./figure/ConvStepper.astro";
import Correction from "./reading/Correction.astro";
import Exercise from "./exercise/Exercise.astro";
import Figure from "./figure/Figure.astro";
import Listing from "./reading/Listing.astro";
import Note from "./reading/Note.astro";
import Predict from "./exercise/Predict.astro";
import Question from "./reading/Question.astro";
import Term from "./reading/Term.astro";
import Windows from "./reading/Windows.astro";

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
