import type { IdentityProvider, SmsGateway } from '@iou-kit/host-adapter/service';

/** Our identity provider and our sender of texts, as little as the service needs of them. */
export interface MyProvider {
  post(path: string, body: unknown): Promise<{ readonly result: string; readonly id: string; readonly url?: string }>;
}

const matches = { same: 'match', different: 'mismatch' } as const;
const faces = {
  waiting: 'pending',
  ok: 'passed',
  'not alive': 'failed',
  gone: 'cancelled',
  other: 'mismatch',
} as const;

/** Their word for ours; what we do not know is `unavailable`, never a pass. */
const told = <Word extends string>(words: Readonly<Record<string, Word>>, result: string): Word | 'unavailable' =>
  Object.hasOwn(words, result) ? (words[result] ?? 'unavailable') : 'unavailable';

export function myPeople(provider: MyProvider): IdentityProvider {
  return {
    name: 'our-provider',
    simulated: false,
    matchPerson: async (person) => told(matches, (await provider.post('/match', person)).result),
    matchCarrier: async (person) => told(matches, (await provider.post('/carrier', person)).result),
    async startFace({ id, person, statement }) {
      const { result, id: ref, url } = await provider.post('/face', { id, person, statement });
      return result === 'started' ? { ref, ...(url !== undefined && { url }) } : 'unavailable';
    },
    faceResult: async (ref) => told(faces, (await provider.post('/face/result', { ref })).result),
  };
}

/** The message's own id goes along, so that a text that is sent again is delivered once. */
export const myMessages = (provider: MyProvider): SmsGateway => ({
  simulated: false,
  async send({ id, to, template, params }) {
    return { providerId: (await provider.post('/text', { id, to, template, params })).id };
  },
});
