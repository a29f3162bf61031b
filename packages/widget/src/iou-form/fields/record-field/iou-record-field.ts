import { otherSide } from '@iou-kit/machine';
import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { HostScope } from '../../../context/host-scope.ts';
import { base } from '../../../styles/base.ts';
import { controls } from '../../../styles/controls.ts';
import { tokens } from '../../../styles/tokens.ts';
import { typography } from '../../../styles/typography.ts';
import { formatMoney } from '../../../words/format.ts';
import { say } from '../../../words/say.ts';
import { choiceField, type ChoiceOption } from '../choice-field.ts';
import { findRecords, type Found } from './find-records.ts';
import { IouRecordFieldChangeEvent, IouRecordFieldLeaveEvent, type RecordRef } from './iou-record-field.events.ts';

/**
 * Another record in force between the same two people, or none. Hidden where there is none to choose.
 *
 * @fires iou-record-field-change - Another one was chosen, or none.
 * @fires iou-record-field-leave - The person has gone on to something else.
 */
export class IouRecordFieldElement extends LitElement {
  static override styles = [tokens, base, typography, controls];

  @property({ attribute: false }) scope: HostScope | undefined;
  /** Ids of the kinds that may be referred to. */
  @property({ attribute: false }) kinds: readonly string[] = [];
  /** The person is the one who pays. */
  @property({ type: Boolean }) owes = false;
  /** The other person's name, masked, as far as it is known. */
  @property() other: string | undefined;
  @property({ attribute: false }) value: RecordRef | undefined;
  @property() label = '';
  @property() help = '';
  @property() error = '';

  /** Undefined until the host has answered. */
  @state() private found: readonly Found[] | undefined;

  #asked: string | undefined;

  override focus(options?: FocusOptions): void {
    const { renderRoot } = this;
    const chosen = renderRoot.querySelector<HTMLElement>('input:checked');
    (chosen ?? renderRoot.querySelector<HTMLElement>('input'))?.focus(options);
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { scope, kinds, owes, other } = this;
    this.hidden = !this.value && !this.error && (this.found ?? []).length === 0;
    const asked = JSON.stringify([kinds, owes, other]);
    if (!scope || asked === this.#asked) return;
    this.#asked = asked;
    void this.#find(scope, asked);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scope, label, help, error, value, found } = this;
    if (!scope || this.hidden) return nothing;
    const { form, common } = scope.words;
    return choiceField({
      id: 'record',
      label,
      help: [help, found ? '' : common.loading].filter(Boolean).join(common.stop),
      error: error || undefined,
      value: value?.id ?? '',
      options: [{ value: '', label: form.noRecord }, ...this.#options(scope)],
      onInput: (id) => this.#choose(id),
      onLeave: () => this.dispatchEvent(new IouRecordFieldLeaveEvent()),
    });
  }

  /** What was chosen before stays to be seen, though it may be found no more. */
  #options({ words }: HostScope): readonly ChoiceOption[] {
    const found = this.found ?? [];
    const number = (text: string) => say(words.form.recordNumber, { number: text });
    const kept = this.value && !found.some(({ view }) => view.record.id === this.value?.id) ? [this.value] : [];
    return [
      ...kept.map(({ id, number: text }) => ({ value: id, label: number(text) })),
      ...found.map(({ view: { record, side }, amountFen }) => {
        const name = record.parties[otherSide(side)].details?.name.masked ?? words.common.other;
        return {
          value: record.id,
          label: amountFen === undefined ? name : `${name} ${formatMoney(amountFen)}`,
          note: number(record.documentNumber),
        };
      }),
    ];
  }

  #choose(id: string): void {
    const record = this.found?.find(({ view }) => view.record.id === id)?.view.record;
    if (id !== '' && !record) return;
    this.value = record && { id, number: record.documentNumber };
    this.dispatchEvent(new IouRecordFieldChangeEvent(this.value));
  }

  async #find(scope: HostScope, asked: string): Promise<void> {
    const { kinds, owes, other } = this;
    // A list that does not come is no list: nothing need be chosen, and the host judges what is.
    const found = await findRecords(scope, { kinds, owes, other }).catch(() => []);
    if (asked === this.#asked) this.found = found;
  }
}
