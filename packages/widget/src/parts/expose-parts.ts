import type { LitElement } from 'lit';
import { sharedParts } from './shared-parts.ts';

const exported = Object.keys(sharedParts).join();

/** Elements of this class hand the parts of their root on to the root around it, so that a page can style them at any depth. */
export function exposeParts(element: typeof LitElement): void {
  element.addInitializer((made) =>
    made.addController({
      hostConnected() {
        (made as LitElement).setAttribute('exportparts', exported);
      },
    }),
  );
}
