// Made from screens.ts by `npm run generate`.
/** What the paper will look like, and who may make one. */
export const template = {
  eligibility: '僅限{min}-{max}歲的大陸公民使用',
};

/** The paper as it will be signed. */
export const preview = {
  filledBy: '由{name}（{mobile}）填寫，請核實是本人',
};

/** It was signed and sent. */
export const sent = {
  texted: '已簡訊提醒{other}',
};

/** Signing, from the gate to the success. */
export const sign = {
  signInFirst: '請先登入',
  detailsTitle: '填寫您的資訊',
  validUntil: '有效期至{date}24:00',
  expiresSoon: '即將過期，請儘快完成',
  successTitle: '已生效',
};
