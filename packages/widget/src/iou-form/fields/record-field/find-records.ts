import { isEffective, otherSide, type Kind, type RecordView } from '@iou-kit/machine';
import type { HostScope } from '../../../context/host-scope.ts';

/** So many pages are looked through: whoever has more in force begins the receipt from the record itself. */
const PAGES = 4;

export interface Wanted {
  /** Ids of the kinds that may be referred to. */
  readonly kinds: readonly string[];
  /** The person is the one who pays, in the other record as in this one. */
  readonly owes: boolean;
  /** The other person's name, masked, as far as it is known. */
  readonly other: string | undefined;
}

export interface Found {
  readonly view: RecordView;
  readonly amountFen: number | undefined;
}

/**
 * The person's records that a reference may lead to: of these kinds, in force, the same of whom pays, and with the same other
 * person as far as a masked name tells. That it is the same one for sure is the host's to say. Rejects as the host does.
 */
export async function findRecords(scope: HostScope, wanted: Wanted): Promise<readonly Found[]> {
  const kinds = new Map(await Promise.all(wanted.kinds.map(async (id) => [id, await scope.loadKind(id)] as const)));
  const found: Found[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const { records, next } = await scope.host.storage.list({ filter: 'open', limit: 50, cursor });
    for (const view of records) {
      const kind = kinds.get(view.record.kind);
      if (kind && isWanted(kind, view, wanted)) found.push({ view, amountFen: kind.amountFen(view.record.terms) });
    }
    if (next === undefined) break;
    cursor = next;
  }
  return found;
}

function isWanted({ debtor }: Kind, { record, side }: RecordView, { owes, other }: Wanted): boolean {
  const name = record.parties[otherSide(side)].details?.name.masked;
  const isSameWay = (record.parties[side].role === debtor) === owes;
  return isEffective(record.state) && isSameWay && (other === undefined || name === other);
}
