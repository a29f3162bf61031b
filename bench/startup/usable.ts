/**
 * Runs in a page before its scripts: looks, frame by frame, for the first field that text can be typed into, in open shadow roots
 * too; focuses it and types. Once the text has outlived two frames, `window.usable` is when it was typed: ms since the navigation began.
 */
export function watchUsable(): void {
  const typed = '1';
  const isText = (element: Element): element is HTMLInputElement =>
    element instanceof HTMLInputElement && /^(text|tel|search)$/.test(element.type) && !element.disabled;

  function find(root: ParentNode): HTMLInputElement | undefined {
    for (const element of root.querySelectorAll('*')) {
      if (isText(element) && element.getClientRects().length > 0) return element;
      const inside = element.shadowRoot && find(element.shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  }

  const focused = (root: DocumentOrShadowRoot = document): Element | null =>
    root.activeElement?.shadowRoot ? focused(root.activeElement.shadowRoot) : root.activeElement;

  function attempt(): void {
    const field = document.body && find(document);
    field?.focus();
    if (!field || focused() !== field) return again();
    // What an earlier attempt has left is replaced.
    field.select();
    document.execCommand('insertText', false, typed);
    const at = performance.now();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (field.isConnected && field.value === typed && focused() === field) Reflect.set(window, 'usable', at);
        else again();
      }),
    );
  }

  const again = (): void => void requestAnimationFrame(attempt);
  again();
}
