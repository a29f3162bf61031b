import type { Actor } from './actor.ts';

type Point = readonly [x: number, y: number];

/** Three strokes, in parts of the pad's width and height. */
const strokes: readonly (readonly Point[])[] = [
  [[0.22, 0.3], [0.34, 0.27], [0.46, 0.29], [0.55, 0.26]],
  [[0.38, 0.2], [0.37, 0.42], [0.34, 0.6], [0.26, 0.76]],
  [[0.5, 0.42], [0.6, 0.48], [0.66, 0.64], [0.58, 0.78], [0.74, 0.72], [0.82, 0.58]],
];

/** Writes on the pad of the open ink sheet with the mouse. */
export async function draw({ page, dialog }: Actor): Promise<void> {
  const pad = dialog('手写签名').getByRole('img', { name: /^手写签名区/ });
  const box = await pad.boundingBox();
  if (!box) throw new Error('the pad has no place on the screen');
  const at = ([x, y]: Point): [number, number] => [box.x + x * box.width, box.y + y * box.height];
  for (const [first, ...rest] of strokes) {
    await page.mouse.move(...at(first!));
    await page.mouse.down();
    for (const point of rest) await page.mouse.move(...at(point), { steps: 6 });
    await page.mouse.up();
  }
  await dialog('手写签名').getByRole('img', { name: '手写签名区，已书写' }).waitFor();
}
