import type { HostWorld } from '@iou-kit/host-adapter/contract';
import { httpHost, type HttpHostOptions } from '@iou-kit/host-adapter/http';
import type { Wire } from '../wire/schemas.ts';

/** A world whose people come over the wire; clock, phones and faces are moved past it. */
export const httpWorld = (
  past: HostWorld,
  endpoint: string,
  mint: (request: Wire<'TokenRequest'>, foreign: boolean) => Promise<Wire<'Token'>>,
  options: Pick<HttpHostOptions, 'fetch' | 'capabilities'> = {},
): HostWorld => ({
  ...past,
  async hostFor({ subject, profile, recordId, foreign = false }) {
    const request = {
      sub: subject,
      ...(recordId !== undefined && { recordId }),
      ...(profile && { person: profile }),
    };
    // The profile is kept with the first token, before the host is used.
    await mint(request, foreign);
    return httpHost({ ...options, endpoint, getToken: async () => (await mint(request, foreign)).token });
  },
});
