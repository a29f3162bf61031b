/** The share sheet has closed. */
export class IouShareCloseEvent extends Event {
  static readonly type = 'iou-share-close';

  constructor() {
    super(IouShareCloseEvent.type);
  }
}

/** 微信分享 was pressed: the page around knows how to reach WeChat. */
export class IouShareWechatEvent extends Event {
  static readonly type = 'iou-share-wechat';
  readonly url: string;

  constructor(url: string) {
    super(IouShareWechatEvent.type, { bubbles: true, composed: true });
    this.url = url;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'iou-share-wechat': IouShareWechatEvent;
  }
}
