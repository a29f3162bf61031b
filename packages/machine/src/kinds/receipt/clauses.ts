import type { Clause } from '../../model/kind.ts';
import type { AgreementRecord } from '../../model/record.ts';
import { chineseDate, chineseSum } from '../shared/chinese.ts';
import { asReceiptTerms, isWhole, type ReceiptTerms } from './terms.ts';

export const reasonWords: Record<ReceiptTerms['reason'], string> = {
  rent: '租金',
  goods: '货款',
  tuition: '学费',
  deposit: '押金',
  prepayment: '预付款',
  earnest: '定金',
  contract: '合同款',
  other: '其他',
};

const channelWords: Record<ReceiptTerms['channel'], string> = {
  bank: '银行转账',
  wechat: '微信转账',
  online: '其他线上转账',
  cash: '现金',
};

/** 其他 alone would be no noun: what was paid is 其他款项. */
const reasonText = ({ reason, reasonNote }: ReceiptTerms): string =>
  `${reasonWords[reason]}${reason === 'other' ? '款项' : ''}${reasonNote ? `（${reasonNote}）` : ''}`;

/** Whoever takes 定金 must know what it binds to (民法典 586–587); no other sum has this effect. */
const natureText = (terms: ReceiptTerms): string =>
  terms.reason === 'earnest'
    ? '本款为定金，数额不得超过主合同标的额的百分之二十，超过部分不产生定金的效力。付款人不履行债务致使不能实现合同目的的，无权请求返还；收款人不履行债务致使不能实现合同目的的，应当双倍返还。'
    : '本款不是定金。双方就本款另有约定的，按其约定；没有约定的，按实际用途结算。';

const repaysText = ({ repays }: ReceiptTerms): Clause[] =>
  repays ? [{ id: 'repays', title: '清偿', text: `本款用于清偿编号${repays.number}的借条，作为已还款的凭证。` }] : [];

/** The words of a 收据 that are signed (`domain.md` §7.2); empty while terms are not whole. */
export function clauses(record: Pick<AgreementRecord, 'terms'>): readonly Clause[] {
  const terms = asReceiptTerms(record.terms);
  if (!isWhole(terms)) return [];
  return [
    {
      id: 'received',
      title: '收款',
      text: `收款人今收到付款人以${channelWords[terms.channel]}支付的${reasonText(terms)}${chineseSum(terms.amountFen)}，收款日期为${chineseDate(terms.paidDate)}。`,
    },
    { id: 'nature', title: '款项性质', text: natureText(terms) },
    ...repaysText(terms),
    {
      id: 'evidence',
      title: '签署',
      text: '收款人签名表示已收到上述款项，付款人签名表示确认上述内容。双方同意以实名认证、人脸或其他约定方式确认意愿，以电子签名签署本收据，认可平台保存的签署记录与哈希存证。',
    },
    {
      id: 'void',
      title: '作废',
      text: '内容有误或款项已退回的，任何一方可申请作废，经另一方确认后本收据不再作为收款凭证；作废不影响双方之间真实的收付款关系。',
    },
    { id: 'remark', title: '备注', text: terms.remark ?? '无' },
  ];
}
