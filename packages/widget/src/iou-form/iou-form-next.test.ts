import { HostError, type Host } from '@iou-kit/host-adapter';
import { codeOf } from '@iou-kit/host-adapter/contract';
import type { RecordView } from '@iou-kit/machine';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { until } from '../testing/deep.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { focusIn } from '../testing/focused.ts';
import { formPerson } from '../testing/form-person.ts';
import { personalTraces } from '../testing/personal-traces.ts';
import type { IouFormElement } from './iou-form.ts';
import { atForm, begins, type AtForm } from './iou-form.harness.ts';

/** Everything is filled in but who fills in the other's details. */
async function filled(host?: (real: Host) => Host): Promise<AtForm> {
  const at = await atForm({}, host);
  await at.person.fills('我的信息', at.own);
  await at.person.fillsTerms();
  return at;
}

async function filledForBoth(host?: (real: Host) => Host): Promise<AtForm> {
  const at = await filled(host);
  await at.person.chooses('我填写出借人信息');
  await at.person.fills('出借人信息', at.other);
  await at.person.chooses('我已获对方授权提供其信息');
  return at;
}

describe('iou-form, at 下一步', () => {
  it('goes on to the preview when both people’s details were filled in', async () => {
    const { seat, load, own, other } = await filledForBoth();
    await seat.press('下一步');
    await seat.reads('预览借条');
    const { record } = await load();
    expect(record.state).to.equal('awaitingInitiatorSignature');
    expect(record.parties.counterparty.details?.providedBy).to.equal('initiator');
    expect(personalTraces(own, other)).to.deep.equal([]);
  });

  it('goes back to the form, with everything kept, and on again', async () => {
    const { seat, person, load } = await filledForBoth();
    await seat.press('下一步');
    await seat.press('返回修改');
    await seat.reads('填写借条');
    expect((await person.field('借款金额')).value).to.equal('10,000');
    expect(seat.buttons('重新填写')).to.have.length(2);
    await expectAccessible(seat.page);
    await person.types('借款金额', '20000');
    await seat.press('下一步');
    await seat.reads('预览借条');
    expect((await load()).record.terms['principalFen']).to.equal(2_000_000);
  });

  it('tells the page what happened on the way, though the watch be faster than the answer', async () => {
    const { host, isTold, answer } = slowToAnswer();
    const at = await filledForBoth(host);
    const heard: string[] = [];
    for (const type of ['iou-edit', 'iou-committed', 'iou-edited', 'iou-invited'])
      at.seat.page.addEventListener(type, () => heard.push(type));
    await at.seat.press('下一步');
    await at.seat.press('返回修改');
    await until(isTold, 'the watch to tell');
    answer();
    await at.seat.reads('填写借条');
    expect(heard).to.have.members(['iou-edit', 'iou-committed', 'iou-edited']);
  });

  it('offers the link when the other is to fill in, waits, and shows the preview when they have', async () => {
    const { two, seat, person, form, loads } = await filled();
    let invited = '';
    seat.page.addEventListener('iou-invited', ({ recordId }) => (invited = recordId));
    await seat.press('下一步');
    await seat.reads('发送给出借人');
    await seat.reads('待出借人填写信息');
    const link = await person.field('借条链接');
    await until(() => link.value.includes('#iou-invite='), 'the link');
    await expectAccessible(seat.page);
    expect(invited).to.equal(form.recordId);
    await seat.press('关闭');

    const { storage } = two.story.hosts.counterparty;
    const claimed = await storage.claimInvitation(codeOf(link.value));
    expect(claimed.ok).to.equal(true);
    await loads(({ record }) => record.invitation?.claimedAt !== undefined, 'the claim');
    await provide(two.story.hosts.counterparty, form, two.story.people.counterparty);
    await seat.reads('预览借条');
    await seat.sees('填写，请核实是本人');
  });

  it('goes on waiting after a reload, and takes the invitation back', async () => {
    const at = await filled();
    await at.seat.press('下一步');
    await at.seat.reads('待出借人填写信息');
    const { seat, person } = await at.reopens();
    await seat.reads('待出借人填写信息');
    expect(seat.buttons('关闭'), 'no share sheet').to.have.length(0);
    await seat.press('撤回邀请');
    await seat.reads('填写借条');
    expect((await person.field('借款金额')).value).to.equal('10,000');
  });

  it('says that the other declined', async () => {
    const { two, seat, person, form } = await filled();
    await seat.press('下一步');
    const link = await person.field('借条链接');
    await until(() => link.value !== '', 'the link');
    const { storage } = two.story.hosts.counterparty;
    const claimed = await storage.claimInvitation(codeOf(link.value));
    if (!claimed.ok) throw new Error('not claimed');
    await storage.commit({ ...stamp(claimed.value), command: { type: 'invitation.decline' } });
    await seat.reads('填写借条');
    await seat.sees('对方拒绝填写');
    expect(form.recordId).to.equal(claimed.value.record.id);
  });

  it('tells whose field is meant, and leads there', async () => {
    const { seat, person, own } = await filled();
    await person.chooses('我填写出借人信息');
    await person.fills('出借人信息', { ...own, name: '王同名' });
    await seat.press('下一步');
    await seat.reads('有3项需要修改');
    expect(person.problems()).to.deep.equal([
      '出借人身份证号：对方身份证号不能与您的相同',
      '出借人手机号：对方手机号不能与您的相同',
      '我已获对方授权提供其信息：请确认已获对方授权',
    ]);
    await expectAccessible(seat.page);
    (await person.link('出借人手机号：对方手机号不能与您的相同')).click();
    await until(focusIn(await person.field('手机号', '出借人信息')), 'the focus there');
  });

  it('says at the other’s number that it does not belong to the name', async () => {
    const { seat, person, other, load } = await filled();
    await person.chooses('我填写出借人信息');
    await person.fills('出借人信息', { ...other, idNumber: '440308199901101512' });
    await person.chooses('我已获对方授权提供其信息');
    await seat.press('下一步');
    await person.link('出借人身份证号：姓名与身份证号不一致');
    expect((await load()).record.state).to.equal('draft');
    await person.types('身份证号', other.idNumber, '出借人信息');
    await seat.press('下一步');
    await seat.reads('预览借条');
  });

  it('says at the field what only the host could know', async () => {
    const at = await atForm();
    await at.two.introduce('initiator');
    const { seat, person } = await begins(at.two);
    await person.fillsTerms();
    await person.chooses('我填写出借人信息');
    await person.fills('出借人信息', { ...at.other, mobile: at.own.mobile });
    await person.chooses('我已获对方授权提供其信息');
    await seat.press('下一步');
    await person.link('出借人手机号：对方手机号不能与您的相同');
  });

  it('shows what the law of the host’s clock refuses in the terms', async () => {
    const { two, seat, person } = await filledForBoth();
    // The page's clock stands with its policy's answer; the host's has moved on.
    two.clock.advance({ days: 400 });
    await seat.press('下一步');
    await person.link('还款日期：还款日期不能早于今天');
  });

  it('asks again under the same key when no answer came, ignores a second press, and nothing happens twice', async () => {
    const keys: string[] = [];
    const at = await filledForBoth((real) => deaf(real, keys));
    const [next] = at.seat.buttons('下一步');
    next?.click();
    next?.click();
    await at.seat.reads('预览借条');
    expect(keys).to.have.length(2);
    expect(keys[0]).to.equal(keys[1]);
    expect((await at.load()).record.state).to.equal('awaitingInitiatorSignature');
  });

  it('offers to try again when the host fails, and keeps what was typed', async () => {
    let down = true;
    const at = await filledForBoth((real) => ({
      ...real,
      storage: {
        ...real.storage,
        commit: (request) =>
          down && request.command.type === 'terms.save' && !request.command.partial
            ? Promise.reject(new HostError('SERVER', 'down'))
            : real.storage.commit(request),
      },
    }));
    await at.seat.press('下一步');
    await at.seat.hears('服务繁忙，请稍后重试');
    expect((await at.person.field('姓名', '出借人信息')).value).to.equal(at.other.name);
    down = false;
    await at.seat.press('重试');
    await at.seat.reads('预览借条');
  });

  it('takes terms and role over into a new one, and nobody’s particulars', async () => {
    const first = await filledForBoth();
    await first.seat.press('下一步');
    await first.seat.reads('预览借条');
    const old = await first.load();
    const seat = await first.two.seat('initiator', html`<iou-form .copyFrom=${old}></iou-form>`);
    const person = formPerson(seat);
    await person.begins();
    expect((await person.field('借款金额')).value).to.equal('10,000');
    expect((await person.field('姓名', '我的信息')).value).to.equal('');
    expect(person.text()).not.to.include('李*');
    await seat.sees('草稿已保存');
    const form = seat.page.querySelector('iou-form')!;
    expect(form.recordId).not.to.equal(old.record.id);

    const { storage } = first.two.story.hosts.initiator;
    const made = await storage.create({ type: 'record.create', kind: 'iou', role: 'lender' }, 'made-elsewhere');
    if (!made.ok) throw new Error('no draft');
    const fill = () => form.shadowRoot!.querySelector('iou-fill');
    const before = fill();
    form.recordId = made.value.record.id;
    await until(() => fill() && fill() !== before, 'the other draft');
    expect((await person.field('借款金额')).value, 'of a draft that was made elsewhere').to.equal('');
  });
});

