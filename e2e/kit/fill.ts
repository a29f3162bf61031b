import type { Actor } from './actor.ts';
import type { DemoPerson } from '@iou-kit/host-server';

export interface Wishes {
  readonly role: 'borrower' | 'lender';
  /** Who fills in the other person's details. */
  readonly other: 'me' | 'them';
  readonly of: DemoPerson;
  readonly amount: string;
  readonly purpose?: string;
  readonly repayDate: string;
  readonly rate?: string;
  readonly repayment?: string;
  readonly channel?: string;
  readonly remark?: string;
}

const roles = { borrower: { mine: '借给我', other: '出借人' }, lender: { mine: '我出借', other: '借款人' } } as const;

export const otherRoleWord = (role: Wishes['role']): string => roles[role].other;

/** From the person's start page to the empty form, through template and notice. */
export async function beginForm(actor: Actor): Promise<void> {
  await actor.press('前往创建 小借条');
  await draftForm(actor);
}

/** From the template, which stands on the page already, to the empty form. */
export async function draftForm(actor: Actor): Promise<void> {
  await actor.sees('借条模板');
  await actor.press('创建借条');
  await actor.sees('小借条告知书');
  await acceptNotice(actor);
  await actor.sees('填写借条');
}

/** Scrolls to the notice's end, which is as good as three seconds; until then aria-disabled says that it is too early. */
export async function acceptNotice({ page }: Actor): Promise<void> {
  await page.keyboard.press('End');
  await page.getByRole('button', { name: '我已理解并接受上述内容', disabled: false }).click();
}

export async function fillPerson(actor: Actor, group: string, { name, idNumber, mobile }: DemoPerson): Promise<void> {
  const part = actor.page.getByRole('group', { name: group, exact: true });
  await part.getByRole('textbox', { name: '姓名' }).fill(name);
  await part.getByRole('textbox', { name: '身份证号' }).fill(idNumber);
  await part.getByRole('textbox', { name: '手机号' }).fill(mobile);
}

export async function fillTerms({ page }: Actor, wishes: Wishes): Promise<void> {
  const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check();
  await page.getByRole('textbox', { name: '借款金额' }).fill(wishes.amount);
  await choose(wishes.purpose ?? '家庭装修');
  await page.getByLabel('还款日期').fill(wishes.repayDate);
  await page.getByRole('textbox', { name: '约定利率' }).fill(wishes.rate ?? '6');
  await choose(wishes.repayment ?? '一次性还本付息');
  await choose(wishes.channel ?? '银行转账');
  if (wishes.remark !== undefined) await page.getByRole('textbox', { name: '备注（选填）' }).fill(wishes.remark);
}

/** Fills the whole form in; 下一步 is not pressed. */
export async function fillForm(actor: Actor, wishes: Wishes): Promise<void> {
  const { page, is } = actor;
  const { mine, other } = roles[wishes.role];
  await page.getByRole('radio', { name: mine }).check();
  await fillPerson(actor, '我的信息', is);
  if (wishes.other === 'me') {
    await page.getByRole('radio', { name: `我填写${other}信息` }).check();
    await fillPerson(actor, `${other}信息`, wishes.of);
    await page.getByRole('checkbox', { name: '我已获对方授权提供其信息' }).check();
  } else {
    await page.getByRole('radio', { name: `分享${other}填写` }).check();
  }
  await fillTerms(actor, wishes);
}
