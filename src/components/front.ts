/** The scripts of the front page. */
import "./chapter-list.ts";
import "./figures.ts";
import "./shell.ts";
