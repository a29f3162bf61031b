import type { AgreementRecord } from '@iou-kit/machine';
import type { RefusalSetting } from './refusal-words.ts';
import type { Words } from './words.ts';

/** What overtook the person's step, told by the record as it now stands. */
export function conflictWords(words: Words, fresh: AgreementRecord | undefined, setting: RefusalSetting): string {
  const said = words.refusals.STATE_CONFLICT;
  const overtaken = said[overtakenBy(fresh, setting)];
  return setting.verifying ? overtaken + words.common.comma + said.discarded : overtaken;
}

type Overtaking = Exclude<keyof Words['refusals']['STATE_CONFLICT'], 'discarded'>;

function overtakenBy(fresh: AgreementRecord | undefined, { side, record }: RefusalSetting): Overtaking {
  if (!fresh || !side) return 'changed';
  const author = lastAuthor(fresh, record);
  if (author === side) return 'otherDevice';
  if (author === undefined || author === 'system') return 'changed';
  if (fresh.state === 'revoked') return 'revoked';
  if (fresh.state === 'rejected' || fresh.lastChange?.outcome === 'refused') return 'refused';
  return fresh.lastChange?.outcome === 'cancelled' ? 'cancelled' : 'changed';
}

/** Who made the change that the person had not seen. */
function lastAuthor(fresh: AgreementRecord, seen: AgreementRecord | undefined): string | undefined {
  if (fresh.ending) return fresh.ending.by;
  if (fresh.change) return fresh.change.by;
  if (fresh.lastChange && fresh.lastChange.at !== seen?.lastChange?.at) return fresh.lastChange.by;
  const signed = (['initiator', 'counterparty'] as const).filter(
    (side) => fresh.parties[side].signature && !seen?.parties[side].signature,
  );
  return seen && signed.length === 1 ? signed[0] : undefined;
}
