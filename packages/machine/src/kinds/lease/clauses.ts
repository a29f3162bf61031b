import type { Clause } from '../../model/kind.ts';
import type { AgreementRecord } from '../../model/record.ts';
import { chineseDate, chineseSum } from '../shared/chinese.ts';
import { schedule } from './rent-schedule.ts';
import { asLeaseTerms, isWhole, type LeaseTerms } from './terms.ts';
import {
  channelWords,
  costWords,
  cycleWords,
  fitOutWords,
  furnitureWords,
  lineWord,
  squareMetres,
} from './words-of-terms.ts';

const houseText = ({ address, area, fitOut, titleNumber }: LeaseTerms): string =>
  `出租人将位于${address}的房屋（建筑面积${squareMetres(area)}平方米，${fitOutWords[fitOut]}${titleNumber ? `，权属证明编号${titleNumber}` : ''}）出租给承租人。出租人保证有权出租该房屋，并已向承租人出示身份证件和房屋权属证明。`;

const furnitureText = ({ furniture = [] }: LeaseTerms): string =>
  furniture.length === 0
    ? '房屋内没有随房屋出租的家具家私。'
    : `随房屋出租的家具家私（括号内为数量）：${furniture.map((line) => `${lineWord(line, furnitureWords)}（${line.count}）`).join('、')}。承租人合理使用造成的自然损耗不承担赔偿责任。`;

const termText = ({ startDate, endDate, occupants }: LeaseTerms): string =>
  `自${chineseDate(startDate)}起至${chineseDate(endDate)}止，首尾两日均计入。房屋用于居住，居住人数不超过${occupants}人；厨房、卫生间、阳台和地下储藏室不单独用于居住。`;

function rentText(terms: LeaseTerms): string {
  const { rentFen, cycle, payDay, channel } = terms;
  const rows = schedule({ ...terms });
  const first = rows[0]?.dueDate ?? terms.startDate;
  return `每月租金${chineseSum(rentFen)}，${cycleWords[cycle]}为一期，以${channelWords[channel]}支付，首期于${chineseDate(first)}前支付，以后每期于该期首日所在月的${payDay}日前支付（当月无该日的为月末日）。租期按月计算，自起租日起每满一个月为一个月；不足一个月的天数，每日按月租金的十二倍除以三百六十五计付，计算到分，四舍五入。共${rows.length}期，见附表。租期内出租人不得单方提高租金。`;
}

const depositText = ({ depositFen, depositDays }: LeaseTerms): string =>
  depositFen === 0
    ? '出租人不收取押金。'
    : `押金${chineseSum(depositFen)}，于交付房屋时支付。租期届满或合同解除、承租人交还房屋后${depositDays}日内，出租人全额退还押金。除承租人欠付的租金、本合同约定由其承担的费用和其造成的、经双方核对的房屋及物品损坏外，不得扣减；扣减的，应当列明项目、金额并提供凭证。`;

const costsText = ({ costs = [] }: LeaseTerms): string =>
  costs.length === 0
    ? '租期内因使用房屋产生的各项费用均由出租人承担。'
    : `租期内的${costs.map((line) => lineWord(line, costWords)).join('、')}由承租人按实际使用承担，自交付之日起算；其他费用和与房屋所有权有关的税费由出租人承担。`;

const fitOutText = ({ fitOutAllowed }: LeaseTerms): string =>
  fitOutAllowed
    ? '承租人可以在不改变房屋结构、不影响安全的前提下装修房屋、增设他物，费用由承租人承担；期满时的处理由双方协商。'
    : '未经出租人同意，承租人不得装修房屋或者增设他物；擅自装修的，出租人可以请求恢复原状或者赔偿损失（民法典第七百一十五条）。';

const subletText = ({ subletAllowed }: LeaseTerms): string =>
  subletAllowed
    ? '出租人同意承租人转租房屋，转租期限不超过本合同剩余租期。承租人应当将转租情况告知出租人；本合同继续有效，第三人造成损失的，承租人应当赔偿。'
    : '未经出租人同意，承租人不得转租。出租人知道或者应当知道承租人转租，六个月内未提出异议的，视为同意转租（民法典第七百一十六条、第七百一十八条）。';

