import { isEffective, otherSide } from '@iou-kit/machine';
import type { AgreementRecord, ChangeType, KindWords, Side } from '@iou-kit/machine';
import { formatDate, lastDayBefore } from './format.ts';
import { wordsOf } from './kind-words.ts';
import { say } from './say.ts';
import type { Words } from './words.ts';

export interface StateWords {
  readonly title: string;
  readonly sentence: string;
  /** The reason of a request that waits; to be read before it is confirmed. */
  readonly reason?: string | undefined;
}

/** What the text of a state needs beside the record. */
export interface StateFacts {
  /** The day on which something falls due next, `YYYY-MM-DD`. */
  readonly dueDate?: string | undefined;
  /** `policy.changeDays` and `policy.pendingDays`. */
  readonly changeDays?: number | undefined;
  readonly pendingDays?: number | undefined;
}

/** Where a record stands, said to one of its two people (screens §3). The words of its kind have been loaded. */
export function stateWords(words: Words, record: AgreementRecord, side: Side, facts: StateFacts = {}): StateWords {
  const said = wordsOf(words, record.kind);
  const { role } = record.parties[otherSide(side)];
  const date = record.expiresAt ? formatDate(words.lang, lastDayBefore(record.expiresAt)) : undefined;
  const days = isEffective(record.state) ? (facts.changeDays ?? 7) : (facts.pendingDays ?? 30);
  const params = { other: said.role[role] ?? role, date, reason: record.ending?.reason ?? '', days };
  const { title, sentence, reason } = templates({ words, said, record, side, facts });
  return {
    title: say(title, params),
    sentence: say(sentence, params),
    ...(reason === undefined ? {} : { reason: say(reason, { reason: record.change?.reason ?? '' }) }),
  };
}

interface Seen {
  readonly words: Words;
  readonly said: KindWords;
  readonly record: AgreementRecord;
  readonly side: Side;
  readonly facts: StateFacts;
}

const unsaid: StateWords = { title: '', sentence: '' };

function templates(seen: Seen): StateWords {
  const { words, said, record, side } = seen;
  const { states } = words;
  switch (record.state) {
    case 'draft': {
      const { title, sentence } = states.draft.initiator;
      return { title, sentence: record.lastInvitation === 'declined' ? states.draft.declined : sentence };
    }
    case 'awaitingCounterparty':
    case 'awaitingInitiatorSignature':
    case 'pending':
      return states[record.state][side];
    case 'effective.signed':
      return { title: states['effective.signed'].title, sentence: signedSentence(seen) };
    case 'effective.releasePending':
      return pendingWords(seen, 'release');
    case 'effective.settlementPending':
      return pendingWords(seen, 'settlement');
    case 'rejected':
      return { title: states.rejected.title, sentence: states.rejected[side] };
    case 'revoked': {
      const { title, counterparty } = states.revoked;
      return { title, sentence: side === 'initiator' ? said.inForce.revokedByYou : counterparty };
    }
    case 'released':
      return said.release.ended;
    case 'settled':
      return said.settlement?.ended ?? unsaid;
    case 'discarded':
    case 'expired':
      return states[record.state];
  }
}

function pendingWords({ words, said, record, side }: Seen, type: ChangeType): StateWords {
  const pending = said[type]?.pending;
  if (!pending) return unsaid;
  const { requester, other, caution, reason } = pending;
  if (record.change?.by === side) return { ...requester, reason };
  const warning = caution[record.parties[side].role];
  return { title: other.title, sentence: other.sentence + (warning ? words.common.comma + warning : ''), reason };
}

function signedSentence(seen: Seen): string {
  const { words, said, record, side, facts } = seen;
  const { sentence, byRole, restored } = said.inForce;
  const last = lastChangeWords(seen);
  if (last) return last + words.common.comma + restored;
  const due = byRole[record.parties[side].role];
  if (!due || !facts.dueDate) return sentence;
  return sentence + words.common.comma + say(due, { date: formatDate(words.lang, facts.dueDate) });
}

/** How the last request to end it came to nothing, if the record was restored by that. */
function lastChangeWords({ said, record, side }: Seen): string | undefined {
  const last = record.lastChange;
  const outcome = last && said[last.type]?.outcome;
  if (!outcome) return undefined;
  if (last.outcome === 'lapsed') return outcome.lapsed;
  if (last.outcome === 'refused') return last.by === side ? outcome.refusedByYou : outcome.refusedByOther;
  return last.by === side ? outcome.cancelledByYou : outcome.cancelledByOther;
}
