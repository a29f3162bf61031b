import type { Frame, Page } from 'playwright-core';
import { actorOn, type Actor } from '../actor.ts';
import { complaintsOf } from '../complaints.ts';
import { deskSize, visitor } from '../visitor.ts';
import type { Name } from '../world.ts';
import type { EmbedStage } from './embed-stage.ts';
import { recordEvents } from './recorded.ts';

export interface FramedWishes {
  readonly view: 'form' | 'sign' | 'detail' | 'list';
  readonly recordId?: string;
  readonly timeout?: number;
  readonly ownHost?: boolean;
  /** In the place of the partner. */
  readonly from?: string;
}

/** A person on the partner's page. `page` is the partner's; `inside` looks and presses in the frame. */
export interface Framed {
  readonly page: Page;
  readonly inside: Actor;
  /** Everything that was requested, by any frame. */
  readonly urls: readonly string[];
  frame(): Frame;
  close(): Promise<void>;
}

const lookups = ['getByRole', 'getByText', 'getByLabel', 'locator'];

/** Opens a page of the partner's with the frame on it; nothing is awaited of the frame. */
export async function openFramed(
  stage: EmbedStage,
  name: Name,
  { from = stage.partner.url, ...wishes }: FramedWishes,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Framed> {
  const context = await visitor(stage, { size: deskSize });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints = complaintsOf(page);
  const urls: string[] = [];
  context.on('request', (request) => urls.push(request.url()));
  await page.addInitScript(recordEvents);
  await prepare(page);
  const said = encodeURIComponent(JSON.stringify({ ...wishes, src: stage.embedPage, person: name }));
  await page.goto(`${from}/#${said}`);
  const within = page.frameLocator('iou-embed iframe');
  const looking = new Proxy(page, {
    get(target, property) {
      const at: object = lookups.includes(String(property)) ? within : target;
      const value: unknown = Reflect.get(at, property, at);
      return typeof value === 'function' ? (value.bind(at) as unknown) : value;
    },
  });
  const is = await stage.demo.person(name);
  return {
    page,
    urls,
    inside: actorOn(stage, { name, is, page: looking, context, complaints }),
    frame() {
      const [, frame] = page.frames();
      if (!frame) throw new Error('the page has no frame');
      return frame;
    },
    close: () => context.close(),
  };
}
