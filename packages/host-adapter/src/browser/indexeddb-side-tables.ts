import type {
  RecordStore,
  StoredArtifact,
  StoredAttachment,
  StoredProfile,
  StoredVerification,
} from '../service/index.ts';
import type { Database } from './database.ts';

type SideTables = Pick<
  RecordStore,
  | 'putVerification'
  | 'loadVerification'
  | 'verificationsOf'
  | 'replaceVerification'
  | 'putAttachment'
  | 'loadAttachment'
  | 'countAttachments'
  | 'putArtifact'
  | 'loadArtifact'
  | 'artifactIds'
  | 'putProfile'
  | 'loadProfile'
  | 'bump'
  | 'peek'
>;

interface CounterRow {
  readonly key: string;
  readonly count: number;
  readonly until: string;
}

const alive = (row: CounterRow | undefined, now: string): CounterRow | undefined =>
  row && now < row.until ? row : undefined;

/** Verifications, attachments, profiles and counters in the browser's database. */
export function indexedDbSideTables(database: Database): SideTables {
  return {
    putVerification: (verification) =>
      database.write(['verifications'], (table) => table('verifications').put(verification)),
    loadVerification: (tenant, id) =>
      database.read(
        ['verifications'],
        async (table) => (await table<StoredVerification>('verifications').get([tenant, id])) ?? null,
      ),
    verificationsOf: (tenant, recordId, subject) =>
      database.read(['verifications'], async (table) =>
        (await table<StoredVerification>('verifications').all([tenant])).filter(
          (each) => each.recordId === recordId && each.subject === subject,
        ),
      ),
    replaceVerification: (next) =>
      database.write(['verifications'], async (table) => {
        const present = await table<StoredVerification>('verifications').get([next.tenant, next.id]);
        if (present?.version !== next.version - 1) return false;
        await table<StoredVerification>('verifications').put(next);
        return true;
      }),
    putAttachment: (attachment) => putFile(database, 'attachments', attachment),
    loadAttachment: (tenant, recordId, id) =>
      database.read(
        ['attachments'],
        async (table) => (await table<StoredAttachment>('attachments').get([tenant, recordId, id])) ?? null,
      ),
    countAttachments: (tenant, recordId) =>
      database.read(['attachments'], (table) => table('attachments').count([tenant, recordId])),
    putArtifact: (artifact) => putFile(database, 'artifacts', artifact),
    loadArtifact: (tenant, recordId, id) =>
      database.read(
        ['artifacts'],
        async (table) => (await table<StoredArtifact>('artifacts').get([tenant, recordId, id])) ?? null,
      ),
    artifactIds: (tenant, recordId) =>
      database.read(['artifacts'], async (table) =>
        (await table<StoredArtifact>('artifacts').all([tenant, recordId])).map(({ id }) => id),
      ),
    putProfile: (profile) => database.write(['profiles'], (table) => table('profiles').put(profile)),
    loadProfile: (tenant, subject) =>
      database.read(
        ['profiles'],
        async (table) => (await table<StoredProfile>('profiles').get([tenant, subject])) ?? null,
      ),
    bump: (key, now, until) =>
      database.write(['counters'], async (table) => {
        const before = alive(await table<CounterRow>('counters').get(key), now);
        const count = (before?.count ?? 0) + 1;
        await table<CounterRow>('counters').put({ key, count, until: before?.until ?? until });
        return count;
      }),
    peek: (key, now) =>
      database.read(
        ['counters'],
        async (table) => alive(await table<CounterRow>('counters').get(key), now)?.count ?? 0,
      ),
  };
}

/** What was still being made while a record was erased does not come after it. */
const putFile = (
  database: Database,
  name: 'attachments' | 'artifacts',
  file: StoredAttachment | StoredArtifact,
): Promise<void> =>
  database.write(['records', name], async (table) => {
    const record = await table<{ wrappedKey: string | null }>('records').get([file.tenant, file.recordId]);
    if (record?.wrappedKey !== null) await table(name).put(file);
  });
