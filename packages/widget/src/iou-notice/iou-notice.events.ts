/** 我已理解并接受上述内容. */
export class IouNoticeAcceptEvent extends Event {
  static readonly type = 'iou-notice-accept';
  /** The version that was read. */
  readonly version: string;

  constructor(version: string) {
    super(IouNoticeAcceptEvent.type, { cancelable: true });
    this.version = version;
  }
}

/** 暂不创建. */
export class IouNoticeDeclineEvent extends Event {
  static readonly type = 'iou-notice-decline';

  constructor() {
    super(IouNoticeDeclineEvent.type);
  }
}
