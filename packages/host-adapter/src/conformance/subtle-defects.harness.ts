import { refused, type Outcome, type RecordView } from '@iou-kit/machine';
import type { Defect } from './defects.harness.ts';
import { spoiled, withStorage } from './spoiled.harness.ts';

const idOf = (answer: Outcome<RecordView>): string => (answer.ok ? answer.value.record.id : '');

/** Defects that only show when a request is repeated, or when answers are compared. */
export const subtleDefects: Readonly<Record<string, Defect>> = {
  'spends a ticket on a refused command': {
    test: 'a refused command does not spend its ticket',
    makeWorld: spoiled((host) => {
      const spent = new Set<string>();
      return withStorage(host, {
        async commit(request) {
          const ticket = 'ticket' in request.command ? request.command.ticket : undefined;
          if (ticket === undefined) return host.storage.commit(request);
          if (spent.has(ticket)) return refused({ code: 'VERIFICATION_REQUIRED' });
          spent.add(ticket);
          return host.storage.commit(request);
        },
      });
    }),
  },
  'forgets a signature that it has answered': {
    test: 'a signature whose answer is lost is found signed by whoever asks again, even after the record has moved on',
    makeWorld: spoiled((host) => {
      const done = new Set<string>();
      return withStorage(host, {
        async commit(request) {
          if (done.has(request.idempotencyKey)) return refused({ code: 'VERIFICATION_REQUIRED' });
          const answer = await host.storage.commit(request);
          if (answer.ok) done.add(request.idempotencyKey);
          return answer;
        },
      });
    }),
  },
  'refuses a second time for another reason': {
    test: 'a refusal whose answer is lost is the same refusal when it is asked again',
    makeWorld: spoiled((host) => {
      const asked = new Set<string>();
      return withStorage(host, {
        async commit(request) {
          const answer = await host.storage.commit(request);
          if (answer.ok || !asked.has(request.idempotencyKey)) {
            asked.add(request.idempotencyKey);
            return answer;
          }
          return refused({ code: 'IDEMPOTENCY_MISMATCH' });
        },
      });
    }),
  },
  'uses an invitation up, also for whoever claimed it': {
    test: 'an invitation claimed by an answer that was lost is still this person’s',
    makeWorld: spoiled((host) => {
      const claimed = new Set<string>();
      return withStorage(host, {
        async claimInvitation(code) {
          if (claimed.has(code)) return refused({ code: 'INVITATION_USED' });
          claimed.add(code);
          return host.storage.claimInvitation(code);
        },
      });
    }),
  },
  'answers with what another request asked for': {
    test: 'answers that come in reverse are each the answer to its own request',
    makeWorld: spoiled((host) => {
      let last = '';
      return withStorage(host, {
        async load(recordId) {
          last = recordId;
          await Promise.resolve();
          return host.storage.load(last);
        },
      });
    }),
  },
  'reads what was there before the last command': {
    test: 'the number of acts never goes back from one answer to the next',
    makeWorld: spoiled((host) => {
      const kept = new Map<string, Outcome<RecordView>>();
      return withStorage(host, {
        async load(recordId) {
          const stale = kept.get(recordId);
          kept.delete(recordId);
          return stale ?? host.storage.load(recordId);
        },
        async commit(request) {
          const before = await host.storage.load(request.recordId);
          const answer = await host.storage.commit(request);
          if (answer.ok) kept.set(idOf(answer), before);
          return answer;
        },
      });
    }),
  },
  'lets two of many rivals win': {
    test: 'of many commands at one revision the first wins, and each other is told what stands',
    makeWorld: spoiled((host) =>
      withStorage(host, {
        async commit(request) {
          const answer = await host.storage.commit(request);
          const { command } = request;
          if (answer.ok || answer.refusal.code !== 'STATE_CONFLICT' || command.type !== 'terms.save') return answer;
          const now = await host.storage.load(request.recordId);
          return now.ok ? host.storage.commit({ ...request, revision: now.value.record.revision }) : answer;
        },
      }),
    ),
  },
  'refuses without a code': {
    test: 'every refusal had a code',
    makeWorld: spoiled((host) =>
      withStorage(host, {
        // As an answer of another make comes through a wire that nobody checks.
        history: async () => JSON.parse('{"ok":false,"refusal":{"message":"no"}}') as Outcome<never>,
      }),
    ),
  },
  'shows its changes to whoever watches': {
    test: 'a stranger who watches a record is told nothing of it',
    makeWorld: spoiled((host, { hosts }) =>
      withStorage(host, {
        watch(recordId, listener, signal) {
          for (const { storage } of hosts) storage.watch(recordId, listener, signal);
        },
      }),
    ),
  },
  'minds the record of a token only where it loads': {
    test: 'a token for one record neither reads nor changes another of the same person',
    makeWorld: spoiled((host, { world, visitor }) =>
      withStorage(host, {
        async history(recordId) {
          const whole = await world.hostFor({ subject: visitor.subject });
          return whole.storage.history(recordId);
        },
      }),
    ),
  },
  'opens invitations to other partners’ users': {
    test: 'another partner’s user opens no invitation',
    makeWorld: spoiled((host, { world, visitor }) =>
      withStorage(host, {
        async peekInvitation(code) {
          const own = await world.hostFor({ subject: visitor.subject });
          return own.storage.peekInvitation(code);
        },
      }),
    ),
  },
  'leaves an act out of the history': {
    test: 'the history tells every act once, in order, to each of the two alike',
    makeWorld: spoiled((host) =>
      withStorage(host, {
        async history(recordId) {
          const answer = await host.storage.history(recordId);
          return answer.ok ? { ...answer, value: answer.value.slice(0, -1) } : answer;
        },
      }),
    ),
  },
  'claims evidence, and has no port for it': {
    test: 'the evidence that is claimed can be asked for by the two people, and by nobody else',
    makeWorld: spoiled((host) => ({ ...host, capabilities: { ...host.capabilities, evidence: ['document'] } })),
  },
};
