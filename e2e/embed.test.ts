import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Frame } from 'playwright-core';
import { sign } from './kit/acts.ts';
import { enter } from './kit/actor.ts';
import { draw } from './kit/draw.ts';
import { atRest } from './kit/embed/at-rest.ts';
import { openEmbedStage, type EmbedStage } from './kit/embed/embed-stage.ts';
import { openFramed, type Framed } from './kit/embed/framed.ts';
import { fuzz } from './kit/embed/fuzz.ts';
import { heardBy, recordEvents } from './kit/embed/recorded.ts';
import { byFace } from './kit/prove.ts';
import { pendingRecord } from './kit/world.ts';

let stage: EmbedStage;
before(async () => {
  stage = await openEmbedStage();
});
after(() => stage.close());

const pendingId = async () => (await pendingRecord(stage, { by: 'wang', role: 'borrower' })).recordId;

/** A signing page in a frame, with 立即签署 to be seen. */
async function signing(prepare?: Parameters<typeof openFramed>[3]): Promise<Framed & { readonly recordId: string }> {
  const recordId = await pendingId();
  const framed = await openFramed(stage, 'li', { view: 'sign', recordId }, prepare);
  await framed.inside.page.getByRole('button', { name: '立即签署' }).waitFor();
  return { ...framed, recordId };
}

suite('the same elements in a frame of the signing origin', () => {
  test('a signing is completed, with the events of the tags; a new token is fetched on the way without a remount', async () => {
    const framed = await signing();
    await framed.frame().evaluate(() => Reflect.set(window, 'mark', 'the same document'));
    const { asked } = stage.partner;
    const before = asked.length;
    // The server has had enough of the token.
    await framed.page.route('**/v1/verifications', (route) => route.fulfill({ status: 401, body: '' }), { times: 1 });
    await sign(framed.inside);
    await framed.inside.sees('已生效');
    assert.ok(asked.length > before, 'another token was asked for');
    assert.equal(await framed.frame().evaluate(() => Reflect.get(window, 'mark') as unknown), 'the same document');

    const tagged = await enter(stage, 'li');
    await tagged.page.evaluate(recordEvents);
    const recordId = await pendingId();
    await tagged.goTo(`#/sign/${recordId}`);
    await sign(tagged);
    await tagged.sees('已生效');
    const [inFrame, inTags] = [await heardBy(framed.page), await heardBy(tagged.page)];
    const shapes = (events: typeof inFrame, id: string) => JSON.stringify(events).replaceAll(id, 'ID');
    assert.equal(shapes(inFrame, framed.recordId), shapes(inTags, recordId));
    assert.deepEqual(
      inFrame.map(({ type }) => type),
      ['iou-sign', 'iou-committed', 'iou-signed'],
    );
    for (const token of stage.tokens)
      assert.ok(
        ![...framed.urls, ...framed.page.frames().map((frame) => frame.url())].some((url) => url.includes(token)),
      );
    assert.deepEqual(framed.inside.complaints.heard, []);
    await Promise.all([framed.close(), tagged.close()]);
  });

  test('a verb that the page prevents begins nothing; let through, it goes on', async () => {
    const framed = await signing();
    await framed.page.evaluate(() => {
      document.addEventListener('iou-sign', (event) => event.preventDefault(), { once: true });
    });
    await framed.inside.press('立即签署');
    await draw(framed.inside);
    await framed.inside.press('确认签署');
    await framed.page.waitForFunction(() => (Reflect.get(window, 'heard') as unknown[]).length === 1);
    assert.equal(await framed.inside.dialog('身份核验').isVisible(), false);
    await framed.inside.press('确认签署');
    await byFace(framed.inside);
    await framed.inside.sees('已生效');
    await framed.close();
  });

  test('the height follows the content, without scroll bars', async () => {
    const framed = await signing();
    const height = () => framed.page.locator('iou-embed').evaluate((embed) => embed.getBoundingClientRect().height);
    const overflow = () =>
      framed.frame().evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
    const settles = async (wanted: (now: number) => boolean) => {
      const deadline = Date.now() + 5000;
      while (!wanted(await height())) if (Date.now() > deadline) assert.fail(`the height is ${await height()}`);
    };
    const content = await framed
      .frame()
      .evaluate(() => document.querySelector('#page')?.getBoundingClientRect().height ?? 0);
    await settles((now) => now === Math.max(640, Math.ceil(content)));
    const first = await height();
    await framed.frame().evaluate(() => {
      const more = document.createElement('div');
      more.id = 'more';
      more.style.blockSize = '1500px';
      document.querySelector('#page')?.append(more);
    });
    await settles((now) => now === Math.ceil(content + 1500));
    assert.equal(await overflow(), 0);
    await framed.frame().evaluate(() => document.querySelector('#more')?.remove());
    await settles((now) => now === first);
    await framed.close();
  });

  test('the language changes within the frame; the frame has a name, a sandbox and no permission but to copy', async () => {
    const framed = await signing();
    await framed.frame().evaluate(() => Reflect.set(window, 'mark', true));
    const frame = framed.page.locator('iou-embed iframe');
    assert.equal(await frame.getAttribute('title'), '签署借条');
    assert.equal(await frame.getAttribute('allow'), 'clipboard-write');
    assert.equal(await frame.getAttribute('referrerpolicy'), 'no-referrer');
    assert.match(
      (await frame.getAttribute('sandbox')) ?? '',
      /^(?!.*allow-top-navigation)(?!.*allow-modals).*allow-scripts/,
    );
    await framed.page.locator('iou-embed').evaluate((embed) => Object.assign(embed, { lang: 'en' }));
    await framed.inside.page.getByRole('button', { name: 'Sign now' }).waitFor();
    assert.equal(await frame.getAttribute('title'), 'Sign an IOU');
    assert.equal(await framed.frame().evaluate(() => Reflect.get(window, 'mark') as unknown), true);
    await framed.close();
  });

  test('an outage is shown and tried again', async () => {
    const recordId = await pendingId();
    const framed = await openFramed(stage, 'li', { view: 'sign', recordId, timeout: 2500 }, (page) =>
      page.route('**/demo/embed/', (route) => route.abort()),
    );
    await framed.page.getByRole('alert').getByText('签约页面暂时无法打开').waitFor();
    const [failed] = await heardBy(framed.page);
    assert.deepEqual([failed?.type, failed?.says], ['iou-host-failed', { code: 'TIMEOUT' }]);
    await framed.page.unroute('**/demo/embed/');
    await framed.page.getByRole('button', { name: '重试' }).click();
    await framed.inside.page.getByRole('button', { name: '立即签署' }).waitFor();
    assert.equal(await framed.page.getByRole('alert').count(), 0);
    await framed.close();
  });

  test('the page’s own host serves the framed elements, and the frame asks its server nothing', async () => {
    const framed = await openFramed(stage, 'li', { view: 'list', ownHost: true });
    const asked = stage.partner.asked.length;
    await framed.inside.page.getByRole('button', { name: '前往创建' }).waitFor();
    assert.equal(stage.partner.asked.length, asked, 'no token is needed');
    assert.deepEqual(
      framed.urls.filter((url) => url.includes('/v1/')),
      [],
    );
    await framed.close();
  });
});

