import { expect } from '@open-wc/testing';
import { encode } from 'uqr';
import { qrCode, type QrCode } from './qr-code.ts';

/** The three bits of the format, beside the top left finder, that name the mask. */
const maskOf = (code: QrCode): number => [2, 3, 4].reduce((name, x) => name * 2 + Number(code[8]?.[x]), 0) ^ 0b101;

const texts = [0, 1, 14, 15, 26, 62, 84, 106, 122, 152, 180, 181, 213, 287, 331, 450, 666, 1000, 1370, 1997, 2331];

describe('qrCode', () => {
  it('is, module by module, what another encoder makes of the same text with the same mask', () => {
    for (const length of texts) {
      const text = Array.from({ length }, (_, index) => String.fromCharCode(33 + ((index * 7 + length) % 90))).join('');
      const code = qrCode(text.toLowerCase());
      const theirs = encode(text.toLowerCase(), { ecc: 'M', border: 0, maskPattern: maskOf(code) });
      // Theirs writes digits and capitals shorter than bytes.
      if (/[^0-9A-Z $%*+./:-]/.test(text.toLowerCase())) expect(code, String(length)).to.deep.equal(theirs.data);
    }
  }).timeout(20_000);

  it('takes any text, as UTF-8', () => {
    const text = '借条 https://partner.example/iou#iou-invite=c29tZS1vbmUtdXNlLWNvZGU';
    const code = qrCode(text);
    expect(code).to.deep.equal(encode(text, { ecc: 'M', border: 0, maskPattern: maskOf(code) }).data);
  });

  it('chooses a mask that cameras read well', () => {
    const names = new Set(
      ['a', 'b', 'c', 'https://a.example', 'x'.repeat(40), 'y'.repeat(90)].map((text) => maskOf(qrCode(text))),
    );
    expect(names.size).to.be.greaterThan(1);
  });

  it('refuses what no code can hold', () => {
    expect(() => qrCode('x'.repeat(2332))).to.throw(RangeError, 'too long');
  });
});
