/** A worker that fails before its first word. */
throw new Error("broken");
