import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const VALUES = new URL('./', import.meta.url);

/** What the values say of the days around which zones differ; evaluated in a process of its own, in its zone. */
const QUESTIONS = `
  import * as v from ${JSON.stringify(new URL('./index.ts', VALUES).href)};
  const loan = { principalFen: 1_000_000, rateBp: 1000, loanDate: '2026-12-15', repayDate: '2027-04-03', method: 'monthly' };
  console.log(JSON.stringify([
    v.addDays('2026-11-22', -60), v.addMonths('2027-01-31', 1), v.daysBetween('2026-03-01', '2026-11-22'),
    v.shanghaiDate('2026-11-22T15:59:59.999Z'), v.shanghaiDate('2026-11-22T16:00:00.000Z'),
    v.startOfShanghaiDay('2026-12-23'), v.pendingExpiresAt('2026-11-22T02:00:00.000Z'),
    v.ageOn('2004-02-29', '2026-02-28'), v.ageOn('2004-02-29', '2026-02-27'),
    v.parseResidentId('110101200411220010', { today: '2026-11-22' }), v.repaymentSchedule(loan),
  ]));`;

const answersIn = (TZ: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', QUESTIONS], {
    env: { ...process.env, TZ, NODE_NO_WARNINGS: '1' },
    encoding: 'utf8',
  });

test('the same answers in Shanghai, eight hours behind and thirteen ahead of UTC', () => {
  const answers = answersIn('Asia/Shanghai');
  assert.match(answers, /^\["2026-09-23","2027-02-28",266,"2026-11-22","2026-11-23","2026-12-22T16:00:00.000Z"/);
  for (const zone of ['America/Los_Angeles', 'Pacific/Tongatapu', 'UTC']) assert.equal(answersIn(zone), answers, zone);
});

test('no value knows a clock, a local time zone or chance', () => {
  const sources = readdirSync(VALUES).filter((name) => name.endsWith('.ts') && !/\.(test|harness)\.ts$/.test(name));
  assert.ok(sources.length > 15);
  for (const name of sources) {
    assert.doesNotMatch(
      readFileSync(new URL(name, VALUES), 'utf8'),
      /\bnew Date\b|\bDate[.(]|\bMath\.random\b|\bperformance\b|from 'node:/,
      name,
    );
  }
});
