import { ContextProvider } from '@lit/context';
import type { Host } from '@iou-kit/host-adapter';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppearanceController } from '../appearance/appearance-controller.ts';
import type { Appearance } from '../appearance/appearance.ts';
import { hostScopeContext, type HostScope } from '../context/host-scope.ts';
import { Kinds, type KindSources, type Speech } from '../context/kinds.ts';
import { ownKinds } from '../context/own-kinds.ts';
import { StateController } from '../controllers/state-controller.ts';
import { failureCode } from '../parts/failure-code.ts';
import { IouLoginRequestedEvent } from '../parts/navigation.events.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { layout } from '../styles/layout.ts';
import { messages } from '../styles/messages.ts';
import { scheme } from '../styles/scheme.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { loadWords } from '../words/load-words.ts';
import { overrideWords } from '../words/override-words.ts';
import type { Catalogue, Words, WordsOverride } from '../words/words.ts';
import { HostLink } from './host-link.ts';
import { rememberLargeType, wantsLargeType } from './large-type.ts';
import { hostTrouble } from './host-trouble.ts';
import { IouHostFailedEvent } from './iou-host.events.ts';
import { hostStyles } from './iou-host.styles.ts';

/** Makes a host from an endpoint; put in place by the drop-in, so that no element knows a concrete host. */
export type ConnectHost = (options: { endpoint: string; getToken: () => Promise<string> }) => Host;

/**
 * Provides the host to the elements inside it: who is here, what holds, the words, and one visit per record. Says so where the
 * host is a demonstration, where it does not answer, and where nobody is signed in.
 *
 * @slot - The elements that use the host, at any depth.
 * @cssstate loading - The host has not answered yet.
 * @cssstate ready - The elements inside have what they need.
 * @cssstate failed - The host did not answer, or nobody is signed in.
 * @fires iou-host-failed - The host did not answer; the person is offered to try again.
 * @fires iou-login-requested - 去登录: nobody is signed in. Setting `token` or calling `refresh()` goes on.
 */
export class IouHostElement extends LitElement {
  static override styles = [tokens, base, scheme, typography, controls, layout, messages, hostStyles];

  /** Makes the host of `endpoint`. The drop-in puts `httpHost` there. */
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
  /** Further kinds of agreement, by id: each a function for the kind and one for its words in a language. */
  @property({ attribute: false }) kinds: KindSources | undefined;
  /** The language of the interface; the paper stays Chinese. */
  @property() override lang = '';
  /** `light`, `dark`, or absent for the system's. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;
  /** `more`, `standard`, or absent for the system's. */
  @property({ reflect: true }) contrast: 'more' | 'standard' | undefined;
  /** `compact` sets everything closer together. */
  @property({ reflect: true }) density: 'compact' | undefined;
  /** Looks from script: theme, variables, rules. */
  @property({ attribute: false }) appearance: Appearance | undefined;
  /** 大字版: everything a quarter larger. What the person chose on this site is remembered. */
  @property({ type: Boolean, attribute: 'large-type', reflect: true }) largeType = false;
  /** The level of a screen's heading in the page around. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private scope: HostScope | undefined;
  @state() private trouble: { readonly code: string; readonly words: Words } | undefined;

  readonly #provider = new ContextProvider(this, { context: hostScopeContext });
  readonly #kinds = new Kinds();
  #link: HostLink | undefined;
  #arrived = false;
  /** Counts the rounds of asking: only the latest may answer. */
  #round = 0;

  constructor() {
    super();
    new AppearanceController(this);
    new StateController(this, this.attachInternals(), () =>
      this.scope ? 'ready' : this.trouble ? 'failed' : 'loading',
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.largeType ||= wantsLargeType();
    this.#arrived = true;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connect(undefined);
  }

  /** Asks the host again who is here and what holds. */
  async refresh(): Promise<void> {
    this.#link?.forget();
    await this.#provide();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const moved = this.#arrived || changed.has('host') || (changed.has('endpoint') && !this.host);
    this.#arrived = false;
    if (moved) this.#connect(this.#find());
    const signedIn = this.trouble !== undefined && ((changed.has('token') && this.token) || changed.has('getToken'));
    const spoken = (['lang', 'words', 'kinds', 'headingLevel'] as const).some((name) => changed.has(name));
    if (moved || signedIn || spoken) void this.#provide();
  }

  protected override render(): TemplateResult {
    const { scope, trouble } = this;
    return html`
      ${scope ? this.#renderTop(scope) : nothing}
      ${trouble ? hostTrouble({ ...trouble, headingLevel: this.headingLevel, onRetry: this.#onRetry, onLogin: this.#onLogin }) : nothing}
      <slot ?hidden=${trouble !== undefined && !scope}></slot>
    `;
  }

  #renderTop({ words, policy }: HostScope): TemplateResult {
    return html`<div class="top" lang=${words.lang}>
      ${policy.simulated ? html`<p class="simulated">${words.common.simulated}</p>` : nothing}
      <label class="switch">
        <span>${words.common.largeType}</span>
        <input type="checkbox" role="switch" .checked=${this.largeType} @change=${this.#onLargeType} />
      </label>
    </div>`;
  }

  #find(): HostLink | undefined {
    if (this.host) return this.host === this.#link?.host ? this.#link : new HostLink(this.host);
    const { connect } = IouHostElement;
    const { endpoint } = this;
    return endpoint && connect ? new HostLink(connect({ endpoint, getToken: () => this.#nextToken() })) : undefined;
  }

  #connect(link: HostLink | undefined): void {
    if (link === this.#link) return;
    this.#link?.dispose();
    this.#link = link;
    this.#offer(undefined);
  }

  async #provide(): Promise<void> {
    const link = this.#link;
    if (!link) return;
    this.#round += 1;
    const round = this.#round;
    const isStale = (): boolean => link !== this.#link || round !== this.#round;
    const lang = this.#language();
    const catalogue = loadWords(lang);
    try {
      const speech = async () => this.#speech(await catalogue);
      const scope = await link.scope({ lang, headingLevel: this.headingLevel, speech });
      if (isStale()) return;
      this.trouble = undefined;
      this.#offer(scope);
    } catch (error) {
      if (isStale()) return;
      const code = failureCode(error);
      this.trouble = { code, words: { ...overrideWords(await catalogue, this.words), kinds: {} } };
      this.dispatchEvent(new IouHostFailedEvent(code));
    }
  }

  #offer(scope: HostScope | undefined): void {
    this.scope = scope;
    this.#provider.setValue(scope);
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

  #speech(catalogue: Catalogue): Promise<Speech> {
    return this.#kinds.speak(catalogue, { ...ownKinds, ...this.kinds }, this.words);
  }

  #language(): string {
    return this.lang || document.documentElement.lang || 'zh-CN';
  }

  readonly #onRetry = (): void => {
    void this.refresh();
  };

  readonly #onLogin = (): void => {
    this.dispatchEvent(new IouLoginRequestedEvent());
  };

  readonly #onLargeType = ({ target }: Event): void => {
    this.largeType = target instanceof HTMLInputElement && target.checked;
    rememberLargeType(this.largeType);
  };
}
