/** 借条模板. */
export const template = {
  title: '借条模板',
  eligibility: '仅限{min}-{max}岁的大陆公民使用',
};

/** 预览借条. */
export const preview = {
  title: '预览借条',
  filledBy: '由{name}（{mobile}）填写，请核实是本人',
};

/** 借条发起成功. */
export const sent = {
  title: '借条发起成功',
  texted: '已短信提醒{other}',
  notTexted: '短信未送达，请直接发送',
  reminder: '开启还款提醒',
};

/** 签署借条, from the gate to the success. */
export const sign = {
  signInFirst: '请先登录',
  detailsTitle: '填写您的信息',
  title: '签署借条',
  validUntil: '有效期至{date}24:00',
  expiresSoon: '即将过期，请尽快完成',
  successTitle: '已生效',
  success: '双方已完成签署，借条已具备法律效应',
  successNote: '借款合同自款项到账时成立，请保留转账凭证',
};
