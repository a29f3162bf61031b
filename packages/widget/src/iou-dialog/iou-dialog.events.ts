/** The person wants the dialog gone (Escape, back gesture or ×). Prevented, it stays; otherwise it closes. */
export class IouDialogCloseEvent extends Event {
  static readonly type = 'iou-dialog-close';

  constructor() {
    super(IouDialogCloseEvent.type, { cancelable: true });
  }
}
