import type { Locator } from 'playwright-core';
import type { Actor } from './actor.ts';

const isFocused = (element: Element): boolean => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused === element;
};

/** Goes to something with Tab alone. */
export async function reach({ page }: Actor, place: Locator): Promise<void> {
  await place.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await place.evaluate(isFocused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(place)}`);
}

/** Goes to a button and presses it, without a pointer. */
export async function pressByKey(actor: Actor, name: string): Promise<void> {
  await reach(actor, actor.page.getByRole('button', { name, exact: true }));
  await actor.page.keyboard.press('Enter');
}
