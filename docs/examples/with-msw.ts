import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { li, story, wang, type HostWorld } from '@iou-kit/host-adapter/contract';
import { httpHost } from '@iou-kit/host-adapter/http';
import { manualClock } from '@iou-kit/host-adapter/memory';
import { handlers, simulatedServer } from '@iou-kit/host-server/msw';
import { http } from 'msw';
import { setupServer } from 'msw/node';

// Under Node not https: a stream that ends early on MSW's TLS socket can abort the process inside Node's own cryptography.
const endpoint = 'http://api.partner.example/iou';
// A clock of the test's own: at night a text waits for the morning.
const server = simulatedServer({ clock: manualClock() });
const network = setupServer(...handlers({ http, endpoint, server }));
before(() => network.listen({ onUnhandledFrame: 'error' }));
after(() => {
  server.close();
  network.close();
});

/** As your page makes it; here the simulated server mints the token that your back end would. */
const hostOf = (person: typeof wang) =>
  httpHost({ endpoint, getToken: () => server.token({ sub: person.subject, person: { mobile: person.mobile } }) });

test('a draft of our user is listed', async () => {
  const host = hostOf(wang);
  const made = await host.storage.create({ type: 'record.create', kind: 'iou', role: 'lender' }, crypto.randomUUID());
  assert.ok(made.ok);
  const { records } = await host.storage.list({ filter: 'mine' });
  assert.deepEqual(
    records.map(({ record }) => [record.id, record.state]),
    [[made.value.record.id, 'draft']],
  );
});

test('two people sign, and a phone receives it', async () => {
  const { inbox, settle } = server.world;
  const people = new Map([wang, li].map((person) => [person.subject, person]));
  // The contract's stories bring a record to wherever a test begins.
  const world: Pick<HostWorld, 'hostFor'> = {
    hostFor: async ({ subject }) => hostOf(people.get(subject) ?? wang),
  };
  const it = await (await story(world as HostWorld)).effective();
  assert.equal((await it.view('counterparty')).record.state, 'effective.signed');
  await settle();
  assert.ok(inbox.messages({ to: li.mobile }).length > 0);
});

test('a token that is over is UNAUTHENTICATED', async () => {
  const host = httpHost({ endpoint, getToken: () => server.token({ sub: wang.subject, stale: true }) });
  await assert.rejects(host.identity.me(), { name: 'HostError', code: 'UNAUTHENTICATED' });
});
