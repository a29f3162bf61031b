import { addDays } from '@iou-kit/machine';
import type { FieldBounds, TermsEnvironment } from '@iou-kit/machine';
import {
  dateIn,
  imagesShape,
  imagesUpToPolicy,
  isMissing,
  required,
  termsParser,
  textUpTo,
  type Judge,
  type Terms,
} from '@iou-kit/machine/kinds/shared';

/** What two people agree on in a 借物条. */
export interface ThingTerms {
  readonly thing: string;
  readonly returnDate: string;
  readonly remark?: string;
}

export const sizes = { thing: 40, remark: 40, days: 366 } as const;

const returnDate: Judge = (terms, { today }) => {
  if (isMissing(terms['returnDate'])) return required;
  const date = dateIn(terms, 'returnDate');
  if (date === undefined) return { code: 'DATE_INVALID' };
  if (date < today) return { code: 'RETURN_DATE_PAST', params: { date: today } };
  const latest = addDays(today, sizes.days);
  return date > latest ? { code: 'RETURN_DATE_TOO_LATE', params: { date: latest } } : undefined;
};

export const { parseTerms, parsePartialTerms, checkField } = termsParser({
  thing: { type: 'string', judge: textUpTo('thing', () => sizes.thing, { required: true }) },
  returnDate: { type: 'string', judge: returnDate },
  remark: { type: 'string', judge: textUpTo('remark', () => sizes.remark) },
  images: { type: 'object', judge: imagesUpToPolicy('images'), shape: imagesShape },
});

export const bounds = (name: string, _: Terms, { today }: TermsEnvironment): FieldBounds =>
  name === 'returnDate' ? { min: today, max: addDays(today, sizes.days) } : {};

export const asThingTerms = (terms: Terms): Partial<ThingTerms> => terms;
