import type { FieldSpec } from '@iou-kit/machine';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldView } from './field-frame.ts';
import { wordsOfField } from './field-words.ts';
import './list-field/define.ts';
import type { IouListFieldChangeEvent } from './list-field/iou-list-field.events.ts';
import './record-field/define.ts';
import type { IouRecordFieldChangeEvent } from './record-field/iou-record-field.events.ts';
import type { TermFieldSetting } from './term-field.ts';

/** Fields that not every kind has: lists of things, and references to other records. Fetched for a kind that has one. */
export function moreField(
  setting: TermFieldSetting,
  spec: FieldSpec,
  { id, label, help, error, onLeave }: FieldView,
): TemplateResult | typeof nothing {
  const { scope, draft, terms, words, onChange } = setting;
  const take = (value: unknown): void => {
    terms.choose(spec.name, value);
    onChange(spec.name);
  };
  if (spec.type === 'choices' || spec.type === 'items')
    return html`<iou-list-field
      id=${id}
      .words=${words}
      .spec=${spec}
      .option=${wordsOfField(setting, spec.name).option ?? {}}
      .label=${label}
      .help=${help ?? ''}
      .error=${error ?? ''}
      .lines=${terms.value(spec.name) ?? []}
      @iou-list-field-change=${({ lines }: IouListFieldChangeEvent) => take(lines.length > 0 ? lines : undefined)}
      @iou-list-field-leave=${onLeave}
    ></iou-list-field>`;
  if (spec.type !== 'record') return nothing;
  return html`<iou-record-field
    id=${id}
    .scope=${scope}
    .kinds=${spec.kinds}
    .owes=${draft.role === terms.kind.debtor}
    .other=${setting.otherName}
    .label=${label}
    .help=${help ?? ''}
    .error=${error ?? ''}
    .value=${terms.value(spec.name)}
    @iou-record-field-change=${({ record }: IouRecordFieldChangeEvent) => take(record)}
    @iou-record-field-leave=${onLeave}
  ></iou-record-field>`;
}
