import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Crossing } from './crossing.ts';
import { newHandshake } from './handshake.ts';
import { meetParent, type Parent } from './meet-parent.ts';
import { openFrame, type OpenFrameOptions } from './open-frame.ts';
import type { FrameSettings } from './settings.ts';

const SIGNING = 'https://signing.example';
const PARTNER = 'https://partner.example';
const settings: FrameSettings = { view: 'sign', recordId: 'r', lang: 'zh-CN', largeType: false, headingLevel: 2 };

/** A framed page and its parent, without a browser: windows that only carry messages. */
function framedPage(origins: () => Promise<readonly string[]> = async () => [PARTNER]) {
  const listeners = new Set<(event: MessageEvent) => void>();
  const parentWindow = {};
  const window = {
    parent: parentWindow,
    addEventListener: (_: string, listener: (event: MessageEvent) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: MessageEvent) => void) => listeners.delete(listener),
  } as unknown as Window;
  const begun: Parent[] = [];
  const shown: FrameSettings[] = [];
  let renewals = 0;
  meetParent({
    window,
    origins,
    begin(parent) {
      begun.push(parent);
      return { show: (wanted) => shown.push(wanted), renew: () => (renewals += 1) };
    },
  });
  const deliver = (event: { data: unknown; ports?: readonly unknown[]; origin?: string; source?: unknown }) => {
    const whole = { ports: [], origin: PARTNER, source: parentWindow, ...event } as unknown as MessageEvent;
    for (const listener of listeners) listener(whole);
  };
  return {
    begun,
    shown,
    deliver,
    isListening: () => listeners.size > 0,
    renewals: () => renewals,
    window,
    parentWindow,
  };
}

type Page = ReturnType<typeof framedPage>;

/** The parent's end, as a page of that origin opens it. */
function opening(page: Page, given: Partial<OpenFrameOptions> = {}, origin = PARTNER) {
  return openFrame({
    window: {
      postMessage(data: unknown, options: WindowPostMessageOptions) {
        assert.equal(options.targetOrigin, SIGNING, 'never to any window');
        page.deliver({ data, ports: options.transfer as unknown[], origin });
      },
    } as Pick<Window, 'postMessage'>,
    origin: SIGNING,
    settings,
    timeoutMs: 5000,
    getToken: async () => 'a token',
    onEvent: () => true,
    onHeight: () => undefined,
    ...given,
  });
}

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'an answer',
    (error: { code?: unknown }) => error.code ?? error,
  );

