import { iouSample, type KindSample } from './kind-samples.harness.ts';
import { newLife, type Life } from './life.harness.ts';
import { ask, claim, details, othersDetails, sign } from './sample-commands.harness.ts';
import { li, wang } from './sample-people.harness.ts';

/** Every situation that the law tells apart, reached by real commands. The names are those of the law's table. */
function lawOf(sample: KindSample) {
  const begun = (): Life => newLife({ sample }).begin();
  const ready = (): Life =>
    begun().must('initiator', details(wang)).must('initiator', { type: 'terms.save', terms: sample.terms });
  const invited = (): Life => ready().must('initiator', { type: 'counterparty.invite' });
  const joined = (): Life => {
    const life = invited();
    return life.must('counterparty', claim(life));
  };
  const typedIn = (): Life => ready().must('initiator', othersDetails(li));
  const agreed = (): Life => joined().must('counterparty', details(li));
  const sent = (): Life => typedIn().must('initiator', sign);
  const pending = (): Life => agreed().must('initiator', sign);
  const signed = (): Life => pending().must('counterparty', sign);
  return {
    draft: begun,
    'draft, ready to invite': ready,
    'draft, reopened with details typed in': () => typedIn().must('initiator', { type: 'record.edit' }),
    'draft, reopened after somebody joined': () => agreed().must('initiator', { type: 'record.edit' }),
    'awaitingCounterparty, nobody came': invited,
    'awaitingCounterparty, somebody joined': joined,
    'awaitingInitiatorSignature, details typed in': typedIn,
    'awaitingInitiatorSignature, somebody joined': agreed,
    'pending, nobody came': sent,
    'pending, somebody joined': pending,
    'effective.signed': signed,
    'effective.releasePending, initiator asked': () => signed().must('initiator', ask('release.request')),
    'effective.releasePending, counterparty asked': () => signed().must('counterparty', ask('release.request')),
    'effective.settlementPending, initiator asked': () => signed().must('initiator', ask('settlement.request')),
    'effective.settlementPending, counterparty asked': () => signed().must('counterparty', ask('settlement.request')),
    discarded: () => begun().must('initiator', { type: 'record.discard' }),
    revoked: () => pending().must('initiator', { type: 'record.revoke' }),
    rejected: () => pending().must('counterparty', { type: 'record.reject', reason: '金额不对' }),
    expired: () => {
      const life = pending();
      return life.at(life.present.expiresAt ?? '').must('system', { type: 'record.expire' });
    },
    released: () =>
      signed().must('initiator', ask('release.request')).must('counterparty', { type: 'release.confirm' }),
    settled: () =>
      signed().must('counterparty', ask('settlement.request')).must('initiator', { type: 'settlement.confirm' }),
  } satisfies Record<string, () => Life>;
}

export const situations = lawOf(iouSample);

export type Situation = keyof typeof situations;

/** The situations that records of a kind can come to: without settlement, none that follows from it. */
export function situationsOf(sample: KindSample): Readonly<Record<string, () => Life>> {
  const settles = sample.kind.lifecycle.changes.includes('settlement');
  const isReached = (name: string): boolean => settles || !/^(settled|effective\.settlement)/.test(name);
  return Object.fromEntries(Object.entries(lawOf(sample)).filter(([name]) => isReached(name)));
}
