import type { HostWorld } from '@iou-kit/host-adapter/contract';
import { httpHost } from '@iou-kit/host-adapter/http';
import type { DemoInbox } from '../../demo/index.ts';
import { wireClient } from '../../testing/wire-client.ts';
import type { ChildServer } from './child-server.ts';

/** A child server's people over the wire, as far as stories need them. */
export function childWorld(server: ChildServer, fetch: typeof globalThis.fetch = globalThis.fetch): HostWorld {
  const visitor = wireClient(globalThis.fetch, server.url);
  const refused = () => Promise.reject(new Error('a child server is not moved by hand'));
  return {
    hostFor: async ({ subject, profile }) => {
      const request = { sub: subject, ...(profile && { person: profile }) };
      const getToken = async () => (await server.token(request)).token;
      await getToken();
      return httpHost({ endpoint: server.url, getToken, fetch });
    },
    async texts(mobile) {
      const { body } = await visitor.get('/demo/api/messages');
      return (body as unknown as DemoInbox).messages
        .filter(({ to }) => to === mobile)
        .map(({ text }) => {
          const code = /验证码(\d{6})/.exec(text)?.[1];
          return { text, template: code === undefined ? '' : 'code.', params: code === undefined ? [] : [code] };
        });
    },
    advance: refused,
    setFace: refused,
    close: refused,
  };
}
