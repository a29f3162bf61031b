import type { ChangeType, ChangeWords, VerifiedAct } from '@iou-kit/machine';
import type { ActionName, ChangeAction } from './refusal-setting.ts';
import { kindWords } from './kind-words.ts';
import type { Words } from './words.ts';

const changeActions: Readonly<
  Record<ChangeAction, readonly [ChangeType, 'request' | 'confirm' | 'refuse' | 'cancel']>
> = {
  requestRelease: ['release', 'request'],
  confirmRelease: ['release', 'confirm'],
  refuseRelease: ['release', 'refuse'],
  cancelRelease: ['release', 'cancel'],
  requestSettlement: ['settlement', 'request'],
  confirmSettlement: ['settlement', 'confirm'],
  refuseSettlement: ['settlement', 'refuse'],
  cancelSettlement: ['settlement', 'cancel'],
};

/** What the button of a step says; ending an agreement together is called what its kind calls it. */
export function actionWord(words: Words, kind: string | undefined, name: ActionName): string {
  if (!isChange(name)) return words.action[name];
  const [type, step] = changeActions[name];
  return (kind === undefined ? undefined : changeOf(words, kind, type))?.[step] ?? '';
}

/** What an act that needs a verification is called: 签署借条, 申请解除. */
export function actWord(words: Words, kind: string, { type }: VerifiedAct): string {
  if (type === 'signature.sign') return kindWords(words, kind)?.screens.sign ?? '';
  const [change, step] = type.split('.') as [ChangeType, 'request' | 'confirm'];
  return changeOf(words, kind, change)?.[step] ?? '';
}

const isChange = (name: ActionName): name is ChangeAction => Object.hasOwn(changeActions, name);

/** How a kind speaks of a way to end it; undefined where it knows none such, or is not loaded. */
export const changeOf = (words: Words, kind: string, type: ChangeType): ChangeWords | undefined =>
  kindWords(words, kind)?.[type];
