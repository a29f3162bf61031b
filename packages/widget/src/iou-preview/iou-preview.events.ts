const outward = { bubbles: true, composed: true } as const;

/** 返回修改 was pressed. Prevented, the record stays as it is. */
export class IouEditEvent extends Event {
  static readonly type = 'iou-edit';
  readonly recordId: string;

  constructor(recordId: string) {
    super(IouEditEvent.type, { ...outward, cancelable: true });
    this.recordId = recordId;
  }
}

/** The record is a draft again: its form is to be shown. */
export class IouEditedEvent extends Event {
  static readonly type = 'iou-edited';
  readonly recordId: string;

  constructor(recordId: string) {
    super(IouEditedEvent.type, outward);
    this.recordId = recordId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'iou-edit': IouEditEvent;
    'iou-edited': IouEditedEvent;
  }
}
