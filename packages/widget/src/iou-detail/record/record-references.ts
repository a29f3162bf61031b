import { isEffective, type Kind, type RecordView } from '@iou-kit/machine';
import { html, nothing, type TemplateResult } from 'lit';
import type { HostScope } from '../../context/host-scope.ts';
import { forwardIcon } from '../../icons/act-icons.ts';
import { recordRow } from '../../iou-list/record-row.ts';
import { IouCreateEvent, IouOpenRecordEvent } from '../../parts/navigation.events.ts';
import { partTitle } from '../../parts/screen-title.ts';
import { wordsOf } from '../../words/kind-words.ts';
import type { Referring } from './references-controller.ts';

/** 还款收据: the records that refer to this one, and the way to another; nothing where there are none and none may be made. */
export function referringRecords(
  scope: HostScope,
  kind: Kind,
  { record }: RecordView,
  found: readonly Referring[],
): TemplateResult | typeof nothing {
  const { title, create } = wordsOf(scope.words, kind.id).references ?? {};
  const next = isEffective(record.state) && kind.referredBy?.find((id) => scope.host.capabilities.kinds.includes(id));
  if (!title || (found.length === 0 && !next)) return nothing;
  const onCreate = ({ currentTarget }: Event): void => {
    currentTarget?.dispatchEvent(new IouCreateEvent(undefined, { kind: next || undefined, refersTo: record.id }));
  };
  return html`<section class="references no-print">
    ${
      found.length > 0
        ? html`${partTitle(scope, title)}
          <ul>
            ${found.map(({ kind: of, view }) => html`<li>${link(view.record.id, recordRow(scope, of, view).name)}</li>`)}
          </ul>`
        : nothing
    }
    ${next ? html`<button class="button secondary wide" part="secondary" type="button" @click=${onCreate}>${create}</button>` : nothing}
  </section>`;
}

/** The record that this one refers to, by the number that is printed on it. */
export function referredRecord(
  { words }: HostScope,
  kind: Kind,
  { record }: RecordView,
): TemplateResult | typeof nothing {
  const { to } = wordsOf(words, kind.id).references ?? {};
  const name = kind.fields.find(({ type }) => type === 'record')?.name;
  const found = to && name ? record.terms[name] : undefined;
  if (!isReference(found)) return nothing;
  return html`<p class="text">${to}${words.common.colon}${link(found.id, found.number)}</p>`;
}

function link(recordId: string, name: string): TemplateResult {
  const onOpen = (event: MouseEvent): void => {
    if (!event.currentTarget?.dispatchEvent(new IouOpenRecordEvent(recordId))) event.preventDefault();
  };
  return html`<a class="link" href="#iou-record=${encodeURIComponent(recordId)}" @click=${onOpen}>${name}${forwardIcon}</a>`;
}

const isReference = (value: unknown): value is { readonly id: string; readonly number: string } =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'number' in value &&
  typeof value.number === 'string';
