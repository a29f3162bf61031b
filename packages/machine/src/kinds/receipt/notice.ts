import type { NoticePoint } from '../../model/kind.ts';
import { hashOf } from '../../hashing/sha256.ts';

const title = '小收据告知书';

/** What a person must have understood before making a 收据. */
const points: readonly NoticePoint[] = [
  {
    id: 'provider',
    weighty: true,
    text: '我们只提供收据模板和电子签署工具，不代收、代付款项；双方的纠纷由双方自行处理。',
  },
  { id: 'true', weighty: true, text: '请只为实际收到的款项开具收据。虚构收付款、伪造收据将承担法律责任。' },
  { id: 'invoice', weighty: false, text: '收据不是发票，不能代替发票。依法应当开具发票的，请另行开具。' },
  {
    id: 'earnest',
    weighty: true,
    text: '“定金”具有法定后果：数额不得超过主合同标的额的百分之二十；付款方违约的，无权请求返还；收款方违约的，应当双倍返还。押金、预付款没有这一后果。',
  },
  {
    id: 'identity',
    weighty: false,
    text: '双方使用本人身份证号和手机号，符合平台的年龄要求。签署时需核验身份；人脸识别须您单独同意，也可以选择其他方式。',
  },
  {
    id: 'lapse',
    weighty: true,
    text: '待签署的收据30天内有效，到期自动失效。这30天是系统失效时间，不是承诺期限：在对方签署之前，发起人可以随时撤销。',
  },
  { id: 'void', weighty: false, text: '双方签署后，内容有误的可申请作废，经对方确认后收据不再作为收款凭证。' },
  { id: 'evidence', weighty: false, text: '双方同意以电子签名签署，并认可平台保存的签署记录和哈希存证可以作为证据。' },
];

const version = '2026-11';

export const notice = { version, title, points, hash: hashOf({ version, title, points }) };
