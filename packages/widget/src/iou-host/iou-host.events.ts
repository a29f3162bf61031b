/** The host could not be reached when the elements were to be shown. `code` is a `HostErrorCode`. */
export class IouHostFailedEvent extends Event {
  readonly code: string;

  constructor(code: string) {
    super('iou-host-failed', { bubbles: true, composed: true });
    this.code = code;
  }
}
