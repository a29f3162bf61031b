import type { ChangeWords } from '../../../model/kind-words.ts';

interface ChangeSaid {
  /** release, voiding, settlement. */
  readonly act: string;
  /** Released, Voided, Settled. */
  readonly done: string;
  readonly request: string;
  /** What follows from it, to be read before it is asked for. */
  readonly effect: string;
  readonly ended: string;
  /** What it is called to whoever asked, until the other has confirmed. */
  readonly asked?: string;
  readonly cautionOnAsking?: Readonly<Record<string, string>>;
  readonly cautionOnConfirming?: Readonly<Record<string, string>>;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A way to end an agreement together, in words. */
export const changeWords = ({
  act,
  done,
  request,
  effect,
  ended,
  asked = 'Waiting for the {other} to confirm',
  cautionOnAsking = {},
  cautionOnConfirming = {},
}: ChangeSaid): ChangeWords => ({
  request,
  confirm: 'Confirm',
  refuse: 'Refuse',
  cancel: `Cancel ${act}`,
  dialog: {
    title: request,
    effect,
    caution: cautionOnAsking,
    reason: 'Reason',
    REQUIRED: 'Enter a reason',
    TEXT_TOO_LONG: 'At most {max} characters',
  },
  pending: {
    requester: {
      title: asked,
      sentence: `${capital(act)} requested; it lapses in {days} days unless confirmed`,
    },
    other: { title: `Confirm ${act}?`, sentence: effect },
    caution: cautionOnConfirming,
    reason: 'Reason: {reason}',
  },
  outcome: {
    refusedByOther: `The other refused the ${act}`,
    refusedByYou: `You refused the ${act}`,
    cancelledByOther: `The other cancelled the ${act}`,
    cancelledByYou: `${capital(act)} cancelled`,
    lapsed: 'The request lapsed',
  },
  ended: { title: done, sentence: ended },
  stamp: done,
  timeline: {
    requested: `{Role} requested ${act}: {reason}`,
    cancelled: `{Role} cancelled the ${act}`,
    refused: `{Role} refused the ${act}`,
    lapsed: `${capital(act)} request lapsed`,
    confirmed: `{Role} confirmed the ${act}`,
  },
});

const images = 'Up to {max} JPG, PNG or WebP pictures, {size} each';

export const imagesWords = { label: 'Pictures (optional)', help: images, error: { IMAGES_TOO_MANY: images } };

export const remarkWords = {
  label: 'Remark (optional)',
  help: '',
  error: { TEXT_TOO_LONG: 'At most {max} characters' },
};

/** Errors of an amount, by what it is called. */
export const amountErrors = (name: string) => ({
  REQUIRED: `Enter the ${name}`,
  AMOUNT_FORMAT: 'Enter a valid amount, at most two decimals',
  AMOUNT_NOT_POSITIVE: 'The amount must be over 0',
  AMOUNT_TOO_LARGE: 'The amount must not be over {max}',
});

/** Errors of a number, by what it is called. */
export const numberErrors = (name: string) => ({
  REQUIRED: `Enter the ${name}`,
  NUMBER_FORMAT: 'Enter a number',
  NUMBER_OUT_OF_RANGE: 'From {min} to {max}',
});
