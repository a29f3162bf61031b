import type { Kind, VerifiedAction } from '@iou-kit/machine';

const acts: Readonly<Record<VerifiedAction, string>> = {
  'signature.sign': '签署',
  'release.request': '申请{解除}',
  'release.confirm': '确认{解除}',
  'settlement.request': '申请结清',
  'settlement.confirm': '确认结清',
};

/** What the person agrees to by being recognised; providers show up to 120 characters. */
export const statementOf = (
  action: VerifiedAction,
  { title, paper }: Pick<Kind, 'title' | 'paper'>,
  documentNumber: string,
): string =>
  `本人确认${acts[action].replace('{解除}', paper.release)}${title.replaceAll(/\s/g, '')}，编号${documentNumber}。`;
