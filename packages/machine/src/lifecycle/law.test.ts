import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leaseLawTable } from '../kinds/lease/law-table.harness.ts';
import { receiptLawTable } from '../kinds/receipt/law-table.harness.ts';
import { commandTypes } from '../model/command-types.ts';
import { states } from '../model/states.ts';
import { iouSample, leaseSample, receiptSample, type KindSample } from '../testing/kind-samples.harness.ts';
import { commandOf, type Row } from '../testing/sample-commands.harness.ts';
import type { Life, Who } from '../testing/life.harness.ts';
import { situationsOf } from '../testing/situations.harness.ts';
import { lawTable } from './law-table.harness.ts';
import { readLawTable } from './read-law-table.harness.ts';

const rows: readonly Row[] = [...commandTypes, 'terms.save partial', 'details.provide other'];
const afterSettlement = ['effective.settlementPending', 'settled'];

const laws: readonly (readonly [KindSample, string, readonly string[]])[] = [
  [iouSample, lawTable, states],
  [receiptSample, receiptLawTable, states.filter((state) => !afterSettlement.includes(state))],
  [leaseSample, leaseLawTable, states.filter((state) => !afterSettlement.includes(state))],
];

for (const [sample, table, reached] of laws)
  describe(`the law of the ${sample.kind.id}`, () => {
    const law = readLawTable(table, rows);
    const situations = situationsOf(sample);

    test('is written for every state, and for every situation that the tests can reach', () => {
      const written = new Set(law.map(({ situation }) => situation));
      assert.deepEqual([...written].sort(), Object.keys(situations).sort());
      assert.deepEqual(new Set([...written].map((name) => name.split(',')[0])), new Set(reached));
      assert.equal(law.length, Object.keys(situations).length * rows.length * 4);
    });

    for (const [name, reach] of Object.entries(situations)) {
      const life = reach();
      const written = law.filter(({ situation }) => situation === name);

      test(`${name}: every person and every command comes to what is written`, () => {
        assert.equal(life.present.state, name.split(',')[0]);
        const key = ({ row, who }: (typeof law)[number]): string => `${row} by ${who}`;
        const decided = written.map((each) => [key(each), outcomeOf(life, each.row as Row, each.who)]);
        const expected = written.map((each) => [key(each), each.allowed ? `> ${each.outcome}` : each.outcome]);
        assert.deepEqual(Object.fromEntries(decided), Object.fromEntries(expected));
      });

      test(`${name}: a refused command changes nothing, and a stranger is shown nothing`, () => {
        for (const { who, row } of written.filter(({ allowed }) => !allowed)) {
          const { events, record, refusal, openings, code } = life.ask(who, commandOf(row as Row, who, life));
          assert.deepEqual([events, openings, code, record], [[], [], undefined, life.present]);
          if (who === 'stranger') assert.equal(refusal?.record, undefined, row);
        }
      });
    }
  });

/** One triple, asked of the law itself. */
function outcomeOf(life: Life, row: Row, who: Who): string {
  const { events, record, refusal } = life.ask(who, commandOf(row, who, life));
  if (refusal) return refusal.code;
  assert.equal(events.length, 1, `${row} by ${who}: one command is one event`);
  return `> ${record?.state}`;
}
