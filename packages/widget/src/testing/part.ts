/** The one element that matches inside a shadow root; fails if there is none. */
export function part<T extends Element = HTMLElement>(host: Element, selector: string): T {
  const found = (host.shadowRoot ?? host).querySelector<T>(selector);
  if (!found) throw new Error(`<${host.localName}> has no ${selector}`);
  return found;
}

/** A button by its exact words or label, inside a shadow root. */
export function button(host: Element, name: string): HTMLButtonElement {
  const buttons = [...(host.shadowRoot ?? host).querySelectorAll('button')];
  const found = buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name);
  if (!found) throw new Error(`<${host.localName}> has no button ${name}`);
  return found;
}

/** Text as a reader sees it, white space collapsed. */
export const text = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
