import type { FieldSpec, Kind } from '@iou-kit/machine';
import { countCharacters, toChineseUppercase } from '@iou-kit/machine/values';
import { html, nothing, type TemplateResult } from 'lit';
import type { HostScope } from '../../context/host-scope.ts';
import type { FillDraft } from '../draft/fill-draft.ts';
import { say } from '../../words/say.ts';
import { choiceField, type ChoiceOption } from './choice-field.ts';
import { dateField } from './date-field.ts';
import type { FieldView } from './field-frame.ts';
import { fieldError, fieldHelp, fieldHint, wordsOfField, type FieldWordsSetting } from './field-words.ts';
import type { IouPicturesChangeEvent } from './iou-pictures.events.ts';
import type { PicturesSource } from './iou-pictures.ts';
import type * as MoreFields from './more-fields.ts';
import { numberField } from './number-field.ts';
import { remarkField, textField } from './text-field.ts';

export interface TermFieldSetting extends FieldWordsSetting {
  readonly draft: FillDraft;
  /** Absent where the host takes no pictures. */
  readonly pictures: PicturesSource | undefined;
  readonly scope: HostScope;
  /** The other person's name, masked, as far as it is known. */
  readonly otherName: string | undefined;
  /** How lists and references are asked; undefined until that is there. */
  readonly more: typeof MoreFields | undefined;
  /** The content of a field has changed. */
  readonly onChange: (name: string) => void;
  readonly onLeave: (name: string) => void;
}

/** Whether a kind has fields whose code is not the form's own. */
export const needsMore = ({ fields }: Kind): boolean =>
  fields.some(({ type }) => type === 'choices' || type === 'items' || type === 'record');

/** The id of a term's control. */
export const termId = (name: string): string => `term-${name}`;

/** One field of the kind, by its type alone. */
export function termField(setting: TermFieldSetting, spec: FieldSpec): TemplateResult | typeof nothing {
  const view = viewOf(setting, spec);
  const { terms } = setting;
  switch (spec.type) {
    case 'amount':
      return numberField({ ...view, before: '¥', inWords: capitals(setting, spec.name) });
    case 'percent':
      return numberField({ ...view, after: '%' });
    case 'date': {
      const { min, max } = terms.bounds(spec.name);
      return dateField({ ...view, min: min?.toString(), max: max?.toString() });
    }
    case 'number':
      return numberField({ ...view, after: wordsOfField(setting, spec.name).unit });
    case 'choice':
      return choiceField({ ...view, options: optionsOf(setting, spec.name, spec.options) });
    case 'boolean':
      return choiceField({ ...view, options: optionsOf(setting, spec.name, ['true', 'false']) });
    case 'text':
      return textField({ ...view, counter: counter(setting, view.value, spec.max) });
    case 'remark':
      return remarkField({ ...view, counter: counter(setting, view.value, spec.max) });
    case 'images':
      return pictures(setting, spec, view);
    default:
      return setting.more?.moreField(setting, spec, view) ?? nothing;
  }
}

function optionsOf(setting: FieldWordsSetting, name: string, options: readonly string[]): readonly ChoiceOption[] {
  const { option = {} } = wordsOfField(setting, name);
  return options.map((value) => ({ value, label: option[value] ?? value }));
}

/** 大写：人民币壹万元整; undefined while there is no amount. */
export function capitals({ words, terms }: FieldWordsSetting, name: string): string | undefined {
  const fen = terms.value(name);
  if (typeof fen !== 'number' || fen <= 0) return undefined;
  return say(words.form.inCapitals, { upper: toChineseUppercase(fen) });
}

function viewOf(setting: TermFieldSetting, spec: FieldSpec): FieldView {
  const { draft, terms, onChange, onLeave } = setting;
  const { name } = spec;
  return {
    id: termId(name),
    label: wordsOfField(setting, name).label,
    help: fieldHelp(setting, spec),
    doubt: fieldHint(setting, name),
    error: fieldError(setting, spec, draft.issues.get(`terms.${name}`)),
    value: terms.text(name),
    onInput: (text) => {
      terms.type(name, text);
      onChange(name);
    },
    onLeave: () => onLeave(name),
  };
}

const counter = ({ words }: FieldWordsSetting, text: string, max: number): string =>
  say(words.common.counter, { n: countCharacters(text.trim()), max });

function pictures(setting: TermFieldSetting, { name }: FieldSpec, view: FieldView): TemplateResult | typeof nothing {
  const { pictures: source, terms, words, onChange } = setting;
  if (!source) return nothing;
  return html`<iou-pictures
    id=${view.id}
    .source=${source}
    .pictures=${terms.value(name) ?? []}
    .words=${words}
    .label=${view.label}
    .help=${view.help ?? ''}
    .error=${view.error ?? ''}
    @iou-pictures-change=${(event: IouPicturesChangeEvent) => {
      terms.choose(name, event.pictures);
      onChange(name);
    }}
  ></iou-pictures>`;
}
