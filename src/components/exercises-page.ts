/** The scripts of the exercises page. */
import "./exercise/exercises-near.ts";
import "./exercise/solved-count.ts";
