import type { Policy } from './policy.ts';
import type { AgreementRecord, Installment } from './record.ts';
import type { FieldIssue } from './field-issue.ts';
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

/** How one field of the form is asked. Words are found in the catalogue under `kind.field.name`. */
export type FieldSpec =
  | { readonly type: 'amount' | 'percent' | 'date'; readonly name: string }
  | { readonly type: 'choice'; readonly name: string; readonly options: readonly string[] }
  | {
      readonly type: 'text';
      readonly name: string;
      readonly max: number;
      readonly when?: Readonly<Record<string, string>>;
    }
  | { readonly type: 'remark'; readonly name: string; readonly max: number }
  | { readonly type: 'images'; readonly name: string };

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
  /** The two roles; the first is preset in the form. */
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
  /** The day after which it makes no sense to sign any more. */
  lastDay(terms: Readonly<Record<string, unknown>>): string | undefined;
}
