import type { Parent } from '@iou-kit/host-adapter/frame';

/** Tells the parent page how tall the content is, now and whenever that changes. */
export function followHeight(page: HTMLElement, parent: Parent): void {
  new ResizeObserver(() => {
    parent.setHeight(page.getBoundingClientRect().height);
  }).observe(page);
}
