import type { HostWorld, WorldOptions } from '@iou-kit/host-adapter/contract';
import type { RecordService, Session } from '@iou-kit/host-adapter/service';
import { kinds } from '@iou-kit/machine/kinds';
import { memoryApplication, type MemoryApplication, type MemoryApplicationOptions } from './memory-application.ts';
import { simulatedParts, type SimulatedParts } from './simulated-parts.ts';
import { wireClient, type WireClient } from './wire-client.ts';

export const base = 'https://iou.example';

/** The application over a store in memory, with people in it. */
export interface TestApplication {
  readonly app: MemoryApplication;
  readonly parts: SimulatedParts;
  /** The same people, past the wire: to bring a record somewhere quickly. */
  readonly world: HostWorld;
  /** A person's requests, with a token of the first tenant. */
  person(subject: string, recordId?: string): Promise<WireClient>;
  readonly nobody: WireClient;
}

export async function testApplication(
  options: WorldOptions & Pick<MemoryApplicationOptions, 'limits' | 'log' | 'heartbeatMs' | 'tokenClock'> = {},
): Promise<TestApplication> {
  const parts = simulatedParts(options);
  const app = await memoryApplication({ ...options, ...parts, kinds });
  const fetch = (request: Request) => app.fetch(request, { address: '192.0.2.1' });
  return {
    app,
    parts,
    world: serviceWorld(app.service, parts),
    async person(subject, recordId) {
      const { token } = await app.token({ sub: subject, ...(recordId !== undefined && { recordId }) });
      return wireClient(fetch, base, token);
    },
    nobody: wireClient(fetch, base),
  };
}

/** Hosts straight from the service. */
export function serviceWorld(service: RecordService, { tenants, clock, people, messages }: SimulatedParts): HostWorld {
  async function settle(): Promise<void> {
    while ((await service.runDue()) > 0);
    while ((await service.deliver()) > 0);
  }
  return {
    async hostFor({ subject, profile, recordId, foreign }) {
      const [own, other] = tenants;
      const session: Session = {
        tenant: (foreign ? other : own).id,
        subject,
        ...(recordId !== undefined && { recordId }),
      };
      if (profile) await service.saveProfile(session, profile);
      return service.host(session);
    },
    async advance(by) {
      clock.advance(by);
      await settle();
    },
    async texts(mobile) {
      await settle();
      return messages.messages({ to: mobile });
    },
    setFace: (subject, result) => Promise.resolve(people.setFace(subject, result)),
    close: () => Promise.resolve(),
  };
}
