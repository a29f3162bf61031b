import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { issue, reject, sign } from './kit/acts.ts';
import { enter, type Actor } from './kit/actor.ts';
import { openEmbedStage, type EmbedStage } from './kit/embed/embed-stage.ts';
import { openFramed, type Framed, type FramedWishes } from './kit/embed/framed.ts';
import { heardBy, recordEvents, type Recorded } from './kit/embed/recorded.ts';
import { fillForm } from './kit/fill.ts';
import { effectiveRecord, pendingRecord, type Name } from './kit/world.ts';

let stage: EmbedStage;
before(async () => {
  stage = await openEmbedStage();
});
after(() => stage.close());

/** What a person does, in the frame and in tags alike; the record is there already, or is made by it. */
interface Flow {
  readonly who: Name;
  readonly view: FramedWishes['view'];
  readonly record?: () => Promise<string>;
  readonly hash: (recordId: string) => string;
  readonly act: (actor: Actor) => Promise<void>;
  readonly heard: readonly string[];
}

const pending = async () => (await pendingRecord(stage, { by: 'wang', role: 'borrower' })).recordId;
const effective = async () => (await effectiveRecord(stage, { by: 'wang', role: 'borrower' })).recordId;

const flows: Readonly<Record<string, Flow>> = {
  'making a record': {
    who: 'wang',
    view: 'form',
    hash: () => '#/create',
    async act(actor) {
      await actor.press('创建借条');
      await actor.sees('小借条告知书');
      await actor.page.keyboard.press('End');
      await actor.page.getByRole('button', { name: '我已理解并接受上述内容', disabled: false }).click();
      await actor.sees('填写借条');
      const [of, repayDate] = await Promise.all([stage.demo.person('li'), stage.demo.tomorrow()]);
      await fillForm(actor, { role: 'borrower', other: 'me', of, amount: '10000', repayDate });
      await actor.press('下一步');
      await issue(actor);
      await actor.sees('借条发起成功');
    },
    heard: ['iou-created', 'iou-sign', 'iou-committed', 'iou-signed'],
  },
  'signing one': {
    who: 'li',
    view: 'sign',
    record: pending,
    hash: (id) => `#/sign/${id}`,
    async act(actor) {
      await sign(actor);
      await actor.sees('已生效');
    },
    heard: ['iou-sign', 'iou-committed', 'iou-signed'],
  },
  'refusing one': {
    who: 'li',
    view: 'sign',
    record: pending,
    hash: (id) => `#/sign/${id}`,
    async act(actor) {
      await reject(actor, '金额不对');
      await actor.sees(/已拒签/);
    },
    heard: ['iou-reject', 'iou-rejected', 'iou-committed'],
  },
  'asking in the detail for an end': {
    who: 'li',
    view: 'detail',
    record: effective,
    hash: (id) => `#/records/${id}`,
    async act(actor) {
      await actor.press('更多操作');
      await actor.page.getByRole('menuitem', { name: '申请结清' }).click();
      await actor.page.getByRole('textbox', { name: '结清原因' }).fill('已收到全部款项');
      await actor.press('确认');
      await actor.page.getByRole('checkbox', { name: '我单独同意使用人脸识别核验身份' }).check();
      await actor.press('开启人脸识别');
      await actor.page.getByRole('button', { name: '取消结清' }).waitFor();
    },
    heard: ['iou-committed'],
  },
};

/** Whether and how often a draft is saved by itself follows the person's pace; and every record has an id of its own. */
function shapesOf(events: readonly Recorded[], recordId: string | undefined): unknown {
  const id = recordId ?? String(events[0]?.says['recordId']);
  const acts = events.filter(({ type }) => type !== 'iou-draft-saved');
  return JSON.parse(JSON.stringify(acts).replaceAll(id, 'ID'));
}

async function inFrame({ who, view, record, act }: Flow): Promise<{ framed: Framed; shapes: unknown }> {
  const recordId = await record?.();
  const framed = await openFramed(stage, who, { view, ...(recordId !== undefined && { recordId }) });
  await act(framed.inside);
  const shapes = shapesOf(await heardBy(framed.page), recordId);
  assert.deepEqual(framed.inside.complaints.heard, []);
  return { framed, shapes };
}

async function inTags({ who, record, hash, act }: Flow): Promise<unknown> {
  const recordId = await record?.();
  const actor = await enter(stage, who);
  await actor.page.evaluate(recordEvents);
  await actor.goTo(hash(recordId ?? ''));
  await act(actor);
  const shapes = shapesOf(await heardBy(actor.page), recordId);
  await actor.close();
  return shapes;
}

suite('the framed and the tag flow emit the same events', () => {
  for (const [what, flow] of Object.entries(flows))
    test(what, async () => {
      const { framed, shapes } = await inFrame(flow);
      assert.deepEqual(shapes, await inTags(flow));
      assert.deepEqual(
        (shapes as Recorded[]).map(({ type }) => type),
        flow.heard,
      );
      await framed.close();
    });
});

suite('a frame that has fallen silent', () => {
  test('is noticed, said and opened again, and the record is there', async () => {
    const recordId = await pending();
    const framed = await openFramed(stage, 'li', { view: 'sign', recordId, timeout: 3000 });
    const signNow = framed.inside.page.getByRole('button', { name: '立即签署' });
    await signNow.waitFor();
    const within = await framed.page.context().newCDPSession(framed.frame());
    await within.send('Debugger.enable');
    const stands = new Promise((resolve) => within.once('Debugger.paused', resolve));
    // It stands still there until the frame is taken away, and with it whoever would have answered.
    within.send('Runtime.evaluate', { expression: 'debugger' }).catch(() => undefined);
    await stands;
    // Two silences of three seconds each, after a pause of three each.
    await framed.page.getByRole('alert').getByText('签约页面暂时无法打开').waitFor({ timeout: 45_000 });
    const [failed] = await heardBy(framed.page);
    assert.deepEqual([failed?.type, failed?.says], ['iou-host-failed', { code: 'TIMEOUT' }]);
    await framed.page.getByRole('button', { name: '重试' }).click();
    await signNow.waitFor();
    assert.equal(await framed.page.getByRole('alert').count(), 0);
    await framed.close();
  });
});
