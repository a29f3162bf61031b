// Made from states.ts by `npm run generate`.
/**
 * What each state is called and what it means, to each side. Where the sides are not initiator and counterparty they are
 * `requester` and `other`; sentences under a role's name are for the person of that role.
 */
export const states = {
  draft: {
    initiator: { title: '草稿', sentence: '填寫後可預覽並開具' },
    declined: '對方拒絕填寫',
  },
  awaitingCounterparty: {
    initiator: { title: '待{other}填寫資訊', sentence: '對方填寫後，由您確認開具' },
    counterparty: { title: '待您填寫資訊', sentence: '填寫不等於簽署' },
  },
  awaitingInitiatorSignature: {
    initiator: { title: '待您簽署', sentence: '請核對後開具' },
    counterparty: { title: '待{other}簽署', sentence: '對方簽署後簡訊通知您' },
  },
  pending: {
    initiator: { title: '待{other}簽署', sentence: '{date}24:00前有效，對方簽署前可撤銷' },
    counterparty: { title: '待您簽署', sentence: '請核對，{date}24:00前簽署' },
  },
  'effective.signed': {
    title: '已簽署',
    sentence: '借條已生效',
    borrower: '請於{date}前還款',
    lender: '還款日為{date}',
    restored: '借條恢復已簽署狀態',
    release: {
      refusedByOther: '對方已拒絕解除',
      refusedByYou: '您已拒絕解除',
      cancelledByOther: '對方已取消解除',
      cancelledByYou: '已取消解除',
      lapsed: '申請已失效',
    },
    settlement: {
      refusedByOther: '對方已拒絕結清',
      refusedByYou: '您已拒絕結清',
      cancelledByOther: '對方已取消結清',
      cancelledByYou: '已取消結清',
      lapsed: '申請已失效',
    },
  },
  'effective.releasePending': {
    requester: { title: '待{other}確認', sentence: '已申請解除，對方{days}天內未確認將失效' },
    other: { title: '待您確認解除', sentence: '解除後借條將不再生效', lender: '款項未還清請勿確認' },
    reason: '解除原因：{reason}',
  },
  'effective.settlementPending': {
    requester: { title: '待對方確認', sentence: '已申請結清，對方{days}天內未確認將失效' },
    other: { title: '待您確認結清', sentence: '結清後借條不再作為欠款憑證', lender: '請核對已收到全部款項' },
    reason: '結清原因：{reason}',
  },
  discarded: { title: '已刪除', sentence: '草稿已刪除' },
  released: { title: '已解除', sentence: '雙方已確認，借條不再生效' },
  settled: { title: '已結清', sentence: '借條不再作為欠款憑證' },
  rejected: {
    title: '已拒簽',
    initiator: '對方拒簽：{reason}',
    counterparty: '您已拒簽，流程終止',
  },
  revoked: {
    title: '已撤銷',
    initiator: '您已撤銷這張借條',
    counterparty: '對方已撤銷，無需簽署',
  },
  expired: { title: '已過期', sentence: '{days}天內未完成簽署，已自動過期' },
};

/** The name of the stamp over the paper; its face is Chinese in every language. */
export const stamp = {
  completed: '已完成簽署',
  released: '已解除',
  settled: '已結清',
  revoked: '已撤銷',
  rejected: '已拒簽',
  expired: '已過期',
};

/** One line of the record, by the event it tells of. */
export const timeline = {
  title: '簽署記錄',
  you: '（您）',
  system: '系統',
  who: '{role}{name}{you}',
  recordCreated: '建立草稿',
  detailsProvided: '{role}已填寫資訊',
  counterpartyInvited: '已邀請對方填寫',
  seenByOther: '對方已查看',
  seenByYou: '您已查看',
  invitationWithdrawn: '已撤回邀請',
  invitationDeclined: '{role}拒絕填寫',
  recordReopened: '返回修改',
  discarded: '刪除草稿',
  signed: '{role}已簽署',
  bothSigned: '雙方已完成簽署',
  reminded: '{role}傳送簡訊提醒',
  revoked: '{role}撤銷',
  rejected: '{role}拒簽：{reason}',
  expired: '自動過期',
  releaseRequested: '{role}申請解除：{reason}',
  releaseCancelled: '{role}取消解除',
  releaseRefused: '{role}拒絕解除',
  releaseLapsed: '解除申請已失效',
  released: '{role}確認解除',
  settlementRequested: '{role}申請結清：{reason}',
  settlementCancelled: '{role}取消結清',
  settlementRefused: '{role}拒絕結清',
  settlementLapsed: '結清申請已失效',
  settled: '{role}確認結清',
};
