import { waitUntil } from '@open-wc/testing';

/** Every element under a root that can be seen, through open shadow roots: what an element draws, then what stands in it. */
export function visible(root: ParentNode): Element[] {
  const found: Element[] = [];
  const walk = (parent: ParentNode): void => {
    if (parent instanceof Element && parent.shadowRoot) walk(parent.shadowRoot);
    for (const element of parent.children) {
      if (element.checkVisibility({ visibilityProperty: true })) found.push(element);
      walk(element);
    }
  };
  walk(root);
  return found;
}

/** What an element is called: its label, or its text. */
export const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();

/** Waits for what a look gives; fails with `what` if it does not come. */
export async function until<T>(look: () => T | undefined | null | false, what: string): Promise<T> {
  let found: T | undefined | null | false;
  await waitUntil(() => (found = look()), what, { interval: 10, timeout: 20_000 });
  return found as T;
}
