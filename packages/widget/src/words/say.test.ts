import { expect } from '@open-wc/testing';
import {
  dateInPieces,
  formatDate,
  formatInstant,
  formatLimit,
  formatMoney,
  formatPercent,
  formatSize,
  formatTerm,
  lastDayBefore,
} from './format.ts';
import { say } from './say.ts';

describe('say', () => {
  it('fills blanks, capitalises where the blank is, and shows what is missing', () => {
    expect(say('发送给{other}', { other: '出借人' })).to.equal('发送给出借人');
    expect(say('{Other}’s details, {n}', { other: 'lender', n: 0 })).to.equal('Lender’s details, 0');
    expect(say('{a} and {b}', { a: '$&' })).to.equal('$& and {b}');
  });
});

describe('format', () => {
  it('writes dates and instants by China’s calendar', () => {
    expect(formatDate('zh-CN', '2026-11-22')).to.equal('2026年11月22日');
    expect(formatDate('en', '2026-11-22')).to.equal('22 November 2026');
    expect(formatDate('en', 'soon')).to.equal('soon');
    expect(dateInPieces('zh-CN', '2026-12-05')).to.deep.equal(['2026年', '12月5日']);
    expect(dateInPieces('zh-Hant', '2026-12-05')).to.deep.equal(['2026年', '12月5日']);
    expect(dateInPieces('en', '2026-12-05')).to.deep.equal(['5 Dec', '2026']);
    expect(dateInPieces('en', 'soon')).to.deep.equal(['soon']);
    expect(formatInstant('zh-CN', '2026-12-22T16:00:00.000Z')).to.equal('2026年12月23日 00:00（北京时间）');
    expect(formatInstant('zh-Hant', '2026-12-22T16:00:00.000Z')).to.equal('2026年12月23日 00:00（北京時間）');
    expect(formatInstant('en', '2026-12-22T16:00:00.000Z')).to.match(/^23 December 2026.* 00:00 \(China time\)$/);
    expect(lastDayBefore('2026-12-22T16:00:00.000Z')).to.equal('2026-12-22');
  });

  it('writes money, limits and rates', () => {
    expect(formatMoney(1_000_000)).to.equal('¥10,000.00');
    expect(formatLimit('zh-CN', 10_000_000)).to.equal('10万元');
    expect(formatLimit('zh-CN', 123_456)).to.equal('1,234.56元');
    expect(formatLimit('en', 10_000_000)).to.equal('¥100,000');
    expect([formatPercent(1200), formatPercent(435)]).to.deep.equal(['12', '4.35']);
    expect(formatSize(5 * 1024 * 1024)).to.equal('5MB');
    expect([formatTerm('zh-CN', 24), formatTerm('zh-CN', 18), formatTerm('en', 12)]).to.deep.equal([
      '2年',
      '18个月',
      '1 year',
    ]);
  });
});
