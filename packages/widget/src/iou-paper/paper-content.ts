import type { Clause, Ink, Installment, ScheduleColumn } from '@iou-kit/machine';

/** One of the two people, as the paper names them: masked. */
export interface PaperParty {
  readonly role: string;
  /** 借款人, 出借人: Chinese, as everything that stands on the paper. */
  readonly roleWord: string;
  readonly name?: string | undefined;
  readonly idNumber?: string | undefined;
  readonly mobile?: string | undefined;
}

/** One sign area. Signed if it has `at`; ink without it lies there for looking at. */
export interface PaperSignature {
  readonly role: string;
  readonly roleWord: string;
  /** What the area is called in the language of the interface: 借款人签署区. */
  readonly label: string;
  readonly name?: string | undefined;
  readonly at?: string | undefined;
  readonly ink?: Ink | undefined;
  /** The person looking signs here: unsigned, it is a button. */
  readonly own: boolean;
}

export interface PaperStamp {
  /** Chinese, as it stands on the stamp. */
  readonly text: string;
  /** Its name in the language of the interface. */
  readonly label: string;
  readonly date?: string | undefined;
  readonly muted: boolean;
}

/** 附表: its title, the day, the columns after it, and lines, as the kind names them. */
export interface PaperSchedule {
  readonly title: string;
  /** What the day is called on which something falls due, where it is not plainly 日期. */
  readonly date?: string | undefined;
  readonly columns: readonly ScheduleColumn[];
  readonly rows: readonly Installment[];
}

/** All that a paper shows. */
export interface PaperContent {
  /** The kind, by which glosses are found. */
  readonly kind: string;
  readonly title: string;
  readonly number?: string | undefined;
  readonly parties: readonly PaperParty[];
  /** What the sum is, where the title does not say it: 每月租金. */
  readonly sum?: string | undefined;
  /** Without the words 人民币: 壹万元整. */
  readonly amountUpper?: string | undefined;
  /** ¥10,000.00 */
  readonly amount?: string | undefined;
  readonly clauses: readonly Clause[];
  /** Shown as an annex where there is more than one instalment. */
  readonly schedule?: PaperSchedule | undefined;
  readonly signatures: readonly PaperSignature[];
  readonly stamp?: PaperStamp | undefined;
  /** Marked 示例. */
  readonly sample?: boolean | undefined;
  /** Marked 演示环境，不具法律效力. */
  readonly simulated?: boolean | undefined;
}