describe('a frame and its parent', () => {
  test('settings, tokens, events and heights cross; a prevented event comes back as such', async () => {
    const page = framedPage();
    const heard: Crossing[] = [];
    const heights: number[] = [];
    const frame = await opening(page, {
      onEvent: (event) => heard.push(event) > 1,
      onHeight: (height) => heights.push(height),
    });
    const [parent] = page.begun;
    assert.ok(parent);
    const absent = { theme: undefined, contrast: undefined, density: undefined, variables: undefined };
    assert.deepEqual(page.shown, [{ ...settings, ...absent, code: undefined, copyFrom: undefined }]);
    assert.equal(await parent.getToken(), 'a token');
    for (const height of [10.2, Number.NaN, -1, 1e9, 20]) parent.setHeight(height);
    const said = { recordId: 'r', isTrusted: true, secret: 'x' };
    assert.equal(await parent.tell('iou-sign', said), false);
    assert.equal(await parent.tell('iou-create', {}), true);
    assert.deepEqual(heard, [
      { type: 'iou-sign', fields: { recordId: 'r' } },
      { type: 'iou-create', fields: {} },
    ]);
    assert.deepEqual(heights, [11, 20]);
    await frame.show({ ...settings, lang: 'en' });
    await frame.renew();
    assert.deepEqual([page.shown.at(-1)?.lang, page.renewals()], ['en', 1]);
    frame.close();
  });

  test('an event of another shape does not cross', async () => {
    const page = framedPage();
    const heard: Crossing[] = [];
    const frame = await opening(page, { onEvent: (event) => heard.push(event) > 0 });
    const [parent] = page.begun;
    for (const [type, said] of [
      ['iou-sign', {}],
      ['iou-signed', { recordId: 'r', state: 'stolen' }],
      ['iou-download', { recordId: 'r' }],
      ['click', {}],
      ['constructor', {}],
    ] as const)
      assert.equal(await codeOf(Promise.resolve(parent?.tell(type as 'iou-sign', said))), 'PROTOCOL', type);
    assert.deepEqual(heard, []);
    frame.close();
  });

  test('settings of another shape are refused, and what is shown stays', async () => {
    const page = framedPage();
    const frame = await opening(page);
    for (const wrong of [{}, { ...settings, view: 'everything' }, { ...settings, recordId: 7 }])
      assert.equal(await codeOf(frame.show(wrong as FrameSettings)), 'PROTOCOL');
    assert.equal(page.shown.length, 1);
    frame.close();
  });

  test('an origin that is not on the list, or no list, meets silence', async () => {
    for (const [page, origin] of [
      [framedPage(), 'https://stranger.example'],
      [framedPage(), `${PARTNER}:8443`],
      [framedPage(), 'null'],
      [framedPage(async () => ['*']), PARTNER],
      [framedPage(async () => []), PARTNER],
      [framedPage(() => Promise.reject(new Error('offline'))), PARTNER],
    ] as const) {
      assert.equal(await codeOf(opening(page, { timeoutMs: 30 }, origin)), 'TIMEOUT');
      assert.equal(page.begun.length, 0);
    }
  });

  test('a page without a parent listens to nobody', () => {
    const listened: string[] = [];
    const window = { addEventListener: (type: string) => listened.push(type) } as unknown as Window;
    Reflect.set(window, 'parent', window);
    meetParent({ window, origins: async () => [PARTNER], begin: () => assert.fail('nobody is there') });
    assert.deepEqual(listened, []);
  });

  test('10,000 messages that lack one thing each begin nothing, and do not keep the right one out', async () => {
    const page = framedPage();
    const { port1, port2 } = new MessageChannel();
    const good = () => ({ ...newHandshake(false) });
    const spoilt: readonly ((i: number) => Parameters<Page['deliver']>[0])[] = [
      (i) => ({ data: good(), ports: [port2], origin: `https://stranger-${i}.example` }),
      () => ({ data: good(), ports: [port2], source: {} }),
      () => ({ data: good(), ports: [port2], source: null }),
      () => ({ data: good(), ports: [port2], source: page.window }),
      () => ({ data: good(), ports: [] }),
      () => ({ data: good(), ports: [port2, port1] }),
      (i) => ({ data: { ...good(), version: i + 2 }, ports: [port2] }),
      (i) => ({ data: { ...good(), nonce: 'f'.repeat(i % 32) }, ports: [port2] }),
      () => ({ data: { ...good(), hosted: 1 }, ports: [port2] }),
      () => ({ data: JSON.stringify(good()), ports: [port2] }),
    ];
    for (let i = 0; i < 10_000; i += 1) {
      const make = spoilt[i % spoilt.length];
      if (make) page.deliver(make(i));
    }
    const frame = await opening(page);
    assert.equal(page.begun.length, 1);
    assert.ok(!page.isListening(), 'a parent is met once');
    frame.close();
    port1.close();
  });

  test('a second handshake, also the same one again, is not heard', async () => {
    const page = framedPage();
    const messages: { data: unknown; ports: readonly unknown[] }[] = [];
    const deliver = (message: (typeof messages)[0]) => {
      messages.push(message);
      page.deliver(message);
    };
    // Both at once: the list has not come yet for either.
    const both = [opening({ ...page, deliver } as Page), opening(page, { timeoutMs: 30 })] as const;
    assert.equal(await codeOf(both[1]), 'TIMEOUT');
    const frame = await both[0];
    const { port1, port2 } = new MessageChannel();
    page.deliver({ data: messages[0]?.data, ports: [port2] });
    assert.equal(page.begun.length, 1);
    port1.close();
    frame.close();
  });
});
