/**
 * Ways out of an element, for the page to follow: elements know no addresses. All bubble through shadow roots.
 */
const outward = { bubbles: true, composed: true } as const;

/** 查看详情, 继续填写, a row of the list: the person wants to see this record. Prevented, a row's link is not followed. */
export class IouOpenRecordEvent extends Event {
  static readonly type = 'iou-open-record';
  readonly recordId: string;

  constructor(recordId: string) {
    super(IouOpenRecordEvent.type, { ...outward, cancelable: true });
    this.recordId = recordId;
  }
}

/** 继续填写, 返回修改, 提交信息: there is something to fill in for this record, in the form or, for the invited, before signing. */
export class IouContinueEvent extends Event {
  static readonly type = 'iou-continue';
  readonly recordId: string;

  constructor(recordId: string) {
    super(IouContinueEvent.type, outward);
    this.recordId = recordId;
  }
}

/** What is to be made. */
export interface CreateWishes {
  /** The kind of agreement; absent: that of `from`, or the page's own choice. */
  readonly kind?: string | undefined;
  /** A record that it is to refer to: the IOU that a receipt is about. */
  readonly refersTo?: string | undefined;
}

/** 前往创建, 重新创建, 开具还款收据: the person wants a form, filled with the terms of `from` where that is given. */
export class IouCreateEvent extends Event {
  static readonly type = 'iou-create';
  readonly from: string | undefined;
  readonly kind: string | undefined;
  readonly refersTo: string | undefined;

  constructor(from?: string, { kind, refersTo }: CreateWishes = {}) {
    super(IouCreateEvent.type, outward);
    this.from = from;
    this.kind = kind;
    this.refersTo = refersTo;
  }
}

/** 我的合同: the person wants to see all their records. */
export class IouListEvent extends Event {
  static readonly type = 'iou-list';

  constructor() {
    super(IouListEvent.type, outward);
  }
}

/** 去登录, 切换账号: somebody else, or nobody, is signed in. */
export class IouLoginRequestedEvent extends Event {
  static readonly type = 'iou-login-requested';

  constructor() {
    super(IouLoginRequestedEvent.type, outward);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'iou-open-record': IouOpenRecordEvent;
    'iou-continue': IouContinueEvent;
    'iou-create': IouCreateEvent;
    'iou-list': IouListEvent;
    'iou-login-requested': IouLoginRequestedEvent;
  }
}
