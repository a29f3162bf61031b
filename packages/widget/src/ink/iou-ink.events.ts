/** Something was written, undone or cleared. */
export class IouInkChangeEvent extends Event {
  static readonly type = 'iou-ink-change';
  /** What is on the pad is no signature yet. */
  readonly blank: boolean;

  constructor(blank: boolean) {
    super(IouInkChangeEvent.type, { bubbles: true, composed: true });
    this.blank = blank;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'iou-ink-change': IouInkChangeEvent;
  }
}
