/** Fetches the code of one tag. */
export type LoadTag = () => Promise<unknown>;

/**
 * Fetches the code of each tag when the page first uses it, now or later. Tags inside of a partner's own shadow roots are not
 * seen: such a partner imports `@iou-kit/widget/define`.
 */
export function loadWhenUsed(root: Document | Element, loaders: Readonly<Record<string, LoadTag>>): void {
  const waiting = new Map(Object.entries(loaders));
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) look(node);
  });

  function look(element: Element | Document): void {
    for (const [tag, load] of waiting) {
      if (!(element instanceof Element && element.matches(tag)) && !element.querySelector(tag)) continue;
      waiting.delete(tag);
      // A part that did not come is asked for again when its tag is next seen.
      load().catch(() => waiting.set(tag, load));
    }
    if (waiting.size === 0) observer.disconnect();
  }

  observer.observe(root, { childList: true, subtree: true });
  look(root);
}
