// Made from zh-cn.ts by `npm run generate`.
import type { ChangeWords } from '../../../model/kind-words.ts';

interface ChangeSaid {
  /** 解除, 作廢, 結清. */
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
  asked = '待{other}確認',
  cautionOnAsking = {},
  cautionOnConfirming = {},
}: ChangeSaid): ChangeWords => ({
  request: `申請${act}`,
  confirm: `確認${act}`,
  refuse: `拒絕${act}`,
  cancel: `取消${act}`,
  dialog: {
    title: `申請${act}`,
    effect,
    caution: cautionOnAsking,
    reason: `${act}原因`,
    REQUIRED: '請輸入原因',
    TEXT_TOO_LONG: '原因最多{max}個字',
  },
  pending: {
    requester: { title: asked, sentence: `已申請${act}，對方{days}天內未確認將失效` },
    other: { title: `待您確認${act}`, sentence: effect },
    caution: cautionOnConfirming,
    reason: `${act}原因：{reason}`,
  },
  outcome: {
    refusedByOther: `對方已拒絕${act}`,
    refusedByYou: `您已拒絕${act}`,
    cancelledByOther: `對方已取消${act}`,
    cancelledByYou: `已取消${act}`,
    lapsed: '申請已失效',
  },
  ended: { title: `已${act}`, sentence: ended },
  stamp: `已${act}`,
  timeline: {
    requested: `{role}申請${act}：{reason}`,
    cancelled: `{role}取消${act}`,
    refused: `{role}拒絕${act}`,
    lapsed: `${act}申請已失效`,
    confirmed: `{role}確認${act}`,
  },
});

const images = '最多{max}張JPG、PNG、WebP圖片，每張不超過{size}';

export const imagesWords = {
  label: '圖片（選填）',
  help: images,
  error: { IMAGES_TOO_MANY: images },
};

export const remarkWords = { label: '備註（選填）', help: '', error: { TEXT_TOO_LONG: '備註最多{max}個字' } };

/** Errors of an amount, by what it is called. */
export const amountErrors = (name: string) => ({
  REQUIRED: `請輸入${name}`,
  AMOUNT_FORMAT: '請輸入正確的金額，最多兩位小數',
  AMOUNT_NOT_POSITIVE: `${name}須大於0元`,
  AMOUNT_TOO_LARGE: `${name}不能超過{max}`,
});

/** Errors of a number, by what it is called. */
export const numberErrors = (name: string) => ({
  REQUIRED: `請輸入${name}`,
  NUMBER_FORMAT: '請輸入數字',
  NUMBER_OUT_OF_RANGE: `${name}須在{min}至{max}之間`,
});
