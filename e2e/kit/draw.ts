import type { Actor } from './actor.ts';
import { withMouse, type Point, type Pointer } from './pointers.ts';
import type { Name } from './world.ts';

/** The surnames 王 and 李, stroke by stroke, in hundredths of a square in the pad's middle. */
const strokes: Readonly<Record<Name, readonly (readonly Point[])[]>> = {
  wang: [
    [
      [24, 22],
      [48, 21],
      [74, 16],
    ],
    [
      [30, 50],
      [50, 49],
      [70, 45],
    ],
    [
      [50, 20],
      [52, 48],
      [49, 79],
    ],
    [
      [12, 84],
      [46, 80],
      [88, 79],
    ],
  ],
  li: [
    [
      [18, 26],
      [50, 22],
      [82, 19],
    ],
    [
      [50, 4],
      [51, 26],
      [49, 50],
    ],
    [
      [47, 24],
      [34, 40],
      [14, 52],
    ],
    [
      [53, 24],
      [66, 38],
      [88, 49],
    ],
    [
      [32, 58],
      [66, 55],
      [51, 68],
    ],
    [
      [51, 68],
      [56, 88],
      [40, 94],
    ],
    [
      [12, 77],
      [50, 74],
      [90, 72],
    ],
  ],
};

/** Writes the person's surname on the pad of the open ink sheet, with the mouse unless another pointer is given. */
export async function draw({ page, name }: Actor, write: Pointer = withMouse): Promise<void> {
  const pad = page.getByRole('img', { name: /^手写签名区/ });
  const box = await pad.boundingBox();
  if (!box) throw new Error('the pad has no place on the screen');
  const side = Math.min(box.width, box.height) * 0.8;
  const left = box.x + (box.width - side) / 2;
  const top = box.y + (box.height - side) / 2;
  for (const stroke of strokes[name])
    await write(
      page,
      curve(stroke).map(([x, y]): Point => [left + (x * side) / 100, top + (y * side) / 100]),
    );
  await page.getByRole('img', { name: '手写签名区，已书写' }).waitFor();
}

/** Points along the bow through three: a hand does not turn corners. */
function curve([from, through, to]: readonly Point[]): Point[] {
  const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((step) => step / 8);
  const along = (t: number, axis: 0 | 1) => {
    const bend = 2 * through![axis] - (from![axis] + to![axis]) / 2;
    return (1 - t) ** 2 * from![axis] + 2 * t * (1 - t) * bend + t ** 2 * to![axis];
  };
  return steps.map((t): Point => [along(t, 0), along(t, 1)]);
}
