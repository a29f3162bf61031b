import type { Page } from 'playwright-core';
import { actorOn, type Actor } from './actor.ts';
import { complaintsOf } from './complaints.ts';
import type { Stage } from './stage.ts';
import { visitor, type VisitorOptions } from './visitor.ts';
import type { Name } from './world.ts';

/** A visitor's browser at an address of the demo. */
async function visit(stage: Stage, address: string, options: VisitorOptions): Promise<Page> {
  const context = await visitor(stage, options);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(new URL(address, stage.url).href);
  return page;
}

async function actorOnPage(stage: Stage, name: Name, page: Page): Promise<Actor> {
  const complaints = complaintsOf(page);
  return actorOn(stage, { name, is: await stage.demo.person(name), page, context: page.context(), complaints });
}

/** Opens the partner's page and follows the person's own link to a new tab, as a stranger does. */
export async function fromMarket(stage: Stage, name: Name, options: VisitorOptions = {}): Promise<Actor> {
  const market = await visit(stage, '/demo/', options);
  const { name: called } = await stage.demo.person(name);
  const opening = market.context().waitForEvent('page');
  await market.getByRole('link', { name: `打开${called}的页面` }).click();
  const page = await opening;
  page.setDefaultTimeout(20_000);
  await market.close();
  const actor = await actorOnPage(stage, name, page);
  await page.getByRole('button', { name: '前往创建 小借条' }).waitFor();
  return actor;
}

/** Opens a link that somebody shared, and says who is opening it. */
export async function openShared(stage: Stage, name: Name, link: string, options: VisitorOptions = {}): Promise<Actor> {
  const page = await visit(stage, link, options);
  const actor = await actorOnPage(stage, name, page);
  await actor.sees('以谁的身份打开');
  await actor.press(`以${actor.is.name}的身份打开`);
  return actor;
}
