import type { Host, Me, PolicyAnswer } from '@iou-kit/host-adapter';
import type { HostScope } from '../context/host-scope.ts';
import type { Speech } from '../context/kinds.ts';
import { visitStore, type VisitStore } from '../context/visit-store.ts';

/** What the host has said of this page's person, and when (performance clock). */
interface Answers {
  readonly me: Me;
  readonly policy: PolicyAnswer;
  readonly at: number;
}

/** The page's part of a scope. */
export interface Page {
  readonly lang: string;
  readonly headingLevel: number;
  /** Asked last, so that nothing which the elements have used meanwhile is missing in it. */
  speech(): Promise<Speech>;
}

/** One host as long as it is in use: its visits, and what it answered about the person at this page. */
export class HostLink {
  readonly host: Host;
  readonly #visits: VisitStore;
  #answers: Promise<Answers> | undefined;

  constructor(host: Host) {
    this.host = host;
    this.#visits = visitStore(host);
  }

  /** The scope for the elements inside. Rejects with the host's error; asked again, it asks the host again. */
  async scope({ lang, headingLevel, speech }: Page): Promise<HostScope> {
    const { me, policy, at } = await this.#ask();
    const { words, loadKind } = await speech();
    const offset = Date.parse(policy.now) - at;
    return {
      host: this.host,
      me,
      policy,
      words,
      lang,
      headingLevel,
      visits: this.#visits,
      loadKind,
      now: () => new Date(offset + performance.now()).toISOString(),
    };
  }

  /** What was answered is asked for again next time. */
  forget(): void {
    this.#answers = undefined;
  }

  dispose(): void {
    this.#visits.dispose();
  }

  #ask(): Promise<Answers> {
    const answers = this.#answers ?? this.#request();
    this.#answers = answers;
    return answers;
  }

  async #request(): Promise<Answers> {
    try {
      const [me, policy] = await Promise.all([this.host.identity.me(), this.host.identity.policy()]);
      return { me, policy, at: performance.now() };
    } catch (error) {
      this.#answers = undefined;
      throw error;
    }
  }
}
