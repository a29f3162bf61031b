import { HostError } from '../host/index.ts';
import type { Around, Call } from './around.ts';

/** What may be asked again with the same words: by its key, because it only reads, or because twice is as good as once. */
const repeatable: ReadonlySet<string> = new Set([
  ...['create', 'commit', 'remind'],
  ...['me', 'policy', 'check', 'load', 'list', 'history', 'peekInvitation', 'shareLink', 'attachment'],
  ...['claimInvitation', 'start', 'finish'],
]);
/** To arrive twice does nothing that anybody could notice. */
const twice: ReadonlySet<string> = new Set([...repeatable].filter((method) => method !== 'start'));

export const keyed: ReadonlySet<string> = new Set(['create', 'commit', 'remind']);

const nobodyListens = (work: Promise<unknown>): void => void work.catch(() => undefined);

/** The first attempt of each request meets the fault; the next one with the same words goes through. */
function onFirst(methods: ReadonlySet<string>, fault: Around): () => Around {
  return () => {
    const tried = new Set<string>();
    return (call, goOn) => {
      if (!methods.has(call.method)) return goOn();
      const words = wordsOf(call);
      if (tried.delete(words)) return goOn();
      tried.add(words);
      return fault(call, goOn);
    };
  };
}

const wordsOf = ({ method, given }: Call): string => `${method} ${JSON.stringify(given)}`;

const timedOut = () => new HostError('TIMEOUT', 'injected by the conformance kit');

/** The faults of a network and of a sign-in, each as something around one person's host. */
export const faults: Readonly<Record<string, () => Around>> = {
  'requests that time out before they arrive': onFirst(repeatable, async () => {
    throw timedOut();
  }),
  'requests that time out while the host works on them': onFirst(repeatable, async (_, goOn) => {
    nobodyListens(goOn());
    throw timedOut();
  }),
  'answers that get lost': onFirst(repeatable, async (_, goOn) => {
    await goOn().catch(() => undefined);
    throw new HostError('NETWORK', 'injected by the conformance kit');
  }),
  'requests that arrive twice at once': () => async (call, goOn) => {
    if (!twice.has(call.method)) return goOn();
    const [first] = await Promise.all([goOn(), goOn()]);
    return first;
  },
  'copies of requests that arrive late': () => {
    let late: (() => Promise<unknown>) | undefined;
    return async (call, goOn) => {
      const answer = await goOn();
      await late?.().catch(() => undefined);
      late = keyed.has(call.method) ? goOn : undefined;
      return answer;
    };
  },
  'tokens that have gone stale': onFirst(repeatable, async () => {
    throw new HostError('UNAUTHENTICATED', 'injected by the conformance kit');
  }),
};

const passing: ReadonlySet<string> = new Set(['TIMEOUT', 'NETWORK', 'SERVER', 'UNAUTHENTICATED']);
const ATTEMPTS = 3;

/** Asks again with the same words and key, as a page does after a fault. */
export const patient: Around = async ({ method }, goOn) => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await goOn();
    } catch (error) {
      const again = error instanceof HostError && passing.has(error.code) && repeatable.has(method);
      if (!again || attempt >= ATTEMPTS) throw error;
    }
  }
};
