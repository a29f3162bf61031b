import type { VerifiedAction } from '@iou-kit/machine';

const acts: Readonly<Record<VerifiedAction, string>> = {
  'signature.sign': '签署',
  'release.request': '申请解除',
  'release.confirm': '确认解除',
  'settlement.request': '申请结清',
  'settlement.confirm': '确认结清',
};

/** What the person agrees to by being recognised; providers show up to 120 characters. */
export const statementOf = (action: VerifiedAction, title: string, documentNumber: string): string =>
  `本人确认${acts[action]}${title.replaceAll(/\s/g, '')}，编号${documentNumber}。`;
