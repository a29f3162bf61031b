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

/** Goes to a text field and types into it. */
export async function typeInto(actor: Actor, field: Locator, text: string): Promise<void> {
  await reach(actor, field);
  await actor.page.keyboard.type(text);
}

/** Goes to a group of radio buttons and chooses one with the arrows, as the platform has it. */
export async function chooseByKey(actor: Actor, name: string): Promise<void> {
  const { page } = actor;
  const radio = page.getByRole('radio', { name, exact: true });
  await radio.waitFor();
  const group = await radio.evaluate((input) => (input as HTMLInputElement).name);
  const inGroup = () =>
    radio.evaluate((input, wanted) => {
      const root = input.getRootNode() as ShadowRoot;
      return (root.activeElement as HTMLInputElement | null)?.name === wanted;
    }, group);
  for (let presses = 0; presses < 80 && !(await inGroup()); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 12 && !(await radio.isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown');
  if (!(await radio.isChecked())) throw new Error(`the arrows do not lead to ${name}`);
}
