/** The element that has the focus, looked for through open shadow roots; null where only the page itself has it. */
export function focusedElement(root: DocumentOrShadowRoot = document): HTMLElement | null {
  const active = root.activeElement;
  if (active?.shadowRoot?.activeElement) return focusedElement(active.shadowRoot);
  return active instanceof HTMLElement && active !== document.body ? active : null;
}
