import { maskMobile, maskName, maskResidentId, type Outcome, type RecordView } from '@iou-kit/machine';
import { demand, type Host, type IdentityPort, type Me, type SmsPort, type StoragePort } from '../host/index.ts';
import { attach, attachment } from './attachments/attach.ts';
import type { Desk } from './desk.ts';
import { evidenceOf } from './evidence/evidence-of.ts';
import { check } from './identity/check.ts';
import { personalCodeOf } from './identity/personal-code.ts';
import { profileOf } from './profiles.ts';
import type { Session } from './record-service.types.ts';
import { commit } from './records/commit.ts';
import { create } from './records/create.ts';
import { enter } from './records/enter.ts';
import { history } from './records/history.ts';
import { claimInvitation, peekInvitation, shareLink } from './records/invitations.ts';
import { list } from './records/list.ts';
import { viewOf } from './records/view.ts';
import { watch } from './records/watch.ts';
import { checkCode } from './verifications/check-code.ts';
import { finish } from './verifications/finish.ts';
import { sendCode } from './verifications/send-code.ts';
import { start } from './verifications/start.ts';

/** Everything one person may do, as a host. */
export const hostOf = (desk: Desk, session: Session): Host => ({
  capabilities: desk.offers,
  identity: identityOf(desk, session),
  sms: smsOf(desk, session),
  storage: storageOf(desk, session),
  ...(desk.offers.personalCode === true && { personalCode: personalCodeOf(desk, session) }),
  ...(desk.ports.office && { evidence: evidenceOf(desk, session, desk.ports.office) }),
});

function identityOf(desk: Desk, session: Session): IdentityPort {
  return {
    async me(): Promise<Me> {
      const { known } = await profileOf(desk, session);
      if (!known) return { subject: session.subject };
      const { name, idNumber, mobile } = known;
      return {
        subject: session.subject,
        known: { name: maskName(name), idNumber: maskResidentId(idNumber), mobile: maskMobile(mobile) },
      };
    },
    async policy() {
      const { policy, returnOrigins } = await desk.tenant(session.tenant);
      const { simulated, evidence, kinds } = desk.offers;
      const offered = { ...(evidence.length > 0 && { evidence }), ...(returnOrigins && { returnOrigins }) };
      return { policy, now: desk.now(), simulated, kinds, ...offered };
    },
    check: (person) => check(desk, session, person),
    start: (request) => start(desk, session, request),
    finish: (id) => finish(desk, session, id),
  };
}

function smsOf(desk: Desk, session: Session): SmsPort {
  return {
    sendCode: (id) => sendCode(desk, session, id),
    checkCode: (id, code) => checkCode(desk, session, id, code),
    async remind(recordId, revision, idempotencyKey) {
      demand(desk.offers.reminders, 'reminders');
      return commit(desk, session, { recordId, revision, idempotencyKey, command: { type: 'counterparty.remind' } });
    },
  };
}

function storageOf(desk: Desk, session: Session): StoragePort {
  /** What this host has shown of each record by itself, so that a watch begun later misses nothing. Who sees a list need not see the record. */
  const shown = new Map<string, number>();
  async function noted(answer: Promise<Outcome<RecordView>>): Promise<Outcome<RecordView>> {
    const outcome = await answer;
    if (outcome.ok) shown.set(outcome.value.record.id, outcome.value.record.seq);
    return outcome;
  }
  return {
    create: (command, idempotencyKey) => noted(create(desk, session, command, idempotencyKey)),
    load: (recordId) => noted(load(desk, session, recordId)),
    list: (query) => list(desk, session, query),
    commit: (request) => noted(commit(desk, session, request)),
    history: (recordId) => history(desk, session, recordId),
    watch: (recordId, listener, signal) => watch(desk, session, recordId, listener, signal, shown.get(recordId)),
    peekInvitation: (code) => peekInvitation(desk, session, code),
    claimInvitation: (code) => noted(claimInvitation(desk, session, code)),
    shareLink: (recordId) => shareLink(desk, session, recordId),
    attach: (recordId, image) => attach(desk, session, recordId, image),
    attachment: (recordId, id) => attachment(desk, session, recordId, id),
  };
}

async function load(desk: Desk, session: Session, recordId: string): Promise<Outcome<RecordView>> {
  const entered = await enter(desk, session, recordId);
  return entered.ok ? { ok: true, value: await viewOf(desk, entered.value) } : entered;
}
