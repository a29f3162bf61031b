/** The messages of what is told to the page's error listeners while `work` runs; the test runner does not hear of it. */
export async function errorsTold(work: () => void | Promise<void>): Promise<string[]> {
  const { reportError } = globalThis;
  const told: string[] = [];
  globalThis.reportError = (error: unknown) => {
    if (error instanceof Error) told.push(error.message);
  };
  try {
    await work();
  } finally {
    globalThis.reportError = reportError;
  }
  return told;
}
