import type { LoggedEvent, Opened } from './opened.ts';

const PART = 'events.jsonl';

/** What may happen to a record: by whom, from which state, to which (`docs/evidence-format.md`, "The life"). */
export const law: Readonly<Record<string, readonly string[]>> = {
  recordCreated: ['initiator - draft'],
  termsSaved: ['initiator draft draft', 'initiator draft awaitingInitiatorSignature'],
  detailsProvided: [
    'initiator draft draft',
    'initiator draft awaitingInitiatorSignature',
    'counterparty awaitingCounterparty awaitingInitiatorSignature',
  ],
  counterpartyInvited: [
    'initiator draft awaitingCounterparty',
    'initiator awaitingInitiatorSignature awaitingCounterparty',
  ],
  invitationClaimed: ['counterparty awaitingCounterparty awaitingCounterparty', 'counterparty pending pending'],
  invitationWithdrawn: [
    'initiator draft draft',
    'initiator awaitingCounterparty draft',
    'system awaitingCounterparty draft',
    'initiator awaitingInitiatorSignature draft',
  ],
  invitationDeclined: ['counterparty awaitingCounterparty draft'],
  recordReopened: ['initiator awaitingInitiatorSignature draft'],
  discarded: [
    'initiator draft discarded',
    'initiator awaitingCounterparty discarded',
    'initiator awaitingInitiatorSignature discarded',
  ],
  signed: ['initiator awaitingInitiatorSignature pending', 'counterparty pending effective.signed'],
  revoked: ['initiator pending revoked'],
  rejected: ['counterparty pending rejected'],
  expired: ['system pending expired'],
  reminded: ['initiator pending pending'],
  reminderSet: [
    'initiator pending pending',
    'party effective.signed effective.signed',
    'party effective.releasePending effective.releasePending',
    'party effective.settlementPending effective.settlementPending',
  ],
  releaseRequested: ['party effective.signed effective.releasePending'],
  releaseCancelled: ['requester effective.releasePending effective.signed'],
  releaseRefused: ['asked effective.releasePending effective.signed'],
  releaseLapsed: ['system effective.releasePending effective.signed'],
  released: ['asked effective.releasePending released'],
  settlementRequested: ['party effective.signed effective.settlementPending'],
  settlementCancelled: ['requester effective.settlementPending effective.signed'],
  settlementRefused: ['asked effective.settlementPending effective.signed'],
  settlementLapsed: ['system effective.settlementPending effective.signed'],
  settled: ['asked effective.settlementPending settled'],
};

/** Acts for which a person has proved anew who they are. */
const proved = /^(signed|released|settled|\w+Requested)$/;

/** The events tell a life that the law knows, and the manifest tells its end. Judged where nothing else is wrong with them. */
export function checkLife({ manifest, events, found }: Pick<Opened, 'manifest' | 'events' | 'found'>): void {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last || found.faults.some(({ part }) => part === PART)) return;
  const wrong = firstWrong(events);
  if (wrong !== undefined) found.fault('EVENT_UNLAWFUL', PART, wrong);
  if (last.data['state'] !== manifest.state || first.data['documentNumber'] !== manifest.number)
    found.fault('MANIFEST_CONTRADICTED', 'manifest.json', `its state is ${String(last.data['state'])}`);
}

function firstWrong(events: readonly LoggedEvent[]): string | undefined {
  let [state, at] = ['-', ''];
  let [requester, limit]: (string | undefined)[] = [];
  const proofs = new Set<unknown>();
  const people = new Map<string, string | undefined>();
  for (const event of events) {
    const { seq, type, data, actor } = event;
    const to = textIn(data, 'state') ?? '';
    const asks = actor.side === requester ? 'requester' : 'asked';
    const as = actor.side === 'system' ? ['system'] : [actor.side, 'party', ...(requester === undefined ? [] : [asks])];
    const moves = Object.hasOwn(law, type) ? (law[type] ?? []) : [];
    if (!as.some((by) => moves.includes(`${by} ${state} ${to}`)))
      return `event ${seq}: ${type} by ${actor.side} from ${state} to ${to}`;
    if (event.at < at) return `event ${seq}: before the one before it`;
    // What the clock has ended nobody does any more, and the clock ends nothing early.
    if (limit !== undefined && event.at >= limit !== (actor.side === 'system'))
      return `event ${seq}: ${limit} is its limit`;
    if (proved.test(type)) {
      const id = proofIn(event);
      if (id === undefined || proofs.has(id)) return `event ${seq}: without a verification of its own`;
      proofs.add(id);
    }
    if (type === 'signed' && data['side'] !== actor.side) return `event ${seq}: signed by the other side`;
    // The counterparty is somebody for good from their own signature on.
    if (people.has(actor.side) && people.get(actor.side) !== actor.subject) return `event ${seq}: by another person`;
    if (type === 'signed' || actor.side === 'initiator') people.set(actor.side, actor.subject);
    if (to !== state) {
      limit = textIn(data, 'expiresAt') ?? textIn(data, 'lapsesAt');
      requester = type.endsWith('Requested') ? actor.side : undefined;
    }
    [state, at] = [to, event.at];
  }
  return undefined;
}

/** The id of the verification that an act rests on. */
function proofIn({ type, data: { verification } }: LoggedEvent): string | undefined {
  if (typeof verification !== 'object' || verification === null) return undefined;
  const wanted = type === 'signed' ? ['method', 'provider', 'requestId', 'passedAt'] : ['method'];
  return wanted.every((name) => textIn(verification, name) !== undefined) ? textIn(verification, 'id') : undefined;
}

function textIn(data: object, name: string): string | undefined {
  const value: unknown = Object.hasOwn(data, name) ? (data as Readonly<Record<string, unknown>>)[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}
