import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { GlyphMissingError } from '../../paper/fonts/missing-glyphs.ts';
import { fillSignatureSlot } from '../../paper/signature-slot.ts';
import { chen, samplePaper, wang } from '../../paper/testing/sample-paper.harness.ts';
import { sampleReport } from '../../paper/testing/sample-report.harness.ts';
import { press } from './press.ts';
import { ask, readBack } from './programs.harness.ts';

const slot = { name: '示例平台', reason: '平台签章', at: '2026-11-22T02:31:46.000Z', reserve: 8000 };

test('a press', async (t) => {
  const printing = press();
  t.after(() => printing.close());

  await t.test('prints the same paper to the same bytes', async () => {
    const [one, two] = [await printing.printPaper(samplePaper()), await printing.printPaper(samplePaper())];
    assert.deepEqual(one, two);
    const other = await printing.printPaper(samplePaper({ simulated: false }));
    assert.notDeepEqual(one, other);
  });

  await t.test('qpdf: prints papers and reports without a fault, with a slot and filled', async () => {
    for (const file of [await printing.printPaper(samplePaper()), await printing.printReport(sampleReport())]) {
      const { bytes, byteRange } = await printing.withSignatureSlot(file, slot);
      ask('qpdf', bytes, '--check', 'FILE');
      ask('qpdf', fillSignatureSlot(bytes, byteRange, Uint8Array.of(0x30, 0)), '--check', 'FILE');
    }
  });

  await t.test('says which characters no font has', async () => {
    assert.deepEqual(await printing.missingGlyphs('王·𠮷\n'), []);
    assert.deepEqual(await printing.missingGlyphs('王😀\u200B王😀'), ['😀', '\u200B']);
  });

  await t.test('prints no paper that would lack a character', async () => {
    const people = { borrower: { ...wang, name: '王😀' }, lender: chen };
    await assert.rejects(printing.printPaper(samplePaper({ people })), (error) => {
      assert.ok(error instanceof GlyphMissingError);
      assert.deepEqual(error.characters, ['😀']);
      return true;
    });
  });

  await t.test('pdftotext: names such a character in a report', async () => {
    const read = readBack(await printing.printReport(sampleReport({ platform: '平台😀\t' })));
    assert.match(read, /由平台\[U\+1F600\]\[U\+0009\]根据其记录出具/);
  });

  await t.test('pdftotext: stamps what the record has come to', async () => {
    const ending = { at: '2027-03-01T08:00:00.000Z', reason: '已还清' };
    for (const [state, word] of [
      ['released', '已解除'],
      ['settled', '已结清'],
    ] as const) {
      const read = readBack(await printing.printPaper(samplePaper({ state, ending, simulated: false })));
      assert.ok(read.includes(word) && read.includes('2027-03-0116:00:00（北京时间）'));
      assert.ok(!read.includes('已完成签署') && !read.includes('演示环境'));
    }
  });
});

test('a thread that has nothing to print ends, and another one starts with the next job', async (t) => {
  const threads: Worker[] = [];
  const startThread = () => {
    const thread = new Worker(new URL('press-worker.ts', import.meta.url));
    threads.push(thread);
    return thread;
  };
  const printing = press({ idleMs: 0, startThread });
  t.after(() => printing.close());
  assert.equal(threads.length, 0);
  for (const started of [1, 2]) {
    assert.deepEqual(await printing.missingGlyphs('王'), []);
    assert.equal(threads.length, started);
    const thread = threads[started - 1]!;
    thread.ref();
    await once(thread, 'exit');
  }
});

test('a press that never printed closes at once, and a closed one prints no more', async () => {
  const printing = press();
  await printing.close();
  await assert.rejects(printing.missingGlyphs('王'), /closed/);
});

test('what is being printed rejects when the press is closed', async () => {
  const printing = press();
  const pending = assert.rejects(printing.printPaper(samplePaper()), /ended/);
  await printing.close();
  await pending;
});
