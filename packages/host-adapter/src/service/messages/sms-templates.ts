import type { Kind } from '@iou-kit/machine';

/** A carrier counts a longer text as two. */
export const SMS_MAX = 70;

/**
 * The approved texts (`screens.md` §5), by template id, for a kind that says nothing of its own. `{1}` … are masked names, dates and
 * day counts; {件} is the kind's title, {张} what it is counted by and {解除} what its release is called; a link is never a variable:
 * {站点} is the tenant's constant address, or the words 我的合同 where the address does not fit.
 */
export const smsTemplates = {
  'code.signature.sign': '验证码{1}，用于签署{件}，5分钟内有效，请勿告诉他人。',
  'code.release.request': '验证码{1}，用于申请{解除}{件}，5分钟内有效，请勿告诉他人。',
  'code.release.confirm': '验证码{1}，用于确认{解除}{件}，5分钟内有效，请勿告诉他人。',
  'code.settlement.request': '验证码{1}，用于申请结清{件}，5分钟内有效，请勿告诉他人。',
  'code.settlement.confirm': '验证码{1}，用于确认结清{件}，5分钟内有效，请勿告诉他人。',
  'cp.infoRequested': '{1}邀请您填写{件}信息，填写不等于签署。请登录{站点}查看，不认识请忽略。',
  'cp.detailsGiven': '{1}已填写{件}信息，请登录{站点}核对并开具。',
  'cp.invited': '{1}发来一{张}{件}待您签署，{2}24点前有效，请登录{站点}查看，有误可拒签。',
  signed: '您与{1}的{件}已生效，请登录{站点}查看。',
  rejected: '{1}已拒签您发起的{件}，流程终止。',
  revoked: '{1}已撤销发给您的{件}，无需签署。',
  expired: '您发给{1}的{件}30天内未完成签署，已自动过期。',
  'due.soon': '您与{1}的{件}{2}有款项到期，请按约支付。',
  'due.today': '您与{1}的{件}{2}有款项到期，请按约支付。',
  overdue: '您与{1}的{件}有款项已过期{2}天，请与对方联系。',
  'release.requested': '{1}申请{解除}与您的{件}，请登录{站点}确认或拒绝。',
  'release.confirmed': '您与{1}的{件}已{解除}，不再生效。',
  'release.refused': '{1}已拒绝{解除}，{件}恢复已签署状态。',
  'release.cancelled': '{1}已取消{解除}申请，{件}恢复已签署状态。',
  'settlement.requested': '{1}申请结清与您的{件}，请登录{站点}确认或拒绝。',
  'settlement.confirmed': '您与{1}的{件}已结清，不再作为欠款凭证。',
  'settlement.refused': '{1}已拒绝结清，{件}恢复已签署状态。',
  'settlement.cancelled': '{1}已取消结清申请，{件}恢复已签署状态。',
} as const;

export type SmsTemplate = keyof typeof smsTemplates;

export const isSmsTemplate = (id: string): id is SmsTemplate => Object.hasOwn(smsTemplates, id);

/** What of a kind its text messages are made of. */
export type TextedKind = Pick<Kind, 'title' | 'paper' | 'sms'>;

/** The whole text, signature first. `landingUrl` is the tenant's, the same in every message. */
export function smsText(
  template: SmsTemplate,
  params: readonly string[],
  tenant: { readonly smsSignature: string; readonly landingUrl: string },
  { title, paper, sms }: TextedKind,
): string {
  const own = Object.hasOwn(sms, template) ? sms[template] : undefined;
  const withSite = (site: string): string => {
    const words: Readonly<Record<string, string>> = { 站点: site, 件: title, 张: paper.measure, 解除: paper.release };
    const filled = (own ?? smsTemplates[template]).replace(
      /\{(站点|件|张|解除|\d)\}/g,
      (_, place: string) => words[place] ?? params[Number(place) - 1] ?? '',
    );
    return `【${tenant.smsSignature}】${filled}`;
  };
  const whole = withSite(tenant.landingUrl.replace(/^https?:\/\//, '').replace(/\/$/, ''));
  return [...whole].length <= SMS_MAX ? whole : withSite('我的合同');
}