suite('who may not', () => {
  test('the embed page names the list’s origins, and every other page nobody', async () => {
    const ancestors = async (path: string) => {
      const { headers } = await fetch(new URL(path, stage.url), { method: 'HEAD' });
      return /frame-ancestors ([^;]*)$/.exec(headers.get('content-security-policy') ?? '')?.[1];
    };
    for (const path of ['/demo/embed/', '/demo/embed.html']) assert.equal(await ancestors(path), stage.partner.url);
    for (const path of ['/demo/', '/demo/people/li/', '/demo/open/', '/demo/verify/', '/demo/embed-origins.json'])
      assert.equal(await ancestors(path), "'none'");
  });

  test('a page whose origin is not on the list gets no page in its frame', async () => {
    const recordId = await pendingId();
    const framed = await openFramed(stage, 'li', { view: 'sign', recordId, timeout: 2500, from: stage.stranger.url });
    await framed.page.getByRole('alert').getByText('签约页面暂时无法打开').waitFor();
    assert.ok(framed.inside.complaints.heard.some((said) => said.includes('frame-ancestors')));
    assert.ok(!framed.urls.some((url) => url.includes('/v1/')));
    await framed.close();
  });

  test('nor does it where the header was lost: the page itself stays blank', async () => {
    const recordId = await pendingId();
    const framed = await openFramed(
      stage,
      'li',
      { view: 'sign', recordId, timeout: 2500, from: stage.stranger.url },
      (page) =>
        page.route('**/demo/embed/', async (route) => {
          const response = await route.fetch();
          const { 'content-security-policy': _, ...headers } = response.headers();
          await route.fulfill({ response, headers });
        }),
    );
    await framed.page.waitForSelector('iou-embed iframe', { state: 'attached' });
    const listed = framed.page.waitForResponse('**/demo/embed-origins.json');
    await listed;
    const blank = await framed.frame().evaluate(() => ({
      text: document.body.innerText.trim(),
      children: document.querySelector('#page')?.childNodes.length,
    }));
    assert.deepEqual(blank, { text: '', children: 0 });
    await framed.page.getByRole('alert').getByText('签约页面暂时无法打开').waitFor();
    await framed.close();
  });

  test('opened by itself, or by another window, the page stays blank', async () => {
    const framed = await signing();
    const opening = framed.page.waitForEvent('popup');
    await framed.page.evaluate((url) => void window.open(url), stage.embedPage);
    const alone = await opening;
    await alone.waitForLoadState();
    assert.equal(await alone.evaluate(() => document.querySelector('#page')?.childNodes.length), 0);
    await framed.close();
  });

  test('a hostile script in the page reads and alters nothing of what is shown', async () => {
    const framed = await signing();
    const shown = await atRest(framed);
    const seen = await framed.page.evaluate(() => {
      const frame = document.querySelector('iou-embed')?.shadowRoot?.querySelector('iframe');
      const attempt = (act: () => unknown) => {
        try {
          return String(act());
        } catch (error) {
          return (error as Error).name;
        }
      };
      return {
        document: frame?.contentDocument,
        body: attempt(() => frame?.contentWindow?.document.body.innerText),
        address: attempt(() => frame?.contentWindow?.location.href),
        script: attempt(() => Reflect.get(frame?.contentWindow ?? {}, 'eval') as unknown),
        storage: attempt(() => frame?.contentWindow?.localStorage),
      };
    });
    const refused = 'SecurityError';
    assert.deepEqual(seen, { document: null, body: refused, address: refused, script: refused, storage: refused });
    assert.deepEqual(await atRest(framed), shown);
    await framed.close();
  });

  test('10,000 messages from wrong origins, wrong windows and of wrong shapes change nothing', async () => {
    const framed = await signing();
    const { page } = framed;
    const look = async () => ({
      shown: await atRest(framed),
      page: await page.evaluate(() => document.body.outerHTML.length),
      frames: page.frames().map((frame) => frame.url()),
      heard: await heardBy(page),
      asked: stage.partner.asked.length,
    });
    const before = await look();
    const count = () => {
      Reflect.set(window, 'messages', 0);
      addEventListener('message', () => Reflect.set(window, 'messages', Number(Reflect.get(window, 'messages')) + 1));
    };
    await Promise.all([page.evaluate(count), framed.frame().evaluate(count)]);
    await page.evaluate(() => {
      // What a page can do for its accomplices; a frame in a shadow root does not stand in `window.frames`.
      const frame = document.querySelector('iou-embed')?.shadowRoot?.querySelector('iframe');
      Reflect.set(window, 'target', frame?.contentWindow);
    });
    assert.equal(await page.evaluate(() => window.frames.length), 0);
    const opened = async (by: Pick<Frame, 'evaluate'>, url: string) => {
      const opening = page.context().waitForEvent('page');
      await by.evaluate((address) => void window.open(address), url);
      const one = await opening;
      await one.waitForLoadState();
      return one;
    };
    const sibling = await opened(page, stage.partner.url);
    const stranger = await opened(page, stage.stranger.url);
    const within = await opened(framed.frame(), stage.stranger.url);
    const answers = [
      // The right window of the right origin: second handshakes, and every other shape.
      await page.evaluate(fuzz, { at: 'own frame', count: 4000, seed: 1 } as const),
      // The right origin, another window.
      await sibling.evaluate(fuzz, { at: 'opener’s frame', count: 1500, seed: 2 } as const),
      await sibling.evaluate(fuzz, { at: 'opener', count: 1500, seed: 3 } as const),
      // Another origin.
      await within.evaluate(fuzz, { at: 'opener', count: 1500, seed: 4 } as const),
      await stranger.evaluate(fuzz, { at: 'opener', count: 1500, seed: 5 } as const),
    ];
    const arrived = (wanted: number) => Number(Reflect.get(window, 'messages')) >= wanted;
    await page.waitForFunction(arrived, 3000);
    await framed.frame().waitForFunction(arrived, 7000);
    assert.deepEqual(answers, [0, 0, 0, 0, 0]);
    assert.deepEqual(await look(), before);
    await Promise.all([sibling.close(), stranger.close(), within.close()]);
    await page.bringToFront();
    await sign(framed.inside);
    await framed.inside.sees('已生效');
    await framed.close();
  });
});
