/** The host could not be reached when the elements were to be shown. `code` is a `HostErrorCode`. */
export class IouHostFailedEvent extends Event {
  static readonly type = 'iou-host-failed';
  readonly code: string;

  constructor(code: string) {
    super(IouHostFailedEvent.type, { bubbles: true, composed: true });
    this.code = code;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'iou-host-failed': IouHostFailedEvent;
  }
}
