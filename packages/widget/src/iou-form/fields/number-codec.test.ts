import { expect } from '@open-wc/testing';
import { numberCodec, unitsIn } from './number-codec.ts';

describe('numberCodec', () => {
  it('reads what people type, in units', () => {
    const rows = [
      ['89.5', 2, 8950],
      ['８９．５', 2, 8950],
      ['1,000', 0, 1000],
      [' 7 ', 0, 7],
      ['0', 0, 0],
    ] as const;
    for (const [text, decimals, value] of rows)
      expect(numberCodec(decimals).read(text), text).to.deep.equal({ ok: true, value });
  });

  it('takes nothing for a number that is none, or finer than it may be', () => {
    for (const text of ['1.5', '-1', 'x', '1e3', '.5', '1.', '1234567890'])
      expect(numberCodec(0).read(text), text).to.deep.equal({ ok: false, issue: { code: 'NUMBER_FORMAT' } });
    expect(numberCodec(2).read('1.234').ok).to.equal(false);
    expect(numberCodec(2).read(' ')).to.deep.equal({ ok: false, issue: { code: 'REQUIRED' } });
  });

  it('writes them back without needless zeros', () => {
    expect([unitsIn(8950, 2), unitsIn(100, 2), unitsIn(7, 0)]).to.deep.equal(['89.5', '1', '7']);
    expect(numberCodec(2).write(undefined)).to.equal('');
  });
});
