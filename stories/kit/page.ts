const PATIENCE_MS = 8000;

/** Every element under a root, shadow roots included. */
export function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** What `look` finds, once it finds something. Throws when it finds nothing in time. */
export async function until<T>(expected: string, look: () => T | undefined): Promise<T> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(expected);
}

const hasText = ({ shadowRoot }: Element): boolean => (shadowRoot?.textContent ?? '').trim() !== '';

/** Waits until every element inside of `<iou-host>` has been answered and shows what it has to show. */
export async function settled(canvas: HTMLElement): Promise<void> {
  const host = canvas.querySelector('iou-host');
  await until('the page must come to rest', () => {
    if (!host || host.shadowRoot?.querySelector('slot[hidden]')) return undefined;
    const elements = [...elementsIn(host)];
    const waits = elements.some((element) => element.matches('.skeleton') && element.checkVisibility());
    return elements.some(hasText) && !waits ? true : undefined;
  });
}

/** Throws for a page that says that something was refused or failed. */
export function expectNoRefusal(canvas: HTMLElement): void {
  for (const element of elementsIn(canvas)) {
    const said = element.localName === 'iou-refusal' ? (element.shadowRoot?.textContent ?? '').trim() : '';
    if (said) throw new Error(`nothing must be refused, and the page says: ${said.replaceAll(/\s+/g, ' ')}`);
  }
}

/** Throws for a tag that nobody has defined: the browser would show nothing, and say nothing. */
export function expectDefined(canvas: HTMLElement): void {
  for (const element of elementsIn(canvas)) {
    if (!element.matches(':defined')) throw new Error(`<${element.localName}> must be defined`);
  }
}
