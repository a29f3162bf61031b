import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startServer, type RunningServer } from '@iou-kit/host-server/node';
import { buildDemo } from '../../../scripts/demo/build-demo.ts';
import { browserArgs, ensureBrowser } from '../../../scripts/setup/browser.mjs';
import { demoOf } from '../demo.ts';
import { logOf } from '../log.ts';
import type { Stage } from '../stage.ts';
import { partnerScript, partnerServer, type PartnerServer } from './partner-server.ts';

/** A signing server, a partner whose origin is on its list, and a stranger whose origin is not. */
export interface EmbedStage extends Stage {
  readonly partner: PartnerServer;
  readonly stranger: PartnerServer;
  /** The tokens that were made so far. */
  readonly tokens: readonly string[];
  readonly embedPage: string;
}

export async function openEmbedStage(): Promise<EmbedStage> {
  await buildDemo();
  const folder = await mkdtemp(join(tmpdir(), 'iou-kit-embed-'));
  const [pages, data] = [join(folder, 'pages'), join(folder, 'data')];
  await cp('demo/dist', pages, { recursive: true });
  const log = logOf();
  const limits = { perAddress: 0, guesses: 0, tokens: 0 };
  const server = await startServer({ port: 0, host: '127.0.0.1', data, pages, limits, log });
  const tokens: string[] = [];
  const key = (await readFile(join(data, 'demo-api-key'), 'utf8')).trim();
  const token = async (person: string) => {
    const made = await tokenFor(server, key, person);
    tokens.push(made);
    return made;
  };
  const script = await partnerScript();
  const [partner, stranger] = await Promise.all([partnerServer(script, token), partnerServer(script, token)]);
  await writeFile(join(pages, 'embed-origins.json'), JSON.stringify([partner.url]));
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] });
  const demo = demoOf(server);
  await demo.moveTo(`${await demo.tomorrow()}T10:00:00.000+08:00`);
  return {
    ...{ url: server.url, server, browser, demo, log, partner, stranger, tokens },
    embedPage: `${server.url}/demo/embed/`,
    async close() {
      await browser.close();
      await Promise.all([partner.close(), stranger.close(), server.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function tokenFor(server: RunningServer, key: string, person: string): Promise<string> {
  const answer = await server.fetch(
    new Request(`${server.url}/v1/tokens`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ sub: person }),
    }),
  );
  if (!answer.ok) throw new Error(`no token: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { token: string }).token;
}
