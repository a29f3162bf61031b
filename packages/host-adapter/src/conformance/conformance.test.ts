import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MakeWorld } from '../contract/index.ts';
import { memoryHostWorld } from '../memory/memory-host.harness.ts';
import { conformance, type ConformanceOptions } from './conformance.ts';
import { defects } from './defects.harness.ts';
import { kindDefects } from './kind-defects.harness.ts';
import { subtleDefects } from './subtle-defects.harness.ts';
import type { ConformanceReport } from './report.ts';

const now = '2026-11-22T02:00:00.000Z';

const run = (makeWorld: MakeWorld, options: Partial<ConformanceOptions> = {}) =>
  conformance({ name: 'host', makeWorld, now, ...options });

const failures = ({ sections }: ConformanceReport) =>
  sections.flatMap(({ tests }) => tests).filter(({ result }) => result === 'failed');

describe('the conformance kit', () => {
  test('finds nothing in the sound memory host', async () => {
    const report = await run(memoryHostWorld);
    assert.deepEqual(failures(report), []);
    assert.equal(report.conforms, true);
    // It has neither tokens nor evidence.
    assert.equal(report.skipped, 2);
    assert.ok(report.passed > 130);
    assert.deepEqual(report.capabilities.kinds, ['iou', 'receipt', 'lease']);
  });

  for (const [name, { test: expected, makeWorld }] of Object.entries({
    ...defects,
    ...subtleDefects,
    ...kindDefects,
  })) {
    test(`finds a host that ${name}`, async () => {
      // What is heard in a whole run is judged after whichever tests ran.
      const heard = /^(no error|whatever was thrown|every refusal)/.test(expected);
      const report = await run(makeWorld, {
        only: heard ? 'no answer holds a name' : expected,
        timeLimitMs: name === 'does not answer' ? 200 : 10_000,
      });
      const found = failures(report).find((each) => each.name === expected);
      assert.ok(found, `no test found it: ${JSON.stringify(report.sections)}`);
      assert.notEqual(found.finding?.what ?? '', '');
      assert.equal(report.conforms, false);
      const sound = await run(memoryHostWorld, { only: expected });
      assert.deepEqual(failures(sound), []);
    });
  }

  test('a world that cannot be made is no report', async () => {
    await assert.rejects(
      run(async () => {
        throw new Error('no data base');
      }),
      /no data base/,
    );
  });

  test('a run of no test conforms to nothing', async () => {
    assert.equal((await run(memoryHostWorld, { only: 'no such test' })).conforms, false);
  });

  test('what a host says in its errors is redacted in the report', async () => {
    const secret = 'Bearer abc.def at postgres://user:pass@db/x for 110101199003070118 and 13811110001';
    const makeWorld: MakeWorld = async (options) => {
      const world = await memoryHostWorld(options);
      return {
        ...world,
        async hostFor(visitor) {
          const host = await world.hostFor(visitor);
          return { ...host, storage: { ...host.storage, create: () => Promise.reject(new Error(secret)) } };
        },
      };
    };
    const report = await run(makeWorld, { only: 'a draft can be discarded' });
    const text = JSON.stringify(report);
    for (const word of ['abc.def', 'user:pass', '110101199003070118', '13811110001']) assert.ok(!text.includes(word));
    assert.match(text, /Bearer …/);
  });
});
