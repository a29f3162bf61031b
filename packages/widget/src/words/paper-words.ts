/** What stands on the paper itself, Chinese in every language of the interface: it is what is signed. */
export const paperWords = {
  number: '编号',
  idNumber: '公民身份号码',
  mobile: '手机',
  currency: '人民币',
  signature: '（签名）',
  unsigned: '待签署',
  schedule: '附表：还款计划',
  date: '日期',
  principal: '本金',
  interest: '利息',
  total: '合计',
  role: { borrower: '借款人', lender: '出借人' },
  stamp: {
    completed: '已完成签署',
    released: '已解除',
    settled: '已结清',
    revoked: '已撤销',
    rejected: '已拒签',
    expired: '已过期',
  },
};
