import type { Command, CommandOf, CommandType } from '../model/command.ts';
import type { Ink } from '../model/ink.ts';
import type { Person } from '../model/person.ts';
import type { Life, Who } from './life.harness.ts';
import { sampleDrawnInk } from './sample-ink.harness.ts';
import { li, ouyang, wang } from './sample-people.harness.ts';
import { iouTerms } from './sample-terms.harness.ts';

export const drawn: Ink = sampleDrawnInk;

export const details = (party: Person): Command => ({ type: 'details.provide', party });
export const othersDetails = (party: Person): Command => ({
  type: 'details.provide',
  of: 'other',
  authority: true,
  party,
});
export const terms = (change: Record<string, unknown> = {}): CommandOf<'terms.save'> => ({
  type: 'terms.save',
  terms: iouTerms(change),
});
export const partial = (given: Record<string, unknown> = { principalFen: 5 }): CommandOf<'terms.save'> => ({
  type: 'terms.save',
  terms: given,
  partial: true,
});
export const claim = (life: Life): Command => ({ type: 'invitation.claim', code: life.code });
export const sign: CommandOf<'signature.sign'> = { type: 'signature.sign', ink: drawn };
export const reject: CommandOf<'record.reject'> = { type: 'record.reject', reason: '金额不对' };
export const ask = <T extends 'release.request' | 'settlement.request'>(type: T) => ({ type, reason: '已经还清' });

/** A row of the law's table: a command, or one of its two ways. */
export type Row = CommandType | 'terms.save partial' | 'details.provide other';

/** The row's command as this person would rightly give it: whole, well-formed, with the code if they have one. */
export function commandOf(row: Row, who: Who, life: Life): Command {
  switch (row) {
    case 'record.create':
      return { type: row, kind: life.sample.kind.id, role: life.sample.role };
    case 'terms.save':
      return { type: row, terms: life.sample.terms };
    case 'terms.save partial':
      return partial(life.sample.partial);
    case 'details.provide':
      return details(who === 'initiator' ? wang : li);
    case 'details.provide other':
      return othersDetails(who === 'initiator' ? ouyang : wang);
    case 'invitation.claim':
      return who === 'stranger' ? { type: row, code: 'a guess' } : claim(life);
    case 'signature.sign':
      return sign;
    case 'record.reject':
      return reject;
    case 'release.request':
    case 'settlement.request':
      return { type: row, reason: '已经还清' };
    case 'reminder.set':
      return { type: row, on: false };
    default:
      return { type: row };
  }
}
