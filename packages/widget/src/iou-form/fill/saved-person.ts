import type { PartyDetails } from '@iou-kit/machine';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../words/words.ts';

export interface SavedPerson {
  readonly words: Words;
  readonly legend: string;
  readonly details: PartyDetails;
  /** Who filled it in, where it was not the reader. */
  readonly note?: string | undefined;
  /** What can be done about it. */
  readonly action: string;
  readonly onAction: () => void;
}

const fields = ['name', 'idNumber', 'mobile'] as const;

/** Particulars that the record has: masked, for nobody gets them back in clear, with a way to give others. */
export const savedPerson = ({ words, legend, details, note, action, onAction }: SavedPerson): TemplateResult => html`
  <fieldset class="group saved">
    <legend>${legend}</legend>
    ${note ? html`<p class="help">${note}</p>` : nothing}
    <dl>
      ${fields.map(
        (field) =>
          html`<div class="sum">
            <dt>${words.person[field].label}</dt>
            <dd class="number">${details[field].masked}</dd>
          </div>`,
      )}
    </dl>
    <button class="button secondary" part="secondary" type="button" @click=${onAction}>${action}</button>
  </fieldset>
`;
