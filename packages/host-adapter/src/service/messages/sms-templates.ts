/** A carrier counts a longer text as two. */
export const SMS_MAX = 70;

/**
 * The approved texts (`screens.md` §5), by template id. `{1}` … are masked names, dates and day counts; a link is never a
 * variable: {站点} is the tenant's constant address, or the words 我的合同 where the address does not fit.
 */
export const smsTemplates = {
  'code.signature.sign': '验证码{1}，用于签署借条，5分钟内有效，请勿告诉他人。',
  'code.release.request': '验证码{1}，用于申请解除借条，5分钟内有效，请勿告诉他人。',
  'code.release.confirm': '验证码{1}，用于确认解除借条，5分钟内有效，请勿告诉他人。',
  'code.settlement.request': '验证码{1}，用于申请结清借条，5分钟内有效，请勿告诉他人。',
  'code.settlement.confirm': '验证码{1}，用于确认结清借条，5分钟内有效，请勿告诉他人。',
  'cp.infoRequested': '{1}邀请您填写借条信息，填写不等于签署。请登录{站点}查看，不认识请忽略。',
  'cp.detailsGiven': '{1}已填写借条信息，请登录{站点}核对并开具。',
  'cp.invited': '{1}发来一张借条待您签署，{2}24点前有效，请登录{站点}查看，有误可拒签。',
  signed: '您与{1}的借条已生效，请登录{站点}查看并保留转账凭证。',
  rejected: '{1}已拒签您发起的借条，流程终止。',
  revoked: '{1}已撤销发给您的借条，无需签署。',
  expired: '您发给{1}的借条30天内未完成签署，已自动过期。',
  'due.soon': '您与{1}的借条{2}到还款日，请按约还款。已还请登录{站点}申请结清。',
  'due.today': '您与{1}的借条{2}到还款日，请按约还款。已还请登录{站点}申请结清。',
  overdue: '您与{1}的借条已过还款日{2}天，请与对方联系。',
  'release.requested': '{1}申请解除与您的借条，请登录{站点}确认或拒绝。',
  'release.confirmed': '您与{1}的借条已解除，不再生效。',
  'release.refused': '{1}已拒绝解除，借条恢复已签署状态。',
  'release.cancelled': '{1}已取消解除申请，借条恢复已签署状态。',
  'settlement.requested': '{1}申请结清与您的借条，请登录{站点}确认或拒绝。',
  'settlement.confirmed': '您与{1}的借条已结清，不再作为欠款凭证。',
  'settlement.refused': '{1}已拒绝结清，借条恢复已签署状态。',
  'settlement.cancelled': '{1}已取消结清申请，借条恢复已签署状态。',
} as const;

export type SmsTemplate = keyof typeof smsTemplates;

export const isSmsTemplate = (id: string): id is SmsTemplate => Object.hasOwn(smsTemplates, id);

/** The whole text, signature first. `landingUrl` is the tenant's, the same in every message. */
export function smsText(
  template: SmsTemplate,
  params: readonly string[],
  tenant: { readonly smsSignature: string; readonly landingUrl: string },
): string {
  const withSite = (site: string): string => {
    const filled = smsTemplates[template].replace(/\{(站点|\d)\}/g, (_, place: string) =>
      place === '站点' ? site : (params[Number(place) - 1] ?? ''),
    );
    return `【${tenant.smsSignature}】${filled}`;
  };
  const whole = withSite(tenant.landingUrl.replace(/^https?:\/\//, '').replace(/\/$/, ''));
  return [...whole].length <= SMS_MAX ? whole : withSite('我的合同');
}
