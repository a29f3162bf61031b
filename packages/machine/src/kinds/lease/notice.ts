import type { NoticePoint } from '../../model/kind.ts';
import { hashOf } from '../../hashing/sha256.ts';

const title = '小合同（个人租房）告知书';

/** What a person must have understood before making a 租房合同. */
const points: readonly NoticePoint[] = [
  {
    id: 'provider',
    weighty: true,
    text: '我们只提供租房合同模板和电子签署工具，不是房产中介，不核实房屋情况；双方的纠纷由双方自行处理。',
  },
  {
    id: 'title',
    weighty: true,
    text: '签署前，承租人请当面查看房屋，核对出租人的身份证件和房屋权属证明；不是产权人的，请核对其有权出租的证明。',
  },
  { id: 'deposit', weighty: true, text: '押金不得随意扣减；扣减的，应当列明项目和金额并提供凭证。' },
  {
    id: 'housing',
    weighty: false,
    text: '厨房、卫生间、阳台和地下储藏室不得单独出租用于居住。租赁期限不得超过二十年，超过部分无效。',
  },
  {
    id: 'photos',
    weighty: false,
    text: '附件请上传房屋和设施照片。双方签署时已核验身份，请不要上传身份证照片。',
  },
  { id: 'filing', weighty: false, text: '出租人应当依法办理租赁合同备案；出租人不办理的，承租人可以办理。' },
  {
    id: 'identity',
    weighty: false,
    text: '双方使用本人身份证号和手机号，符合平台的年龄要求。签署时需核验身份；人脸识别须您单独同意，也可以选择其他方式。',
  },
  {
    id: 'lapse',
    weighty: true,
    text: '待签署的合同30天内有效，到期自动失效。这30天是系统失效时间，不是承诺期限：在对方签署之前，发起人可以随时撤销。',
  },
  { id: 'release', weighty: false, text: '双方签署后，任何一方可申请解除，经对方确认后合同解除。' },
  { id: 'evidence', weighty: false, text: '双方同意以电子签名签署，并认可平台保存的签署记录和哈希存证可以作为证据。' },
];

const version = '2026-11';

export const notice = { version, title, points, hash: hashOf({ version, title, points }) };
