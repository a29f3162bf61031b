import {
  leaseTerms,
  receiptTerms,
  story,
  type Story,
  type StoryOptions,
  type Who,
} from '@iou-kit/host-adapter/contract';
import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import './define.ts';
// Here and now, so that no test waits for it.
import './record/define.ts';
import { nameOf, until, visible } from '../testing/deep.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { twoPeople, type Seat, type TwoPeople } from '../testing/two-people.ts';

const kinds: Readonly<Record<string, StoryOptions>> = {
  receipt: { kind: 'receipt', role: 'payee', terms: receiptTerms },
  lease: { kind: 'lease', role: 'landlord', terms: leaseTerms },
};

const detailOf = (two: TwoPeople, who: Who, { recordId }: Pick<Story, 'recordId'> = two.story): Promise<Seat> =>
  two.seat(who, html`<iou-detail record-id=${recordId}></iou-detail>`);

const text = ({ page }: Seat): string => visible(page).map(nameOf).join(' ');

const asked = async (it: Story): Promise<void> => {
  await it.effective();
  await it.proves('initiator', 'release.request', '协商一致');
};
const ended = async (it: Story): Promise<void> => {
  await asked(it);
  await it.proves('counterparty', 'release.confirm');
};

interface Row {
  readonly kind: 'receipt' | 'lease';
  readonly make: (it: Story) => Promise<unknown>;
  readonly side: Who;
  readonly heading: string;
  readonly title: string;
  readonly sentence: string;
  /** A line of the record. */
  readonly line: string;
}

const receipt = { kind: 'receipt', heading: '收据详情' } as const;
const lease = { kind: 'lease', heading: '租房合同详情' } as const;
const signed = '双方已完成签署';

const rows: readonly Row[] = [
  {
    ...receipt,
    make: (it) => it.effective(),
    side: 'initiator',
    title: '已签署',
    sentence: '收据已生效',
    line: signed,
  },
  {
    ...receipt,
    make: asked,
    side: 'initiator',
    title: '待付款人确认',
    sentence: '已申请作废，对方7天内未确认将失效',
    line: '收款人申请作废：协商一致',
  },
  {
    ...receipt,
    make: asked,
    side: 'counterparty',
    title: '待您确认作废',
    sentence: '作废后收据不再作为收款凭证，款项未退回请勿确认',
    line: '收款人申请作废：协商一致',
  },
  {
    ...receipt,
    make: ended,
    side: 'counterparty',
    title: '已作废',
    sentence: '双方已确认，收据不再作为收款凭证',
    line: '付款人确认作废',
  },
  {
    ...lease,
    make: (it) => it.effective(),
    side: 'counterparty',
    title: '已签署',
    sentence: '合同已生效，请于2026年11月30日前交租',
    line: signed,
  },
  {
    ...lease,
    make: asked,
    side: 'counterparty',
    title: '待您确认解除',
    sentence: '解除后合同不再生效，租金结算至交还房屋之日，请先核对押金退还',
    line: '房东申请解除：协商一致',
  },
  {
    ...lease,
    make: ended,
    side: 'initiator',
    title: '已解除',
    sentence: '双方已确认，合同不再生效',
    line: '租客确认解除',
  },
];

describe('iou-detail, of each kind', () => {
  for (const { kind, make, side, heading, title, sentence, line } of rows) {
    it(`says to the ${side} of a ${kind}: ${title}, ${sentence}`, async () => {
      const two = await twoPeople(kinds[kind]);
      await make(two.story);
      const seat = await detailOf(two, side);
      await seat.reads(heading);
      await seat.reads(title);
      await seat.sees(sentence);
      await seat.sees(line);
      expect(text(seat)).not.to.match(/借条|借款|还款/);
      await expectAccessible(seat.page);
    });
  }

  it('offers what a kind knows, and no more: a receipt is voided, and nobody is reminded of it', async () => {
    const two = await twoPeople(kinds['receipt']);
    await two.story.effective();
    const seat = await detailOf(two, 'counterparty');
    await seat.press('更多操作');
    await seat.sees('申请作废');
    expect(text(seat)).not.to.match(/结清|提醒|计划/);
    await seat.press('申请作废');
    await seat.sees('款项未退回请勿申请');
    await seat.fill('作废原因', '金额写错');
    await seat.press('确认');
    await seat.sees('本次操作：申请作废');
  });

  it('shows what rent falls due when, and reminds of it', async () => {
    const two = await twoPeople(kinds['lease']);
    await two.story.effective();
    const seat = await detailOf(two, 'counterparty');
    await seat.reads('租房合同详情');
    for (const said of ['租金支付计划', '租期自', '租期至', '开启交租提醒']) await seat.sees(said);
    expect(text(seat)).to.match(/距交租日\d+天/);
  });
});

describe('iou-detail, of a repayment', () => {
  const repaid = async () => {
    const two = await twoPeople();
    await two.story.effective();
    const { recordId, world } = two.story;
    const terms: StoryOptions['terms'] = (host) => receiptTerms(host, { repays: { id: recordId } });
    const paid = await story(world, { kind: 'receipt', role: 'payer', terms });
    return { two, paid };
  };

  it('leads both people from the IOU to its receipts, and from a receipt to its IOU', async () => {
    const { two, paid } = await repaid();
    const before = await detailOf(two, 'initiator');
    await before.reads('签署记录');
    const names = visible(before.page).flatMap((each) => (/^H\d$/.test(each.tagName) ? [nameOf(each)] : []));
    expect(names).not.to.include('还款收据');
    before.page.remove();
    await paid.effective();
    const { documentNumber } = (await two.story.view()).record;
    for (const who of ['initiator', 'counterparty'] as const) {
      const seat = await detailOf(two, who);
      await seat.reads('还款收据');
      await follow(seat, '收据 ¥5,000.00', paid.recordId);
      await expectAccessible(seat.page);
      seat.page.remove();
      const other = await detailOf(two, who, paid);
      await other.sees('用于清偿的借条');
      await follow(other, documentNumber, two.story.recordId);
      await expectAccessible(other.page);
      other.page.remove();
    }
  });

  it('begins with a receipt for the IOU', async () => {
    const two = await twoPeople();
    await two.story.effective();
    const seat = await detailOf(two, 'initiator');
    const wanted = oneEvent(seat.page, 'iou-create');
    await seat.press('开具还款收据');
    expect(await wanted).to.include({ kind: 'receipt', refersTo: two.story.recordId, from: undefined });
  });
});

/** Presses a link whose name begins like that, and sees which record it asks for. */
async function follow({ page }: Seat, name: string, recordId: string): Promise<void> {
  const link = await until(
    () =>
      visible(page).find(
        (each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement && nameOf(each).startsWith(name),
      ),
    `a link ${name}`,
  );
  page.addEventListener('iou-open-record', (event) => event.preventDefault(), { once: true });
  const opened = oneEvent(page, 'iou-open-record');
  link.click();
  expect(await opened).to.include({ recordId });
}
