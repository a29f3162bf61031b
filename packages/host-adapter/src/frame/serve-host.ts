import { verificationMethods, verifiedActions } from '@iou-kit/machine';
import {
  demand,
  evidenceParts,
  HostError,
  type CommitRequest,
  type Host,
  type RecordFilter,
  type StoragePort,
} from '../host/index.ts';
import { aboutOf } from './capabilities.ts';
import { blob, count, fields, flag, maybe, oneOf, text } from './given.ts';
import { openLine, type LineMethods } from './line.ts';

const TIMEOUT_MS = 60_000;
/** Of one frame at once; far beyond what the elements need. */
const MOST_WATCHES = 64;

const filters: readonly RecordFilter[] = ['all', 'mine', 'open', 'ended'];

/**
 * Lets the elements behind a port use this page's own host. Every call is parsed: one of another shape is refused with PROTOCOL
 * and reaches no host. What a command says is for the host to judge. Gives the function that ends it.
 */
export function serveHost(host: Host, port: MessagePort, { timeoutMs = TIMEOUT_MS } = {}): () => void {
  const watches = new Map<string, AbortController>();
  const stop = (id: string) => {
    watches.get(id)?.abort();
    watches.delete(id);
  };
  const line = openLine(
    port,
    { about: () => aboutOf(host), ...calls(host), watch, unwatch: (id) => stop(text(id)) },
    timeoutMs,
  );

  function watch(given: unknown, recordId: unknown): void {
    const id = text(given);
    if (watches.size >= MOST_WATCHES || watches.has(id)) throw new HostError('PROTOCOL', 'too many watches');
    const watching = new AbortController();
    host.storage.watch(
      text(recordId),
      (view) => {
        // A frame that does not listen any more is no concern of the host's.
        line.call('told', id, view).catch(() => undefined);
      },
      watching.signal,
    );
    watches.set(id, watching);
  }

  return () => {
    for (const id of watches.keys()) stop(id);
    line.close();
  };
}

/** Each method of a host by its name on the line. */
function calls({ identity, sms, storage, evidence, personalCode }: Host): LineMethods {
  const files = () => {
    demand(evidence !== undefined, 'evidence');
    return evidence;
  };
  const codes = () => {
    demand(personalCode !== undefined, 'personal codes');
    return personalCode;
  };
  return {
    'identity.me': () => identity.me(),
    'identity.policy': () => identity.policy(),
    'identity.check': (person) => {
      const { name, idNumber, mobile } = fields(person);
      const phone = maybe(text, mobile);
      return identity.check({
        name: text(name),
        idNumber: text(idNumber),
        ...(phone !== undefined && { mobile: phone }),
      });
    },
    'identity.start': (request) => {
      const { recordId, revision, action, documentHash, method, consent } = fields(request);
      return identity.start({
        recordId: text(recordId),
        revision: count(revision),
        action: oneOf(verifiedActions, action),
        documentHash: text(documentHash),
        method: oneOf(verificationMethods, method),
        consent: maybe(flag, consent),
      });
    },
    'identity.finish': (id) => identity.finish(text(id)),
    'sms.sendCode': (id) => sms.sendCode(text(id)),
    'sms.checkCode': (id, code) => sms.checkCode(text(id), text(code)),
    'sms.remind': (id, revision, key) => sms.remind(text(id), count(revision), text(key)),
    'storage.create': (command, key) => storage.create(command as Parameters<StoragePort['create']>[0], text(key)),
    'storage.load': (id) => storage.load(text(id)),
    'storage.list': (query) => storage.list(maybe(readQuery, query)),
    'storage.commit': (request) => storage.commit(readCommit(request)),
    'storage.history': (id) => storage.history(text(id)),
    'storage.peekInvitation': (code) => storage.peekInvitation(text(code)),
    'storage.claimInvitation': (code) => storage.claimInvitation(text(code)),
    'storage.shareLink': (id) => storage.shareLink(text(id)),
    'storage.attach': (id, image) => storage.attach(text(id), blob(image)),
    'storage.attachment': (id, attachmentId) => storage.attachment(text(id), text(attachmentId)),
    'personalCode.show': () => codes()?.show(),
    'personalCode.renew': () => codes()?.renew(),
    'personalCode.owner': (code) => codes()?.owner(text(code)),
    'evidence.status': (id) => files()?.status(text(id)),
    'evidence.file': (id, part) => files()?.file(text(id), oneOf(evidenceParts, part)),
  };
}

function readQuery(value: unknown) {
  const { filter, refersTo, cursor, limit } = fields(value);
  return {
    filter: maybe((given) => oneOf(filters, given), filter),
    refersTo: maybe(text, refersTo),
    cursor: maybe(text, cursor),
    limit: maybe(count, limit),
  };
}

/** What the command says is judged by the host, which answers INVALID_FIELDS. */
function readCommit(value: unknown): CommitRequest {
  const { recordId, command, revision, idempotencyKey } = fields(value);
  return {
    recordId: text(recordId),
    command: command as CommitRequest['command'],
    revision: count(revision),
    idempotencyKey: text(idempotencyKey),
  };
}
