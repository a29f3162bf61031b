import { acceptNotice, fillPerson } from './fill.ts';
import type { Actor } from './actor.ts';
import type { DemoPerson } from '@iou-kit/host-server';

/** What the screens of a kind say. */
export interface KindScreens {
  readonly kind: string;
  /** 收据, 租房合同. */
  readonly name: string;
  /** The heading of the notice. */
  readonly notice: string;
}

/** From any page to the empty form of a kind, through template and notice. */
export async function beginKind(actor: Actor, screens: KindScreens): Promise<void> {
  await actor.goTo(`#/make/${screens.kind}`);
  await draftKind(actor, screens);
}

/** From the template, which stands on the page already, to the empty form. */
export async function draftKind(actor: Actor, { name, notice }: KindScreens): Promise<void> {
  await actor.sees(`${name}模板`);
  await actor.press(`创建${name}`);
  await actor.sees(notice);
  await acceptNotice(actor);
  await actor.sees(`填写${name}`);
}

/** Both people, both filled in by the one who is at the form. */
export async function fillBoth(actor: Actor, role: string, other: string, of: DemoPerson): Promise<void> {
  await actor.page.getByRole('radio', { name: role }).check();
  await fillPerson(actor, '我的信息', actor.is);
  await actor.page.getByRole('radio', { name: `我填写${other}信息` }).check();
  await fillPerson(actor, `${other}信息`, of);
  await actor.page.getByRole('checkbox', { name: '我已获对方授权提供其信息' }).check();
}

/** Types and chooses by the names on the screen; a choice is named by its group. */
export async function fillFields(
  { page }: Actor,
  typed: Readonly<Record<string, string>>,
  chosen: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [label, text] of Object.entries(typed)) await page.getByLabel(label, { exact: true }).fill(text);
  for (const [group, name] of Object.entries(chosen))
    await page.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', { name, exact: true }).check();
}
