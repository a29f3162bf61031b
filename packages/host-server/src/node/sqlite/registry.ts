import type { DatabaseSync } from 'node:sqlite';

/** Partner sites, the hashes of their keys, and small notes of the demonstration. */
export function registryTables(db: DatabaseSync) {
  const saveTenant = db.prepare('INSERT OR REPLACE INTO tenants VALUES (?, ?)');
  const tenants = db.prepare('SELECT id, config FROM tenants ORDER BY id');
  const saveKey = db.prepare('INSERT OR REPLACE INTO api_keys VALUES (?, ?, ?)');
  const dropKey = db.prepare('DELETE FROM api_keys WHERE id = ?');
  const findKey = db.prepare('SELECT tenant, secret_hash FROM api_keys WHERE id = ?');
  const putNote = db.prepare(`
    INSERT INTO notes (space, key, value) VALUES (?, ?, ?) ON CONFLICT (space, key) DO UPDATE SET value = excluded.value`);
  const note = db.prepare('SELECT value FROM notes WHERE space = ? AND key = ?');
  const notes = db.prepare('SELECT n, key, value FROM notes WHERE space = ? AND n > ? ORDER BY n');
  const takeNote = db.prepare('DELETE FROM notes WHERE space = ? AND key = ? RETURNING value');
  const value = (row: unknown) => (row as { value: string } | undefined)?.value ?? null;

  return {
    writes: {
      saveTenant(id: string, config: string): void {
        saveTenant.run(id, config);
      },
      saveApiKey(id: string, tenant: string, secretHash: string): void {
        saveKey.run(id, tenant, secretHash);
      },
      dropApiKey(id: string): void {
        dropKey.run(id);
      },
      putNote(space: string, key: string, text: string): void {
        putNote.run(space, key, text);
      },
      takeNote: (space: string, key: string) => value(takeNote.get(space, key)),
    },
    reads: {
      tenants: () => tenants.all() as unknown as { id: string; config: string }[],
      findApiKey(id: string): { tenant: string; secretHash: string } | null {
        const row = findKey.get(id) as { tenant: string; secret_hash: string } | undefined;
        return row ? { tenant: row.tenant, secretHash: row.secret_hash } : null;
      },
      note: (space: string, key: string) => value(note.get(space, key)),
      notes: (space: string, after: number) =>
        notes.all(space, after) as unknown as { n: number; key: string; value: string }[],
    },
  };
}
