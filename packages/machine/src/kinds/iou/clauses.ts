import type { Clause } from '../../model/kind.ts';
import { amountDue } from '../../model/installment.ts';
import type { AgreementRecord } from '../../model/record.ts';
import { formatPercent, formatYuan } from '../../values/index.ts';
import { chineseDate, chineseSum } from '../shared/chinese.ts';
import { schedule } from './schedule.ts';
import { asIouTerms, isWhole, type IouTerms } from './terms.ts';

export const purposeWords: Record<IouTerms['purpose'], string> = {
  home: '购买房屋',
  car: '购买汽车',
  renovation: '家庭装修',
  business: '生产经营需要',
  other: '其他事由',
};

const channelWords: Record<IouTerms['channel'], string> = {
  bank: '银行转账',
  wechat: '微信转账',
  online: '其他线上转账',
};

const purposeText = ({ purpose, purposeNote }: IouTerms): string =>
  `${purposeWords[purpose]}${purposeNote ? `（${purposeNote}）` : ''}。借款人不将借款用于违法活动。`;

/** How interest is counted, in words: unclear interest would be no interest at all (民法典 680). */
const countingText = ({ dayCount }: IouTerms): string => {
  const counting = {
    'CN-MONTH': '满整月的，每月按年利率的十二分之一计；不足一月的天数，按年利率除以三百六十五逐日计',
    'ACT/365F': '按实际天数逐日计，日利率为年利率除以三百六十五',
    'ACT/360': '按实际天数逐日计，日利率为年利率除以三百六十',
    MIN: '按“满整月的每月按年利率的十二分之一、不足一月的天数按年利率除以三百六十五”与“按实际天数、日利率为年利率除以三百六十五”两种算法中金额较低者计',
  };
  return counting[dayCount ?? 'CN-MONTH'];
};

const rateText = (terms: IouTerms): string =>
  terms.rateBp === 0
    ? '本借款不计利息。'
    : `年利率${formatPercent(terms.rateBp)}%，单利。${countingText(terms)}；起始日计息、还款当日不计息；金额计算到分，四舍五入。`;

function repaymentText(terms: IouTerms): string {
  if (terms.repayment === 'monthly') {
    const day = Number(terms.loanDate.slice(8));
    return `每月${day}日付当期利息（当月无该日的为月末日），到期日付清末期利息及本金。见附表。`;
  }
  const total = schedule(terms).reduce((sum, row) => sum + amountDue(row), 0);
  return `到期一次还清本金及利息，共¥${formatYuan(total)}。`;
}

const overdueText = (terms: IouTerms): string => {
  const rate = terms.rateBp === 0 ? '逾期时一年期贷款市场报价利率' : `${formatPercent(terms.rateBp)}%年利率`;
  return `逾期部分自到期次日起按${rate}计付；逾期利息、违约金及其他费用合计不超过合同成立时一年期贷款市场报价利率的四倍。`;
};

/** The words of a 借条 that are signed (`domain.md` §7.1); empty while terms are not whole. */
export function clauses(record: Pick<AgreementRecord, 'terms'>): readonly Clause[] {
  const terms = asIouTerms(record.terms);
  if (!isWhole(terms)) return [];
  return [
    {
      id: 'amount',
      title: '借款金额',
      text: `借款人向出借人借${chineseSum(terms.principalFen)}。本金以借款人实际收到的款项为准，不预扣利息或任何费用。`,
    },
    { id: 'purpose', title: '用途', text: purposeText(terms) },
    {
      id: 'term',
      title: '期限',
      text: `自${chineseDate(terms.loanDate)}起至${chineseDate(terms.repayDate)}止。实际到账日晚于约定日的，自到账日起计息，还款日不变。`,
    },
    {
      id: 'delivery',
      title: '交付',
      text: `出借人以${channelWords[terms.channel]}向借款人支付。双方知悉：自然人之间的借款合同自款项到达借款人账户时成立。`,
    },
    { id: 'rate', title: '利率与计息', text: rateText(terms) },
    { id: 'repayment', title: '还款', text: repaymentText(terms) },
    {
      id: 'early',
      title: '提前还款',
      text: '借款人可提前归还全部或部分，利息算至实际归还日，不另收费用。每次还款依次抵充实现债权的费用、利息、本金，双方另有约定的除外。',
    },
    { id: 'overdue', title: '逾期', text: overdueText(terms) },
    {
      id: 'evidence',
      title: '生效凭证',
      text: '双方同意以实名认证、人脸或其他约定方式确认意愿，以电子签名签署本借条，认可上述方式可靠，认可平台保存的签署记录与哈希存证。',
    },
    {
      id: 'release',
      title: '解除与结清',
      text: '任何一方可申请解除或结清，经另一方确认后生效；结清后本借条不再作为欠款凭证。',
    },
    {
      id: 'notices',
      title: '通知与争议',
      text: '以上手机号为通知送达方式。争议先协商；协商不成，由被告住所地人民法院管辖。',
    },
    { id: 'remark', title: '备注', text: terms.remark ?? '无' },
  ];
}
