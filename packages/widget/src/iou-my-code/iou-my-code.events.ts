/** 我的二维码 has been closed. */
export class IouMyCodeCloseEvent extends Event {
  static readonly type = 'iou-my-code-close';

  constructor() {
    super(IouMyCodeCloseEvent.type);
  }
}
