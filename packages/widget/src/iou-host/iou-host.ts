import { ContextProvider } from '@lit/context';
import type { Host, Me, PolicyAnswer } from '@iou-kit/host-adapter';
import { LitElement, css, html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { hostScopeContext, type HostScope } from '../context/host-scope.ts';
import { loadKind } from '../context/load-kind.ts';
import { visitStore, type VisitStore } from '../context/visit-store.ts';
import { loadWords } from '../words/load-words.ts';
import { overrideWords } from '../words/override-words.ts';
import type { Words, WordsOverride } from '../words/words.ts';
import { IouHostFailedEvent } from './iou-host.events.ts';

/** Makes a host from an endpoint; put in place by the drop-in, so that no element knows a concrete host. */
export type ConnectHost = (options: { endpoint: string; getToken: () => Promise<string> }) => Host;

/** What the host has said of this page's person, and when (performance clock). */
interface Answers {
  readonly host: Host;
  readonly me: Me;
  readonly policy: PolicyAnswer;
  readonly at: number;
}

/**
 * Provides the host to the elements inside it: who is here, what holds, the words, and one visit per record.
 *
 * @slot - The elements that use the host, at any depth.
 * @fires iou-host-failed - The host did not answer; the elements offer to try again.
 */
export class IouHostElement extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
  `;

  static connect: ConnectHost | undefined;

  /** The partner's own host. Wins over `endpoint`. */
  @property({ attribute: false }) host: Host | undefined;

  /** Base URL of a server that speaks the wire protocol. */
  @property() endpoint: string | undefined;

  /** A first token; `getToken` gives the later ones. */
  @property() token: string | undefined;

  /** Asked for a token at the start and before one ends. */
  @property({ attribute: false }) getToken: (() => Promise<string>) | undefined;

  /** Strings that the partner puts in the place of ours. */
  @property({ attribute: false }) words: WordsOverride | undefined;

  /** The language of the interface; the paper stays Chinese. */
  @property() override lang = '';

  readonly #provider = new ContextProvider(this, { context: hostScopeContext });
  #visits: VisitStore | undefined;
  #connected: Host | undefined;
  #answers: Answers | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#visits?.dispose();
    this.#visits = undefined;
    this.#connected = undefined;
    this.#answers = undefined;
    this.#provider.setValue(undefined);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  /** Asks the host again who is here and what holds. */
  async refresh(): Promise<void> {
    this.#answers = undefined;
    await this.#provide();
  }

  override render() {
    return html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (
      changed.has('host') ||
      changed.has('endpoint') ||
      changed.has('lang') ||
      changed.has('words') ||
      !this.#connected
    ) {
      void this.#provide();
    }
  }

  async #provide(): Promise<void> {
    const host = this.#currentHost();
    if (!host) return;
    try {
      const [words, answers] = await Promise.all([this.#loadWords(), this.#ask(host)]);
      if (host !== this.#connected || !this.isConnected) return;
      this.#answers = answers;
      this.#provider.setValue(this.#scope(host, words, answers));
    } catch (error) {
      if (host !== this.#connected) return;
      this.dispatchEvent(new IouHostFailedEvent(codeOf(error)));
    }
  }

  #currentHost(): Host | undefined {
    if (this.host) {
      if (this.host !== this.#connected) this.#replace(this.host);
      return this.host;
    }
    const { connect } = IouHostElement;
    if (!this.endpoint || !connect) return undefined;
    if (!this.#connected) this.#replace(connect({ endpoint: this.endpoint, getToken: () => this.#nextToken() }));
    return this.#connected;
  }

  #replace(host: Host): void {
    this.#visits?.dispose();
    this.#visits = visitStore(host);
    this.#connected = host;
    this.#answers = undefined;
  }

  async #nextToken(): Promise<string> {
    const first = this.token;
    this.token = undefined;
    if (first) return first;
    if (this.getToken) return this.getToken();
    throw Object.assign(new Error('iou-host: the token has ended and no getToken was given'), {
      code: 'UNAUTHENTICATED',
    });
  }

  async #ask(host: Host): Promise<Answers> {
    if (this.#answers?.host === host) return this.#answers;
    const [me, policy] = await Promise.all([host.identity.me(), host.identity.policy()]);
    return { host, me, policy, at: performance.now() };
  }

  async #loadWords(): Promise<Words> {
    const words = await loadWords(this.#language());
    return this.words ? overrideWords(words, this.words) : words;
  }

  #language(): string {
    return this.lang || document.documentElement.lang || 'zh-CN';
  }

  #scope(host: Host, words: Words, { me, policy, at }: Answers): HostScope {
    const visits = this.#visits ?? visitStore(host);
    const offset = Date.parse(policy.now) - at;
    return {
      host,
      me,
      policy,
      words,
      lang: this.#language(),
      visits,
      loadKind,
      now: () => new Date(offset + performance.now()).toISOString(),
    };
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'SERVER';
