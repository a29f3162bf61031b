/** 我的合同. */
export const list = {
  title: '我的合同',
  filter: { all: '全部', mine: '待我处理', open: '进行中', ended: '已结束' },
  filterLabel: '筛选',
  row: '{kind} {amount} {role}{name} {state}',
  unnamed: '未填写',
  empty: '还没有合同',
  updated: '更新于{time}',
};
