import type { ChangeWords } from '../../../model/kind-words.ts';

interface ChangeSaid {
  /** 解除, 作废, 结清. */
  readonly act: string;
  /** What follows from it, to be read before it is asked for. */
  readonly effect: string;
  readonly ended: string;
  /** What it is called to whoever asked, until the other has confirmed. */
  readonly asked?: string;
  readonly cautionOnAsking?: Readonly<Record<string, string>>;
  readonly cautionOnConfirming?: Readonly<Record<string, string>>;
}

/** A way to end an agreement together, in words. */
export const changeWords = ({
  act,
  effect,
  ended,
  asked = '待{other}确认',
  cautionOnAsking = {},
  cautionOnConfirming = {},
}: ChangeSaid): ChangeWords => ({
  request: `申请${act}`,
  confirm: `确认${act}`,
  refuse: `拒绝${act}`,
  cancel: `取消${act}`,
  dialog: {
    title: `申请${act}`,
    effect,
    caution: cautionOnAsking,
    reason: `${act}原因`,
    REQUIRED: '请输入原因',
    TEXT_TOO_LONG: '原因最多{max}个字',
  },
  pending: {
    requester: { title: asked, sentence: `已申请${act}，对方{days}天内未确认将失效` },
    other: { title: `待您确认${act}`, sentence: effect },
    caution: cautionOnConfirming,
    reason: `${act}原因：{reason}`,
  },
  outcome: {
    refusedByOther: `对方已拒绝${act}`,
    refusedByYou: `您已拒绝${act}`,
    cancelledByOther: `对方已取消${act}`,
    cancelledByYou: `已取消${act}`,
    lapsed: '申请已失效',
  },
  ended: { title: `已${act}`, sentence: ended },
  stamp: `已${act}`,
  timeline: {
    requested: `{role}申请${act}：{reason}`,
    cancelled: `{role}取消${act}`,
    refused: `{role}拒绝${act}`,
    lapsed: `${act}申请已失效`,
    confirmed: `{role}确认${act}`,
  },
});

const images = '最多{max}张JPG、PNG、WebP图片，每张不超过{size}';

export const imagesWords = {
  label: '图片（选填）',
  help: images,
  error: { IMAGES_TOO_MANY: images },
};

export const remarkWords = { label: '备注（选填）', help: '', error: { TEXT_TOO_LONG: '备注最多{max}个字' } };

/** Errors of an amount, by what it is called. */
export const amountErrors = (name: string) => ({
  REQUIRED: `请输入${name}`,
  AMOUNT_FORMAT: '请输入正确的金额，最多两位小数',
  AMOUNT_NOT_POSITIVE: `${name}须大于0元`,
  AMOUNT_TOO_LARGE: `${name}不能超过{max}`,
});

/** Errors of a number, by what it is called. */
export const numberErrors = (name: string) => ({
  REQUIRED: `请输入${name}`,
  NUMBER_FORMAT: '请输入数字',
  NUMBER_OUT_OF_RANGE: `${name}须在{min}至{max}之间`,
});
