import type { Page } from 'playwright-core';

/** CSS px of the page. */
export type Point = readonly [x: number, y: number];

/** Writes one stroke on a page as a device does. */
export type Pointer = (page: Page, stroke: readonly Point[]) => Promise<void>;

export const withMouse: Pointer = async (page, [first, ...rest]) => {
  await page.mouse.move(...first!);
  await page.mouse.down();
  for (const point of rest) await page.mouse.move(...point);
  await page.mouse.up();
};

export const withFinger: Pointer = async (page, stroke) => {
  const input = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point) =>
    input.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at[0], y: at[1], id: 1 }] : [] });
  const [first, ...rest] = stroke;
  await touch('touchStart', first);
  for (const at of rest) await touch('touchMove', at);
  await touch('touchEnd');
  await input.detach();
};

/** A stylus, pressed harder and harder and held at a slant. */
export const withPen: Pointer = async (page, stroke) => {
  const input = await page.context().newCDPSession(page);
  const held = { pointerType: 'pen', button: 'left', clickCount: 1, tiltX: 25, tiltY: -10 } as const;
  const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', [x, y]: Point, force: number) =>
    input.send('Input.dispatchMouseEvent', { type, x, y, force, buttons: type === 'mouseReleased' ? 0 : 1, ...held });
  const [first, ...rest] = stroke;
  await pen('mousePressed', first!, 0.2);
  for (const [i, at] of rest.entries()) await pen('mouseMoved', at, 0.2 + (0.6 * i) / rest.length);
  await pen('mouseReleased', stroke.at(-1)!, 0);
  await input.detach();
};

/** The mouse at a high rate: all of its samples are sent before the page has dealt with the first. */
export const withFastMouse: Pointer = async (page, stroke) => {
  const input = await page.context().newCDPSession(page);
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', [x, y]: Point) =>
    input.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 });
  const [first, ...rest] = stroke;
  await page.mouse.move(...first!);
  await mouse('mousePressed', first!);
  await Promise.all(rest.map((at) => mouse('mouseMoved', at)));
  await mouse('mouseReleased', stroke.at(-1)!);
  await input.detach();
};
