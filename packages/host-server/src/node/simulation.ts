import type { SqliteStore } from './sqlite/index.ts';

/**
 * A folder in which people were simulated is never served as a real one, nor a real one as a demonstration: what was signed
 * before nobody's eyes must not come to stand among papers that mean something.
 */
export async function keepApart({ ask }: SqliteStore, simulated: boolean): Promise<void> {
  const kept = await ask('note', 'server', 'simulated');
  if (kept === null) await ask('putNote', 'server', 'simulated', String(simulated));
  else if (kept !== String(simulated)) {
    throw new Error(
      simulated
        ? 'This data folder is of a real host: a demonstration needs a folder of its own.'
        : 'This data folder is of a demonstration: a real host needs a folder of its own.',
    );
  }
}
