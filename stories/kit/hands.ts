import { elementsIn, until } from './page.ts';

const controls = 'button, a[href], input, textarea, [role=menuitem], [role=switch], [role=img]';

function nameOf(element: Element): string {
  const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
  const text = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent;
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The control of that name that can be seen, once there is one. */
export const find = (canvas: HTMLElement, name: string | RegExp): Promise<HTMLElement> =>
  until(`something on the page must be called ${String(name)}`, () => {
    for (const element of elementsIn(canvas)) {
      if (!(element instanceof HTMLElement) || !element.matches(controls) || !element.checkVisibility()) continue;
      const text = nameOf(element);
      if (typeof name === 'string' ? text === name : name.test(text)) return element;
    }
    return undefined;
  });

export async function press(canvas: HTMLElement, ...names: readonly (string | RegExp)[]): Promise<void> {
  for (const name of names) (await find(canvas, name)).click();
}

export async function type(canvas: HTMLElement, name: string | RegExp, text: string): Promise<void> {
  const field = await find(canvas, name);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
