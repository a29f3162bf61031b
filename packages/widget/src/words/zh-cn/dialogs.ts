/** The questions asked before an act that ends something. */
export const dialogs = {
  reject: {
    title: '拒签',
    effect: '拒签后流程终止，不能恢复',
    reason: '拒签理由',
    REQUIRED: '请输入拒签理由',
    TEXT_TOO_LONG: '拒签理由最多{max}个字',
  },
  revoke: { effect: '撤销后对方不能再签署，不能恢复' },
  discard: { title: '删除草稿', effect: '删除后不能恢复' },
  leave: { title: '离开', effect: '离开后已填写的内容将丢失' },
};
