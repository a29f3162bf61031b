import type { RecordView } from '@iou-kit/machine';
import { html, nothing, type TemplateResult } from 'lit';
import type { HostScope } from '../../context/host-scope.ts';
import type { IouMenuSelectEvent } from '../menu/iou-menu.events.ts';
import { canSend } from '../../parts/can-send.ts';
import { actionWord } from '../../words/action-words.ts';
import type { ActionName } from '../../words/refusal-words.ts';
import { canCreateAgain, type RecordAction } from './record-actions.ts';

export interface ActionBar {
  readonly scope: HostScope;
  readonly view: RecordView;
  readonly actions: readonly RecordAction[];
  /** The person has written their signature, and it lies on the paper. */
  readonly hasInk: boolean;
  readonly isBusy: boolean;
  readonly onAction: (name: ActionName) => void;
}

/** What the person can do, the weightiest last and widest; nothing where there is nothing to do. */
export function actionBar(bar: ActionBar): TemplateResult | typeof nothing {
  const { actions } = bar;
  const secondary = actions.filter(({ rank }) => rank === 'secondary');
  const primary = primaryOf(bar);
  const menu = actions.filter(({ rank }) => rank === 'menu');
  if (!primary && secondary.length === 0 && menu.length === 0) return nothing;
  return html`<div class="bar" part="bar">
    ${secondary.map(({ name }) => button(bar, name, isFinalStep(name) ? 'danger' : 'secondary'))}
    ${menu.length > 0 ? moreMenu(bar, menu) : nothing} ${primary}
  </div>`;
}

function primaryOf(bar: ActionBar): TemplateResult | undefined {
  const { view, actions, hasInk } = bar;
  if (canSend(view)) return html`<iou-send class="primary" .view=${view}></iou-send>`;
  const action = actions.find(({ rank }) => rank === 'primary');
  if (action) {
    const says = action.command === 'signature.sign' && hasInk ? 'confirmSign' : action.name;
    return button(bar, action.name, 'primary', says);
  }
  return canCreateAgain(view) ? button(bar, 'createAgain', 'primary') : undefined;
}

/** What cannot be undone looks like it. */
const isFinalStep = (name: ActionName): boolean => name === 'deleteDraft' || name === 'revoke' || name === 'reject';

const button = (
  { scope, view, isBusy, onAction }: ActionBar,
  name: ActionName,
  rank: 'primary' | 'secondary' | 'danger',
  says: ActionName = name,
): TemplateResult =>
  html`<button class="button ${rank}" type="button" aria-busy=${isBusy ? 'true' : nothing} @click=${() => onAction(name)}>
    ${actionWord(scope.words, view.record.kind, says)}
  </button>`;

function moreMenu({ scope: { words }, view, onAction }: ActionBar, actions: readonly RecordAction[]): TemplateResult {
  const onSelect = ({ name }: IouMenuSelectEvent): void => {
    const chosen = actions.find((each) => each.name === name);
    if (chosen) onAction(chosen.name);
  };
  return html`<iou-menu
    class="primary"
    .label=${words.action.more}
    .items=${actions.map(({ name }) => ({ name, label: actionWord(words, view.record.kind, name) }))}
    @iou-menu-select=${onSelect}
  ></iou-menu>`;
}
