// Made from states.ts by `npm run generate`.
/**
 * What each state is called and what it means, to each side. What is said from effective on is the kind's own.
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
  'effective.signed': { title: '已簽署' },
  discarded: { title: '已刪除', sentence: '草稿已刪除' },
  rejected: {
    title: '已拒簽',
    initiator: '對方拒簽：{reason}',
    counterparty: '您已拒簽，流程終止',
  },
  revoked: { title: '已撤銷', counterparty: '對方已撤銷，無需簽署' },
  expired: { title: '已過期', sentence: '{days}天內未完成簽署，已自動過期' },
};

/** The name of the stamp over the paper; its face is Chinese in every language. */
export const stamp = {
  completed: '已完成簽署',
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
};
