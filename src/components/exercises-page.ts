/** The scripts of the exercises page. */
import "./exercises-near.ts";
import "./solved-count.ts";
