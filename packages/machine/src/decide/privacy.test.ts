import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Person } from '../model/person.ts';
import { newLife, type Life } from '../testing/life.harness.ts';
import { claim, details, drawn, othersDetails } from '../testing/sample-commands.harness.ts';
import { li, ouyang, tooOld, tooYoung, wang } from '../testing/sample-people.harness.ts';
import { situations } from '../testing/situations.harness.ts';

/** What a decision leaves behind outside the vault. */
const written = ({ events, record, refusal }: ReturnType<Life['ask']>): string =>
  JSON.stringify([events, record, refusal]);

const assertSilent = (text: string, secrets: readonly string[]): void => {
  for (const secret of secrets) assert.equal(text.includes(secret), false, secret);
};

const valuesOf = (person: Person): string[] => Object.values(person).filter((value) => value.length > 1);

test('a person’s particulars stand in no event, no record and no refusal, right or wrong', () => {
  const people = [wang, li, ouyang, tooYoung, tooOld, { ...li, name: 'Zhang San' }, { ...li, mobile: '+86 139-1234' }];
  for (const person of people) {
    const life = newLife().begin().must('initiator', details(wang));
    assertSilent(written(life.ask('initiator', othersDetails(person))), valuesOf(person));
    assertSilent(written(life.ask('initiator', details(person))), valuesOf(person));
  }
});

test('whatever is sent as particulars is not repeated in a refusal', () => {
  const secret = fc.string({ minLength: 6, maxLength: 40, unit: 'grapheme' }).map((text) => `§${text}§`);
  const life = newLife().begin();
  fc.assert(
    fc.property(secret, secret, secret, (name, idNumber, mobile) => {
      const decision = life.ask('initiator', details({ name, idNumber, mobile }));
      assert.equal(decision.refusal?.code, 'INVALID_FIELDS');
      assertSilent(JSON.stringify(decision.refusal), [name, idNumber, mobile]);
    }),
  );
});

test('handwriting and typed names are promised, not kept', () => {
  const life = situations['pending, somebody joined']();
  const typed = { form: 'typed', name: li.name } as const;
  for (const ink of [drawn, typed] as const) {
    const decision = life.ask('counterparty', { type: 'signature.sign', ink });
    assert.equal(decision.refusal, undefined);
    assertSilent(written(decision), ink.form === 'drawn' ? [`"${ink.data}"`] : [ink.name]);
  }
  assertSilent(written(life.ask('counterparty', { type: 'signature.sign', ink: { ...typed, name: ouyang.name } })), [
    ouyang.name,
    li.name,
  ]);
});

test('an invitation’s code stands nowhere but in the decision’s own field', () => {
  const life = situations['draft, ready to invite']();
  const invited = life.give('initiator', { type: 'counterparty.invite' });
  assertSilent(written(invited), [invited.code ?? '-']);
  const used = claim(life);
  assertSilent(written(life.give('counterparty', used)), [life.code]);
  assertSilent(written(life.ask('stranger', used)), [life.code]);
});

test('a salt stands nowhere but in the vault', () => {
  const { events, record, openings } = newLife().begin().give('initiator', details(wang));
  assertSilent(
    JSON.stringify([events, record]),
    openings.map(({ salt }) => salt),
  );
});

test('a stranger is shown nothing of a record, not even that it has lapsed', () => {
  for (const reach of Object.values(situations)) {
    const life = reach().at('2030-01-01T00:00:00.000Z');
    const { refusal } = life.ask('stranger', { type: 'record.revoke' });
    assert.deepEqual(refusal, { code: 'NOT_A_PARTY' });
  }
});
