import type { KindWords, RecordView } from '@iou-kit/machine';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { HostScope } from '../../context/host-scope.ts';
import { errorIcon } from '../../icons/icons.ts';
import type { IouPersonChangeEvent } from '../../parts/person-fields/person-fields.events.ts';
import { issueWords } from '../../words/issue-words.ts';
import { say } from '../../words/say.ts';
import { choiceField } from '../fields/choice-field.ts';
import type { FillWork } from './fill-work.ts';
import { savedPerson } from './saved-person.ts';

export interface PersonSections {
  readonly scope: HostScope;
  readonly kindWords: KindWords;
  readonly work: FillWork;
  /** Calendar date in Asia/Shanghai. */
  readonly today: string;
  /** What the other's role is called. */
  readonly other: string;
  /** Nothing of the group 我的信息 has the focus any more. */
  readonly onOwnLeft: () => void;
  /** Something is shown otherwise that is not saved. */
  readonly onChange: () => void;
}

/** 我的身份. */
export const roleChoice = ({ scope, kindWords, work }: PersonSections): TemplateResult =>
  choiceField({
    id: 'role',
    label: scope.words.form.role,
    value: work.draft.role,
    options: work.draft.terms.kind.roles.map((value) => ({ value, label: value, ...kindWords.roleChoice[value] })),
    onInput: (role) => {
      work.draft.role = role;
      work.touch();
    },
  });

/** 我的信息: typed, known to the host, or kept in the record. */
export function ownSection({ scope, work, today, onOwnLeft, onChange }: PersonSections): TemplateResult {
  const { words } = scope;
  const { draft, view } = work;
  const { details } = view.record.parties.initiator;
  if (draft.ownIs(view) === 'kept' && details) {
    const onAction = (): void => {
      draft.retypeOwn();
      onChange();
    };
    return savedPerson({ words, legend: words.form.mine, details, action: words.form.fillAgain, onAction });
  }
  return html`<iou-person-fields
    id="own"
    own
    .legend=${words.form.mine}
    .words=${words}
    .kind=${work.draft.terms.kind.id}
    .policy=${scope.policy.policy}
    .today=${today}
    .value=${draft.own}
    .known=${scope.me.known}
    .errors=${work.ownErrors}
    @iou-person-change=${({ field, value }: IouPersonChangeEvent) => work.typeOwn(field, value)}
    @focusout=${onOwnLeft}
  ></iou-person-fields>`;
}

/** The other person's name, masked, as far as the record knows it. */
export const otherName = ({ record }: RecordView): string | undefined =>
  record.parties.counterparty.details?.name.masked ?? record.addressee?.name;

/** 对方信息: left to the other person, typed here, or kept in the record. */
export function otherSection(sections: PersonSections): TemplateResult | typeof nothing {
  const { draft, view } = sections.work;
  if (draft.otherIs(view) === 'kept') return keptOther(sections);
  if (view.record.addressee) return addressed(sections);
  return html`${modeChoice(sections)} ${draft.otherIs(view) === 'typed' ? typedOther(sections) : nothing}`;
}

/** The record was made with their personal code: they find it among theirs. */
function addressed({ scope: { words }, work, other }: PersonSections): TemplateResult {
  const name = otherName(work.view) ?? words.common.other;
  return html`<div class="group" role="group" aria-labelledby="addressed">
    <p class="label" id="addressed">${say(words.form.other, { other })}</p>
    <p class="text">${say(words.form.addressed, { name })}</p>
  </div>`;
}

function modeChoice({ scope, work, other }: PersonSections): TemplateResult {
  const { form } = scope.words;
  return choiceField({
    id: 'mode',
    label: form.otherMode,
    help: form.idHidden,
    value: work.draft.mode,
    options: [
      { value: 'share', label: say(form.letOtherFill, { other }) },
      { value: 'fill', label: say(form.fillOther, { other }) },
    ],
    onInput: (value) => {
      work.chooseWay(value === 'fill' ? 'fill' : 'share');
    },
  });
}

function typedOther(sections: PersonSections): TemplateResult {
  const { scope, work, today, other } = sections;
  const { words } = scope;
  return html`
    <iou-person-fields
      id="other"
      .legend=${say(words.form.other, { other })}
      .words=${words}
      .kind=${work.draft.terms.kind.id}
      .policy=${scope.policy.policy}
      .today=${today}
      .value=${work.draft.other}
      .other=${work.draft.own}
      .errors=${work.otherErrors}
      @iou-person-change=${({ field, value }: IouPersonChangeEvent) => work.typeOther(field, value)}
    ></iou-person-fields>
    <p class="help">${say(words.form.otherUnkept, { other })}</p>
    ${authority(sections)}
  `;
}

function authority({ scope, work, onChange }: PersonSections): TemplateResult {
  const { words } = scope;
  const { draft } = work;
  const issue = draft.issues.get('authority');
  const onTick = ({ target }: Event): void => {
    draft.authority = target instanceof HTMLInputElement && target.checked;
    draft.issues.change('authority');
    onChange();
  };
  return html`<div class="field">
    <label class="check">
      <input
        id="authority"
        type="checkbox"
        .checked=${live(draft.authority)}
        aria-invalid=${issue ? 'true' : nothing}
        aria-describedby=${issue ? 'authority-error' : nothing}
        @change=${onTick}
      />
      <span>${words.form.authority}</span>
    </label>
    ${
      issue
        ? html`<p class="error" id="authority-error">
          ${errorIcon}<span>${issueWords(words, issue, words.person.authority)}</span>
        </p>`
        : nothing
    }
  </div>`;
}

/** Filled in by the other person, it is taken back by withdrawing the invitation; filled in by the reader, it is typed anew. */
function keptOther({ scope, work, other, onChange }: PersonSections): TemplateResult | typeof nothing {
  const { words } = scope;
  const { details } = work.view.record.parties.counterparty;
  if (!details) return nothing;
  const legend = say(words.form.other, { other });
  if (details.providedBy === 'initiator') {
    const onAction = (): void => {
      work.draft.retypeOther();
      onChange();
    };
    return savedPerson({ words, legend, details, action: words.form.fillAgain, onAction });
  }
  const note = say(words.preview.filledBy, { name: details.name.masked, mobile: details.mobile.masked });
  const action = words.action.withdrawInvitation;
  return savedPerson({ words, legend, details, note, action, onAction: () => void work.withdraw() });
}
