/**
 * What is wrong with a text that a person typed. `code` is stable, `UPPER_SNAKE`, one for each message that a screen
 * can say; `params` fill the blanks of that message. The text itself never stands in an issue.
 */
export interface Issue<C extends string = string> {
  readonly code: C;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The outcome of every parser of this folder: the normalised value, or the first thing to put right. */
export type Parsed<T, C extends string = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: Issue<C> };

export const valid = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const invalid = <C extends string>(
  code: C,
  params?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly issue: Issue<C> } => ({ ok: false, issue: params ? { code, params } : { code } });
