import type { ChangeType, ChangeWords, HistoryEntry, Side } from '@iou-kit/machine';
import { changeOf } from '../words/action-words.ts';
import { roleWord } from '../words/kind-words.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/words.ts';

export interface TimelinePerson {
  readonly role: string;
  /** Masked. */
  readonly name?: string | undefined;
}

/** Whose record it is, and who looks at it. */
export interface TimelineSetting {
  readonly kind: string;
  readonly side: Side;
  readonly people: Readonly<Record<Side, TimelinePerson>>;
}

export interface TimelineLine {
  readonly seq: number;
  readonly at: string;
  /** Role and masked name, or the system. */
  readonly who: string;
  readonly act: string;
}

/** The acts of a record as the two people read them, oldest first. What happens while a draft is typed is left out. */
export function timelineLines(
  words: Words,
  history: readonly HistoryEntry[],
  setting: TimelineSetting,
): readonly TimelineLine[] {
  const firstSigned = history.find(({ type }) => type === 'signed');
  const told = history.filter((entry) => templateOf(words, entry, false, setting) !== undefined);
  return told.flatMap((entry, index) => {
    // One person may give both people's details; it is said once.
    const before = told[index - 1];
    if (entry.type === 'detailsProvided' && before?.type === entry.type && before.side === entry.side) return [];
    const template = templateOf(words, entry, entry.type === 'signed' && entry !== firstSigned, setting);
    if (template === undefined) return [];
    const role = entry.side === 'system' ? words.timeline.system : roleOf(words, setting, entry.side);
    const act = say(template, { role, reason: entry.reason ?? '' });
    return [{ seq: entry.seq, at: entry.at, who: whoOf(words, setting, entry.side), act }];
  });
}

function templateOf(
  words: Words,
  { type, side }: HistoryEntry,
  second: boolean,
  setting: TimelineSetting,
): string | undefined {
  const said = words.timeline;
  if (type === 'signed') return second ? said.bothSigned : said.signed;
  if (type === 'invitationClaimed') return side === setting.side ? said.seenByYou : said.seenByOther;
  const change = changeActs[type];
  if (change) return changeOf(words, setting.kind, change[0])?.timeline[change[1]];
  const acts: Readonly<Record<string, string>> = said;
  return shown.has(type) ? acts[type] : undefined;
}

/** What happens on the way to an end by both; it is the kind's to say. */
const changeActs: Readonly<Record<string, readonly [ChangeType, keyof ChangeWords['timeline']]>> = {
  releaseRequested: ['release', 'requested'],
  releaseCancelled: ['release', 'cancelled'],
  releaseRefused: ['release', 'refused'],
  releaseLapsed: ['release', 'lapsed'],
  released: ['release', 'confirmed'],
  settlementRequested: ['settlement', 'requested'],
  settlementCancelled: ['settlement', 'cancelled'],
  settlementRefused: ['settlement', 'refused'],
  settlementLapsed: ['settlement', 'lapsed'],
  settled: ['settlement', 'confirmed'],
};

/** Types of event that a line tells of; the keys of the catalogue hold other words besides. */
const shown: ReadonlySet<string> = new Set([
  'recordCreated',
  'detailsProvided',
  'counterpartyInvited',
  'invitationWithdrawn',
  'invitationDeclined',
  'recordReopened',
  'discarded',
  'reminded',
  'revoked',
  'rejected',
  'expired',
]);

const roleOf = (words: Words, { kind, people }: TimelineSetting, side: Side): string =>
  roleWord(words, kind, people[side].role);

function whoOf(words: Words, setting: TimelineSetting, side: HistoryEntry['side']): string {
  if (side === 'system') return words.timeline.system;
  const { name = '' } = setting.people[side];
  const you = side === setting.side ? words.timeline.you : '';
  return say(words.timeline.who, { role: roleOf(words, setting, side), name, you }).trim();
}
