import { leaseTerms, receiptTerms, type StoryOptions } from '@iou-kit/host-adapter/contract';
import { expect, html } from '@open-wc/testing';
import { nameOf, visible } from '../testing/deep.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { twoPeople } from '../testing/two-people.ts';
import './define.ts';

interface Row extends StoryOptions {
  readonly screen: string;
  readonly sentence: string;
  readonly done: string;
  readonly note: string;
}

const rows: readonly Row[] = [
  {
    ...{ kind: 'receipt', role: 'payee', terms: receiptTerms },
    screen: '签署收据',
    sentence: '您确认已向王**支付¥5,000.00',
    done: '双方已完成签署，收据已具备法律效应',
    note: '收据不是发票，请按需另行开具',
  },
  {
    ...{ kind: 'receipt', role: 'payer', terms: receiptTerms },
    screen: '签署收据',
    sentence: '您确认已收到王**支付的¥5,000.00',
    done: '双方已完成签署，收据已具备法律效应',
    note: '收据不是发票，请按需另行开具',
  },
  {
    ...{ kind: 'lease', role: 'landlord', terms: leaseTerms },
    screen: '签署租房合同',
    sentence: '您承租王**的房屋，月租¥3,500.00，租期至2027年5月23日',
    done: '双方已完成签署，合同已生效',
    note: '请在起租日共同核对物品和表读数，并依法办理备案',
  },
];

describe('iou-sign, of each kind', () => {
  for (const { screen, sentence, done, note, ...options } of rows) {
    it(`is read and signed: ${sentence}`, async () => {
      const two = await twoPeople(options);
      await two.story.pending();
      const seat = await two.seat('counterparty', html`<iou-sign record-id=${two.story.recordId}></iou-sign>`);
      await seat.reads(screen);
      await seat.sees(sentence);
      await expectAccessible(seat.page);
      await seat.press('立即签署');
      await seat.sign();
      await seat.sees(`本次操作：${screen}`);
      await seat.confirmFace();
      await seat.reads('已生效');
      await seat.sees(done);
      await seat.sees(note);
      expect(visible(seat.page).map(nameOf).join(' ')).not.to.match(/借条|借款|还款/);
      expect((await two.story.view()).record.state).to.equal('effective.signed');
    });
  }
});
