import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { part } from '../testing/part.ts';
import './define.ts';
import type { IouQrElement } from './iou-qr.ts';
import { qrCode } from './qr-code.ts';
import { qrPath } from './qr-path.ts';

const url = 'https://partner.example/iou#iou-invite=c29tZS1vbmUtdXNlLWNvZGU';

/** The modules that a path paints. */
function painted(d: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let i = 0; i < Number(width); i++) rows[Number(y)]![Number(x) + i] = true;
  return rows;
}

describe('<iou-qr>', () => {
  it('paints exactly the modules of the code, with a quiet zone of four', () => {
    const { size, d } = qrPath(url);
    const code = qrCode(url);
    const rows = painted(d, size);
    expect(size).to.equal(code.length + 8);
    expect(rows.slice(4, -4).map((row) => row.slice(4, -4))).to.deep.equal(code);
    const quiet = rows.flatMap((row, y) => row.filter((_, x) => Math.min(x, y, size - 1 - x, size - 1 - y) < 4));
    expect(quiet.some(Boolean)).to.equal(false);
  });

  it('is a named picture, dark on light', async () => {
    const element = await fixture<IouQrElement>(html`<iou-qr .text=${url} label="二维码"></iou-qr>`);
    expect(part(element, 'svg').getAttribute('aria-label')).to.equal('二维码');
    await expectAccessible(element);
  });
});
