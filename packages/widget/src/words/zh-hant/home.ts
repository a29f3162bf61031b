// Made from home.ts by `npm run generate`.
/** 首頁: what may be made, and what there is. */
export const home = {
  title: '電子簽',
  make: '建立',
  iou: { title: '小借條', text: '親友之間借錢，寫清楚、簽清楚' },
  receipt: { title: '小收據', text: '收款、付款，雙方確認' },
  contract: { title: '小合約', text: '個人合約模板' },
  templates: '小合約模板',
  template: {
    iou: { title: '個人借條模板', text: '借款人或出借人發起' },
    lease: { title: '個人租房模板', text: '房東或租客發起' },
  },
  more: { title: '更多模板', text: '暫未上線' },
};

/** 我的QR碼. */
export const myCode = {
  title: '我的QR碼',
  text: '對方掃碼後即可填寫，並直接邀請您',
  picture: '我的QR碼圖片',
  link: 'QR碼連結',
  until: '有效期至{date}',
  renew: '更新QR碼',
  renewHint: '更新後舊碼作廢，已建立的不受影響',
  renewed: '已更新，舊碼已作廢',
  failed: 'QR碼未能取得，請稍後重試',
  with: '對方：{name}',
  unknown: 'QR碼已失效，請對方重新出示',
};
