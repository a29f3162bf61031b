// Made from zh-cn.ts by `npm run generate`.
import type { KindWords } from '@iou-kit/machine';
import { changeWords, imagesWords, remarkWords } from '@iou-kit/machine/kinds/shared/words/zh-hant';

/** 借物條. */
export const words: KindWords = {
  name: '借物條',
  service: '借物條',
  article: '借物條正文',
  about: '兩人之間借用物品',
  role: { owner: '出借人', user: '借用人' },
  roleChoice: {
    owner: { label: '我出借', note: '您是出借人' },
    user: { label: '借給我', note: '您是借用人' },
  },
  sentence: { owner: '您將物品借給{name}，{date}前歸還', user: '您向{name}借用物品，{date}前歸還' },
  section: { terms: '' },
  field: {
    thing: { label: '物品', help: '', error: { REQUIRED: '請輸入物品', TEXT_TOO_LONG: '物品最多{max}個字' } },
    returnDate: {
      label: '歸還日期',
      help: '',
      error: {
        REQUIRED: '請選擇歸還日期',
        DATE_INVALID: '請選擇歸還日期',
        RETURN_DATE_PAST: '歸還日期不能早於今天',
        RETURN_DATE_TOO_LATE: '歸還日期不能晚於{date}',
      },
    },
    remark: remarkWords,
    images: imagesWords,
  },
  gloss: { thing: '', return: '', remark: '' },
  notice: { title: '借物條告知書', readFirst: '請先閱讀告知書', gloss: { provider: '', care: '' } },
  screens: {
    create: '建立借物條',
    template: '借物條模板',
    form: '填寫借物條',
    preview: '預覽借物條',
    sent: '借物條發起成功',
    sign: '簽署借物條',
    success: '雙方已完成簽署',
    successNote: '請當面核對物品',
    detail: '借物條詳情',
    download: '下載借物條',
    reject: '確認拒簽',
    revoke: '撤銷借物條',
  },
  inForce: {
    sentence: '借物條已生效',
    byRole: {},
    restored: '借物條恢復已簽署狀態',
    revokedByYou: '您已撤銷這張借物條',
  },
  release: changeWords({ act: '歸還', effect: '歸還後借物條不再生效', ended: '雙方已確認，物品已歸還' }),
};
