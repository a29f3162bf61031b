import { frameEventTypes, heldVerbs, type FrameEventType, type Parent } from '@iou-kit/host-adapter/frame';

/**
 * Tells the parent page of the elements' events. A verb is an element's question, to be answered at once, and the parent
 * page's answer takes its time: so the verb is prevented, and the press that raised it is repeated once the parent page lets it.
 */
export function tellEvents(page: HTMLElement, parent: Parent): void {
  let pressed: HTMLElement | undefined;
  let allowed: FrameEventType | undefined;

  const hold = (type: FrameEventType, event: Event) => {
    event.preventDefault();
    const button = pressed;
    void parent.tell(type, event).then(
      (mayGoOn) => {
        if (!mayGoOn || !button?.isConnected) return;
        allowed = type;
        button.click();
        allowed = undefined;
      },
      // Without an answer nothing is begun; the person may press again.
      () => undefined,
    );
  };

  page.ownerDocument.addEventListener(
    'click',
    (event) => {
      pressed = event.composedPath().find((each) => each instanceof HTMLElement);
      setTimeout(() => (pressed = undefined));
    },
    { capture: true },
  );

  for (const type of frameEventTypes)
    page.addEventListener(type, (event) => {
      if (allowed === type) return;
      if (heldVerbs.includes(type)) {
        hold(type, event);
        return;
      }
      // A row's link leads to the parent page's address, not to one of this page.
      event.preventDefault();
      parent.tell(type, event).catch(() => undefined);
    });
}
