import { goodTerms, particulars, type Story, type Who } from '@iou-kit/host-adapter/contract';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import './define.ts';
// Here and now, so that no test waits for it.
import './record/define.ts';
import { nameOf, visible } from '../testing/deep.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { twoPeople, type Seat, type TwoPeople } from '../testing/two-people.ts';

const detailOf = (two: TwoPeople, who: Who): Promise<Seat> =>
  two.seat(who, html`<iou-detail record-id=${two.story.recordId}></iou-detail>`);

/** The names of the buttons in the bar at the bottom. */
const steps = ({ page }: Seat): string[] =>
  visible(page).flatMap((each) => (each instanceof HTMLButtonElement && inBar(each) ? [nameOf(each)] : []));

function inBar(element: Element): boolean {
  const root = element.getRootNode();
  const bar = element.closest('.bar') !== null;
  return bar || (root instanceof ShadowRoot && inBar(root.host));
}

interface Row {
  readonly state: string;
  readonly make: (story: Story) => Promise<unknown>;
  readonly side: Who;
  readonly role?: 'borrower' | 'lender';
  readonly title: string;
  readonly sentence: string;
  readonly steps: readonly string[];
}

const asked = (who: Who, what: 'release' | 'settlement') => async (story: Story) => {
  await story.effective();
  await story.proves(who, `${what}.request`, '已还清');
};

const invited = async (story: Story): Promise<void> => {
  await story.does('initiator', { type: 'details.provide', party: particulars(story.people.initiator) });
  await story.does('initiator', { type: 'terms.save', terms: await goodTerms(story.hosts.initiator) });
  await story.does('initiator', { type: 'counterparty.invite' });
};

/** screens §3, row by row. */
const rows: readonly Row[] = [
  {
    state: 'draft',
    make: async () => undefined,
    side: 'initiator',
    title: '草稿',
    sentence: '填写后可预览并开具',
    steps: ['删除草稿', '继续填写'],
  },
  {
    state: 'awaitingInitiatorSignature',
    make: (it) => it.filledByInitiator(),
    side: 'initiator',
    title: '待您签署',
    sentence: '请核对后开具',
    steps: ['删除草稿', '返回修改', '确认开具'],
  },
  {
    state: 'awaitingInitiatorSignature',
    make: (it) => it.filledByInvitation(),
    side: 'counterparty',
    title: '待借款人签署',
    sentence: '对方签署后短信通知您',
    steps: [],
  },
  {
    state: 'pending',
    make: (it) => it.pending(),
    side: 'initiator',
    title: '待出借人签署',
    sentence: '2026年12月22日24:00前有效，对方签署前可撤销',
    steps: ['撤销', '短信提醒', '发送给出借人'],
  },
  {
    state: 'pending',
    make: (it) => it.pending(),
    side: 'counterparty',
    title: '待您签署',
    sentence: '请核对，2026年12月22日24:00前签署',
    steps: ['拒签', '立即签署'],
  },
  {
    state: 'effective.signed',
    make: (it) => it.effective(),
    side: 'initiator',
    title: '已签署',
    sentence: '借条已生效，请于2027年5月21日前还款',
    steps: ['更多操作'],
  },
  {
    state: 'effective.signed',
    make: (it) => it.effective(),
    side: 'counterparty',
    title: '已签署',
    sentence: '借条已生效，还款日为2027年5月21日',
    steps: ['更多操作'],
  },
  {
    state: 'effective.releasePending',
    make: asked('initiator', 'release'),
    side: 'initiator',
    title: '待出借人确认',
    sentence: '已申请解除，对方7天内未确认将失效',
    steps: ['取消解除', '发送给出借人'],
  },
  {
    state: 'effective.releasePending',
    make: asked('initiator', 'release'),
    side: 'counterparty',
    title: '待您确认解除',
    sentence: '解除后借条将不再生效，款项未还清请勿确认',
    steps: ['拒绝解除', '确认解除'],
  },
  {
    state: 'effective.releasePending',
    make: asked('counterparty', 'release'),
    side: 'initiator',
    title: '待您确认解除',
    sentence: '解除后借条将不再生效',
    steps: ['拒绝解除', '确认解除'],
  },
  {
    state: 'effective.settlementPending',
    make: asked('counterparty', 'settlement'),
    side: 'counterparty',
    title: '待对方确认',
    sentence: '已申请结清，对方7天内未确认将失效',
    steps: ['取消结清', '发送给借款人'],
  },
  {
    state: 'effective.settlementPending',
    make: asked('initiator', 'settlement'),
    side: 'counterparty',
    title: '待您确认结清',
    sentence: '结清后借条不再作为欠款凭证，请核对已收到全部款项',
    steps: ['拒绝结清', '确认结清'],
  },
  {
    state: 'back to effective.signed',
    make: async (it) => {
      await asked('initiator', 'release')(it);
      await it.does('counterparty', { type: 'release.refuse' });
    },
    side: 'initiator',
    title: '已签署',
    sentence: '对方已拒绝解除，借条恢复已签署状态',
    steps: ['更多操作'],
  },
  {
    state: 'released',
    make: async (it) => {
      await asked('initiator', 'release')(it);
      await it.proves('counterparty', 'release.confirm');
    },
    side: 'initiator',
    title: '已解除',
    sentence: '双方已确认，借条不再生效',
    steps: [],
  },
  {
    state: 'settled',
    make: async (it) => {
      await asked('initiator', 'settlement')(it);
      await it.proves('counterparty', 'settlement.confirm');
    },
    side: 'counterparty',
    title: '已结清',
    sentence: '借条不再作为欠款凭证',
    steps: [],
  },
  {
    state: 'rejected',
    make: async (it) => {
      await it.pending();
      await it.does('counterparty', { type: 'record.reject', reason: '金额不对' });
    },
    side: 'initiator',
    title: '已拒签',
    sentence: '对方拒签：金额不对',
    steps: ['重新创建'],
  },
  {
    state: 'rejected',
    make: async (it) => {
      await it.pending();
      await it.does('counterparty', { type: 'record.reject', reason: '金额不对' });
    },
    side: 'counterparty',
    title: '已拒签',
    sentence: '您已拒签，流程终止',
    steps: [],
  },
  {
    state: 'revoked',
    make: async (it) => {
      await it.pending();
      await it.does('initiator', { type: 'record.revoke' });
    },
    side: 'initiator',
    title: '已撤销',
    sentence: '您已撤销这张借条',
    steps: ['重新创建'],
  },
  {
    state: 'expired',
    make: async (it) => {
      await it.pending();
      await it.world.advance({ days: 31 });
    },
    side: 'initiator',
    title: '已过期',
    sentence: '30天内未完成签署，已自动过期',
    steps: ['重新创建'],
  },
];

