const PATIENCE_MS = 8000;

const controls = 'button, a[href], input, textarea, [role=menuitem], [role=switch], [role=img]';

/** Every element under a root, shadow roots included. */
function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

function nameOf(element: Element): string {
  const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
  const text = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent;
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The control of that name that can be seen, once there is one. Throws when there is none in time. */
export async function find(canvas: HTMLElement, name: string | RegExp): Promise<HTMLElement> {
  const isNamed = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    for (const element of elementsIn(canvas)) {
      if (!(element instanceof HTMLElement) || !element.matches(controls)) continue;
      if (element.checkVisibility() && isNamed(nameOf(element))) return element;
    }
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`nothing on the page is called ${String(name)}`);
}

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
