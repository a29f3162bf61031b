import type { FaultCode, NoteCode } from '@iou-kit/evidence';

type Pair = readonly [chinese: string, english: string];

export const faultWords: Readonly<Record<FaultCode, Pair>> = {
  BUNDLE_UNREADABLE: ['不是证据包，已损坏，或超出限制', 'no bundle, damaged, or beyond the limits'],
  MANIFEST_MALFORMED: ['清单缺失或格式不对', 'the manifest is missing or malformed'],
  MANIFEST_CONTRADICTED: [
    '清单所说的状态或编号与记录不符',
    'the manifest tells another state or number than the events',
  ],
  FILE_MISSING: ['清单上有，但文件不见了', 'listed, but not there'],
  FILE_UNLISTED: ['清单上没有，是后来加进来的', 'not listed: added afterwards'],
  FILE_CHANGED: ['与清单不一致，已被更改', 'differs from the manifest: it was changed'],
  KEY_UNKNOWN: ['签名用的密钥不是平台公布的', 'signed by a key that the host does not publish'],
  JWS_INVALID: ['平台的签名无效', "the host's signature is not valid"],
  CHECKPOINT_OTHER_TENANT: ['日志属于另一个平台', 'the log is that of another tenant'],
  EVENT_MALFORMED: ['有一条记录无法读取，或不属于这份协议', 'an event cannot be read or belongs to another record'],
  EVENT_HASH_INVALID: ['有一条记录的内容已被更改', 'the content of an event was changed'],
  EVENTS_REORDERED: ['记录的先后顺序被打乱', 'the order of the events was changed'],
  EVENT_MISSING: ['记录有缺少或重复', 'events are missing or repeated'],
  EVENT_CHAIN_BROKEN: ['前后两条记录接不上', 'two events do not follow on each other'],
  EVENT_UNLAWFUL: ['记录讲的事不合规则', 'the events tell what the law does not allow'],
  LEAF_MISSING: ['有的操作在日志里没有证明', 'an event has no proof in the log'],
  LEAF_NOT_INCLUDED: ['有的操作不在平台签名的日志里', 'an event does not stand in the log that the host signed'],
  CONSISTENCY_INVALID: ['日志与它早先的样子不一致', 'the log disagrees with what it was earlier'],
  DOCUMENT_OTHER_HASH: ['文本不是双方签署的那一份', 'the document is not the one that was signed'],
  OPENING_MISMATCH: ['姓名、证件号等信息与签署时的不符', 'names or numbers are not those of the signing'],
  INK_MISSING: ['签署过，但笔迹不见了', 'signed, but the ink is not there'],
  INK_SWAPPED: ['不是签署时留下的笔迹', 'not the ink that was left at the signing'],
  IMAGE_SWAPPED: ['不是签署时的图片', 'not the image that was signed'],
  STATEMENT_MISMATCH: ['签名声明的不是这个人签的这份文本', 'it does not state that this person signed this document'],
  SIGNATURE_INVALID: ['数字签名与内容不符', 'the digital signature does not fit the content'],
  CERTIFICATE_UNTRUSTED: ['证书不是平台公布的机构签发的', 'the certificate has no path to a published root'],
  CERTIFICATE_EXPIRED: ['签名时证书不在有效期内', 'a certificate was not valid when it signed'],
  CERTIFICATE_REVOKED: ['签名时证书已被吊销', 'a certificate had been revoked when it signed'],
  CERTIFICATE_OTHER_PERSON: ['证书上的姓名是另一个人', 'the certificate names another person'],
  TIMESTAMP_OTHER_HASH: ['时间戳证明的是别的内容', 'the timestamp is of something else'],
  TIMESTAMP_INVALID: ['时间戳无效', 'the timestamp is not valid'],
  PAPER_UNSIGNED: ['没有有效格式的盖章', 'it has no seal of the right form'],
  PAPER_APPENDED: ['盖章之后又添加了内容', 'something was added after sealing'],
  PAPER_OTHER_DOCUMENT: ['盖章的是另一份文本或另一个状态', 'the seal is on another document or state'],
  ANCHOR_OTHER_HASH: ['存证凭据与这份日志不符', 'the deposit receipt is for another checkpoint'],
  RECEIPT_CONTRADICTED: [
    '与保存的回执相矛盾：平台的记录被改写过',
    'contradicts the kept receipt: the records were rewritten',
  ],
  RECEIPT_INVALID: ['回执无法读取，或不属于这份协议', 'the receipt cannot be read or belongs to another record'],
};

export const noteWords: Readonly<Record<NoteCode, Pair>> = {
  TRUST_FROM_BUNDLE: [
    '用的是证据包自带的公钥，只能说明它前后一致；可用 --trust 给出平台公布的公钥',
    "checked with the bundle's own keys: it agrees with itself; give the host's published keys with --trust",
  ],
  SIMULATED: ['演示环境，不具法律效力', 'a demonstration, without legal effect'],
  TIME_PENDING: ['尚无时间戳，签名的时间未经证明', 'no timestamp yet: the time is not attested'],
  NOT_SIGNED_YET: ['证书尚未签发，数字签名还没有生成', 'there is no digital signature yet: the certificate is pending'],
  NOT_SEALED_YET: ['盖章文件还没有生成', 'the paper has not been sealed yet'],
  ERASED: ['个人信息已依法删除，操作记录仍然完整', 'personal data were lawfully erased; the record of acts is whole'],
  RECEIPT_UNPROVEN: [
    '没有发现矛盾，但只凭这个证据包不能完全证明',
    'nothing contradicts it, but this bundle alone does not prove it',
  ],
};
