import { elementsIn, until } from './page.ts';

const controls = 'button, a[href], input, textarea, [role=menuitem], [role=switch], [role=img]';

function nameOf(element: Element): string {
  const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
  const text = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent;
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** From an element outwards, as the page shows it: through slots and out of shadow roots. */
function* outwards(element: Element): Generator<Node> {
  let node: Node | null = element;
  while (node) {
    yield node;
    const slot: HTMLSlotElement | null = node instanceof Element ? node.assignedSlot : null;
    node = slot ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
  }
}

/** The control of that name that can be pressed, once there is one. What lies behind a modal dialog cannot be. */
export const find = (canvas: HTMLElement, name: string | RegExp, of = controls): Promise<HTMLElement> =>
  until(`something on the page must be called ${String(name)}`, () => {
    const all = [...elementsIn(canvas)];
    const modal = all.find((element) => element.matches('dialog:modal'));
    return all.find((element): element is HTMLElement => {
      if (!(element instanceof HTMLElement) || !element.matches(of) || !element.checkVisibility()) return false;
      if (modal && ![...outwards(element)].includes(modal)) return false;
      const text = nameOf(element);
      return typeof name === 'string' ? text === name : name.test(text);
    });
  });

export async function press(canvas: HTMLElement, ...names: readonly (string | RegExp)[]): Promise<void> {
  for (const name of names) {
    (await find(canvas, name)).click();
    // What it opens is shown by the next frame.
    await new Promise(requestAnimationFrame);
  }
}

export async function type(canvas: HTMLElement, name: string | RegExp, text: string): Promise<void> {
  const field = await find(canvas, name, ':is(input, textarea):read-write');
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
