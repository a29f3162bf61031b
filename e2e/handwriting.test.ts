import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { InkStroke } from '@iou-kit/machine/ink';
import type { Page } from 'playwright-core';
import { draw } from './kit/draw.ts';
import { pressByKey, reach } from './kit/keyboard.ts';
import { withFastMouse, withFinger, withMouse, withPen, type Point, type Pointer } from './kit/pointers.ts';
import { byFace } from './kit/prove.ts';
import { theatre, type Scene } from './kit/scene.ts';
import type { VisitorOptions } from './kit/visitor.ts';
import { pendingRecord } from './kit/world.ts';

const scene = theatre();

/** li, before the paper that wang has sent. */
async function signer({ stage, enter }: Scene, options?: VisitorOptions) {
  const { recordId } = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
  const li = await enter('li', options);
  await li.goTo(`#/sign/${recordId}`);
  return li;
}

const strokesOf = (page: Page): Promise<readonly InkStroke[]> =>
  page.locator('iou-ink').evaluate((pad) => (pad as HTMLElement & { strokes: readonly InkStroke[] }).strokes);

const hands: readonly { by: string; write: Pointer; options?: VisitorOptions; gives: Partial<InkStroke> }[] = [
  { by: 'a mouse', write: withMouse, gives: { pointer: 'mouse', realPressure: false } },
  { by: 'a finger', write: withFinger, options: { touch: true }, gives: { pointer: 'touch', realPressure: false } },
  { by: 'a pen', write: withPen, gives: { pointer: 'pen', realPressure: true } },
];

suite('a signature is written', () => {
  for (const { by, write, options, gives } of hands)
    test(
      `with ${by}, while the page stands still, and lies on the paper in force`,
      scene(async (it) => {
        const li = await signer(it, options);
        await li.press('立即签署');
        await li.page.evaluate(() => {
          const counted = window as Window & { scrolls?: number };
          addEventListener('scroll', () => (counted.scrolls = (counted.scrolls ?? 0) + 1), true);
        });
        await draw(li, write);
        assert.equal(await li.page.evaluate(() => (window as Window & { scrolls?: number }).scrolls), undefined);
        const strokes = await strokesOf(li.page);
        // 李 has seven strokes of nine samples each.
        assert.deepEqual(
          strokes.map(({ points }) => points.length >= 9),
          Array<boolean>(7).fill(true),
        );
        for (const { points, ...told } of strokes) {
          assert.deepEqual(told, gives);
          assert.equal(points[4]?.tilt?.[0], gives.pointer === 'pen' ? 25 : undefined);
        }
        await li.press('确认签署');
        await byFace(li);
        await li.sees('已生效');
        await li.press('查看详情');
        await li.page
          .getByRole('img', { name: /^出借人李.*的签名$/ })
          .locator('path')
          .waitFor();
      }),
    );

  test(
    'with no point lost, on a page that is busy with something else',
    scene(async (it) => {
      const li = await signer(it);
      await li.press('立即签署');
      const box = (await li.page.getByRole('img', { name: /^手写签名区/ }).boundingBox())!;
      await li.page.evaluate(() => {
        const seen = { events: 0, samples: 0 };
        Object.assign(window, { seen });
        addEventListener(
          'pointermove',
          (event) => {
            if (event.buttons === 0) return;
            seen.events += 1;
            seen.samples += event.getCoalescedEvents().length;
          },
          true,
        );
        const work = () => {
          const until = performance.now() + 40;
          while (performance.now() < until);
          setTimeout(work);
        };
        work();
      });
      const path = Array.from({ length: 240 }, (_, i): Point => [
        box.x + 20 + i,
        box.y + box.height / 2 + 40 * Math.sin(i / 9),
      ]);
      await withFastMouse(li.page, path);
      const [stroke] = await strokesOf(li.page);
      const { events, samples } = await li.page.evaluate(
        () => (window as Window & { seen?: { events: number; samples: number } }).seen!,
      );
      assert.ok(events < samples / 2, `the page was not busy: ${events} events for ${samples} samples`);
      assert.equal(samples, 239);
      assert.deepEqual(
        stroke?.points.map(({ x }) => Math.round(x - stroke.points[0]!.x)),
        path.map((_, i) => i),
      );
    }),
  );

  test(
    'by keyboard alone, as a name that is typed',
    scene(async (it) => {
      const li = await signer(it);
      await pressByKey(li, '立即签署');
      await pressByKey(li, '改用输入姓名');
      await li.page.keyboard.type('李静');
      await pressByKey(li, '确认签署');
      await reach(li, li.page.getByRole('checkbox', { name: '我单独同意使用人脸识别核验身份' }));
      await li.page.keyboard.press('Space');
      await pressByKey(li, '开启人脸识别');
      await li.sees('已生效');
    }),
  );

  test(
    'not as a dot and not as a scribble, and the person is told which',
    scene(async (it) => {
      const li = await signer(it);
      await li.press('立即签署');
      const box = (await li.page.getByRole('img', { name: /^手写签名区/ }).boundingBox())!;
      const at = (x: number, y: number): Point => [box.x + x, box.y + y];
      await withMouse(li.page, [at(60, 60), at(61, 61)]);
      await li.press('确认签署');
      await li.reads('笔迹太短，请写下您的姓名');
      await li.press('重写');
      await withMouse(
        li.page,
        Array.from({ length: 90 }, (_, i) => at(60 + (i % 2) * 90, 80 + (i % 7))),
      );
      await li.press('确认签署');
      await li.reads('笔迹重叠太多，请清楚地写下您的姓名');
      await li.press('重写');
      await draw(li);
      await li.press('确认签署');
      await byFace(li);
      await li.sees('已生效');
    }),
  );
});
