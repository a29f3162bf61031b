import type { Host } from '@iou-kit/host-adapter';
import { expect, html, oneEvent } from '@open-wc/testing';
import '../iou-sign/define.ts';
import { gate, hostError, withPort } from '../testing/between.ts';
import { until, visible } from '../testing/deep.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { offline } from '../testing/offline.ts';
import { twoPeople, type Seat, type TwoPeople } from '../testing/two-people.ts';

type Between = (real: Host) => Host;

async function confirming(between: Between, people?: TwoPeople) {
  const those = people ?? (await twoPeople());
  if (!people) await those.story.pending();
  const seat = await those.seat('counterparty', html`<iou-sign record-id=${those.story.recordId}></iou-sign>`, between);
  await seat.press('立即签署');
  await seat.sign();
  await seat.confirmFace();
  return { ...seat, people: those };
}

const noConnection = '网络已断开，签署需要联网，已填内容会保留在本页';

/** Where it is said that there is no connection. */
const heard = ({ page }: Seat): readonly ('page' | 'sheet')[] =>
  visible(page)
    .filter(({ role, textContent }) => role === 'alert' && textContent.includes(noConnection))
    .map((each) => (each.closest('iou-dialog[open]') ? 'sheet' : 'page'));

const signatures = async ({ story }: TwoPeople): Promise<number> => {
  const history = await story.hosts.initiator.storage.history(story.recordId);
  return history.ok ? history.value.filter(({ type }) => type === 'signed').length : -1;
};

describe('iou-act', () => {
  it('shows that the proof is there while the signature is on its way, and cannot be closed', async () => {
    const door = gate();
    const slow = withPort('storage', (real) => ({
      async commit(request) {
        await door.opened;
        return real.commit(request);
      },
    }));
    const { page, ...person } = await confirming(slow);
    await person.sees('核验通过，正在提交…');
    await expectAccessible(page);
    expect(person.counts('取消')).to.equal(0);
    door.open();
    await person.reads('已生效');
  });

  it('asks for the outcome again when the answer was lost, and signs once', async () => {
    const keys: string[] = [];
    const lossy = withPort('storage', (real) => ({
      // Told by watch, the visit would find out by itself.
      watch: () => undefined,
      async commit(request) {
        keys.push(request.idempotencyKey);
        const outcome = await real.commit(request);
        if (keys.length === 1) throw hostError('NETWORK');
        return outcome;
      },
    }));
    const { page, people, ...person } = await confirming(lossy);
    await person.hears('网络异常，请重试');
    await expectAccessible(page);
    await person.press('刷新状态');
    await person.reads('已生效');
    expect(new Set(keys).size).to.equal(1);
    expect(await signatures(people)).to.equal(2);
  });

  it('says that nothing was signed, and keeps the ink for the next check', async () => {
    const people = await twoPeople();
    await people.story.pending();
    let late = true;
    const refusing = withPort('storage', (real) => ({
      commit: async (request) => {
        if (!late) return real.commit(request);
        late = false;
        return { ok: false, refusal: { code: 'VERIFICATION_EXPIRED' } } as const;
      },
    }));
    const person = await confirming(refusing, people);
    await person.hears('核验已超时，签名已保留，尚未签署');
    expect(person.counts('确认签署')).to.equal(1);
    await person.press('重新核验');
    await person.confirmFace();
    await person.reads('已生效');
  });

  it('says so when the record has expired meanwhile', async () => {
    const people = await twoPeople();
    await people.story.pending();
    const { page, ...person } = await people.seat(
      'counterparty',
      html`<iou-sign record-id=${people.story.recordId}></iou-sign>`,
    );
    await person.press('立即签署');
    await person.sign();
    people.clock.advance({ days: 31 });
    await person.confirmFace();
    await person.hears('借条已过期，无法签署');
    await person.reads('已过期');
    const list = oneEvent(page, 'iou-list');
    await person.press('我的合同');
    await list;
  });

  it('shows the band while there is no connection', async () => {
    const people = await twoPeople();
    await people.story.pending();
    const person = await people.seat('counterparty', html`<iou-sign record-id=${people.story.recordId}></iou-sign>`);
    await person.reads('签署借条');
    await offline(async () => void (await person.hears(noConnection)));
    await until(() => heard(person).length === 0, 'the band to go');
  });

  it('shows the band in the sheet that is open, and not behind it', async () => {
    const people = await twoPeople();
    await people.story.pending();
    const person = await people.seat('counterparty', html`<iou-sign record-id=${people.story.recordId}></iou-sign>`);
    await person.press('立即签署');
    await person.reads('手写签名');
    await offline(async () => {
      await person.hears(noConnection);
      expect(heard(person)).to.deep.equal(['sheet']);
      await expectAccessible(person.page);
    });
    await person.sign();
    await person.reads('身份核验');
    await offline(async () => {
      await person.hears(noConnection);
      expect(heard(person)).to.deep.equal(['sheet']);
      await person.press('取消');
      await until(() => heard(person).join() === 'page', 'the band on the page');
    });
  });

  it('says at the field which name is to be typed, and refuses another family’s before the identity check', async () => {
    const people = await twoPeople();
    await people.story.pending();
    const person = await people.seat('counterparty', html`<iou-sign record-id=${people.story.recordId}></iou-sign>`);
    await person.press('立即签署');
    await person.press('改用输入姓名');
    await person.sees('须与借条上的姓名（李**）完全一致');
    await expectAccessible(person.page);
    await person.fill('输入姓名', '王小明');
    await person.press('确认签署');
    await person.hears('与借条上的姓名不一致');
    await person.reads('手写签名');
  });

  it('says why a record cannot be opened, and offers to try again', async () => {
    const people = await twoPeople();
    let failures = 1;
    const flaky = withPort('storage', (real) => ({
      load: (id) => (failures-- > 0 ? Promise.reject(hostError('SERVER')) : real.load(id)),
    }));
    await people.story.pending();
    const person = await people.seat(
      'counterparty',
      html`<iou-sign record-id=${people.story.recordId}></iou-sign>`,
      flaky,
    );
    await person.hears('服务繁忙，请稍后重试');
    await person.press('重试');
    await person.reads('签署借条');
  });

  it('tells a stranger so', async () => {
    const people = await twoPeople();
    await people.story.pending();
    const stranger = await people.world.hostFor('stranger');
    const { page, ...person } = await people.seat(
      'counterparty',
      html`<iou-sign record-id=${people.story.recordId}></iou-sign>`,
      () => stranger,
    );
    await person.hears('您不是签署人，请使用收到短信的手机号登录');
    const login = oneEvent(page, 'iou-login-requested');
    await person.press('切换账号');
    await login;
  });
});
