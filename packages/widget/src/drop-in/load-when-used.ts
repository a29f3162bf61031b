import { IouPartFailedEvent } from '../parts/part-failed.events.ts';

/** Fetches the code of one tag. */
export type LoadTag = () => Promise<unknown>;

/**
 * Fetches the code of each tag when the page first uses it, now or later. What does not come is told by `iou-part-failed` on the
 * tag and to the page's error listeners, and asked for again when the tag is next seen. Tags inside of a partner's own shadow roots are not
 * seen: such a partner imports `@iou-kit/widget/define`. `onUsed` is told of each tag before its code is fetched.
 */
export function loadWhenUsed(
  root: Document | Element,
  loaders: Readonly<Record<string, LoadTag>>,
  onUsed: (tag: string, used: Element) => void = () => undefined,
): void {
  const waiting = new Map(Object.entries(loaders));
  let missing = waiting.size;
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) look(node);
  });

  function look(element: Element | Document): void {
    for (const [tag, load] of waiting) {
      const used = element instanceof Element && element.matches(tag) ? element : element.querySelector(tag);
      if (used) void fetchTag(tag, load, used);
    }
  }

  async function fetchTag(tag: string, load: LoadTag, used: Element): Promise<void> {
    waiting.delete(tag);
    onUsed(tag, used);
    try {
      await load();
      if (--missing === 0) observer.disconnect();
    } catch (error) {
      waiting.set(tag, load);
      reportError(new Error(`iou-kit: the code of <${tag}> did not come`, { cause: error }));
      used.dispatchEvent(new IouPartFailedEvent(tag, error));
    }
  }

  observer.observe(root, { childList: true, subtree: true });
  look(root);
}
