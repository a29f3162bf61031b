import { isEffective, otherSide } from '@iou-kit/machine';
import type { AgreementRecord, Side } from '@iou-kit/machine';
import { formatDate, lastDayBefore } from './format.ts';
import { roleWord } from './kind-words.ts';
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
  /** The day on which the agreement falls due, `YYYY-MM-DD`. */
  readonly dueDate?: string | undefined;
  /** `policy.changeDays` and `policy.pendingDays`. */
  readonly changeDays?: number | undefined;
  readonly pendingDays?: number | undefined;
}

/** Where a record stands, said to one of its two people (screens §3). */
export function stateWords(words: Words, record: AgreementRecord, side: Side, facts: StateFacts = {}): StateWords {
  const other = roleWord(words, record.kind, record.parties[otherSide(side)].role);
  const date = record.expiresAt ? formatDate(words.lang, lastDayBefore(record.expiresAt)) : undefined;
  const params = { other, date, reason: record.ending?.reason ?? '', days: facts.pendingDays ?? 30 };
  const { title, sentence, reason } = templates(words, record, side, facts);
  return {
    title: say(title, params),
    sentence: say(sentence, isEffective(record.state) ? { ...params, days: facts.changeDays ?? 7 } : params),
    ...(reason === undefined ? {} : { reason: say(reason, { reason: record.change?.reason ?? '' }) }),
  };
}

function templates(words: Words, record: AgreementRecord, side: Side, facts: StateFacts): StateWords {
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
      return { title: states['effective.signed'].title, sentence: signedSentence(words, record, side, facts) };
    case 'effective.releasePending':
    case 'effective.settlementPending':
      return changeWords(words, record, side, record.state);
    case 'rejected':
    case 'revoked':
      return { title: states[record.state].title, sentence: states[record.state][side] };
    case 'discarded':
    case 'released':
    case 'settled':
    case 'expired':
      return states[record.state];
  }
}

function changeWords(
  words: Words,
  record: AgreementRecord,
  side: Side,
  state: 'effective.releasePending' | 'effective.settlementPending',
): StateWords {
  const { requester, other, reason } = words.states[state];
  if (record.change?.by === side) return { ...requester, reason };
  const warning = record.parties[side].role === 'lender' ? words.common.comma + other.lender : '';
  return { title: other.title, sentence: other.sentence + warning, reason };
}

function signedSentence(words: Words, record: AgreementRecord, side: Side, facts: StateFacts): string {
  const signed = words.states['effective.signed'];
  const last = lastChangeWords(words, record, side);
  if (last) return last + words.common.comma + signed.restored;
  const role = record.parties[side].role;
  const due = role === 'borrower' || role === 'lender' ? signed[role] : undefined;
  if (!due || !facts.dueDate) return signed.sentence;
  return signed.sentence + words.common.comma + say(due, { date: formatDate(words.lang, facts.dueDate) });
}

/** How the last request for release or settlement ended, if the record was restored by it. */
function lastChangeWords(words: Words, record: AgreementRecord, side: Side): string | undefined {
  const last = record.lastChange;
  if (!last) return undefined;
  const said = words.states['effective.signed'][last.type];
  if (last.outcome === 'lapsed') return said.lapsed;
  if (last.outcome === 'refused') return last.by === side ? said.refusedByYou : said.refusedByOther;
  return last.by === side ? said.cancelledByYou : said.cancelledByOther;
}
