import { accepted, readRefusal, type Outcome, type RecordView } from '@iou-kit/machine';
import {
  demand,
  HostError,
  type EvidencePort,
  type Host,
  type PersonalCodePort,
  type StoragePort,
} from '../host/index.ts';
import {
  outcome,
  plain,
  readAttachment,
  readEvidence,
  readGate,
  readHistory,
  readLink,
  readMe,
  readOwner,
  readPage,
  readPersonalCode,
  readPolicy,
  readVerification,
  readView,
} from '../http/readers.ts';
import { readAbout } from './capabilities.ts';
import { fields, text } from './given.ts';
import { openLine, type Line } from './line.ts';

const TIMEOUT_MS = 60_000;

/** A host that lives at the other end of a port. Whoever opened it closes it. */
export interface FrameHost extends Host {
  close(): void;
}

/**
 * The parent page's own host, called over a port at whose other end `serveHost` answers. Its answers are parsed as those of a
 * server are. Rejects with TIMEOUT or PROTOCOL where nobody, or nobody sensible, is there.
 */
export async function frameHost(port: MessagePort, { timeoutMs = TIMEOUT_MS } = {}): Promise<FrameHost> {
  const watches = new Map<string, (view: RecordView) => void>();
  const line = openLine(
    port,
    { told: (id, view) => watches.get(text(id))?.(plain(accepted(view), readView, 'a view')) },
    timeoutMs,
  );
  const ask = async (method: string, ...args: readonly unknown[]): Promise<Outcome<unknown>> =>
    readOutcome(await line.call(method, ...args));
  const learn = async () => readAbout(await line.call('about'));

  let about = await learn().catch((error: unknown) => {
    line.close();
    throw error;
  });

  return {
    /** May change once the policy was asked for, as an `httpHost`'s do. */
    get capabilities() {
      return about.capabilities;
    },
    identity: {
      me: async () => plain(accepted(await line.call('identity.me')), readMe, 'who is here'),
      async policy() {
        const answer = plain(accepted(await line.call('identity.policy')), readPolicy, 'a policy');
        about = await learn();
        return answer;
      },
      async check(person) {
        const answer = await ask('identity.check', person);
        return answer.ok ? accepted(true) : answer;
      },
      start: async (request) => outcome(await ask('identity.start', request), readVerification, 'a verification'),
      finish: async (id) => outcome(await ask('identity.finish', id), readVerification, 'a verification'),
    },
    sms: {
      sendCode: async (id) => outcome(await ask('sms.sendCode', id), readVerification, 'a verification'),
      checkCode: async (id, code) => outcome(await ask('sms.checkCode', id, code), readVerification, 'a verification'),
      remind: async (...given) => outcome(await ask('sms.remind', ...given), readView, 'a view'),
    },
    storage: frameStorage(line, ask, (recordId, listener, signal) => {
      demand(about.capabilities.watch, 'watching');
      if (signal.aborted) return;
      const id = crypto.randomUUID();
      watches.set(id, listener);
      line.call('watch', id, recordId).catch(() => watches.delete(id));
      signal.addEventListener('abort', () => {
        watches.delete(id);
        line.call('unwatch', id).catch(() => undefined);
      });
    }),
    ...(about.capabilities.personalCode === true && { personalCode: framePersonalCode(ask) }),
    ...(about.evidence && { evidence: frameEvidence(ask) }),
    close() {
      watches.clear();
      line.close();
    },
  };
}

type Ask = (method: string, ...args: readonly unknown[]) => Promise<Outcome<unknown>>;

function frameStorage(line: Line, ask: Ask, watch: StoragePort['watch']): StoragePort {
  return {
    create: async (...given) => outcome(await ask('storage.create', ...given), readView, 'a view'),
    load: async (id) => outcome(await ask('storage.load', id), readView, 'a view'),
    list: async (query) => plain(accepted(await line.call('storage.list', query)), readPage, 'a page of records'),
    commit: async (request) => outcome(await ask('storage.commit', request), readView, 'a view'),
    history: async (id) => outcome(await ask('storage.history', id), readHistory, 'a history'),
    watch,
    peekInvitation: async (code) => outcome(await ask('storage.peekInvitation', code), readGate, 'an invitation'),
    claimInvitation: async (code) => outcome(await ask('storage.claimInvitation', code), readView, 'a view'),
    shareLink: async (id) => outcome(await ask('storage.shareLink', id), readLink, 'a link'),
    attach: async (...given) => outcome(await ask('storage.attach', ...given), readAttachment, 'an attachment'),
    attachment: async (...given) => outcome(await ask('storage.attachment', ...given), readBlob, 'an image'),
  };
}

const framePersonalCode = (ask: Ask): PersonalCodePort => ({
  show: async () => outcome(await ask('personalCode.show'), readPersonalCode, 'a personal code'),
  renew: async () => outcome(await ask('personalCode.renew'), readPersonalCode, 'a personal code'),
  owner: async (code) => outcome(await ask('personalCode.owner', code), readOwner, 'the owner of a code'),
});

const frameEvidence = (ask: Ask): EvidencePort => ({
  status: async (id) => outcome(await ask('evidence.status', id), readEvidence, 'the state of the evidence'),
  file: async (...given) => outcome(await ask('evidence.file', ...given), readBlob, 'a file'),
});

const readBlob = (value: unknown): Blob | undefined => (value instanceof Blob ? value : undefined);

function readOutcome(answer: unknown): Outcome<unknown> {
  const { ok, value, refusal } = fields(answer);
  if (ok === true) return accepted(value);
  const read = ok === false ? readRefusal(refusal) : undefined;
  if (read) return { ok: false, refusal: read };
  throw new HostError('PROTOCOL', 'the other end of the frame must give an outcome');
}
