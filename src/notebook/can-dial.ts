import type { Session } from "./session.ts";

/**
 * Whether moving a control may run the cell: not while it shows an older text than the reader's,
 * or needs one, for what was kept or came by a link runs only when it is asked for by name.
 */
export function canDial(session: Session, id: string): boolean {
  return [...session.links.needs(id), id].every(
    (each) => session.view(each).state !== "edited",
  );
}
