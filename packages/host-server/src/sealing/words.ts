import type { EventType, VerificationMethod } from '@iou-kit/machine';

export const methodWords: Readonly<Record<VerificationMethod, string>> = {
  face: '人脸识别',
  'carrier+sms': '运营商三要素加短信验证码',
};

export const eventWords: Readonly<Record<EventType, string>> = {
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
  releaseRequested: '申请解除',
  releaseCancelled: '取消解除申请',
  releaseRefused: '拒绝解除',
  releaseLapsed: '解除申请逾期失效',
  released: '确认解除',
  settlementRequested: '申请结清',
  settlementCancelled: '取消结清申请',
  settlementRefused: '拒绝结清',
  settlementLapsed: '结清申请逾期失效',
  settled: '确认结清',
  reminded: '提醒对方签署',
  reminderSet: '设置还款提醒',
  expired: '逾期未签，自动失效',
};

/** A state by its first part. */
export const stateWords: Readonly<Record<string, string>> = {
  pending: '待签署',
  effective: '已生效',
  revoked: '已撤销',
  rejected: '已拒签',
  expired: '已过期',
  released: '已解除',
  settled: '已结清',
};

export const messageWords = { waiting: '已交付发送', sent: '已发出', failed: '发送失败' } as const;

/** A text message by the first part of its template's name. */
export const templateWords: Readonly<Record<string, string>> = {
  code: '验证码',
  cp: '签署邀请',
  signed: '已生效通知',
  rejected: '拒签通知',
  revoked: '撤销通知',
  expired: '过期通知',
  due: '还款提醒',
  overdue: '逾期提醒',
  release: '解除通知',
  settlement: '结清通知',
};
