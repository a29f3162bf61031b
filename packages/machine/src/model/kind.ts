import type { Policy } from './policy.ts';
import type { FieldIssue } from './field-issue.ts';
import type { AgreementRecord, Installment, LifecyclePreset } from './record.ts';
import type { Refusal } from './refusal.ts';

/** What a kind may look at when it judges terms. */
export interface TermsEnvironment {
  /** Calendar date in Asia/Shanghai, by the server's clock. */
  readonly today: string;
  readonly policy: Policy;
}

export type TermsVerdict =
  { readonly ok: true; readonly value: Record<string, unknown> } | { readonly ok: false; readonly refusal: Refusal };

/** One numbered paragraph of the text that is signed. `gloss` is a key of the catalogue for readers of other languages. */
export interface Clause {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface NoticePoint {
  readonly id: string;
  readonly text: string;
  /** Weighty points are set apart (民法典 496). */
  readonly weighty: boolean;
}

interface Asked {
  readonly name: string;
  /** May be left out. */
  readonly optional?: boolean;
  /** Asked only while other fields have these values. */
  readonly when?: Readonly<Record<string, string | boolean>>;
}

/** How one field of the form is asked, and what its value is. Words are found in the kind's catalogue under `field.name`. */
export type FieldSpec =
  /** Integer fen, basis points, `YYYY-MM-DD`, true or false. */
  | (Asked & { readonly type: 'amount' | 'percent' | 'date' | 'boolean' })
  /** One of the options; what is said when one is chosen stands under `field.name.hint`. */
  | (Asked & { readonly type: 'choice'; readonly options: readonly string[] })
  /** `{ item }` for each option chosen, `{ name }` for each of the person's own, at most `max` in all. */
  | (Asked & {
      readonly type: 'choices';
      readonly options: readonly string[];
      readonly max: number;
      readonly nameMax: number;
    })
  /** As `choices`, each with a `count` of 1 to `countMax`. */
  | (Asked & {
      readonly type: 'items';
      readonly options: readonly string[];
      readonly max: number;
      readonly nameMax: number;
      readonly countMax: number;
    })
  /** A number of units of 10^-`decimals`, as an integer; the unit's word is in the catalogue. */
  | (Asked & { readonly type: 'number'; readonly decimals: number })
  | (Asked & { readonly type: 'text' | 'remark'; readonly max: number })
  /** `{ id, commitment }` of each; called `images`, for that is where evidence looks for them. */
  | (Asked & { readonly type: 'images' })
  /** `{ id, number }` of another record between the same two people, of one of these kinds. */
  | (Asked & {
      readonly type: 'record';
      readonly kinds: readonly string[];
      /** What other fields begin with in a form that begins from such a record. */
      readonly begins?: Readonly<Record<string, unknown>> | undefined;
    });

/** A part of the form under a title of its own, with the names of its fields. */
export interface FormSection {
  readonly id: string;
  readonly fields: readonly string[];
}

/** One column of the schedule as it is printed, after the number and the day; sums of money are added up below. */
export interface ScheduleColumn {
  readonly name: string;
  readonly title: string;
}

/** What the paper and the report say of a kind beside its clauses, in Chinese. */
export interface PaperPreset {
  /** What one counts it by: 张, 份. */
  readonly measure: string;
  /** What ending it by both is called: 解除, for a receipt 作废. */
  readonly release: string;
  /** What the sum that is set apart is: 每月租金; absent where the paper's title says it. */
  readonly sum?: string | undefined;
  readonly schedule?:
    | {
        readonly title: string;
        /** What the day is called on which something falls due; 日期 where it is absent. */
        readonly date?: string | undefined;
        readonly columns: readonly ScheduleColumn[];
      }
    | undefined;
  /** Who asks for it: 还款 (提醒). */
  readonly reminder?: string | undefined;
}

/** Bounds for a field, as the form offers them before anything is typed. */
export interface FieldBounds {
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
}

/**
 * A kind of agreement, as data: its words, limits and arithmetic. Elements, lifecycle and server know kinds by this alone.
 */
export interface Kind {
  readonly id: string;
  readonly templateVersion: string;
  /** Prefix of the printed number (编号). */
  readonly prefix: string;
  /** The two roles; the first is preset in the form and stands first on the paper. */
  readonly roles: readonly [string, string];
  /** What the paper calls them, in Chinese. */
  readonly roleTitles: Readonly<Record<string, string>>;
  readonly title: string;
  readonly notice: {
    readonly version: string;
    readonly hash: string;
    readonly title: string;
    readonly points: readonly NoticePoint[];
  };
  readonly fields: readonly FieldSpec[];
  /** Every field stands in one of them. */
  readonly sections: readonly FormSection[];
  /** Values that the template shows where no specification tells of any, on a day: an address, an area, a term. */
  readonly sample?: ((today: string) => Readonly<Record<string, unknown>>) | undefined;
  /** What may happen after both have signed. */
  readonly lifecycle: LifecyclePreset;
  /** The role that pays: what falls due, or what the paper tells of. */
  readonly debtor: string;
  /** Kinds whose records may refer to one of this, as receipts do to the IOU that they repay. */
  readonly referredBy?: readonly string[] | undefined;
  readonly paper: PaperPreset;
  /**
   * Text messages that say more of this kind than the general ones do, by template, `{1}` … and {站点} as there. Sent by the host;
   * 70 characters with everything filled in.
   */
  readonly sms: Readonly<Record<string, string>>;
  /** Judges terms whole. All problems at once; `LPR_UNKNOWN` when the cap of the loan date cannot be known. */
  parseTerms(terms: Readonly<Record<string, unknown>>, env: TermsEnvironment): TermsVerdict;
  /** What is kept of terms that are still being filled in: known keys of the right type. */
  parsePartialTerms(terms: Readonly<Record<string, unknown>>): TermsVerdict;
  /** Judges one field as the person leaves it; empty when it is right. */
  checkField(name: string, terms: Readonly<Record<string, unknown>>, env: TermsEnvironment): readonly FieldIssue[];
  bounds(name: string, terms: Readonly<Record<string, unknown>>, env: TermsEnvironment): FieldBounds;
  /** The words that are signed, from whole terms and masked parties. */
  clauses(record: AgreementRecord): readonly Clause[];
  /** What falls due when. */
  schedule(terms: Readonly<Record<string, unknown>>): readonly Installment[];
  /** The sum that stands for the agreement in lists, links and sentences. */
  amountFen(terms: Readonly<Record<string, unknown>>): number | undefined;
  /** The agreement in one line for lists, in Chinese: what it is about beside people and sum. Undefined while nobody knows. */
  summary(terms: Readonly<Record<string, unknown>>): string | undefined;
  /** The day after which it makes no sense to sign any more. */
  lastDay(terms: Readonly<Record<string, unknown>>): string | undefined;
}
