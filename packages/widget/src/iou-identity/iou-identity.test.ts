import type { Host } from '@iou-kit/host-adapter';
import { defaultPolicy, type VerificationMethod } from '@iou-kit/machine';
import { expect, html } from '@open-wc/testing';
import '../iou-sign/define.ts';
import { gate, withPort } from '../testing/between.ts';
import { until, visible } from '../testing/deep.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { twoPeople, type TwoPeople, type TwoPeopleOptions } from '../testing/two-people.ts';
import { safeUrl } from './safe-url.ts';

/** The counterparty has written their name and is to prove who they are. */
async function proving(options: TwoPeopleOptions = {}, between?: Parameters<TwoPeople['seat']>[2]) {
  const people = await twoPeople(options);
  await people.story.pending();
  const seat = await people.seat(
    'counterparty',
    html`<iou-sign record-id=${people.story.recordId}></iou-sign>`,
    between,
  );
  await seat.press('立即签署');
  await seat.sign();
  await seat.reads('身份核验');
  return { ...seat, people };
}

/** A host whose faces say what the test says. */
const faces = (status: 'expired' | 'cancelled' | 'unavailable' | 'pending', more: { url?: string } = {}) =>
  withPort('identity', (real) => ({
    async start(request) {
      const outcome = await real.start(request);
      return outcome.ok && request.method === 'face'
        ? { ok: true, value: { ...outcome.value, ...more, status } }
        : outcome;
    },
    ...(status === 'pending' && {
      finish: async (id) => {
        const outcome = await real.finish(id);
        return outcome.ok ? { ok: true, value: { ...outcome.value, ...more, status } } : outcome;
      },
    }),
  }));

/** A page whose host offers this way alone. */
const offering =
  (method: VerificationMethod) =>
  (real: Host): Host => ({ ...real, capabilities: { ...real.capabilities, verification: [method] } });

describe('iou-identity', () => {
  it('asks for no consent where there is no face recognition', async () => {
    const { page, people, ...person } = await proving({}, offering('carrier+sms'));
    await expectAccessible(page);
    expect([person.counts('开启人脸识别'), person.counts('返回')]).to.deep.equal([0, 0]);
    await person.press('获取验证码');
    await person.sees('核验将在30分钟后超时');
    await expectAccessible(page);
    await person.giveCode(await people.texted('counterparty'));
    await person.reads('已生效');
  });

  it('offers no other way where there is none', async () => {
    const person = await proving({}, offering('face'));
    expect([person.counts('开启人脸识别'), person.counts('其他方式')]).to.deep.equal([1, 0]);
  });

  it('gives the consent anew each time, and lets the person out', async () => {
    const person = await proving();
    await person.tick('我单独同意使用人脸识别核验身份');
    await person.press('取消');
    await person.press('确认签署');
    await person.press('开启人脸识别');
    await person.hears('请先勾选同意，或选择其他方式');
  });

  it('leads back from the code to the face', async () => {
    const person = await proving();
    await person.press('其他方式');
    await person.press('返回');
    await until(() => person.counts('开启人脸识别') === 1, 'the face');
  });

  it('counts down to another code', async () => {
    const { people, ...person } = await proving();
    await person.askForCode();
    await person.sees('秒后重新获取');
    const waits = visible(person.page).find(
      (each) => each.textContent.includes('秒后重新获取') && each instanceof HTMLButtonElement,
    );
    expect(waits?.ariaDisabled).to.equal('true');
    expect(
      people.world.inbox
        .messages({ to: people.story.people.counterparty.mobile })
        .filter(({ template }) => template.startsWith('code.')).length,
    ).to.equal(1);
  });

  it('sends another code when the first has had its time', async () => {
    const { people, ...person } = await proving({
      policy: { verification: { ...defaultPolicy.verification, resendSeconds: 0 } },
    });
    await person.askForCode();
    const first = await people.texted('counterparty');
    await person.press('重新获取');
    await until(async () => (await people.texted('counterparty')) !== first, 'another code');
    await person.giveCode(await people.texted('counterparty'));
    await person.reads('已生效');
  });

  for (const [status, said, next] of [
    ['cancelled', '您已取消核验', '开启人脸识别'],
    ['unavailable', '核验服务暂不可用', '重试'],
    ['expired', '核验已超时，签名已保留', '重新核验'],
  ] as const)
    it(`says of a face check that is ${status}: ${said}`, async () => {
      const person = await proving({}, faces(status));
      await person.confirmFace();
      await person.hears(said);
      expect([person.counts(next), person.counts('其他方式')]).to.deep.equal([1, 1]);
    });

  it('leads to the provider’s own page while it waits, if that is a web page', async () => {
    const { page, ...person } = await proving({}, faces('pending', { url: 'https://faces.example/check' }));
    await person.confirmFace();
    await person.sees('等待核验结果…');
    await expectAccessible(page);
    const link = visible(page).find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement);
    expect([link?.href, link?.target, link?.rel]).to.deep.equal([
      'https://faces.example/check',
      '_blank',
      'noopener noreferrer',
    ]);
    expect([safeUrl('javascript:alert(1)'), safeUrl(undefined), safeUrl('http://[')]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('ignores a second press while the first is on its way', async () => {
    const door = gate();
    let starts = 0;
    const slow = withPort('identity', (real) => ({
      async start(request) {
        starts += 1;
        await door.opened;
        return real.start(request);
      },
    }));
    const person = await proving({}, slow);
    await person.confirmFace();
    await person.sees('正在提交…');
    await person.press('开启人脸识别');
    door.open();
    await person.reads('已生效');
    expect(starts).to.equal(1);
  });
});

describe('a typed name', () => {
  async function typing(name: string) {
    const people = await twoPeople();
    await people.story.pending();
    const person = await people.seat('counterparty', html`<iou-sign record-id=${people.story.recordId}></iou-sign>`);
    await person.press('立即签署');
    await person.press('改用输入姓名');
    await person.fill('输入姓名', name);
    await person.press('确认签署');
    return { ...person, people };
  }

  it('signs as a drawn one does', async () => {
    const { people, ...person } = await typing('李合约');
    await person.confirmFace();
    await person.reads('已生效');
    expect((await people.story.view()).record.parties.counterparty.signature?.form).to.equal('typed');
  });

  it('of somebody else is stopped on the sheet', async () => {
    const person = await typing('王合约');
    await person.hears('与借条上的姓名不一致');
    expect(person.counts('开启人脸识别')).to.equal(0);
  });

  it('that only the host can tell apart is told on the page, and is to be written anew', async () => {
    const person = await typing('李合同');
    await person.confirmFace();
    await person.hears('与借条上的姓名不一致，尚未签署');
    expect([person.counts('立即签署'), person.counts('确认签署')]).to.deep.equal([1, 0]);
  });
});
