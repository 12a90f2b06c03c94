import Cell from "./Cell.astro";
import Exercise from "./Exercise.astro";
import Explanation from "./Explanation.astro";
import Hint from "./Hint.astro";
import Listing from "./Listing.astro";
import Note from "./Note.astro";
import Windows from "./Windows.astro";

/** What a lesson's MDX may use by name; `Cell` and `Listing` are made from its code fences. */
export const components = { Cell, Exercise, Listing, Note, Windows };

/** What an exercise's text may use. */
export const exerciseComponents = { Explanation, Hint, Listing, Note };
