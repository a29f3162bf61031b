import { existsSync } from 'node:fs';
import { samplePeople, simulatedIdentity } from '@iou-kit/host-adapter/memory';
import type { Clock, Keyring, RecordStore, Tenant } from '@iou-kit/host-adapter/service';
import { defaultPolicy } from '@iou-kit/machine';
import type { Application } from '../application.ts';
import { demoApplication, movableClock, phones, type DemoStore } from '../demo/index.ts';
import type { ApplicationPorts } from '../ports.ts';
import type { Handler } from './http/listen.ts';
import { staticFiles } from './http/static-files.ts';
import { writePrivate } from './keys/write-private.ts';
import { issueApiKey, type Registry } from './registry.ts';
import type { SqliteStore } from './sqlite/index.ts';

const TENANT = 'demo';
const people = [samplePeople.wang, samplePeople.li];

/** Sample people, their phones, a clock that can be moved, and a partner site for them. */
export async function demonstration(given: {
  readonly store: SqliteStore;
  readonly keyring: Keyring;
  readonly tenants: Registry;
  readonly real: Clock;
  readonly url: string;
  readonly data: string;
  readonly origins: readonly string[];
  readonly pages?: string | undefined;
  readonly framers?: readonly string[] | undefined;
  readonly returnOrigins?: readonly string[] | undefined;
}) {
  const { store, keyring, real, pages, framers = [] } = given;
  const notes = sqliteDemoStore(store);
  const clock = await movableClock(real, notes);
  const identity = simulatedIdentity();
  const ours = phones({ store: notes, keyring, clock, tenant: TENANT, people });
  await given.tenants.save(demoTenant(given.url, given.origins, given.returnOrigins));
  await keepDemoKey(store, given.data);

  return {
    clock,
    phones: ours,
    store: awake(store),
    providers: { people: identity, messages: ours.gateway },
    /** The programming interface, and beside it the pages of the demonstration with what they need. */
    handler(application: ApplicationPorts, api: Application, settle: () => Promise<void>): Handler {
      const routes = demoApplication({
        application,
        tenant: TENANT,
        people,
        store: notes,
        phones: ours,
        clock,
        faces: identity,
        settle,
      });
      const files = pages === undefined ? undefined : staticFiles(pages, framers);
      return (request, caller) => {
        const { pathname } = new URL(request.url);
        if (pathname === '/')
          return Promise.resolve(new Response(null, { status: 302, headers: { location: '/demo/' } }));
        if (!pathname.startsWith('/demo')) return api.fetch(request, caller);
        if (files && request.method !== 'POST' && !pathname.startsWith('/demo/api/')) return files(request);
        return routes.fetch(request, caller);
      };
    },
  };
}

/** The demonstration as a partner site. Its own pages are of the server's origin, so it allows no other than it is told. */
const demoTenant = (url: string, allowedOrigins: readonly string[], returnOrigins: readonly string[] = []): Tenant => ({
  id: TENANT,
  smsSignature: '小借条演示',
  policy: defaultPolicy,
  landingUrl: `${url}/demo/open/`,
  allowedOrigins,
  returnOrigins,
});

const NIGHT_MS = 10 * 3600 * 1000;

/** A visitor may come at any hour of Shanghai's night: texts that are held back until the morning arrive at once. */
const awake = (store: SqliteStore): RecordStore => ({
  ...store,
  dueMessages: (now, limit) => store.dueMessages(new Date(Date.parse(now) + NIGHT_MS).toISOString(), limit),
});

/** Notes of the demonstration, in the file of the records. */
const sqliteDemoStore = ({ ask }: SqliteStore): DemoStore => ({
  put: (space, key, value) => ask('putNote', space, key, value),
  get: (space, key) => ask('note', space, key),
  take: (space, key) => ask('takeNote', space, key),
  list: (space, after = 0) => ask('notes', space, after),
});

/** At the first start the demonstration gets an API key, which a curious visitor finds in a file of the data folder. */
async function keepDemoKey(store: SqliteStore, folder: string): Promise<void> {
  const path = `${folder}/demo-api-key`;
  if (!existsSync(path)) writePrivate(path, `${await issueApiKey(store, TENANT)}\n`);
}
