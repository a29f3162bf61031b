import { chinaTime } from '../formats.ts';
import { words } from '../words.ts';
import type { Fact, ReportContent, ReportPerson } from './report-content.ts';

/** Facts under a line that names what they are of. */
export interface Entry {
  readonly heading?: string;
  readonly facts: readonly Fact[];
}

export interface Section {
  readonly title: string;
  readonly english: string;
  readonly entries: readonly Entry[];
  /** Said where there are no entries. */
  readonly none: string;
}

const time = (instant: string): string => `${chinaTime(instant)}${words.zone}`;

/** The report in its order. */
export function reportSections(content: ReportContent): readonly Section[] {
  return [
    { title: '当事人', english: 'Parties', none: '无。', entries: content.people.map(person) },
    { title: '身份核验与意愿确认', english: 'Identity and intent', none: '无。', entries: content.people.map(intent) },
    {
      title: '告知与同意',
      english: 'Notices and consents',
      none: '无记录。',
      entries: content.people.flatMap(consents),
    },
    { title: '签约过程', english: 'Events', none: '无。', entries: content.events.map(event) },
    { title: '通知记录', english: 'Notifications', none: '无。', entries: content.notifications.map(notification) },
    { title: '哈希值', english: 'Hashes (SHA-256)', none: '无。', entries: hashes(content) },
    { title: '数字证书', english: 'Certificates', none: '尚无证书。', entries: content.certificates.map(certificate) },
    { title: '时间戳', english: 'Timestamps', none: '尚无时间戳。', entries: content.timestamps.map(timestamp) },
    { title: '日志检查点', english: 'Log checkpoint', none: '尚无检查点。', entries: checkpoint(content) },
    { title: '如何核验', english: 'How to verify', none: '', entries: [{ facts: howTo(content) }] },
  ];
}

const person = ({ roleWord, name, idNumber, mobile }: ReportPerson): Entry => ({
  heading: `${roleWord}\u3000${name}`,
  facts: [
    [words.idNumber, idNumber],
    [words.mobile, mobile],
  ],
});

const intent = ({ roleWord, name, verification, signature }: ReportPerson): Entry => ({
  heading: `${roleWord}\u3000${name}`,
  facts: [
    ...(verification
      ? ([
          ['核验方式', verification.method],
          ['核验服务', verification.provider],
          ['请求编号', verification.requestId],
          ['通过时间', time(verification.passedAt)],
        ] satisfies Fact[])
      : ([['意愿确认', '尚未完成']] satisfies Fact[])),
    ...(signature
      ? ([
          ['签名形式', signature.form],
          [words.signedAt, time(signature.at)],
          ['笔迹哈希', signature.inkHash],
        ] satisfies Fact[])
      : ([['签名', '尚未签署']] satisfies Fact[])),
  ],
});

const consents = ({ roleWord, name, consents: given }: ReportPerson): Entry[] =>
  given.length === 0
    ? []
    : [
        {
          heading: `${roleWord}\u3000${name}`,
          facts: given.map(({ what, version, at }): Fact => [what, `版本 ${version}\u3000${time(at)}`]),
        },
      ];

const event = ({ seq, at, what, who, device, hash }: ReportContent['events'][number]): Entry => ({
  heading: `${seq}. ${what}`,
  facts: [
    ['时间', time(at)],
    ['操作者', who],
    ...(device === undefined ? [] : ([['设备', device]] satisfies Fact[])),
    ['事件哈希', hash],
  ],
});

const notification = ({ at, to, text, status }: ReportContent['notifications'][number]): Entry => ({
  heading: `${to}\u3000${status}`,
  facts: [
    ['时间', time(at)],
    ['内容', text],
  ],
});

const hashes = ({ documentHash, eventHash, hashes: more, anchors }: ReportContent): Entry[] => [
  { facts: [['文本指纹', documentHash], ['末事件哈希', eventHash], ...more] },
  ...(anchors.length > 0 ? [{ heading: '存证回执', facts: anchors }] : []),
];

const certificate = ({
  use,
  subject,
  issuer,
  serial,
  notBefore,
  notAfter,
}: ReportContent['certificates'][number]): Entry => ({
  heading: use,
  facts: [
    ['持有人', subject],
    ['颁发者', issuer],
    ['序列号', serial],
    ['有效期', `${time(notBefore)} 至 ${time(notAfter)}`],
  ],
});

const timestamp = ({ of, authority, genTime, serial }: ReportContent['timestamps'][number]): Entry => ({
  heading: of,
  facts: [
    ['时间戳机构', authority],
    ['时间', genTime === undefined ? '待补' : time(genTime)],
    ...(serial === undefined ? [] : ([['序列号', serial]] satisfies Fact[])),
  ],
});

const checkpoint = ({ checkpoint: at }: ReportContent): Entry[] =>
  at
    ? [
        {
          facts: [
            ['日志条数', String(at.size)],
            ['根哈希', at.root],
            ['时间', time(at.at)],
          ],
        },
      ]
    : [];

const howTo = ({ verifyUrl }: ReportContent): Fact[] => [
  ['网页', `打开 ${verifyUrl} ，选择证据包文件；核验在本机进行，文件不会上传。`],
  ['命令行', '运行 npx iou-kit verify FILE ，FILE 为证据包文件名。'],
  [
    '独立核验',
    '用 Python 与 openssl 命令运行 python3 verify/iou_verify.py FILE ，不依赖本平台的程序；也可用任何支持 PAdES 的阅读器查看签章。',
  ],
];
