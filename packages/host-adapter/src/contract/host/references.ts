import type { Host } from '../../host/index.ts';
import type { MakeWorld } from '../host-world.ts';
import { receiptTerms } from '../kit/agreements.ts';
import { done, issuesOf, same } from '../kit/check.ts';
import { inWorld } from '../kit/in-world.ts';
import { li, particulars, wang, zhao } from '../kit/people.ts';
import { story, type Story } from '../kit/story.ts';
import type { Runner } from '../runner.ts';

const paid =
  (repays?: { readonly id: string; readonly number: string }) =>
  (host: Host): Promise<Record<string, unknown>> =>
    receiptTerms(host, repays ? { repays } : {});

/** What the receipt's own refusal says of the record it refers to. */
async function codeFor(receipt: Story, id: string): Promise<string | undefined> {
  const terms = await paid({ id, number: 'IOU-0' })(receipt.hosts.initiator);
  const issues = issuesOf(await receipt.tries('initiator', { type: 'terms.save', terms, partial: true }));
  return issues.find(({ path }) => path === 'terms.repays')?.code;
}

/** A receipt is proof that an IOU was repaid: it refers to one between the same people, and is found from there. */
export function references({ describe, test }: Runner, makeWorld: MakeWorld): void {
  describe('references', () => {
    test(
      'a receipt refers to an IOU in force between the same two people, and both find it from there',
      inWorld(makeWorld, async (world) => {
        const loan = await (await story(world)).effective();
        if (!loan.hosts.initiator.capabilities.kinds.includes('receipt')) return;
        const { id, documentNumber } = (await loan.view()).record;
        const receipt = await story(world, {
          kind: 'receipt',
          role: 'payee',
          initiator: li,
          counterparty: wang,
          // The number is the host's to say.
          terms: paid({ id, number: 'IOU-0' }),
        });
        await receipt.effective();
        const { record } = await receipt.view();
        same(record.terms['repays'], { id, number: documentNumber }, 'what it refers to');
        for (const host of [receipt.hosts.initiator, receipt.hosts.counterparty]) {
          const found = await host.storage.list({ refersTo: id });
          same(
            found.records.map((view) => view.record.id),
            [record.id],
            'the receipts of the IOU',
          );
        }
        const stranger = await world.hostFor({ subject: zhao.subject });
        same((await stranger.storage.list({ refersTo: id })).records, [], 'for a stranger');
      }),
    );

    test(
      'no receipt refers to what is not there, not theirs, not in force, or owed the other way',
      inWorld(makeWorld, async (world) => {
        const loan = await (await story(world)).pending();
        if (!loan.hosts.initiator.capabilities.kinds.includes('receipt')) return;
        const mine = { kind: 'receipt', role: 'payer' };
        const receipt = await story(world, mine);
        same(await codeFor(receipt, 'not-there'), 'RECORD_UNKNOWN', 'nothing');
        same(await codeFor(receipt, receipt.recordId), 'RECORD_UNKNOWN', 'itself');
        same(await codeFor(receipt, loan.recordId), 'RECORD_NOT_EFFECTIVE', 'not signed yet');
        await loan.signs('counterparty');
        same(await codeFor(receipt, loan.recordId), undefined, 'in force');
        same(
          await codeFor(await story(world, { ...mine, role: 'payee' }), loan.recordId),
          'RECORD_WRONG_WAY',
          'the borrower is not the one who is paid',
        );
        const others = await story(world, { ...mine, initiator: zhao, counterparty: wang });
        same(await codeFor(others, loan.recordId), 'RECORD_UNKNOWN', 'between other people');
        const another = await (await story(world, { ...mine, terms: paid() })).effective();
        same(await codeFor(receipt, another.recordId), 'RECORD_UNKNOWN', 'another receipt');
        await loan.proves('initiator', 'settlement.request');
        same(await codeFor(receipt, loan.recordId), undefined, 'while it is being settled');
        await loan.proves('counterparty', 'settlement.confirm');
        same(await codeFor(receipt, loan.recordId), 'RECORD_NOT_EFFECTIVE', 'settled');
      }),
    );

    test(
      'a receipt with somebody else is not signed over an IOU of these two',
      inWorld(makeWorld, async (world) => {
        const loan = await (await story(world)).effective();
        if (!loan.hosts.initiator.capabilities.kinds.includes('receipt')) return;
        const { id, documentNumber } = (await loan.view()).record;
        const receipt = await story(world, {
          kind: 'receipt',
          role: 'payer',
          counterparty: zhao,
          terms: paid({ id, number: documentNumber }),
        });
        await receipt.does('initiator', { type: 'details.provide', party: particulars(wang) });
        done(
          await receipt.tries('initiator', {
            type: 'details.provide',
            party: particulars(zhao),
            of: 'other',
            authority: true,
          }),
        );
        const terms = await paid({ id, number: documentNumber })(receipt.hosts.initiator);
        const issues = issuesOf(await receipt.tries('initiator', { type: 'terms.save', terms }));
        same(issues, [{ path: 'terms.repays', code: 'RECORD_OTHER_PEOPLE' }], 'the issues');
      }),
    );
  });
}
