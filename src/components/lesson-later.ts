/** What a lesson has besides its cells, for which a first run does not wait. */
import "./reading/contents.ts";
import "./notebook/lesson-bar.ts";
import "./reading/term.ts";
