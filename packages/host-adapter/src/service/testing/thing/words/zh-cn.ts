import type { KindWords } from '@iou-kit/machine';
import { changeWords, imagesWords, remarkWords } from '@iou-kit/machine/kinds/shared/words/zh-cn';

/** 借物条. */
export const words: KindWords = {
  name: '借物条',
  service: '借物条',
  article: '借物条正文',
  about: '两人之间借用物品',
  role: { owner: '出借人', user: '借用人' },
  roleChoice: {
    owner: { label: '我出借', note: '您是出借人' },
    user: { label: '借给我', note: '您是借用人' },
  },
  sentence: { owner: '您将物品借给{name}，{date}前归还', user: '您向{name}借用物品，{date}前归还' },
  section: { terms: '' },
  field: {
    thing: { label: '物品', help: '', error: { REQUIRED: '请输入物品', TEXT_TOO_LONG: '物品最多{max}个字' } },
    returnDate: {
      label: '归还日期',
      help: '',
      error: {
        REQUIRED: '请选择归还日期',
        DATE_INVALID: '请选择归还日期',
        RETURN_DATE_PAST: '归还日期不能早于今天',
        RETURN_DATE_TOO_LATE: '归还日期不能晚于{date}',
      },
    },
    remark: remarkWords,
    images: imagesWords,
  },
  gloss: { thing: '', return: '', remark: '' },
  notice: { title: '借物条告知书', readFirst: '请先阅读告知书', gloss: { provider: '', care: '' } },
  screens: {
    create: '创建借物条',
    template: '借物条模板',
    form: '填写借物条',
    preview: '预览借物条',
    sent: '借物条发起成功',
    sign: '签署借物条',
    success: '双方已完成签署',
    successNote: '请当面核对物品',
    detail: '借物条详情',
    download: '下载借物条',
    reject: '确认拒签',
    revoke: '撤销借物条',
  },
  inForce: {
    sentence: '借物条已生效',
    byRole: {},
    restored: '借物条恢复已签署状态',
    revokedByYou: '您已撤销这张借物条',
  },
  release: changeWords({ act: '归还', effect: '归还后借物条不再生效', ended: '双方已确认，物品已归还' }),
};
