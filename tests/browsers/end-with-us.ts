/** Has `end` called once: by what it returns, or when this process ends. */
export function endWithUs(end: () => void): () => void {
  const endOnce = () => {
    process.off("exit", endOnce);
    end();
  };
  process.once("exit", endOnce);
  return endOnce;
}

// By a signal, too.
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => process.exit(1));
