import type { ReportContent } from '../report/report-content.ts';

const hash = (n: number): string => n.toString(16).padStart(2, '0').repeat(32);

export function sampleReport(change: Partial<ReportContent> = {}): ReportContent {
  return {
    title: '借条',
    number: 'JT-20261122-7K3M9Q',
    recordId: 'rec_01JDB3V9W6Q8',
    stateWord: '已生效',
    platform: '示例平台',
    documentHash: hash(17),
    eventHash: hash(34),
    people: [
      {
        roleWord: '借款人',
        name: '王**',
        idNumber: '110***********0049',
        mobile: '139****9000',
        verification: {
          method: '人脸识别',
          provider: 'simulated-face',
          requestId: 'req_8f14e45fceea167a',
          passedAt: '2026-11-22T02:02:58.000Z',
        },
        signature: { form: '手写', at: '2026-11-22T02:03:11.000Z', inkHash: hash(51) },
        consents: [
          { what: '风险告知', version: '2026-11', at: '2026-11-22T01:58:00.000Z' },
          { what: '人脸信息单独同意', version: '2026-11', at: '2026-11-22T02:01:00.000Z' },
        ],
      },
      {
        roleWord: '出借人',
        name: '陈*',
        idNumber: '330***********0062',
        mobile: '138****5678',
        consents: [{ what: '风险告知', version: '2026-11', at: '2026-11-22T02:20:00.000Z' }],
      },
    ],
    events: Array.from({ length: 9 }, (_, i) => ({
      seq: i + 1,
      at: `2026-11-22T02:0${i}:00.000Z`,
      what: ['发起借条', '填写条款', '填写个人信息', '邀请对方', '通过意愿核验', '签署'][i % 6] ?? '',
      who: i % 2 ? '出借人' : '借款人',
      device: 'Android 15，Chrome 142，192.0.2.17',
      hash: hash(60 + i),
    })),
    notifications: [
      { at: '2026-11-22T02:05:00.000Z', to: '出借人 138****5678', text: '您有一份借条等待签署。', status: '已发出' },
    ],
    hashes: [['告知书哈希', hash(90)]],
    certificates: [
      {
        use: '借款人签名',
        subject: 'CN=王**',
        issuer: 'CN=simulated person CA',
        serial: '5f3a9c0d11e2',
        notBefore: '2026-11-22T02:02:11.000Z',
        notAfter: '2026-11-23T02:03:11.000Z',
      },
    ],
    timestamps: [
      { of: '借款人签名', authority: 'CN=simulated TSA', genTime: '2026-11-22T02:03:12.000Z', serial: '1042' },
      { of: '平台签章', authority: 'CN=simulated TSA' },
    ],
    checkpoint: { size: 128, root: hash(99), at: '2026-11-22T02:31:46.000Z' },
    anchors: [],
    verifyUrl: 'https://iou.example/verify#rec_01JDB3V9W6Q8',
    printedAt: '2026-11-22T02:31:46.000Z',
    simulated: true,
    ...change,
  };
}