const stamp = ({ record }: RecordView) => ({
  recordId: record.id,
  revision: record.revision,
  idempotencyKey: crypto.randomUUID(),
});

async function provide(
  host: Host,
  { recordId = '' }: IouFormElement,
  { name, idNumber, mobile }: { name: string; idNumber: string; mobile: string },
) {
  const found = await host.storage.load(recordId);
  if (!found.ok) throw new Error('not found');
  const given = await host.storage.commit({
    ...stamp(found.value),
    command: { type: 'details.provide', party: { name, idNumber, mobile } },
  });
  expect(given.ok).to.equal(true);
}

/** The first whole terms arrive, and their answer is lost on the way back. */
function deaf(real: Host, keys: string[]): Host {
  return {
    ...real,
    storage: {
      ...real.storage,
      async commit(request) {
        const outcome = await real.storage.commit(request);
        if (request.command.type !== 'terms.save' || request.command.partial) return outcome;
        keys.push(request.idempotencyKey);
        if (keys.length === 1) throw new HostError('NETWORK', 'lost');
        return outcome;
      },
    },
  };
}

/** What is done at 返回修改 is told to whoever watches, and answered when the test says so. */
function slowToAnswer() {
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  let told = false;
  const host = (real: Host): Host => ({
    ...real,
    storage: {
      ...real.storage,
      async commit(request) {
        const outcome = await real.storage.commit(request);
        if (request.command.type === 'record.edit') await answered;
        return outcome;
      },
      watch(recordId, listener, signal) {
        const listen = (view: RecordView): void => {
          listener(view);
          told = view.record.state === 'draft';
        };
        real.storage.watch(recordId, listen, signal);
      },
    },
  });
  return { host, isTold: () => told, answer: () => answer() };
}
