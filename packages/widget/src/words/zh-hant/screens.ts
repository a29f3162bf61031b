// Made from screens.ts by `npm run generate`.
/** 借條模板. */
export const template = {
  title: '借條模板',
  eligibility: '僅限{min}-{max}歲的大陸公民使用',
};

/** 預覽借條. */
export const preview = {
  title: '預覽借條',
  filledBy: '由{name}（{mobile}）填寫，請核實是本人',
};

/** 借條發起成功. */
export const sent = {
  title: '借條發起成功',
  texted: '已簡訊提醒{other}',
  notTexted: '簡訊未送達，請直接傳送',
  reminder: '開啟還款提醒',
};

/** 簽署借條, from the gate to the success. */
export const sign = {
  signInFirst: '請先登入',
  detailsTitle: '填寫您的資訊',
  title: '簽署借條',
  validUntil: '有效期至{date}24:00',
  expiresSoon: '即將過期，請儘快完成',
  successTitle: '已生效',
  success: '雙方已完成簽署，借條已具備法律效應',
  successNote: '借款合約自款項到帳時成立，請保留轉帳憑證',
};
