/** A note of the demonstration. `n` counts up over all of them. */
export interface Note {
  readonly n: number;
  readonly key: string;
  readonly value: string;
}

/** Small notes that outlive a restart. Whoever writes something personal seals it first. */
export interface DemoStore {
  put(space: string, key: string, value: string): Promise<void>;
  get(space: string, key: string): Promise<string | null>;
  /** Gives a note and removes it, so that only one of two takers gets it. */
  take(space: string, key: string): Promise<string | null>;
  list(space: string, after?: number): Promise<readonly Note[]>;
}

/** Notes that die with the page or process. */
export function memoryDemoStore(): DemoStore {
  const notes = new Map<string, Note & { readonly space: string }>();
  const place = (space: string, key: string) => `${space} ${key}`;
  let last = 0;
  return {
    put: async (space, key, value) => {
      const known = notes.get(place(space, key));
      notes.set(place(space, key), { space, key, value, n: known?.n ?? ++last });
    },
    get: async (space, key) => notes.get(place(space, key))?.value ?? null,
    take: async (space, key) => {
      const note = notes.get(place(space, key));
      notes.delete(place(space, key));
      return note?.value ?? null;
    },
    list: async (space, after = 0) => [...notes.values()].filter((note) => note.space === space && note.n > after),
  };
}
