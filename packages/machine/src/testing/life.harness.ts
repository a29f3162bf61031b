import { decide } from '../decide/decide.ts';
import { commitmentOf } from '../hashing/commitment.ts';
import { system, type Actor } from '../model/actor.ts';
import type { Command, CommandOf } from '../model/command.ts';
import type { DecideContext, Decision } from '../model/context.ts';
import type { EventEnvelope } from '../model/event.ts';
import type { Opening, Person } from '../model/person.ts';
import { defaultPolicy, type Policy } from '../model/policy.ts';
import type { AgreementRecord } from '../model/record.ts';
import type { Side } from '../model/side.ts';
import { VerifiedAction, type Ticket } from '../model/verification.ts';
import { instantOf, millisecondsOf } from '../values/index.ts';
import { countingIds } from './counting-ids.harness.ts';
import { checkInvariants } from './invariants.harness.ts';
import { iouSample, type KindSample } from './kind-samples.harness.ts';
import { MORNING } from './sample-terms.harness.ts';

export type Who = Side | 'stranger' | 'system';

/** The actor behind a word: each has a subject of their own, so that who is a party is found out by the law. */
export const actorOf = (who: Who): Actor => (who === 'system' ? system : { type: 'person', subject: `user-${who}` });

type More = Partial<DecideContext>;

/** One record's life on a clock that is set by hand; everything decided is stored, sealed openings included. */
export class Life {
  now = MORNING;
  policy: Policy = defaultPolicy;
  /** What kind of agreement it is about. */
  sample: KindSample = iouSample;
  record: AgreementRecord | null = null;
  log: readonly EventEnvelope[] = [];
  /** The code of the last invitation. */
  code = '';
  #vault: readonly Opening[] = [];
  readonly #ids = countingIds();

  /** The record, which must have been made. */
  get present(): AgreementRecord {
    if (!this.record) throw new Error('there is no record');
    return this.record;
  }

  /** This life so far, to go on from twice. */
  fork(): Life {
    const twin = new Life();
    const { now, policy, sample, record, log, code } = this;
    Object.assign(twin, { now, policy, sample, record, log, code });
    twin.#vault = this.#vault;
    // Identifiers of two branches may be the same; those of one life may not.
    for (let made = 0; made < log.length * 4; made += 1) twin.#ids.uuid();
    return twin;
  }

  at(instant: string): this {
    this.now = instant;
    return this;
  }

  later(milliseconds: number): this {
    return this.at(instantOf(millisecondsOf(this.now) + milliseconds));
  }

  /** A person as the vault tells, like the service that opens it. */
  person(side: Side): Person | undefined {
    const details = this.record?.parties[side].details;
    const value = (commitment: string): string =>
      this.#vault.find((opening) => opening.commitment === commitment && commitmentOf(opening) === commitment)?.value ??
      '';
    if (!details) return undefined;
    const { name, idNumber, mobile } = details;
    return { name: value(name.commitment), idNumber: value(idNumber.commitment), mobile: value(mobile.commitment) };
  }

  /** A fresh proof of identity for just this act. */
  ticket(side: Side, action: VerifiedAction, change: Partial<Ticket> = {}): Ticket {
    return {
      id: `ticket-${side}-${action}-${this.present.revision}`,
      recordId: this.present.id,
      revision: this.present.revision,
      action,
      documentHash: this.present.documentHash ?? '',
      side,
      subject: `user-${side}`,
      method: 'face',
      provider: 'simulated-face',
      requestId: 'request-1',
      passedAt: this.now,
      expiresAt: instantOf(millisecondsOf(this.now) + 600_000),
      ...change,
    };
  }

  context(who: Who, command: Command, more: More = {}): DecideContext {
    const action = VerifiedAction.safeParse(command.type);
    const proves = action.success && this.record && (who === 'initiator' || who === 'counterparty');
    const [initiator, counterparty] = [this.person('initiator'), this.person('counterparty')];
    return {
      tenant: 'tenant-1',
      actor: actorOf(who),
      now: this.now,
      policy: this.policy,
      ids: this.#ids,
      people: { ...(initiator && { initiator }), ...(counterparty && { counterparty }) },
      ...(proves && { ticket: this.ticket(who, action.data) }),
      ...more,
    };
  }

  /** What the law says; nothing is stored. */
  ask(who: Who, command: Command, more: More = {}): Decision {
    const decision = decide(this.sample.kind, this.record, command, this.context(who, command, more));
    const codes = [this.code, decision.code ?? ''].filter((code) => code !== '');
    checkInvariants([...this.log, ...decision.events], decision, codes);
    return decision;
  }

  /** Asks, and stores what was decided. */
  give(who: Who, command: Command, more: More = {}): Decision {
    const decision = this.ask(who, command, more);
    this.record = decision.record;
    this.log = [...this.log, ...decision.events];
    this.#vault = [...this.#vault, ...decision.openings];
    this.code = decision.code ?? this.code;
    return decision;
  }

  /** Gives a command that must be carried out. */
  must(who: Who, command: Command, more: More = {}): this {
    const { refusal } = this.give(who, command, more);
    if (refusal)
      throw new Error(
        `${command.type} by ${who}: ${refusal.code} ${JSON.stringify(refusal.issues ?? refusal.params ?? '')}`,
      );
    return this;
  }

  begin(role: CommandOf<'record.create'>['role'] = this.sample.role): this {
    const { id, notice } = this.sample.kind;
    return this.must('initiator', { type: 'record.create', kind: id, role, noticeVersion: notice.version });
  }
}

export const newLife = (
  change: { readonly policy?: Partial<Policy>; readonly now?: string; readonly sample?: KindSample } = {},
): Life => {
  const life = new Life();
  life.sample = change.sample ?? iouSample;
  life.policy = { ...defaultPolicy, ...change.policy };
  return life.at(change.now ?? MORNING);
};
