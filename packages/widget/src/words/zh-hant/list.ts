// Made from list.ts by `npm run generate`.
/** 我的合約. */
export const list = {
  title: '我的合約',
  filter: { all: '全部', mine: '待我處理', open: '進行中', ended: '已結束' },
  filterLabel: '篩選',
  row: '{kind} {amount} {role}{name} {state}',
  unnamed: '未填寫',
  empty: '還沒有合約',
  updated: '更新於{time}',
};
