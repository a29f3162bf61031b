/** A line of a list: an option of the kind's or the person's own words, with a count where things are counted. */
export interface ListLine {
  readonly item?: string;
  readonly name?: string;
  readonly count?: number;
}

/** Something was chosen, named, counted or taken out. */
export class IouListFieldChangeEvent extends Event {
  static readonly type = 'iou-list-field-change';
  readonly lines: readonly ListLine[];

  constructor(lines: readonly ListLine[]) {
    super(IouListFieldChangeEvent.type);
    this.lines = lines;
  }
}

/** The person has gone on to something else. */
export class IouListFieldLeaveEvent extends Event {
  static readonly type = 'iou-list-field-leave';

  constructor() {
    super(IouListFieldLeaveEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'iou-list-field-change': IouListFieldChangeEvent;
    'iou-list-field-leave': IouListFieldLeaveEvent;
  }
}
