import type { EventType, Kind, VerificationMethod } from '@iou-kit/machine';

export const methodWords: Readonly<Record<VerificationMethod, string>> = {
  face: '人脸识别',
  'carrier+sms': '运营商三要素加短信验证码',
};

const acts: Readonly<Record<EventType, string>> = {
  recordCreated: '阅读并接受告知书，创建草稿',
  termsSaved: '填写条款',
  detailsProvided: '填写身份信息',
  counterpartyInvited: '邀请对方',
  invitationClaimed: '对方加入',
  invitationWithdrawn: '撤回邀请',
  invitationDeclined: '谢绝邀请',
  recordReopened: '返回修改',
  discarded: '放弃草稿',
  signed: '签署',
  revoked: '撤销',
  rejected: '拒签',
  releaseRequested: '申请{解除}',
  releaseCancelled: '取消{解除}申请',
  releaseRefused: '拒绝{解除}',
  releaseLapsed: '{解除}申请逾期失效',
  released: '确认{解除}',
  settlementRequested: '申请结清',
  settlementCancelled: '取消结清申请',
  settlementRefused: '拒绝结清',
  settlementLapsed: '结清申请逾期失效',
  settled: '确认结清',
  reminded: '提醒对方签署',
  reminderSet: '设置{提醒}提醒',
  expired: '逾期未签，自动失效',
};

const states: Readonly<Record<string, string>> = {
  pending: '待签署',
  effective: '已生效',
  revoked: '已撤销',
  rejected: '已拒签',
  expired: '已过期',
  released: '已{解除}',
  settled: '已结清',
};

export const messageWords = { waiting: '已交付发送', sent: '已发出', failed: '发送失败' } as const;

const templates: Readonly<Record<string, string>> = {
  code: '验证码',
  cp: '签署邀请',
  signed: '已生效通知',
  rejected: '拒签通知',
  revoked: '撤销通知',
  expired: '过期通知',
  due: '{提醒}提醒',
  overdue: '逾期提醒',
  release: '{解除}通知',
  settlement: '结清通知',
};

/** What differs from kind to kind: what release and reminders are called. */
const inWordsOf = ({ paper }: Pick<Kind, 'paper'>, said: string): string =>
  said.replace('{解除}', paper.release).replace('{提醒}', paper.reminder ?? '');

export const eventWord = (kind: Kind, type: EventType): string => inWordsOf(kind, acts[type]);

/** A state's word, by the first part of its name; undefined for one that no paper or report is about. */
export function stateWord(kind: Kind, state: string): string | undefined {
  const said = states[state.split('.')[0] ?? ''];
  return said === undefined ? undefined : inWordsOf(kind, said);
}

/** What a text message was about, by the first part of its template's name. */
export function templateWord(kind: Kind, template: string): string {
  const said = templates[template.split('.')[0] ?? ''];
  return said === undefined ? template : inWordsOf(kind, said);
}
