import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { sign, reject } from './kit/acts.ts';
import { actorOn, type Actor } from './kit/actor.ts';
import { complaintsOf } from './kit/complaints.ts';
import { openStage, type Stage } from './kit/stage.ts';
import { visitor } from './kit/visitor.ts';
import { partnerApp, type PartnerApp } from './kit/web-view/partner-app.ts';
import { pendingRecord } from './kit/world.ts';

let stage: Stage;
let partner: PartnerApp;
before(async () => {
  partner = await partnerApp();
  stage = await openStage({ returnOrigins: [partner.url] });
});
after(async () => {
  await stage.close();
  await partner.close();
});

/** Runs before a page's scripts: the ways in which windows talk with each other are traps. */
function trapMessages(): void {
  const used: string[] = [];
  Reflect.set(window, 'used', used);
  const trap = (name: string) => () => {
    used.push(name);
    throw new Error(`${name} is not to be used`);
  };
  for (const name of ['BroadcastChannel', 'MessageChannel', 'SharedWorker']) Reflect.set(window, name, trap(name));
  Object.defineProperty(window, 'postMessage', { value: trap('postMessage') });
  for (const name of ['opener', 'localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { get: trap(name) });
}

interface WebView extends Actor {
  readonly recordId: string;
  readonly addresses: readonly string[];
}

/** 李 in the partner's app, before a record of 王's that waits for them. */
async function inTheApp(returnUrl = `${partner.url}/orders/5?from=app`): Promise<WebView> {
  const { recordId, hosts } = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
  const is = await stage.demo.person('li');
  const signing = new URL(is.url, stage.url);
  signing.pathname += 'sign/';
  signing.searchParams.set('return-url', returnUrl);
  signing.hash += `&iou-record=${recordId}`;
  const state = async () => {
    const found = await hosts.initiator.storage.load(recordId);
    return found.ok ? found.value.record.state : found.refusal.code;
  };
  partner.serve({ signing: signing.href, state });
  const context = await visitor(stage, { touch: true });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const addresses: string[] = [];
  context.on('request', (request) => addresses.push(request.url()));
  await page.addInitScript(trapMessages);
  const complaints = complaintsOf(page);
  await page.goto(`${partner.url}/orders/5`);
  await page.getByRole('status').getByText('pending', { exact: true }).waitFor();
  await page.getByRole('link', { name: '去签署' }).click();
  return { ...actorOn(stage, { name: 'li', is, page, context, complaints }), recordId, addresses };
}

const used = ({ page }: WebView) => page.evaluate(() => Reflect.get(window, 'used') as string[]);
const backLink = ({ page }: WebView) => page.getByRole('link', { name: '返回', exact: true });

async function returns(view: WebView): Promise<URL> {
  await backLink(view).click();
  await view.page.waitForURL(`${partner.url}/**`);
  return new URL(view.page.url());
}

suite('a whole page for signing, in a web-view', () => {
  test('is signed on, and leads back; what the partner’s page shows comes from its back end', async () => {
    const view = await inTheApp();
    await view.sees('签署借条');
    assert.equal(await backLink(view).count(), 0, 'there is something to do first');
    await sign(view);
    await view.sees('已生效');
    assert.deepEqual(
      (await used(view)).filter((name) => !name.endsWith('Storage')),
      [],
    );
    const { pathname, searchParams, hash } = await returns(view);
    assert.deepEqual(
      { pathname, hash, said: Object.fromEntries(searchParams) },
      {
        ...{ pathname: '/orders/5', hash: '' },
        said: { from: 'app', 'iou-record': view.recordId, 'iou-result': 'signed' },
      },
    );
    await view.page.getByRole('status').getByText('effective.signed', { exact: true }).waitFor();
    for (const address of view.addresses) {
      assert.ok(!/login|Bearer|eyJ/.test(address.replace(/#.*/, '')), address);
      assert.ok(
        !address.startsWith(partner.url) || !/李|\d{17}[\dX]|1\d{10}/.test(decodeURIComponent(address)),
        address,
      );
    }
    assert.deepEqual(view.complaints.heard, []);
    await view.close();
  });

  test('shows the server’s state after the way back, a reload, and from the back/forward cache', async () => {
    const view = await inTheApp();
    await view.sees('签署借条');
    assert.equal(new URL(view.page.url()).hash, `#iou-record=${view.recordId}`, 'no code stays in the address');
    await reject(view, '金额不对');
    await view.reads('已拒签');
    assert.equal((await returns(view)).searchParams.get('iou-result'), 'rejected');
    await view.page.goBack();
    await view.reads('已拒签');
    await view.page.reload();
    await view.reads('已拒签');
    assert.equal(await view.page.getByRole('button', { name: '立即签署' }).count(), 0);
    const reloaded = view.page.waitForEvent('load');
    await view.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await reloaded;
    await view.reads('已拒签');
    await view.page.goForward();
    await view.page.getByRole('status').getByText('rejected', { exact: true }).waitFor();
    await view.close();
  });

  test('leads nobody to an address that is not of a listed origin', async () => {
    for (const elsewhere of [
      'https://evil.example/',
      'javascript:alert(1)',
      `${partner.url}@evil.example/`,
      '/demo/',
    ]) {
      const view = await inTheApp(elsewhere);
      await sign(view);
      await view.sees('已生效');
      assert.equal(await backLink(view).count(), 0, elsewhere);
      await view.close();
    }
  });
});
