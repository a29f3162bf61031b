/** 首页: what may be made, and what there is. */
export const home = {
  title: '电子签',
  make: '创建',
  iou: { title: '小借条', text: '亲友之间借钱，写清楚、签清楚' },
  receipt: { title: '小收据', text: '收款、付款，双方确认' },
  contract: { title: '小合同', text: '个人合同模板' },
  templates: '小合同模板',
  template: {
    iou: { title: '个人借条模板', text: '借款人或出借人发起' },
    lease: { title: '个人租房模板', text: '房东或租客发起' },
  },
  more: { title: '更多模板', text: '暂未上线' },
};

/** 我的二维码. */
export const myCode = {
  title: '我的二维码',
  text: '对方扫码后即可填写，并直接邀请您',
  picture: '我的二维码图片',
  link: '二维码链接',
  until: '有效期至{date}',
  renew: '更新二维码',
  renewHint: '更新后旧码作废，已创建的不受影响',
  renewed: '已更新，旧码已作废',
  failed: '二维码未能取得，请稍后重试',
  with: '对方：{name}',
  unknown: '二维码已失效，请对方重新出示',
};
