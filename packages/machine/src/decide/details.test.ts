import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opens } from '../hashing/commitment.ts';
import type { Person } from '../model/person.ts';
import { newLife } from '../testing/life.harness.ts';
import { claim, details, othersDetails, sign } from '../testing/sample-commands.harness.ts';
import { justOldEnough, li, oldestYet, ouyang, tooOld, tooYoung, wang } from '../testing/sample-people.harness.ts';
import { situations } from '../testing/situations.harness.ts';

const begun = () => newLife().begin();
const ageIssue = { path: 'party.idNumber', code: 'AGE_OUT_OF_RANGE', params: { min: 22, max: 75 } };

/** R-04 … R-06: what is wrong with a person, and how it is told. */
const wrong: readonly [string, Partial<Person>, string, string][] = [
  ['wrong check digit', { idNumber: '110101199003078031' }, 'party.idNumber', 'ID_INVALID'],
  ['30 February', { idNumber: '440305200402300126' }, 'party.idNumber', 'ID_INVALID'],
  ['region 99', { idNumber: '990000199001010017' }, 'party.idNumber', 'ID_INVALID'],
  ['15 digits', { idNumber: '610104620927690' }, 'party.idNumber', 'ID_LENGTH'],
  ['a Hong Kong permit', { idNumber: '810000199408230021' }, 'party.idNumber', 'ID_NOT_MAINLAND'],
  ['21 years old', { idNumber: tooYoung.idNumber }, 'party.idNumber', 'AGE_OUT_OF_RANGE'],
  ['76 years old', { idNumber: tooOld.idNumber }, 'party.idNumber', 'AGE_OUT_OF_RANGE'],
  ['no name', { name: ' ' }, 'party.name', 'REQUIRED'],
  ['a name with markup', { name: '<img onerror>' }, 'party.name', 'NAME_CHARACTERS'],
  ['no mobile', { mobile: '12012345678' }, 'party.mobile', 'MOBILE_INVALID'],
];

for (const [what, change, path, code] of wrong) {
  test(`${what} is ${code}, of one's own and of the other's details`, () => {
    for (const command of [details({ ...li, ...change }), othersDetails({ ...li, ...change })]) {
      const { events, openings, refusal } = begun().ask('initiator', command);
      assert.deepEqual([events, openings], [[], []]);
      assert.deepEqual(
        refusal?.issues?.map((issue) => [issue.path, issue.code]),
        [[path, code]],
      );
    }
  });
}

test('22 on the birthday and 75 until the day before the next are right', () => {
  for (const person of [justOldEnough, oldestYet])
    assert.equal(begun().ask('initiator', details(person)).refusal, undefined);
  const { refusal } = begun().at('2026-11-22T16:00:00.000Z').ask('initiator', details(oldestYet));
  assert.deepEqual(refusal?.issues, [ageIssue], 'in Shanghai it is the birthday already');
  assert.equal(begun().at('2026-11-22T15:59:59.999Z').ask('initiator', details(oldestYet)).refusal, undefined);
  assert.equal(begun().at('2026-11-22T16:00:00.000Z').ask('initiator', details(tooYoung)).refusal, undefined);
});

test('every problem of a person is told at once', () => {
  const { refusal } = begun().ask('initiator', othersDetails({ name: '', idNumber: '', mobile: '' }));
  assert.deepEqual(
    refusal?.issues?.map(({ path, code }) => [path, code]),
    ['name', 'idNumber', 'mobile'].map((name) => [`party.${name}`, 'REQUIRED']),
  );
});

test('the other’s details need the stated authority, and the event says that it was stated', () => {
  for (const authority of [undefined, false]) {
    const { refusal } = begun().ask('initiator', { type: 'details.provide', of: 'other', party: li, authority });
    assert.deepEqual(refusal?.issues, [{ path: 'authority', code: 'REQUIRED' }]);
  }
  const { events } = begun().ask('initiator', othersDetails(li));
  assert.deepEqual(events[0]?.type === 'detailsProvided' && [events[0].data.of, events[0].data.authority], [
    'counterparty',
    true,
  ]);
});

test('details that the host does not know and nobody gave are REQUIRED', () =>
  assert.deepEqual(begun().ask('initiator', { type: 'details.provide' }).refusal?.issues, [
    { path: 'party', code: 'REQUIRED' },
  ]));

test('nobody makes an agreement with themselves: own number and own mobile, from either side', () => {
  const typed = begun().must('initiator', details(wang));
  const { refusal } = typed.ask('initiator', othersDetails({ ...wang, name: li.name }));
  assert.deepEqual(refusal?.issues, [
    { path: 'party.idNumber', code: 'ID_SAME_AS_OTHER' },
    { path: 'party.mobile', code: 'MOBILE_SAME_AS_OTHER' },
  ]);
  const life = situations['awaitingCounterparty, somebody joined']();
  const own = life.ask('counterparty', details({ ...li, mobile: '+86 138-0013-8000' }));
  assert.deepEqual(own.refusal?.issues, [{ path: 'party.mobile', code: 'MOBILE_SAME_AS_OTHER' }]);
});

test('the initiator cannot claim their own invitation', () => {
  const life = situations['awaitingCounterparty, nobody came']();
  assert.equal(life.ask('initiator', claim(life)).refusal?.code, 'NOT_YOUR_TURN');
});

test('a record holds masks and promises; the vault gets what opens them, normalised', () => {
  const life = begun();
  const { openings, record } = life.give(
    'initiator',
    details({ name: ' 王伟 ', idNumber: '11010119900307803x', mobile: '+86 138 0013 8000' }),
  );
  const { name, idNumber, mobile } = record!.parties.initiator.details!;
  assert.deepEqual([name.masked, idNumber.masked, mobile.masked], ['王*', '110***********803X', '138****8000']);
  assert.deepEqual(
    openings.map(({ field, value }) => [field, value]),
    Object.entries(wang),
  );
  assert.ok(openings.every(opens));
  assert.deepEqual(
    openings.map(({ commitment }) => commitment),
    [name, idNumber, mobile].map(({ commitment }) => commitment),
  );
});

test('the same person sealed twice is two different promises', () => {
  const life = begun();
  const [once, twice] = [life.ask('initiator', details(wang)), life.ask('initiator', details(wang))];
  for (const [index, { commitment }] of once.openings.entries())
    assert.notEqual(commitment, twice.openings[index]?.commitment);
});

test('details typed in by the initiator replace whoever had come, who is then a stranger', () => {
  const life = situations['draft, reopened after somebody joined']();
  life.must('initiator', othersDetails(ouyang));
  const { subject, details: theirs } = life.present.parties.counterparty;
  assert.deepEqual([subject, life.present.invitation, theirs?.providedBy], [undefined, undefined, 'initiator']);
  assert.equal(life.person('counterparty')?.name, ouyang.name);
  assert.equal(life.ask('counterparty', sign).refusal?.code, 'NOT_A_PARTY');
  life.must('initiator', sign);
  assert.equal(life.present.invitation?.purpose, 'signature');
  life.must('counterparty', claim(life)).must('counterparty', sign);
  assert.equal(life.present.state, 'effective.signed');
});

test('own details given again while the other’s stand keep the person who came', () => {
  const life = situations['draft, reopened after somebody joined']();
  life.must('initiator', details({ ...wang, mobile: '15012345678' }));
  assert.deepEqual(
    [life.present.state, life.present.parties.counterparty.subject],
    ['awaitingInitiatorSignature', 'user-counterparty'],
  );
});
