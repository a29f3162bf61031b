import type { Actor } from './actor.ts';

const TRIES = 20;

/** The link that the share sheet offers for the other person; the sheet is opened unless it stands open already. */
export async function sharedLink(actor: Actor, other: string): Promise<string> {
  const sheet = actor.dialog(`发送给${other}`);
  const opener = actor.page.getByRole('button', { name: `发送给${other}`, exact: true });
  await sheet.or(opener).first().waitFor();
  // It opens by itself after signing, perhaps just now: its opener, found before, cannot be pressed any more.
  for (let tries = 0; tries < TRIES && !(await sheet.isVisible()); tries += 1)
    await opener.click({ timeout: 1000 }).catch(() => undefined);
  await sheet.waitFor();
  const link = await actor.page.getByRole('textbox', { name: '借条链接' }).inputValue();
  await actor.page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  return link;
}
