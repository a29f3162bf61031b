import { sideOf, toBase64Url, type AgreementRecord, type Side } from '@iou-kit/machine';
import { isAddressed } from '../../service/records/addressed.ts';
import type { ListQuery, StoreCommit, StoredRecord } from '../../service/index.ts';
import { bytesOf, textOf, utf8 } from '../../service/vault/encoding.ts';

/** A record with what lists ask about. */
export interface ListedRecord extends StoredRecord {
  readonly listing: StoreCommit['listing'];
  readonly indexes: StoreCommit['indexes'];
}

interface Row {
  readonly stored: ListedRecord;
  /** 0 where it waits for this person. */
  readonly rank: 0 | 1;
}

/** From whose side this person sees the record; null where it is none of theirs. */
function viewpoint({ record, indexes }: ListedRecord, { subject, mobileIndex }: ListQuery): Side | null {
  const side = sideOf(record, { type: 'person', subject });
  if (side) return side;
  const addressed =
    mobileIndex !== undefined &&
    indexes.some((index) => index.side === 'counterparty' && index.field === 'mobile' && index.value === mobileIndex);
  return addressed && isAddressed(record) ? 'counterparty' : null;
}

/** Waiting for this person first, then the most lately changed; ids settle ties. */
function compare(a: Row, b: Row): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  return later(a.stored.record, b.stored.record) ? -1 : 1;
}

const later = (a: AgreementRecord, b: AgreementRecord): boolean =>
  a.updatedAt === b.updatedAt ? a.id > b.id : a.updatedAt > b.updatedAt;

/** One page of a person's records, for stores that hold them all at hand. */
export function pageOf(
  all: Iterable<ListedRecord>,
  query: ListQuery,
): { records: readonly ListedRecord[]; next?: string } {
  const rows: Row[] = [];
  for (const stored of all) {
    const side = stored.record.tenant === query.tenant ? viewpoint(stored, query) : null;
    if (!side) continue;
    const { awaits, ended, refersTo } = stored.listing;
    if (query.refersTo !== undefined && query.refersTo !== refersTo) continue;
    const shown = { all: true, mine: awaits === side, open: !ended, ended }[query.filter];
    if (shown) rows.push({ stored, rank: awaits === side ? 0 : 1 });
  }
  rows.sort(compare);
  const after = query.cursor === undefined ? null : readCursor(query.cursor);
  const from = after ? rows.findIndex((row) => compare(after, row) < 0) : 0;
  const page = from < 0 ? [] : rows.slice(from, from + query.limit);
  const last = page.at(-1);
  const more = from >= 0 && from + page.length < rows.length;
  return { records: page.map(({ stored }) => stored), ...(more && last && { next: cursorOf(last) }) };
}

const cursorOf = ({ rank, stored: { record } }: Row): string =>
  toBase64Url(utf8(JSON.stringify([rank, record.updatedAt, record.id])));

/** A cursor is made here and comes back from outside: one that cannot be read starts at the beginning. */
function readCursor(cursor: string): Row | null {
  try {
    const [rank, updatedAt, id] = JSON.parse(textOf(bytesOf(cursor))) as unknown[];
    if ((rank !== 0 && rank !== 1) || typeof updatedAt !== 'string' || typeof id !== 'string') return null;
    return { rank, stored: { record: { updatedAt, id } } as ListedRecord };
  } catch {
    return null;
  }
}
