import type { Session } from "./session.ts";

/**
 * Whether moving a control may run the cell. Not if the cell, or one that it needs, has an edit that
 * has not run yet: text from storage or from a link runs only when the reader presses Run.
 */
export function canDial(session: Session, id: string): boolean {
  return [...session.links.needs(id), id].every(
    (each) => session.view(each).state !== "edited",
  );
}
