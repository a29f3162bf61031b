import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { conformance } from '@iou-kit/host-adapter/conformance';
import type { MakeWorld, Visitor } from '@iou-kit/host-adapter/contract';
import { httpHost } from '@iou-kit/host-adapter/http';
import { manualClock } from '@iou-kit/host-adapter/memory';
import { http, type HttpHandler } from 'msw';
import { setupServer } from 'msw/node';
import { handlers } from './handlers.ts';
import { simulatedServer } from './simulated-server.ts';

const network = setupServer();
before(() => {
  network.listen({ onUnhandledFrame: 'error' });
});
after(() => {
  network.close();
});

let worlds = 0;
const open = new Map<string, ReturnType<typeof handlers<HttpHandler>>>();
const listenToOpen = () => {
  network.resetHandlers(...[...open.values()].flat());
};

/**
 * Each world has an endpoint of its own on the one network. Not https: under Node a stream that is given up on a mocked TLS
 * socket leaves an OpenSSL error behind, at which Node's next AES job aborts the process (`errors->Empty()` in its crypto_cipher.h).
 */
const makeWorld: MakeWorld = async ({ policy } = {}) => {
  const clock = manualClock();
  const failures: unknown[] = [];
  const server = simulatedServer({ policy, clock, onFailure: (entry) => failures.push(entry) });
  const endpoint = `http://api.partner.example/iou-${(worlds += 1)}/`;
  open.set(endpoint, handlers({ http, endpoint, server }));
  listenToOpen();
  const { world } = server;

  async function hostFor({ subject: sub, profile: person, recordId, foreign }: Visitor, stale = false) {
    const bearer = { sub, person, recordId, foreign };
    await server.token(bearer);
    return httpHost({ endpoint, retries: 0, getToken: () => server.token({ ...bearer, stale }) });
  }
  return {
    hostFor: (visitor) => hostFor(visitor),
    staleHostFor: (visitor) => hostFor(visitor, true),
    async advance(by) {
      clock.advance(by);
      await world.settle();
    },
    async texts(to) {
      await world.settle();
      return world.inbox.messages({ to });
    },
    setFace: async (subject, result) => {
      world.identity.setFace(subject, result);
    },
    close: async () => {
      server.close();
      open.delete(endpoint);
      listenToOpen();
      assert.deepEqual(failures, [], 'the application does not fail');
    },
  };
};

describe('the simulated server behind MSW', () => {
  // The contract itself is proved over the same application in http-host.test.ts.
  test('holds under faults, with a host that knows nothing of it', async () => {
    const now = new Date().toISOString();
    const report = await conformance({ name: 'httpHost', makeWorld, now, faultsOnly: true });
    const failed = report.sections.flatMap(({ tests }) => tests.filter(({ result }) => result === 'failed'));
    assert.deepEqual(failed, []);
    assert.ok(report.passed >= 30);
  });

  test('is one server for each endpoint: a token of one opens nothing at the other', async () => {
    const [one, other] = [simulatedServer(), simulatedServer()];
    network.use(...handlers({ http, endpoint: 'http://one.example/a/', server: one }));
    network.use(...handlers({ http, endpoint: 'http://one.example/b', server: other }));
    const headers = { authorization: `Bearer ${await one.token({ sub: 'somebody' })}` };
    assert.equal((await fetch('http://one.example/a/v1/me', { headers })).status, 200);
    assert.equal((await fetch('http://one.example/b/v1/me', { headers })).status, 401);
  });

  test('mints tokens for its API key, as the server does', async () => {
    const server = simulatedServer();
    network.use(...handlers({ http, endpoint: 'http://two.example', server }));
    const ask = (key: string) =>
      fetch('http://two.example/v1/tokens', {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify({ sub: 'somebody' }),
      });
    assert.equal((await ask(server.apiKey)).status, 201);
    assert.equal((await ask('made-up')).status, 401);
    server.close();
  });
});
