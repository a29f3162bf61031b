/** What the paper will look like, and who may make one. */
export const template = {
  eligibility: '仅限{min}-{max}岁的大陆公民使用',
};

/** The paper as it will be signed. */
export const preview = {
  filledBy: '由{name}（{mobile}）填写，请核实是本人',
};

/** It was signed and sent. */
export const sent = {
  texted: '已短信提醒{other}',
};

/** Signing, from the gate to the success. */
export const sign = {
  signInFirst: '请先登录',
  detailsTitle: '填写您的信息',
  validUntil: '有效期至{date}24:00',
  expiresSoon: '即将过期，请尽快完成',
  successTitle: '已生效',
};
