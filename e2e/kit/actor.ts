import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { DemoPerson } from '@iou-kit/host-server';
import { complaintsOf, type Complaints } from './complaints.ts';
import type { Stage } from './stage.ts';
import { visitor, type VisitorOptions } from './visitor.ts';
import type { Name } from './world.ts';

/** A sample person at their own page of the demo. */
export interface Actor {
  readonly name: Name;
  readonly is: DemoPerson;
  readonly stage: Stage;
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: Complaints;
  /** Opens a view of the person's page by its address behind #. */
  goTo(hash: string): Promise<void>;
  press(name: string | RegExp): Promise<void>;
  heading(name: string | RegExp): Locator;
  /** Waits until a heading of that name stands on the page. */
  sees(name: string | RegExp): Promise<void>;
  /** Waits until a text stands on the page. */
  reads(text: string | RegExp): Promise<void>;
  /** What stands in a dialog is slotted into it: it is found on the page, not inside of the dialog. */
  dialog(name: string): Locator;
  close(): Promise<void>;
}

/** Opens the person's page as a visitor does: by the link of the partner's page, in a browser of their own. */
export async function enter(stage: Stage, name: Name, options: VisitorOptions = {}): Promise<Actor> {
  const is = await stage.demo.person(name);
  const context = await visitor(stage, options);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints = complaintsOf(page);
  const link = new URL(is.url, stage.url);
  if (options.language) link.searchParams.set('lang', options.language);
  await page.goto(link.href);
  const actor = actorOn(stage, { name, is, page, context, complaints });
  await page.getByRole('heading', { level: 1 }).filter({ hasText: is.name }).waitFor();
  return actor;
}

export function actorOn(stage: Stage, on: Pick<Actor, 'name' | 'is' | 'page' | 'context' | 'complaints'>): Actor {
  const { page, context } = on;
  const heading = (name: string | RegExp) => page.getByRole('heading', { name, exact: true });
  return {
    ...on,
    stage,
    async goTo(hash) {
      await page.evaluate((wanted) => {
        location.hash = wanted;
      }, hash);
    },
    press: (name) => page.getByRole('button', { name, exact: true }).click(),
    heading,
    sees: (name) => heading(name).first().waitFor(),
    reads: (text) => page.getByText(text).filter({ visible: true }).first().waitFor(),
    dialog: (name) => page.getByRole('dialog', { name, exact: true }),
    close: () => context.close(),
  };
}
