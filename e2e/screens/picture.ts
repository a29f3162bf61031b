import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

export type Take = (page: Page, name: string, whole: boolean) => Promise<void>;

const WEBP_QUALITY = 82;

/** What the window shows. A path that ends in `.webp` gives a small picture, for which the browser's own debugger is asked. */
export async function takePicture(page: Page, path: string): Promise<void> {
  await tidy(page);
  if (!path.endsWith('.webp')) {
    await page.screenshot({ path });
    return;
  }
  const debug = await page.context().newCDPSession(page);
  const { data } = await debug.send('Page.captureScreenshot', { format: 'webp', quality: WEBP_QUALITY });
  await writeFile(path, Buffer.from(data, 'base64'));
  await debug.detach();
}

/** A whole page, through a window as high as it: what sticks to the window's edge stands where it belongs. */
export async function takeWhole(page: Page, path: string, size: { width: number; height: number }): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(height, size.height) });
  await takePicture(page, path);
  await page.setViewportSize(size);
}

/** Without a message over it, or a button that the mouse was left on. */
async function tidy(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    for (const message of document.querySelectorAll<HTMLElement>('.notification:popover-open')) message.hidePopover();
  });
}
