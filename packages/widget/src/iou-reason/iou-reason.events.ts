/** The act was confirmed; `reason` is normalised and within its limit. */
export class IouReasonConfirmEvent extends Event {
  static readonly type = 'iou-reason-confirm';
  readonly reason: string;

  constructor(reason: string) {
    super(IouReasonConfirmEvent.type);
    this.reason = reason;
  }
}

/** 返回 or Escape: the dialog has closed, and nothing was done. */
export class IouReasonCloseEvent extends Event {
  static readonly type = 'iou-reason-close';

  constructor() {
    super(IouReasonCloseEvent.type);
  }
}
