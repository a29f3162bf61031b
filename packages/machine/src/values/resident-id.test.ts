import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyDate } from './arbitraries.harness.ts';
import { parseResidentId, type ResidentIdIssue } from './resident-id.ts';

const today = '2026-11-22';

test('a sound number gives birthday and sex', () => {
  const vectors: [string, string, 'male' | 'female'][] = [
    ['11010519491231002X', '1949-12-31', 'female'],
    ['34052419800101001X', '1980-01-01', 'male'],
    ['11010119900307803X', '1990-03-07', 'male'],
    ['370101190102039973', '1901-02-03', 'male'],
    ['440308199901101512', '1999-01-10', 'male'],
    ['500154199301135886', '1993-01-13', 'female'],
    ['32010219880515009X', '1988-05-15', 'male'],
    ['310101199003070078', '1990-03-07', 'male'],
    ['310101199003070086', '1990-03-07', 'female'],
    ['440305200402290124', '2004-02-29', 'female'],
    ['110101200411220010', '2004-11-22', 'male'],
    ['110101200411230016', '2004-11-23', 'male'],
    ['110101195011230021', '1950-11-23', 'female'],
    ['110101195011220026', '1950-11-22', 'female'],
    ['110101196511230049', '1965-11-23', 'female'],
  ];
  for (const [id, birthDate, sex] of vectors) {
    assert.deepEqual(parseResidentId(id, { today }), { ok: true, value: { id, birthDate, sex } });
  }
});

test('a number is read as people and clipboards write it', () => {
  const value = { id: '11010519491231002X', birthDate: '1949-12-31', sex: 'female' };
  const vectors = [
    '11010519491231002x',
    ' 110105 19491231 002X ',
    '１１０１０５１９４９１２３１００２Ｘ',
    '\u202d11010519491231002x\u202c',
  ];
  for (const text of vectors) assert.deepEqual(parseResidentId(text, { today }), { ok: true, value }, text);
});

test('each fault has its code', () => {
  const vectors: [string, ResidentIdIssue][] = [
    ['', 'REQUIRED'],
    ['　 ', 'REQUIRED'],
    ['610104620927690', 'ID_LENGTH'],
    ['1101051949123100', 'ID_LENGTH'],
    ['11010519491231002X0', 'ID_LENGTH'],
    ['110105194912310021', 'ID_INVALID'],
    ['11204416541220243X', 'ID_INVALID'],
    ['X1010519491231002X', 'ID_INVALID'],
    ['1101051949123100😀', 'ID_LENGTH'],
    ['440305200402300126', 'ID_INVALID'],
    ['990000199001010017', 'ID_INVALID'],
    ['110101203012310012', 'ID_INVALID'],
    ['11010118991231001X', 'ID_INVALID'],
    ['440524188001010014', 'ID_INVALID'],
    ['810000199408230021', 'ID_NOT_MAINLAND'],
    ['830000199201300022', 'ID_NOT_MAINLAND'],
    ['911124198108030024', 'ID_NOT_MAINLAND'],
  ];
  for (const [text, code] of vectors) {
    assert.deepEqual(parseResidentId(text, { today }), { ok: false, issue: { code } }, text);
  }
});

test('a number is good from the day of birth on', () => {
  assert.equal(parseResidentId('110101200411220010', { today: '2004-11-22' }).ok, true);
  assert.equal(parseResidentId('110101200411220010', { today: '2004-11-21' }).ok, false);
});

/** The weights as the standard prints them: another way to the same check character. */
const complete = (body: string): string => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(body[place]), 0);
  return body + '10X98765432'[sum % 11]!;
};

const anyId = fc
  .tuple(fc.constantFrom('110105', '310101', '500154', '659004'), anyDate('1900-01-01', 46_000), fc.nat({ max: 999 }))
  .map(([region, date, sequence]) => complete(region + date.replaceAll('-', '') + String(sequence).padStart(3, '0')));

test('every number made by the standard is accepted, and none with one wrong or two exchanged characters', () => {
  const wrong = fc.tuple(anyId, fc.nat({ max: 17 }), fc.constantFrom(...'0123456789X'));
  fc.assert(fc.property(anyId, (id) => parseResidentId(id, { today }).ok));
  fc.assert(
    fc.property(wrong, ([id, place, other]) => {
      fc.pre(id[place] !== other);
      return !parseResidentId(id.slice(0, place) + other + id.slice(place + 1), { today }).ok;
    }),
  );
  fc.assert(
    fc.property(anyId, fc.nat({ max: 16 }), (id, place) => {
      fc.pre(id[place] !== id[place + 1]);
      return !parseResidentId(id.slice(0, place) + id[place + 1]! + id[place]! + id.slice(place + 2), { today }).ok;
    }),
  );
});
