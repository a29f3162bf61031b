import { accepted, refused, type Outcome, type RecordView } from '@iou-kit/machine';
import { wang, zhao, type MakeWorld } from '../contract/index.ts';
import { freshKey } from '../contract/kit/story.ts';
import { demand, HostError, type Host, type StoragePort } from '../host/index.ts';
import { memoryHostWorld } from '../memory/memory-host.harness.ts';
import { spoiled, withIdentity, withSms, withStorage, type Town } from './spoiled.harness.ts';

/** One thing wrong with a host that is otherwise sound, and the test that says so. */
export interface Defect {
  readonly test: string;
  readonly makeWorld: MakeWorld;
}

/** A refusal as NOT_A_PARTY is put right by asking as somebody else. */
async function asAnybody<T>(town: Town, ask: (host: Host) => Promise<Outcome<T>>, own: Host): Promise<Outcome<T>> {
  const answer = await ask(own);
  if (answer.ok || answer.refusal.code !== 'NOT_A_PARTY') return answer;
  for (const host of town.hosts) {
    const other = await ask(host);
    if (other.ok) return other;
  }
  return answer;
}

function inClear(answer: Outcome<RecordView>): Outcome<RecordView> {
  if (!answer.ok) return answer;
  const { details } = answer.value.record.parties.initiator;
  if (!details) return answer;
  const copy = structuredClone(answer.value);
  Object.assign(copy.record.parties.initiator.details?.idNumber ?? {}, { masked: wang.idNumber });
  return accepted(copy);
}

