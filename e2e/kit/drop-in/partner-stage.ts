import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Tenant } from '@iou-kit/host-adapter/service';
import { defaultPolicy } from '@iou-kit/machine';
import { startServer } from '@iou-kit/host-server/node';
import { browserArgs, ensureBrowser } from '../../../scripts/setup/browser.mjs';
import { demoOf } from '../demo.ts';
import { logOf } from '../log.ts';
import type { Stage } from '../stage.ts';
import { partnerSite, type PartnerSite } from './partner-site.ts';
import { release, type Release } from './release.ts';

/** A partner's site with the drop-in, and the programming interface on another origin that knows the site. */
export interface PartnerStage extends Stage {
  readonly site: PartnerSite;
  readonly release: Release;
  /** What the partner's back end has. */
  readonly apiKey: string;
  /** A person's token, as the partner's back end has it made. */
  token(person: string): Promise<string>;
}

const TENANT = 'demo';

/** `origins` are those of further sites of the partner's; the webhook is told of every event. */
export async function openPartnerStage(
  origins: readonly string[] = [],
  webhook?: Tenant['webhook'],
): Promise<PartnerStage> {
  const built = await release();
  const site = await partnerSite();
  for (const [name, content] of built.files) site.script(built.path + name, content);
  const data = await mkdtemp(join(tmpdir(), 'iou-kit-drop-in-'));
  const log = logOf();
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    data,
    tenants: [
      {
        id: TENANT,
        smsSignature: '小借条演示',
        policy: defaultPolicy,
        landingUrl: site.url,
        allowedOrigins: [site.url, ...origins],
        webhook,
      },
    ],
    limits: { perAddress: 0, guesses: 0, tokens: 0 },
    log,
  });
  site.allow(server.url);
  const key = (await readFile(join(data, 'demo-api-key'), 'utf8')).trim();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] });
  return {
    url: server.url,
    server,
    browser,
    log,
    demo: demoOf(server),
    site,
    release: built,
    apiKey: key,
    async token(person) {
      const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
      const request = new Request(`${server.url}/v1/tokens`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ sub: person }),
      });
      const answer = await server.fetch(request);
      if (!answer.ok) throw new Error(`no token: ${answer.status} ${await answer.text()}`);
      return ((await answer.json()) as { token: string }).token;
    },
    async close() {
      await browser.close();
      await server.close();
      await site.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
