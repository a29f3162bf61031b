import type { Actor } from './actor.ts';

const CONSENT = '我单独同意使用人脸识别核验身份';

/** Ticks the consent and starts face recognition. */
export async function byFace(actor: Actor): Promise<void> {
  const sheet = actor.dialog('身份核验');
  await sheet.getByRole('checkbox', { name: CONSENT }).check();
  await sheet.getByRole('button', { name: '开启人脸识别' }).click();
}

/** Goes the other way: a code that comes to the person's own phone. */
export async function bySms(actor: Actor): Promise<void> {
  const sheet = actor.dialog('身份核验');
  await sheet.getByRole('button', { name: '其他方式' }).click();
  await typeCode(actor);
}

/** Has a code sent, reads it off the phone's notification and types it in. */
export async function typeCode(actor: Actor): Promise<void> {
  const sheet = actor.dialog('身份核验');
  await sheet.getByRole('button', { name: '获取验证码' }).click();
  const notification = actor.page.locator('.notification').filter({ hasText: /验证码\d{6}/ });
  const code = /验证码(\d{6})/.exec(await notification.innerText())?.[1];
  await sheet.getByRole('textbox', { name: '短信验证码' }).fill(code!);
  await sheet.getByRole('button', { name: '完成验证' }).click();
}
