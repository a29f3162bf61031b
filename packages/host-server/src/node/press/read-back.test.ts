import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { newDocument, saveDocument } from '../../paper/new-document.ts';
import { printPaper } from '../../paper/print-paper.ts';
import { Sheet } from '../../paper/setting/sheet.ts';
import { typeCase } from '../../paper/setting/type-case.ts';
import { chen, sampleDocument, samplePaper, sampleTerms, wang } from '../../paper/testing/sample-paper.harness.ts';
import { installedFonts } from './installed-fonts.ts';
import { readBack, readPages } from './programs.harness.ts';

const fonts = installedFonts();
const faces = { ...fonts, hand: await fonts.hand() };
const covered = Array.from({ length: 0x110000 }, (_, codePoint) => codePoint)
  .filter((codePoint) => faces.regular.has(codePoint) || faces.hand.has(codePoint))
  .map((codePoint) => String.fromCodePoint(codePoint))
  .filter((character) => !/\s/u.test(character));
const withoutBlanks = (text: string): string => text.replaceAll(/\s/gu, '');

test('pdftotext: every character that the fonts have is read back as itself', async () => {
  const facts = {
    title: '',
    documentHash: '',
    eventHash: '',
    state: '',
    recordId: '',
    printedAt: '2026-11-22T02:00:00Z',
  };
  const document = await newDocument(facts, '');
  const sheet = new Sheet(typeCase(document.context, faces));
  // Each between two that bound it, so that none can pass for its neighbour.
  const text = covered.map((character) => `〔${character}〕`);
  for (let i = 0; i < text.length; i += 14)
    sheet.block([{ text: text.slice(i, i + 14).join(''), weight: 'regular' }], { size: 9, leading: 14 });
  await sheet.finish(document, () => undefined);
  const read = readBack(await saveDocument(document)).split('〕〔');
  const expected = text.join('').split('〕〔');
  assert.ok(covered.length > 36_000);
  assert.deepEqual(
    expected.filter((character, i) => read[i] !== character),
    [],
  );
});

test('pdftotext: the words of every enumerated term are read back', async () => {
  const choices = {
    purpose: ['home', 'car', 'renovation', 'business', 'other'],
    channel: ['bank', 'wechat', 'online'],
    repayment: ['bullet', 'monthly'],
    dayCount: ['CN-MONTH', 'ACT/365F', 'ACT/360', 'MIN'],
    rateBp: [0, 1, 1200],
  };
  const changes = Object.entries(choices).flatMap(([name, values]) => values.map((value) => ({ [name]: value })));
  for (const change of changes) {
    const document = sampleDocument({ ...sampleTerms, ...change });
    const read = readBack(await printPaper(samplePaper({ document }), fonts)).replaceAll(pageEnd, '');
    for (const { title, text } of document.clauses)
      assert.ok(read.includes(withoutBlanks(`${title}。${text}`)), `${JSON.stringify(change)}: ${title}`);
  }
});

/** A clause may go on after the foot of a page, and the head of the next one. */
const pageEnd = /借条JT-20261122-7K3M9Q第\d+页共\d+页文本指纹SHA-256[0-9a-f]{64}(演示环境，不具法律效力)?/g;

test('pdftotext: names, hashes and amounts are read back, whatever a name consists of', async () => {
  const name = fc.string({ unit: fc.constantFrom(...covered), minLength: 1, maxLength: 50 });
  await fc.assert(
    fc.asyncProperty(name, name, fc.array(name, { maxLength: 12 }), async (borrower, lender, others) => {
      const document = sampleDocument({ ...sampleTerms, remark: others.join('\n') });
      const content = samplePaper({
        document,
        simulated: false,
        people: { borrower: { ...wang, name: borrower }, lender: { ...chen, name: lender } },
      });
      const read = readBack(await printPaper(content, fonts)).replaceAll(pageEnd, '');
      const wanted = [borrower, lender, others.join(''), content.documentHash, content.eventHash, '¥50,000.00'];
      for (const text of wanted) assert.ok(read.includes(text), text);
    }),
    { numRuns: 15 },
  );
});

test('pdftotext: a middle dot, a rare character and their doubles stay what they are', async () => {
  const names = ['阿依古丽·买买提', '𠮷田𬭚', '⺠民⼀一丨⼁', '㐂㑇﨎﨏', '⼈人　A·Ａ・･'];
  for (const name of names) {
    const read = readBack(
      await printPaper(samplePaper({ people: { borrower: { ...wang, name }, lender: chen } }), fonts),
    );
    assert.ok(read.includes(withoutBlanks(name)), name);
  }
});

test('pdftotext: both signatures stay on one page, however long the text before them', async () => {
  for (let lines = 0; lines < 30; lines += 2) {
    const document = sampleDocument({ ...sampleTerms, remark: '甲\n'.repeat(lines) + '乙' });
    const pages = readPages(await printPaper(samplePaper({ document }), fonts));
    const signed = pages.filter((page) => /（签名）|签署时间|已完成签署/.test(page));
    assert.equal(signed.length, 1, `${lines} lines`);
    assert.equal(signed[0]?.match(/（签名）|签署时间|已完成签署/g)?.length, 5);
  }
});
