/** What has the focus, through open shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Whether the focus is just there; to be waited for. */
export const focusIn = (element: Element) => (): boolean => focused() === element;
