/** What stands on the paper itself, Chinese in every language of the interface: it is what is signed. */
export const paperWords = {
  number: '编号',
  idNumber: '公民身份号码',
  mobile: '手机',
  currency: '人民币',
  signature: '（签名）',
  unsigned: '待签署',
  date: '日期',
  stamp: {
    completed: '已完成签署',
    settled: '已结清',
    revoked: '已撤销',
    rejected: '已拒签',
    expired: '已过期',
  },
};