const penaltyText = ({ penaltyMonths }: LeaseTerms): string =>
  `一方没有法定或者约定的解除事由提前终止合同的，应当提前三十日通知对方，并${penaltyMonths === 0 ? '赔偿由此给对方造成的实际损失' : `支付相当于${penaltyMonths}个月租金的违约金`}。违约金低于或者过分高于实际损失的，任何一方可以请求人民法院予以增减（民法典第五百八十五条）；对方应当及时采取措施防止损失扩大。双方也可以协商解除：一方申请、另一方确认后，本合同解除，租金结算至交还房屋之日。`;

/** The words of a 租房合同 that are signed (`domain.md` §7.3); empty while terms are not whole. */
export function clauses(record: Pick<AgreementRecord, 'terms'>): readonly Clause[] {
  const terms = asLeaseTerms(record.terms);
  if (!isWhole(terms)) return [];
  return [
    {
      id: 'parties',
      title: '双方',
      text: '出租人、承租人的姓名、身份证号码和手机号码如上。双方均以真实身份签订本合同，并保证所填信息真实有效。',
    },
    { id: 'house', title: '房屋', text: houseText(terms) },
    { id: 'furniture', title: '家具家私', text: furnitureText(terms) },
    {
      id: 'term',
      title: '租期与用途',
      text: `${termText(terms)}租期不超过二十年，超过部分无效（民法典第七百零五条）。`,
    },
    { id: 'rent', title: '租金', text: rentText(terms) },
    { id: 'deposit', title: '押金', text: depositText(terms) },
    { id: 'costs', title: '其他费用', text: costsText(terms) },
    {
      id: 'repair',
      title: '维修',
      text: '出租人应当保持房屋及随附物品适于居住，承担维修义务。需要维修的，承租人应当及时通知；出租人在合理期限内未维修的，承租人可以自行维修，费用由出租人承担，影响使用的应当相应减少租金或者延长租期。因承租人过错需要维修的，由承租人承担（民法典第七百一十二条、第七百一十三条）。',
    },
    { id: 'fitOut', title: '装修', text: fitOutText(terms) },
    { id: 'sublet', title: '转租', text: subletText(terms) },
    {
      id: 'entry',
      title: '进入房屋',
      text: '未经承租人同意，出租人不得擅自进入房屋；为检查、维修需要进入的，应当提前约定时间。遇紧急险情必须立即进入的，出租人应当尽快告知承租人。',
    },
    {
      id: 'renewal',
      title: '续租',
      text: `承租人需要续租的，应当在租期届满${terms.renewalDays}日前通知出租人，出租人不续租的也应当在同一期限前告知。租期届满出租人继续出租的，承租人在同等条件下享有优先承租的权利。租期届满承租人继续使用、出租人没有提出异议的，原合同继续有效，但租期为不定期（民法典第七百三十四条）。`,
    },
    { id: 'early', title: '提前终止与解除', text: penaltyText(terms) },
    {
      id: 'handover',
      title: '交付与交还',
      text: `出租人于起租日交付房屋。交付和交还时，双方共同核对家具家私、钥匙和水、电、燃气表读数。${terms.meters ? `交付时表读数：${terms.meters}。` : ''}附件照片作为房屋和物品交付时状况的证明。`,
    },
    {
      id: 'filing',
      title: '备案',
      text: '出租人应当依法办理房屋租赁合同备案；出租人不办理的，承租人可以办理，出租人应当配合。未备案不影响本合同的效力（民法典第七百零六条）。',
    },
    {
      id: 'notices',
      title: '通知、签署与争议',
      text: '以上手机号为通知送达方式。双方同意以实名认证、人脸或其他约定方式确认意愿，以电子签名签署本合同，认可平台保存的签署记录与哈希存证。争议先协商；协商不成，由房屋所在地人民法院管辖。',
    },
    ...(terms.remark === undefined ? [] : [{ id: 'remark', title: '补充约定', text: terms.remark }]),
  ];
}
