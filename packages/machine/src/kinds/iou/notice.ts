import type { NoticePoint } from '../../model/kind.ts';

const title = '小借条告知书';

/** What a person must have understood before making a 借条 (R-03; `domain.md` §7.1). */
const points: readonly NoticePoint[] = [
  {
    id: 'provider',
    weighty: true,
    text: '我们只提供借条模板和电子签署工具，不是出借人、担保人，也不撮合借贷；借贷双方的纠纷由双方自行处理。',
  },
  { id: 'acquaintance', weighty: false, text: '请只与您认识并信任的人签借条，签署前核对对方身份。' },
  { id: 'principal', weighty: true, text: '本金以借款人实际收到的款项为准。不得预先扣除利息或任何费用（“砍头息”）。' },
  {
    id: 'cap',
    weighty: true,
    text: '年利率最高12%，且不得超过合同成立时一年期贷款市场报价利率的四倍；超出部分不受法律保护。',
  },
  { id: 'delivery', weighty: false, text: '借款合同自款项到账时成立。请用转账支付，并保留转账凭证。' },
  { id: 'lawful', weighty: true, text: '不得以向不特定的人放贷为业，不得虚构借款；伪造借条、虚假诉讼将承担法律责任。' },
  {
    id: 'identity',
    weighty: false,
    text: '双方须年满22周岁且不超过75周岁，使用本人身份证号和手机号。签署时需核验身份；人脸识别须您单独同意，也可以选择其他方式。',
  },
  {
    id: 'lapse',
    weighty: true,
    text: '待签署的借条30天内有效，到期自动失效。这30天是系统失效时间，不是承诺期限：在对方签署之前，发起人可以随时撤销。',
  },
  {
    id: 'stamp',
    weighty: false,
    text: '“已完成签署”表示双方均已签名；“已解除”“已结清”表示双方已确认借条不再生效或不再作为欠款凭证。',
  },
  { id: 'evidence', weighty: false, text: '双方同意以电子签名签署，并认可平台保存的签署记录和哈希存证可以作为证据。' },
];

const version = '2026-11';

/** Of version, title and points; written down, so that a page that shows the notice needs no hashing. `notice.test.ts` makes it anew. */
const hash = '6941f5354ca6e7095ec3b677d4207a04e9df2cea3b64aeb05d3756177bff7d2e';

export const notice = { version, title, points, hash };
