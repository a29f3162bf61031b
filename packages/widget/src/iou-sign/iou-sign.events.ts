const outward = { bubbles: true, composed: true } as const;

/** 确认拒签 was pressed. Prevented, nothing is refused. */
export class IouRejectEvent extends Event {
  static readonly type = 'iou-reject';
  readonly recordId: string;
  readonly reason: string;

  constructor(recordId: string, reason: string) {
    super(IouRejectEvent.type, { ...outward, cancelable: true });
    this.recordId = recordId;
    this.reason = reason;
  }
}

/** The person has refused the record for good. */
export class IouRejectedEvent extends Event {
  static readonly type = 'iou-rejected';
  readonly recordId: string;

  constructor(recordId: string) {
    super(IouRejectedEvent.type, outward);
    this.recordId = recordId;
  }
}

/** The invitation was claimed, now or before: from here on the record's id leads here, and its code is of no use. */
export class IouClaimedEvent extends Event {
  static readonly type = 'iou-claimed';
  readonly recordId: string;

  constructor(recordId: string) {
    super(IouClaimedEvent.type, outward);
    this.recordId = recordId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'iou-reject': IouRejectEvent;
    'iou-rejected': IouRejectedEvent;
    'iou-claimed': IouClaimedEvent;
  }
}
