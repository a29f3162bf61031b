/** The code of a tag, or of a part of it, did not come, or was not what the page's import map vouches for. */
export class IouPartFailedEvent extends Event {
  static readonly type = 'iou-part-failed';
  readonly tag: string;
  readonly error: unknown;

  constructor(tag: string, error: unknown) {
    super(IouPartFailedEvent.type, { bubbles: true, composed: true });
    this.tag = tag;
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'iou-part-failed': IouPartFailedEvent;
  }
}
