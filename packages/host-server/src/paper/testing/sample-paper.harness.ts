import type { CanonicalDocument, Ink } from '@iou-kit/machine';
import { documentHash } from '@iou-kit/machine/document';
import { iou } from '@iou-kit/machine/kinds/iou';
import { toDrawnInk, type InkData, type InkStroke } from '@iou-kit/machine/ink';
import type { PaperContent, PaperPerson } from '../paper-content.ts';

export const chen: PaperPerson = { name: '陈静', idNumber: '330102198505150062', mobile: '13812345678' };
export const wang: PaperPerson = { name: '王建国', idNumber: '110101196511230049', mobile: '13900139000' };

export const sampleTerms = {
  principalFen: 5_000_000,
  purpose: 'renovation',
  purposeNote: '客厅与厨房',
  loanDate: '2026-11-22',
  repayDate: '2027-11-22',
  rateBp: 435,
  repayment: 'bullet',
  channel: 'bank',
};

/** A document of the kind, from whole terms. */
export function sampleDocument(terms: Readonly<Record<string, unknown>> = sampleTerms): CanonicalDocument {
  const sealed = { masked: '*', commitment: '0'.repeat(64) };
  return {
    kind: iou.id,
    templateVersion: iou.templateVersion,
    number: 'JT-20261122-7K3M9Q',
    title: iou.title,
    terms,
    parties: iou.roles.map((role) => ({ role, name: sealed, idNumber: sealed, mobile: sealed })),
    schedule: iou.schedule(terms).map((row) => ({ ...row })),
    clauses: iou.clauses({ terms } as Parameters<typeof iou.clauses>[0]).map((clause) => ({ ...clause })),
  };
}

function handStroke(points: readonly (readonly [number, number])[]): InkStroke {
  const dense = points.flatMap(([x, y], i) => {
    const [toX, toY] = points[i + 1] ?? [x, y];
    return Array.from({ length: 8 }, (_, k) => ({ x: x + ((toX - x) * k) / 8, y: y + ((toY - y) * k) / 8 }));
  });
  return {
    pointer: 'pen',
    realPressure: true,
    points: dense.map(({ x, y }, i) => ({ x, y, pressure: 0.35 + (0.4 * i) / dense.length, t: i * 8 })),
  };
}

/** 王, with a turn of the hand. */
export const drawnName: InkData = {
  width: 340,
  height: 220,
  strokes: [
    handStroke([
      [90, 54],
      [140, 50],
      [200, 44],
    ]),
    handStroke([
      [100, 104],
      [150, 100],
      [188, 94],
    ]),
    handStroke([
      [146, 48],
      [144, 100],
      [147, 158],
    ]),
    handStroke([
      [76, 164],
      [150, 158],
      [222, 152],
    ]),
    handStroke([
      [240, 60],
      [262, 54],
      [268, 76],
      [244, 110],
      [262, 120],
      [290, 96],
      [282, 150],
      [258, 172],
    ]),
  ],
};

const drawn: Ink = toDrawnInk(drawnName);

export function samplePaper(change: Partial<PaperContent> = {}): PaperContent {
  const document = change.document ?? sampleDocument();
  return {
    document,
    people: { borrower: wang, lender: chen },
    preset: iou.paper,
    roles: { borrower: '借款人', lender: '出借人' },
    amountFen: 5_000_000,
    signatures: [
      { role: 'borrower', name: wang.name, at: '2026-11-22T02:03:11.000Z', ink: drawn, method: '人脸识别' },
      {
        role: 'lender',
        name: chen.name,
        at: '2026-11-22T02:31:45.000Z',
        ink: { form: 'typed', name: chen.name },
        method: '短信验证码',
      },
    ],
    state: 'effective',
    eventHash: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
    recordId: 'rec_01JDB3V9W6Q8',
    documentHash: documentHash(document),
    verifyUrl: 'https://iou.example/verify#rec_01JDB3V9W6Q8.b5bb9d8014a0f9b1',
    printedAt: '2026-11-22T02:31:46.000Z',
    simulated: true,
    ...change,
  };
}
