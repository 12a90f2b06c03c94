/** What a lesson has besides its cells, for which a first run does not wait. */
import "./contents.ts";
import "./lesson-bar.ts";
import "./term.ts";
