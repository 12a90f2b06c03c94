import Cell from "./Cell.astro";
import Exercise from "./Exercise.astro";
import Listing from "./Listing.astro";
import Note from "./Note.astro";
import Windows from "./Windows.astro";

/** What a lesson's MDX may use by name; `Cell` and `Listing` are made from its code fences. */
export const components = { Cell, Exercise, Listing, Note, Windows };
