import { HostError, type Host, type RecordQuery } from '@iou-kit/host-adapter';
import { leaseTerms, receiptTerms, story } from '@iou-kit/host-adapter/contract';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import './define.ts';
import { nameOf, until, visible } from '../testing/deep.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { twoPeople, type Seat } from '../testing/two-people.ts';
import type { IouListElement } from './iou-list.ts';

const links = ({ page }: Seat): HTMLAnchorElement[] =>
  visible(page).filter((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement);
const rows = (seat: Seat): string[] => links(seat).map(nameOf);

async function listed(seat: Seat, ...expected: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(expected);
  await until(() => JSON.stringify(rows(seat)) === wanted, `rows ${wanted}`).catch(() =>
    expect(rows(seat)).to.deep.equal(expected),
  );
}

async function filter(seat: Seat, name: string): Promise<void> {
  await seat.tick(name);
}

describe('iou-list', () => {
  it('names each record by what it is, the other person and where it stands, and what waits for the person first', async () => {
    const two = await twoPeople();
    await two.story.pending();
    const seat = await two.seat('initiator', html`<iou-list></iou-list>`);
    await seat.reads('我的合同');
    await listed(seat, '借条 ¥10,000.00 出借人李** 待出借人签署');
    await expectAccessible(seat.page);

    const drafted = await two.story.hosts.initiator.storage.create(
      { type: 'record.create', kind: 'iou', role: 'lender' },
      'a-key',
    );
    expect(drafted.ok).to.equal(true);
    await seat.page.querySelector('iou-list')!.refresh();
    await listed(seat, '借条 借款人未填写 草稿', '借条 ¥10,000.00 出借人李** 待出借人签署');
  });

  it('shows the same record to the other person in their words', async () => {
    const two = await twoPeople();
    await two.story.pending();
    const seat = await two.seat('counterparty', html`<iou-list></iou-list>`);
    await listed(seat, '借条 ¥10,000.00 借款人王** 待您签署');
  });

  it('names records of every kind as that kind does', async () => {
    const two = await twoPeople();
    await two.story.pending();
    for (const options of [
      { kind: 'receipt', role: 'payee', terms: receiptTerms },
      { kind: 'lease', role: 'landlord', terms: leaseTerms },
    ])
      await (await story(two.story.world, options)).pending();
    const seat = await two.seat('initiator', html`<iou-list></iou-list>`);
    await until(() => links(seat).length === 3, 'three rows');
    expect(new Set(links(seat).map(nameOf))).to.deep.equal(
      new Set([
        '借条 ¥10,000.00 出借人李** 待出借人签署',
        '收据 ¥5,000.00 付款人李** 待付款人签署',
        '租房合同 ¥3,500.00 租客李** 待租客签署',
      ]),
    );
    await expectAccessible(seat.page);
  });

  it('filters by what is to be done', async () => {
    const two = await twoPeople();
    await two.story.pending();
    const seat = await two.seat('initiator', html`<iou-list></iou-list>`);
    await listed(seat, '借条 ¥10,000.00 出借人李** 待出借人签署');
    await filter(seat, '待我处理');
    await seat.sees('还没有合同');
    await filter(seat, '进行中');
    await listed(seat, '借条 ¥10,000.00 出借人李** 待出借人签署');
    await two.story.does('initiator', { type: 'record.revoke' });
    await filter(seat, '已结束');
    await listed(seat, '借条 ¥10,000.00 出借人李** 已撤销');
    await expectAccessible(seat.page);
  });

  it('opens a record by an event, or by a link of the page’s own', async () => {
    const two = await twoPeople();
    const seat = await two.seat('initiator', html`<iou-list record-href="#/mine/{id}"></iou-list>`);
    const [link] = await until(() => links(seat).length === 1 && links(seat), 'a row');
    expect(link?.getAttribute('href')).to.equal(`#/mine/${two.story.recordId}`);
    let opened = '';
    seat.page.addEventListener('iou-open-record', (event) => {
      opened = event.recordId;
      event.preventDefault();
    });
    link?.click();
    expect(opened).to.equal(two.story.recordId);
    expect(location.hash).to.equal('');
  });

  it('says that there is nothing, and leads to the form', async () => {
    const two = await twoPeople();
    const seat = await two.seat('counterparty', html`<iou-list></iou-list>`);
    await seat.sees('还没有合同');
    await expectAccessible(seat.page);
    let wanted = false;
    seat.page.addEventListener('iou-create', () => (wanted = true));
    await seat.press('前往创建');
    expect(wanted).to.equal(true);
  });

  it('loads more, each record once, and keeps as many when it looks again', async () => {
    const two = await twoPeople();
    const { storage } = two.story.hosts.initiator;
    for (let n = 0; n < 4; n += 1)
      await storage.create({ type: 'record.create', kind: 'iou', role: 'borrower' }, `another-key-${n}`);
    const seat = await two.seat('initiator', html`<iou-list></iou-list>`, (real) => smallPages(real));
    await until(() => rows(seat).length === 2, 'a first page');
    await seat.press('加载更多');
    await until(() => rows(seat).length === 4, 'a second page');
    await seat.page.querySelector('iou-list')!.refresh();
    expect(rows(seat)).to.have.length(4);
    await seat.press('加载更多');
    await until(() => rows(seat).length === 5, 'the last page');
    expect(seat.buttons('加载更多')).to.have.length(0);
  });

  it('keeps what it has shown when the host does not answer, and asks again', async () => {
    let down = false;
    const two = await twoPeople();
    const seat = await two.seat('initiator', html`<iou-list></iou-list>`, (real) => ({
      ...real,
      storage: {
        ...real.storage,
        list: (query) => (down ? Promise.reject(new HostError('NETWORK', 'cut')) : real.storage.list(query)),
      },
    }));
    await listed(seat, '借条 出借人未填写 草稿');
    down = true;
    await seat.page.querySelector<IouListElement>('iou-list')!.refresh();
    await seat.hears('网络异常，请重试');
    expect(rows(seat)).to.have.length(1);
    down = false;
    await seat.press('重试');
    await until(() => !visible(seat.page).some((each) => nameOf(each) === '网络异常，请重试'), 'no alert');
  });

  it('reads in English', async () => {
    const two = await twoPeople({ lang: 'en' });
    await two.story.pending();
    const seat = await two.seat('initiator', html`<iou-list></iou-list>`);
    await until(() => rows(seat).length === 1, 'a row');
    expect(rows(seat)).to.deep.equal(['IOU ¥10,000.00, lender 李**, Waiting for the lender to sign']);
    await expectAccessible(seat.page);
  });
});

/** A host whose pages hold two records. */
const smallPages = (real: Host): Host => ({
  ...real,
  storage: { ...real.storage, list: (query?: RecordQuery) => real.storage.list({ ...query, limit: 2 }) },
});
