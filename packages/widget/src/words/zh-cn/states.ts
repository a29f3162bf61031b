/**
 * What each state is called and what it means, to each side. What is said from effective on is the kind's own.
 */
export const states = {
  draft: {
    initiator: { title: '草稿', sentence: '填写后可预览并开具' },
    declined: '对方拒绝填写',
  },
  awaitingCounterparty: {
    initiator: { title: '待{other}填写信息', sentence: '对方填写后，由您确认开具' },
    counterparty: { title: '待您填写信息', sentence: '填写不等于签署' },
  },
  awaitingInitiatorSignature: {
    initiator: { title: '待您签署', sentence: '请核对后开具' },
    counterparty: { title: '待{other}签署', sentence: '对方签署后短信通知您' },
  },
  pending: {
    initiator: { title: '待{other}签署', sentence: '{date}24:00前有效，对方签署前可撤销' },
    counterparty: { title: '待您签署', sentence: '请核对，{date}24:00前签署' },
  },
  'effective.signed': { title: '已签署' },
  discarded: { title: '已删除', sentence: '草稿已删除' },
  rejected: {
    title: '已拒签',
    initiator: '对方拒签：{reason}',
    counterparty: '您已拒签，流程终止',
  },
  revoked: { title: '已撤销', counterparty: '对方已撤销，无需签署' },
  expired: { title: '已过期', sentence: '{days}天内未完成签署，已自动过期' },
};

/** The name of the stamp over the paper; its face is Chinese in every language. */
export const stamp = {
  completed: '已完成签署',
  revoked: '已撤销',
  rejected: '已拒签',
  expired: '已过期',
};

/** One line of the record, by the event it tells of. */
export const timeline = {
  title: '签署记录',
  you: '（您）',
  system: '系统',
  who: '{role}{name}{you}',
  recordCreated: '创建草稿',
  detailsProvided: '{role}已填写信息',
  counterpartyInvited: '已邀请对方填写',
  seenByOther: '对方已查看',
  seenByYou: '您已查看',
  invitationWithdrawn: '已撤回邀请',
  invitationDeclined: '{role}拒绝填写',
  recordReopened: '返回修改',
  discarded: '删除草稿',
  signed: '{role}已签署',
  bothSigned: '双方已完成签署',
  reminded: '{role}发送短信提醒',
  revoked: '{role}撤销',
  rejected: '{role}拒签：{reason}',
  expired: '自动过期',
};
