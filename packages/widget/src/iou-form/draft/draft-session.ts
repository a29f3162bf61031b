import type { StoragePort } from '@iou-kit/host-adapter';
import type { AgreementRecord, Command, CommandOf, Outcome, RecordView } from '@iou-kit/machine';

export type DraftCommand = Exclude<Command, CommandOf<'record.create'>>;

export interface DraftSessionOptions {
  readonly storage: Pick<StoragePort, 'commit'>;
  /** Told of each later view. */
  readonly onView: (view: RecordView) => void;
  readonly newKey?: () => string;
  /** Milliseconds before each further try of a commit that got no answer. */
  readonly retryAfter?: readonly number[];
}

interface Attempt {
  readonly command: DraftCommand;
  readonly revision: number;
  readonly idempotencyKey: string;
}

/**
 * Commits what is filled in, one command after another, each on the latest revision and under a key of its own. A commit
 * without an answer is asked again under the same key, so that nothing happens twice.
 */
export class DraftSession {
  readonly #options: DraftSessionOptions;
  #view: RecordView;
  #queue: Promise<unknown> = Promise.resolve();
  #unanswered: Attempt | undefined;

  constructor(view: RecordView, options: DraftSessionOptions) {
    this.#view = view;
    this.#options = options;
  }

  get view(): RecordView {
    return this.#view;
  }

  /** Takes a view that came by another way, unless it is older than what is known. */
  take(view: RecordView): void {
    if (view.record.seq <= this.#view.record.seq) return;
    this.#view = view;
    this.#options.onView(view);
  }

  /** Rejects with the host's error when no try was answered. */
  commit(command: DraftCommand): Promise<Outcome<RecordView>> {
    const turn = this.#queue.then(() => this.#commit(command));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #commit(command: DraftCommand): Promise<Outcome<RecordView>> {
    const state = this.#view.record.state;
    const outcome = await this.#attempt(command);
    const fresh = outcome.ok ? undefined : outcome.refusal.record;
    if (!fresh || outcome.ok) return outcome;
    this.#takeRecord(fresh);
    // The same person wrote from another place: what was typed last stands. A record that has moved on is not written over.
    return outcome.refusal.code === 'STATE_CONFLICT' && fresh.state === state ? this.#attempt(command) : outcome;
  }

  async #attempt(command: DraftCommand): Promise<Outcome<RecordView>> {
    const attempt = this.#attemptOf(command);
    const outcome = await this.#ask(attempt);
    this.#unanswered = undefined;
    if (outcome.ok) this.take(outcome.value);
    return outcome;
  }

  /** The same command again after no answer is the same attempt. */
  #attemptOf(command: DraftCommand): Attempt {
    if (this.#unanswered && JSON.stringify(this.#unanswered.command) === JSON.stringify(command))
      return this.#unanswered;
    const newKey = this.#options.newKey ?? (() => crypto.randomUUID());
    return { command, revision: this.#view.record.revision, idempotencyKey: newKey() };
  }

  async #ask(attempt: Attempt): Promise<Outcome<RecordView>> {
    const recordId = this.#view.record.id;
    this.#unanswered = attempt;
    for (const delay of this.#options.retryAfter ?? [500, 2000]) {
      try {
        return await this.#options.storage.commit({ recordId, ...attempt });
      } catch (error) {
        if (!isUnanswered(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, delay));
      }
    }
    return this.#options.storage.commit({ recordId, ...attempt });
  }

  #takeRecord(record: AgreementRecord): void {
    this.take({ ...this.#view, record });
  }
}

const isUnanswered = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (error.code === 'NETWORK' || error.code === 'TIMEOUT');
