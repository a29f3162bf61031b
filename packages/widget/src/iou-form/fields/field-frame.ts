import { html, nothing, type TemplateResult } from 'lit';
import { errorIcon, warningIcon } from '../../icons/icons.ts';

/** One field as its template needs it: words ready to be shown, and what to tell of the person's doing. */
export interface FieldView {
  /** Of the control; help and error are found under it. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly help?: string | undefined;
  /** What is wrong; stands under the control until it is right. */
  readonly error?: string | undefined;
  /** A doubt that does not stand in the way. */
  readonly doubt?: string | undefined;
  readonly onInput: (text: string) => void;
  readonly onLeave: () => void;
}

type Explained = Pick<FieldView, 'id' | 'help' | 'error' | 'doubt'>;

/** The ids of what explains a control, for `aria-describedby`. `more` come before the error. */
export function describedBy(
  { id, help, error, doubt }: Explained,
  ...more: readonly string[]
): string | typeof nothing {
  const ids = [help && `${id}-help`, ...more, doubt && `${id}-doubt`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

export const invalid = ({ error }: Explained): 'true' | typeof nothing => (error ? 'true' : nothing);

/** Help, doubt and error below a control. */
export const explanations = ({ id, help, error, doubt }: Explained): TemplateResult => html`
  ${help ? html`<p class="help" id=${`${id}-help`}>${help}</p>` : nothing}
  ${doubt && !error ? html`<p class="hint" id=${`${id}-doubt`}>${warningIcon}<span>${doubt}</span></p>` : nothing}
  ${error ? html`<p class="error" id=${`${id}-error`}>${errorIcon}<span>${error}</span></p>` : nothing}
`;

/** A label over one control, and what explains it. */
export const fieldFrame = (view: FieldView, control: TemplateResult, note: unknown = nothing): TemplateResult => html`
  <div class="field">
    <label class="label" for=${view.id}>${view.label}</label>
    ${control} ${note} ${explanations(view)}
  </div>
`;

/** The text in the control that an event came from. */
export function textOf({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : '';
}
