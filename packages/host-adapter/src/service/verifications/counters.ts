import type { AgreementRecord } from '@iou-kit/machine';
import type { Desk } from '../desk.ts';
import { DAY, endOfShanghaiDay, later } from '../instants.ts';
import type { Session } from '../record-service.types.ts';

/** How long another person's face shuts the way round it, whatever becomes of the record's revision. */
const MISMATCH_HOLDS = 30 * DAY;
/** Codes a day, whoever asks (code pumping). */
const CODES_PER_NUMBER = 20;
const CODES_PER_RECORD = 30;
/** Codes typed in a day, over all verifications of one number. */
const GUESSES_PER_NUMBER = 30;
const FOREVER = '9999-12-31T23:59:59.999Z';

export type Place = Pick<AgreementRecord, 'id' | 'revision'>;

/** What is counted of one person at one record. */
export function counters({ ports: { store } }: Desk, { tenant, subject }: Session, record: Place, now: string) {
  const tomorrow = endOfShanghaiDay(now);
  const key = (what: string) => `${what}|${tenant}|${record.id}|${subject}`;
  const today = (what: string) => `${key(what)}|${tomorrow}`;
  const mismatch = key('mismatch');
  const guesses = (number: string) => `guesses|${tenant}|${number}|${tomorrow}`;
  const mismatchHere = `${mismatch}|${record.revision}`;
  return {
    tomorrow,
    /** Faces that were not recognised today. */
    failures: () => store.peek(today('failed'), now),
    countFailure: () => store.bump(today('failed'), now, tomorrow, 'durably'),
    /** Verifications begun today, whatever came of them. */
    countStart: () => store.bump(today('started'), now, tomorrow),
    /** Another person's face was shown. */
    async markMismatch() {
      await store.bump(mismatchHere, now, FOREVER, 'durably');
      await store.bump(mismatch, now, later(now, MISMATCH_HOLDS), 'durably');
    },
    async mismatched() {
      return (await store.peek(mismatchHere, now)) > 0 || (await store.peek(mismatch, now)) > 0;
    },
    /**
     * Codes for one act wait between one another, also where the act is begun anew to get another: of those that are asked for until
     * `resendAt` the first one has the turn.
     */
    async takeTurn(action: string, resendAt: string) {
      const givenBack = await store.peek(key(`unsent.${action}`), now);
      return (await store.bump(key(`resend.${action}|${givenBack}`), now, resendAt)) === 1;
    },
    /** No code went out: the next need not wait. */
    giveTurnBack: (action: string) => store.bump(key(`unsent.${action}`), now, tomorrow),
    /** Whether a number and a record may have one more code today. Each costs money and a person's peace. */
    async mayHaveCode(number: string) {
      const toNumber = await store.bump(`codes|${tenant}|${number}|${tomorrow}`, now, tomorrow, 'durably');
      if (toNumber > CODES_PER_NUMBER) return false;
      return (
        (await store.bump(`codes|${tenant}|${record.id}|${tomorrow}`, now, tomorrow, 'durably')) <= CODES_PER_RECORD
      );
    },
    /** Codes are six digits: whoever asks for one after the other must not be able to try them all. */
    async mayGuess(number: string) {
      return (await store.peek(guesses(number), now)) < GUESSES_PER_NUMBER;
    },
    /** Counts a guess before it is judged, so that no two that come side by side share a place. */
    async takeGuess(number: string) {
      return (await store.bump(guesses(number), now, tomorrow, 'durably')) <= GUESSES_PER_NUMBER;
    },
  };
}
