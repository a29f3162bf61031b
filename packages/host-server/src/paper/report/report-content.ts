/** A line of facts: what it is, and its value in words. */
export type Fact = readonly [label: string, value: string];

/** How one person was identified and proved intent. Strings are words or ids; times are instants. */
export interface ReportPerson {
  /** 借款人 */
  readonly roleWord: string;
  /** Masked, all three. */
  readonly name: string;
  readonly idNumber: string;
  readonly mobile: string;
  /** Missing for who has not signed. */
  readonly verification?: {
    readonly method: string;
    readonly provider: string;
    readonly requestId: string;
    readonly passedAt: string;
  };
  readonly signature?: {
    /** 手写 or 键入 */
    readonly form: string;
    readonly at: string;
    readonly inkHash: string;
  };
  /** Versions (and hashes) of the notice and the consents that the person accepted, and when. */
  readonly consents: readonly { readonly what: string; readonly version: string; readonly at: string }[];
}

export interface ReportEvent {
  readonly seq: number;
  readonly at: string;
  /** What happened, in words. */
  readonly what: string;
  /** Who, in words: 借款人, 系统. */
  readonly who: string;
  readonly device?: string;
  readonly hash: string;
}

export interface ReportNotification {
  readonly at: string;
  readonly to: string;
  /** Words of the template. */
  readonly text: string;
  /** 已送达, 已发出 … */
  readonly status: string;
}

export interface ReportCertificate {
  /** What it signs with: 借款人签名, 平台签章. */
  readonly use: string;
  /** Masked. */
  readonly subject: string;
  readonly issuer: string;
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
}

export interface ReportTimestamp {
  /** What it was given for. */
  readonly of: string;
  readonly authority: string;
  /** Missing while the authority has not answered: 待补. */
  readonly genTime?: string;
  readonly serial?: string;
}

/** All that a 签约报告 says; each line is the filler's to be true. */
export interface ReportContent {
  readonly title: string;
  readonly number: string;
  readonly recordId: string;
  readonly stateWord: string;
  readonly platform: string;
  readonly documentHash: string;
  /** Hash of the last event. */
  readonly eventHash: string;
  readonly people: readonly ReportPerson[];
  readonly events: readonly ReportEvent[];
  readonly notifications: readonly ReportNotification[];
  /** Further hashes: papers, statements, notice. */
  readonly hashes: readonly Fact[];
  readonly certificates: readonly ReportCertificate[];
  readonly timestamps: readonly ReportTimestamp[];
  readonly checkpoint?: { readonly size: number; readonly root: string; readonly at: string };
  /** Receipts of anchors that were really called. */
  readonly anchors: readonly Fact[];
  readonly verifyUrl: string;
  readonly printedAt: string;
  readonly simulated: boolean;
}
