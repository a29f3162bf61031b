import { describe, test } from 'node:test';
import { hostContract } from '@iou-kit/host-adapter/contract';
import { noRateLimits } from './ports.ts';
import { httpWorld } from './testing/http-world.ts';
import { base, testApplication } from './testing/test-application.ts';

hostContract({ describe, test }, 'httpHost over the application in this process', async (options = {}) => {
  const { app, world } = await testApplication({ ...options, limits: noRateLimits });
  return httpWorld(world, base, (request, foreign) => app.token(request, foreign ? 'other' : 'partner'), {
    fetch: (input, init) => app.fetch(new Request(input, init)),
    capabilities: options.offers,
  });
});
