import type { LitElement } from 'lit';
import { sharedParts } from './shared-parts.ts';

const exported = Object.keys(sharedParts).join();

/**
 * Registers a tag; a second copy of the kit on a page leaves the first in place. Each element hands the parts of its root on to the
 * root around it, so that they can be styled from the page at any depth.
 */
export function defineElement(tag: string, element: typeof LitElement): void {
  if (customElements.get(tag)) return;
  element.addInitializer((made) =>
    made.addController({
      hostConnected() {
        (made as LitElement).setAttribute('exportparts', exported);
      },
    }),
  );
  customElements.define(tag, element);
}
