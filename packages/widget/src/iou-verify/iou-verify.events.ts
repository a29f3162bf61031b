/** A file was checked. */
export class IouVerifiedEvent extends Event {
  static readonly type = 'iou-verified';
  /** It is whole, unchanged and, where a QR code was given, the one that it names. */
  readonly valid: boolean;

  constructor(valid: boolean) {
    super(IouVerifiedEvent.type, { bubbles: true, composed: true });
    this.valid = valid;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'iou-verified': IouVerifiedEvent;
  }
}