export const defects: Readonly<Record<string, Defect>> = {
  'ignores idempotency keys': {
    test: 'the same key acts once, and with another body not at all',
    makeWorld: spoiled((host) =>
      withStorage(host, { commit: (request) => host.storage.commit({ ...request, idempotencyKey: freshKey() }) }),
    ),
  },
  'makes a record for each attempt': {
    test: 'a creation whose answer is lost made one record, and asking again gives it',
    makeWorld: spoiled((host) => withStorage(host, { create: (command) => host.storage.create(command, freshKey()) })),
  },
  'commits at a stale revision': {
    test: 'a stale revision is a conflict that carries the fresh record',
    makeWorld: spoiled((host) =>
      withStorage(host, {
        async commit(request) {
          const now = await host.storage.load(request.recordId);
          return host.storage.commit(now.ok ? { ...request, revision: now.value.record.revision } : request);
        },
      }),
    ),
  },
  'repeats an ID number in a refusal': {
    test: 'a refusal about a person does not repeat who they are',
    makeWorld: spoiled((host) =>
      withIdentity(host, {
        async check(person) {
          const answer = await host.identity.check(person);
          return answer.ok ? answer : refused({ ...answer.refusal, params: { given: wang.idNumber } });
        },
      }),
    ),
  },
  'quotes a name in an error': {
    test: 'no error and no refusal held a name, an ID number or a mobile',
    makeWorld: spoiled((host) =>
      withStorage(host, {
        async history() {
          throw new HostError('SERVER', 'failed', { cause: new Error(`no row for ${wang.name}`) });
        },
      }),
    ),
  },
  'lets a stranger load a record': {
    test: 'a stranger learns nothing of a record',
    makeWorld: spoiled((host, town) =>
      withStorage(host, { load: (id) => asAnybody(town, ({ storage }) => storage.load(id), host) }),
    ),
  },
  'gives a stranger the link of an invitation': {
    test: 'a stranger is not given the link or the code of an open invitation',
    makeWorld: spoiled((host, town) =>
      withStorage(host, { shareLink: (id) => asAnybody(town, ({ storage }) => storage.shareLink(id), host) }),
    ),
  },
  'does not count wrong codes': {
    test: 'codes: five tries, one a minute, five minutes',
    makeWorld: spoiled((host, { world, visitor }) =>
      withSms(host, {
        async checkCode(id, code) {
          const texts = await world.texts(visitor.profile?.mobile ?? '');
          const right = texts.some(({ params }) => params[0] === code) || !/^\d{6}$/.test(code);
          return right ? host.sms.checkCode(id, code) : refused({ code: 'CODE_WRONG', params: { left: 4 } });
        },
      }),
    ),
  },
  'does not tell of every change': {
    test: 'tells each person of the other’s change, in their own view, in order',
    makeWorld: spoiled((host) =>
      withStorage(host, {
        watch(recordId, listener, signal) {
          host.storage.watch(recordId, (view) => view.record.state === 'effective.signed' || listener(view), signal);
        },
      }),
    ),
  },
  'claims attachments that it has not': {
    test: 'image/png is kept without its metadata',
    makeWorld: spoiled((host) =>
      withStorage(host, {
        async attach() {
          demand(false, 'attachments');
          return refused({ code: 'NOT_FOUND' });
        },
      }),
    ),
  },
  'throws its refusals': {
    test: 'an expected refusal is a value with a code, and is never thrown',
    makeWorld: spoiled((host) =>
      withStorage(host, {
        async load(recordId) {
          const answer = await host.storage.load(recordId);
          if (!answer.ok) throw new HostError('SERVER', answer.refusal.code);
          return answer;
        },
      }),
    ),
  },
  'throws what is no HostError': {
    test: 'whatever was thrown was a HostError with a public code',
    makeWorld: spoiled((host) =>
      withStorage(host, {
        async history() {
          throw new TypeError('x is not a function');
        },
      }),
    ),
  },
  'takes a ticket twice': {
    test: 'tickets: none, used, another’s, for another act, too old',
    makeWorld: spoiled((host) => withStorage(host, { commit: takesTwice(host) })),
  },
  'shows ID numbers in clear': {
    test: 'no answer holds a name, ID number or mobile in clear',
    makeWorld: spoiled((host) => withStorage(host, { load: async (id) => inClear(await host.storage.load(id)) })),
  },
  'texts a reminder for each attempt': {
    test: 'a reminder whose answer is lost is texted once',
    makeWorld: spoiled((host) =>
      withSms(host, { remind: (recordId, revision) => host.sms.remind(recordId, revision, freshKey()) }),
    ),
  },
  'goes by the client’s clock': {
    test: 'a client whose clock is ten minutes ahead makes and signs a record by face and by code',
    makeWorld: spoiled((host) =>
      withIdentity(host, {
        async start(request) {
          const skewMs = Math.abs(Date.now() - (performance.timeOrigin + performance.now()));
          if (skewMs > 300_000) throw new HostError('UNAUTHENTICATED', 'the token has ended');
          return host.identity.start(request);
        },
      }),
    ),
  },
  'opens to a token that is over': {
    test: 'a token that is over opens nothing: each call is UNAUTHENTICATED',
    makeWorld: async (options) => {
      const world = await memoryHostWorld(options);
      return { ...world, staleHostFor: (visitor) => world.hostFor(visitor) };
    },
  },
  'lets somebody else revoke': {
    test: 'a stranger changes nothing, whatever revision and key they give',
    makeWorld: spoiled((host, town) =>
      withStorage(host, {
        commit: (request) =>
          town.visitor.subject === zhao.subject
            ? asAnybody(town, ({ storage }) => storage.commit(request), host)
            : host.storage.commit(request),
      }),
    ),
  },
  'does not answer': {
    test: 'a draft can be discarded',
    makeWorld: spoiled((host) => withStorage(host, { commit: () => new Promise<never>(() => undefined) })),
  },
};

/** A used ticket is quietly replaced by a new one. */
function takesTwice(host: Host): StoragePort['commit'] {
  const used = new Set<string>();
  return async (request) => {
    const { command, recordId } = request;
    const ticket = 'ticket' in command ? command.ticket : undefined;
    const answer = await host.storage.commit(request);
    if (ticket === undefined || answer.ok || answer.refusal.code !== 'VERIFICATION_REQUIRED' || !used.has(ticket)) {
      if (ticket !== undefined && answer.ok) used.add(ticket);
      return answer;
    }
    const view = await host.storage.load(recordId);
    if (!view.ok || command.type !== 'release.request') return answer;
    const { revision, documentHash = '' } = view.value.record;
    const action = command.type;
    const started = await host.identity.start({
      recordId,
      revision,
      action,
      documentHash,
      method: 'face',
      consent: true,
    });
    if (!started.ok) return answer;
    for (let poll = 0; poll < 3; poll += 1) await host.identity.finish(started.value.id);
    return host.storage.commit({
      ...request,
      idempotencyKey: freshKey(),
      command: { ...command, ticket: started.value.id },
    });
  };
}
