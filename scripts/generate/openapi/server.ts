import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manualClock, simulatedIdentity, simulatedSms } from '@iou-kit/host-adapter/memory';
import { noRateLimits } from '@iou-kit/host-server';
import { startServer } from '@iou-kit/host-server/node';
import { defaultPolicy } from '@iou-kit/machine';

/** The real server in a folder of its own, for one partner whose webhook is heard. */
export interface ExampleServer {
  readonly url: string;
  readonly tenant: string;
  readonly apiKey: string;
  /** The last code that was texted to a number. */
  codeFor(mobile: string): string;
  close(): Promise<void>;
}

const TENANT = 'partner';
const BEGINNING = '2026-11-22T02:00:00.000Z';

export async function exampleServer(): Promise<ExampleServer> {
  const folder = mkdtempSync(join(tmpdir(), 'iou-openapi-'));
  const backEnd = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(204).end());
  });
  await new Promise<void>((resolve) => backEnd.listen(0, '127.0.0.1', resolve));
  const clock = manualClock(BEGINNING);
  const messages = simulatedSms({ now: () => clock.now() });
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    data: folder,
    providers: { people: simulatedIdentity(), messages },
    clock,
    limits: noRateLimits,
    tenants: [
      {
        id: TENANT,
        smsSignature: '小借条',
        policy: defaultPolicy,
        landingUrl: 'https://partner.example/iou',
        allowedOrigins: ['https://partner.example'],
        webhook: { url: `http://127.0.0.1:${(backEnd.address() as AddressInfo).port}/`, secrets: ['whsec_AAAA'] },
      },
    ],
  });
  // Every event of the life is told, the first one included.
  await server.store.ask('followWebhook', TENANT, BEGINNING);
  return {
    url: server.url,
    tenant: TENANT,
    apiKey: await server.issueApiKey(TENANT),
    codeFor: (mobile) =>
      messages.messages({ to: mobile }).findLast(({ template }) => template.startsWith('code.'))?.params[0] ?? '',
    async close() {
      await server.close();
      backEnd.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
