/** How terms name another record. */
export interface RecordRef {
  readonly id: string;
  readonly number: string;
}

/** Another record was chosen, or none. */
export class IouRecordFieldChangeEvent extends Event {
  static readonly type = 'iou-record-field-change';
  readonly record: RecordRef | undefined;

  constructor(record: RecordRef | undefined) {
    super(IouRecordFieldChangeEvent.type);
    this.record = record;
  }
}

/** The person has gone on to something else. */
export class IouRecordFieldLeaveEvent extends Event {
  static readonly type = 'iou-record-field-leave';

  constructor() {
    super(IouRecordFieldLeaveEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'iou-record-field-change': IouRecordFieldChangeEvent;
    'iou-record-field-leave': IouRecordFieldLeaveEvent;
  }
}
