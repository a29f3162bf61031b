import type { Ink } from '@iou-kit/machine';

/** 确认签署 was pressed, with a signature that is not blank. */
export class IouInkConfirmEvent extends Event {
  static readonly type = 'iou-ink-confirm';
  readonly ink: Ink;

  constructor(ink: Ink) {
    super(IouInkConfirmEvent.type);
    this.ink = ink;
  }
}

/** 返回查看: the sheet closes, and what was written so far lies on the paper. */
export class IouInkCloseEvent extends Event {
  static readonly type = 'iou-ink-close';
  /** Null if nothing was written that could be a signature. */
  readonly ink: Ink | null;

  constructor(ink: Ink | null) {
    super(IouInkCloseEvent.type);
    this.ink = ink;
  }
}
