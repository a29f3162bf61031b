import { describe, test } from 'node:test';
import { hostContract } from '@iou-kit/host-adapter/contract';
import { tokenFor } from '../routes/tokens.ts';
import { httpWorld } from '../testing/http-world.ts';
import { testServer } from './testing/test-server.ts';

hostContract({ describe, test }, 'httpHost over the real server', async (options = {}) => {
  const { server, world, close } = await testServer(options);
  return {
    ...httpWorld(
      world,
      server.url,
      (request, foreign) => tokenFor(server.ports, foreign ? 'other' : 'partner', request),
      { capabilities: options.offers },
    ),
    close,
  };
});
