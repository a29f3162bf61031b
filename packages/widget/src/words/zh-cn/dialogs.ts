/** The questions asked before an act that ends something. */
export const dialogs = {
  reject: {
    title: '拒签',
    effect: '拒签后流程终止，不能恢复',
    reason: '拒签理由',
    REQUIRED: '请输入拒签理由',
    TEXT_TOO_LONG: '拒签理由最多{max}个字',
  },
  revoke: { title: '撤销借条', effect: '撤销后对方不能再签署，不能恢复' },
  discard: { title: '删除草稿', effect: '删除后不能恢复' },
  release: {
    title: '申请解除',
    effect: '解除后借条将不再生效',
    lender: '款项未还清请勿申请',
    reason: '解除原因',
    REQUIRED: '请输入原因',
    TEXT_TOO_LONG: '原因最多{max}个字',
  },
  settlement: {
    title: '申请结清',
    effect: '结清后借条不再作为欠款凭证',
    lender: '请核对已收到全部款项',
    reason: '结清原因',
    REQUIRED: '请输入原因',
    TEXT_TOO_LONG: '原因最多{max}个字',
  },
  leave: { title: '离开', effect: '离开后已填写的内容将丢失' },
};
