/** One late answer is a busy frame. */
const MOST_MISSES = 2;

/**
 * Asks a frame every so often whether it is still there, while this page is in sight: a frame whose process has died sends no event.
 * `onLost` is told once. Gives the function that ends it.
 */
export function followPulse(alive: () => Promise<void>, everyMs: number, onLost: (error: unknown) => void): () => void {
  let isOver = false;
  let misses = 0;
  let timer = setTimeout(beat, everyMs);

  function beat(): void {
    const asked = document.visibilityState === 'visible' ? alive() : Promise.resolve();
    asked
      .then(
        () => (misses = 0),
        (error: unknown) => {
          misses += 1;
          if (misses < MOST_MISSES || isOver) return;
          isOver = true;
          onLost(error);
        },
      )
      .finally(() => {
        if (!isOver) timer = setTimeout(beat, everyMs);
      });
  }

  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
