import type { Actor } from './actor.ts';

/** The link that the share sheet offers for the other person; the sheet is opened unless it stands open already. */
export async function sharedLink(actor: Actor, other: string): Promise<string> {
  const sheet = actor.dialog(`发送给${other}`);
  const opener = actor.page.getByRole('button', { name: `发送给${other}`, exact: true });
  await sheet.or(opener).first().waitFor();
  if (!(await sheet.isVisible())) await opener.click();
  const link = await actor.page.getByRole('textbox', { name: '借条链接' }).inputValue();
  await actor.page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  return link;
}
