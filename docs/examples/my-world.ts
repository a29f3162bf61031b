import type { MakeWorld, Visitor } from '@iou-kit/host-adapter/contract';
import {
  demoTenant,
  inProcessBus,
  manualClock,
  memoryKeyring,
  memoryStore,
  simulatedIdentity,
  simulatedSms,
  webIds,
} from '@iou-kit/host-adapter/memory';
import { defaultPolicy } from '@iou-kit/machine';
import { iou } from '@iou-kit/machine/kinds/iou';
import { myBackEnd } from './my-back-end.ts';
import { myHost } from './my-host.ts';

/** Our host and our back end, together in one process, for `npx iou-kit conformance ./my-world.ts`. */
export const makeWorld: MakeWorld = async ({ policy, offers } = {}) => {
  const clock = manualClock();
  const people = simulatedIdentity();
  const messages = simulatedSms({ now: () => clock.now() });
  const tenant = { ...demoTenant, id: 'ours', policy: { ...defaultPolicy, ...policy } };
  const tenants = new Map([tenant, { ...tenant, id: 'another' }].map((each) => [each.id, each]));
  const offered = { reminders: true, verification: ['face', 'carrier+sms'] as const, ...offers };
  const backEnd = myBackEnd({
    ...{ clock, people, messages, store: memoryStore(), keyring: memoryKeyring(), ids: webIds() },
    ...{ changes: inProcessBus(), kinds: new Map([[iou.id, iou]]) },
    tenants: { get: async (id) => tenants.get(id) ?? null },
    offers: { ...offered, watch: false, attachments: false },
  });
  const capabilities = {
    ...{ simulated: true, kinds: ['iou'], share: { link: true, wechat: false }, evidence: [] },
    ...{ ...offered, watch: false, attachments: false },
  };

  /** What `hostFor` and `staleHostFor` differ in is how long the token lives. */
  async function hostFor({ subject, profile, recordId, foreign = false }: Visitor, lifeMs?: number) {
    const session = { tenant: foreign ? 'another' : 'ours', subject, ...(recordId !== undefined && { recordId }) };
    if (profile) await backEnd.service.saveProfile(session, profile);
    const getToken = async () => backEnd.token(session, lifeMs);
    return myHost({ endpoint: 'https://ours.example/my-api/iou', getToken, capabilities, fetch: backEnd.answer });
  }

  async function settle() {
    while ((await backEnd.service.runDue()) > 0);
    while ((await backEnd.service.deliver()) > 0);
  }

  return {
    hostFor: (visitor) => hostFor(visitor),
    staleHostFor: (visitor) => hostFor(visitor, -1),
    async advance(by) {
      clock.advance(by);
      await settle();
    },
    async texts(mobile) {
      await settle();
      return messages.messages({ to: mobile });
    },
    setFace: async (subject, result) => {
      people.setFace(subject, result);
    },
    close: async () => undefined,
  };
};
