import type { Actor } from './actor.ts';

const CONSENT = '我单独同意使用人脸识别核验身份';

/** Ticks the consent and starts face recognition. */
export async function byFace(actor: Actor): Promise<void> {
  await actor.page.getByRole('checkbox', { name: CONSENT }).check();
  await actor.press('开启人脸识别');
}

/** Goes the other way: a code that comes to the person's own phone. */
export async function bySms(actor: Actor): Promise<void> {
  await actor.press('其他方式');
  await typeCode(actor);
}

/** Has a code sent, reads it off the phone's notification and types it in. */
export async function typeCode(actor: Actor): Promise<void> {
  await actor.press('获取验证码');
  await enterCode(actor, await readCode(actor));
}

/** The code of the message that the person's phone shows over everything. */
export async function readCode({ page }: Actor): Promise<string> {
  const notification = page.locator('.notification').filter({ hasText: /验证码\d{6}/ });
  return /验证码(\d{6})/.exec(await notification.innerText())![1]!;
}

export async function enterCode(actor: Actor, code: string): Promise<void> {
  await actor.page.getByRole('textbox', { name: '短信验证码' }).fill(code);
  await actor.press('完成验证');
}