describe('iou-detail, in each state', () => {
  for (const { state, make, side, title, sentence, steps: expected } of rows) {
    it(`says to the ${side} of a record ${state}: ${title}, ${sentence}`, async () => {
      const two = await twoPeople();
      await make(two.story);
      const seat = await detailOf(two, side);
      await seat.reads('借条详情');
      await seat.reads(title);
      await seat.sees(sentence);
      await seat.reads('签署记录');
      expect(steps(seat)).to.deep.equal(expected);
      await expectAccessible(seat.page);
    });
  }

  it('offers an invited person to fill in, or to decline', async () => {
    const two = await twoPeople();
    const { story } = two;
    await invited(story);
    const claimed = await story.hosts.counterparty.storage.claimInvitation(await two.code());
    expect(claimed.ok).to.equal(true);
    const mine = await detailOf(two, 'initiator');
    await mine.reads('待出借人填写信息');
    expect(steps(mine)).to.deep.equal(['撤回邀请', '发送给出借人']);
    mine.page.remove();
    const seat = await detailOf(two, 'counterparty');
    await seat.reads('待您填写信息');
    await seat.sees('填写不等于签署');
    expect(steps(seat)).to.deep.equal(['拒绝填写', '提交信息']);
    let continued = '';
    seat.page.addEventListener('iou-continue', ({ recordId }) => (continued = recordId));
    await seat.press('提交信息');
    expect(continued).to.equal(story.recordId);
  });

  it('says when a record can’t be seen, and leads to the person’s own', async () => {
    const two = await twoPeople();
    const seat = await two.seat(
      'counterparty',
      html`<iou-detail record-id="0192f000-0000-7000-8000-000000000009"></iou-detail>`,
    );
    await seat.hears('链接已失效或无权查看');
    let wanted = false;
    seat.page.addEventListener('iou-list', () => (wanted = true));
    await seat.press('我的合同');
    expect(wanted).to.equal(true);
    expect(two.story.recordId).not.to.equal('');
  });

  it('shows another record when it is given another id', async () => {
    const two = await twoPeople();
    await two.story.pending();
    const draft = await two.story.hosts.initiator.storage.create(
      { type: 'record.create', kind: 'iou', role: 'borrower' },
      'a-second-draft',
    );
    if (!draft.ok) throw new Error('no draft');
    const seat = await detailOf(two, 'initiator');
    await seat.reads('待出借人签署');
    seat.page.querySelector('iou-detail')!.recordId = draft.value.record.id;
    await seat.reads('草稿');
  });

  it('counts the days to the repayment, to the day itself, and beyond', async () => {
    const two = await twoPeople();
    await two.story.effective();
    const seat = await detailOf(two, 'initiator');
    await seat.sees('距还款日180天');
    for (const [days, chip] of [
      [180, '今天还款'],
      [3, '已逾期3天'],
    ] as const) {
      two.clock.advance({ days });
      await seat.page.refresh();
      await seat.sees(chip);
    }
  });
});
