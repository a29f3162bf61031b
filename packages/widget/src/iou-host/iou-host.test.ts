import type { Host } from '@iou-kit/host-adapter';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { LitElement } from 'lit';
import { hostScope } from '../controllers/host-scope-controller.ts';
import { hostError, withPort } from '../testing/between.ts';
import { until } from '../testing/deep.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { personAt } from '../testing/person-at.ts';
import { twoPeople } from '../testing/two-people.ts';
import './define.ts';
import { IouHostElement } from './iou-host.ts';

class GuestElement extends LitElement {
  readonly #scope = hostScope(this);
  protected override render() {
    const scope = this.#scope.value;
    return scope ? html`<p>${scope.me.subject}: ${scope.words.action.next}</p>` : html`<p>nobody</p>`;
  }
}
customElements.define('test-guest', GuestElement);

const hostOf = async (who: 'initiator' | 'counterparty' = 'initiator'): Promise<Host> =>
  (await twoPeople()).story.hosts[who];

async function hosting(host: Host | undefined) {
  const page = await fixture<IouHostElement>(
    html`<iou-host lang="zh-CN" .host=${host}><test-guest></test-guest></iou-host>`,
  );
  return { page, ...personAt(page) };
}

const failing = (codes: string[]) =>
  withPort('identity', (real) => ({
    me: () => {
      const code = codes.shift();
      return code ? Promise.reject(hostError(code)) : real.me();
    },
  }));

describe('iou-host', () => {
  it('tells the elements inside who is here, in the language of the page', async () => {
    const { page, ...person } = await hosting(await hostOf());
    await person.sees('contract-wang: 下一步');
    page.lang = 'en';
    await person.sees('contract-wang: Next');
    page.words = { action: { next: 'Onwards' } };
    await person.sees('contract-wang: Onwards');
    await expectAccessible(page);
  });

  it('marks a demonstration, and sets large type', async () => {
    const { page, ...person } = await hosting(await hostOf());
    await person.sees('演示环境，不具法律效力');
    await person.tick('大字版');
    await until(() => page.hasAttribute('large-type'), 'large type');
    const later = await hosting(await hostOf());
    expect(later.page.largeType).to.equal(true);
    await later.tick('大字版');
    await until(() => !later.page.hasAttribute('large-type'), 'usual type');
    expect((await hosting(await hostOf())).page.largeType).to.equal(false);
  });

  it('says that the host does not answer, and tries again when asked', async () => {
    const broken = failing(['NETWORK', 'SERVER'])(await hostOf());
    const { page, ...person } = await hosting(undefined);
    const failed = oneEvent(page, 'iou-host-failed');
    page.host = broken;
    expect(await failed).to.include({ code: 'NETWORK' });
    await person.hears('网络异常，请重试');
    await expectAccessible(page);
    await person.press('重试');
    await person.hears('服务繁忙，请稍后重试');
    await person.press('重试');
    await person.sees('contract-wang: 下一步');
  });

  it('asks to sign in, and goes on with a token', async () => {
    const connect = IouHostElement.connect;
    const real = await hostOf();
    IouHostElement.connect = ({ getToken }) => ({
      ...real,
      identity: {
        ...real.identity,
        me: async () => ((await getToken()) === 'good' ? real.identity.me() : Promise.reject(hostError('SERVER'))),
      },
    });
    try {
      const page = await fixture<IouHostElement>(
        html`<iou-host lang="zh-CN" endpoint="/iou"><test-guest></test-guest></iou-host>`,
      );
      const person = personAt(page);
      await person.reads('请先登录');
      await expectAccessible(page);
      const login = oneEvent(page, 'iou-login-requested');
      await person.press('去登录');
      await login;
      page.token = 'good';
      await person.sees('contract-wang: 下一步');
    } finally {
      IouHostElement.connect = connect;
    }
  });

  it('turns to another person’s host, and comes back after it was moved in the page', async () => {
    const { page, ...person } = await hosting(await hostOf());
    await person.sees('contract-wang: 下一步');
    page.host = await hostOf('counterparty');
    await person.sees('contract-li: 下一步');
    const parent = page.parentElement!;
    page.remove();
    parent.append(page);
    await person.sees('contract-li: 下一步');
  });
});
