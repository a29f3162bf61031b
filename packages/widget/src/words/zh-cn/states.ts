/**
 * What each state is called and what it means, to each side. Where the sides are not initiator and counterparty they are
 * `requester` and `other`; sentences under a role's name are for the person of that role.
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
  'effective.signed': {
    title: '已签署',
    sentence: '借条已生效',
    borrower: '请于{date}前还款',
    lender: '还款日为{date}',
    restored: '借条恢复已签署状态',
    release: {
      refusedByOther: '对方已拒绝解除',
      refusedByYou: '您已拒绝解除',
      cancelledByOther: '对方已取消解除',
      cancelledByYou: '已取消解除',
      lapsed: '申请已失效',
    },
    settlement: {
      refusedByOther: '对方已拒绝结清',
      refusedByYou: '您已拒绝结清',
      cancelledByOther: '对方已取消结清',
      cancelledByYou: '已取消结清',
      lapsed: '申请已失效',
    },
  },
  'effective.releasePending': {
    requester: { title: '待{other}确认', sentence: '已申请解除，对方{days}天内未确认将失效' },
    other: { title: '待您确认解除', sentence: '解除后借条将不再生效', lender: '款项未还清请勿确认' },
    reason: '解除原因：{reason}',
  },
  'effective.settlementPending': {
    requester: { title: '待对方确认', sentence: '已申请结清，对方{days}天内未确认将失效' },
    other: { title: '待您确认结清', sentence: '结清后借条不再作为欠款凭证', lender: '请核对已收到全部款项' },
    reason: '结清原因：{reason}',
  },
  discarded: { title: '已删除', sentence: '草稿已删除' },
  released: { title: '已解除', sentence: '双方已确认，借条不再生效' },
  settled: { title: '已结清', sentence: '借条不再作为欠款凭证' },
  rejected: {
    title: '已拒签',
    initiator: '对方拒签：{reason}',
    counterparty: '您已拒签，流程终止',
  },
  revoked: {
    title: '已撤销',
    initiator: '您已撤销这张借条',
    counterparty: '对方已撤销，无需签署',
  },
  expired: { title: '已过期', sentence: '{days}天内未完成签署，已自动过期' },
};

/** The name of the stamp over the paper; its face is Chinese in every language. */
export const stamp = {
  completed: '已完成签署',
  released: '已解除',
  settled: '已结清',
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
  releaseRequested: '{role}申请解除：{reason}',
  releaseCancelled: '{role}取消解除',
  releaseRefused: '{role}拒绝解除',
  releaseLapsed: '解除申请已失效',
  released: '{role}确认解除',
  settlementRequested: '{role}申请结清：{reason}',
  settlementCancelled: '{role}取消结清',
  settlementRefused: '{role}拒绝结清',
  settlementLapsed: '结清申请已失效',
  settled: '{role}确认结清',
};
