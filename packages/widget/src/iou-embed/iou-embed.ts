import type { Host } from '@iou-kit/host-adapter';
import type { Crossing, FrameView, OpenedFrame, OpenFrameOptions } from '@iou-kit/host-adapter/frame';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { AppearanceController } from '../appearance/appearance-controller.ts';
import type { Appearance } from '../appearance/appearance.ts';
import { StateController } from '../controllers/state-controller.ts';
import { IouCommittedEvent } from '../iou-act/iou-act.events.ts';
import { IouCreatedEvent } from '../iou-form/iou-form.events.ts';
import { IouHostFailedEvent } from '../iou-host/iou-host.events.ts';
import { IouClaimedEvent } from '../iou-sign/iou-sign.events.ts';
import { failureCode } from '../parts/failure-code.ts';
import { IouOpenRecordEvent } from '../parts/navigation.events.ts';
import { returnWay } from '../parts/return-way.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { layout } from '../styles/layout.ts';
import { messages } from '../styles/messages.ts';
import { scheme } from '../styles/scheme.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { doneBy, type Done } from './done-by.ts';
import { embedOutage } from './embed-outage.ts';
import { eventOf } from './event-of.ts';
import { followPulse } from './follow-pulse.ts';
import { frameAddress } from './frame-address.ts';
import { frameSettings, saidInFrame } from './frame-settings.ts';
import { embedStyles } from './iou-embed.styles.ts';
import { embedWords } from '../words/embed-words.ts';

/** Opens the parent's end of a frame; put in place by the drop-in, so that no element knows the channel. */
export type ConnectFrame = (options: OpenFrameOptions) => Promise<OpenedFrame>;

const LONGEST_PAUSE_MS = 60_000;

/**
 * Shows the same elements in an iframe of the signing origin, so that this page's scripts can neither read nor alter what is
 * shown. Dispatches the events of those elements as its own. Verbs are cancelable as in the tags: the frame waits for the answer.
 *
 * @cssstate loading - The frame is on its way.
 * @cssstate ready - It is shown.
 * @cssstate failed - It does not answer; it is tried again.
 * @cssprop --iou-embed-min-block-size - The least height of the frame, so that dialogs have room.
 * @fires iou-host-failed - The frame, or the host behind it, did not answer. It is tried again, and the person may do so too.
 * @fires iou-login-requested - 去登录. Setting `token` or `getToken` goes on.
 * @fires iou-created - A draft was made.
 * @fires iou-draft-saved - The host has kept what was filled in so far.
 * @fires iou-invited - The other person was invited to fill in their details.
 * @fires iou-claimed - The invitation's code was used.
 * @fires iou-edit - 返回修改 was pressed. Cancelable.
 * @fires iou-edited - The record is a draft again.
 * @fires iou-sign - 确认签署 was pressed. Cancelable.
 * @fires iou-signed - The person's signature stands in the record.
 * @fires iou-reject - 确认拒签 was pressed. Cancelable.
 * @fires iou-rejected - The person has refused the record.
 * @fires iou-committed - A command of the person was carried out.
 * @fires iou-open-record - 查看详情, a row of the list. Cancelable: prevented, a row's link is not followed.
 * @fires iou-continue - There is something to fill in.
 * @fires iou-create - 前往创建, 重新创建, 开具还款收据.
 * @fires iou-list - 我的合同.
 * @fires iou-share-wechat - 微信分享; carries the link.
 */
export class IouEmbedElement extends LitElement {
  static override styles = [tokens, base, scheme, typography, controls, layout, messages, embedStyles];

  /** Opens the frame's channel. The drop-in puts it there. */
  static connect: ConnectFrame | undefined;

  /** The address of the signing origin's embed page. */
  @property() src: string | undefined;
  /** Which element the frame shows: that of `<iou-form>`, `<iou-sign>`, `<iou-detail>` or `<iou-list>`. */
  @property() view: FrameView = 'sign';
  /** The record; see the elements. */
  @property({ attribute: 'record-id' }) recordId: string | undefined;
  /** An invitation's code, for `sign`. It stands in no address. */
  @property({ attribute: false }) code: string | undefined;
  /** A record's id whose terms a fresh draft takes over, for `form`. */
  @property({ attribute: 'copy-from' }) copyFrom: string | undefined;
  /** Where this page's own row links of `list` lead; `{id}` is the record's. */
  @property({ attribute: 'record-href' }) recordHref = '#iou-record={id}';
  /** Where 返回 leads, under the frame, once an act was done in it; see the elements. */
  @property({ attribute: 'return-url' }) returnUrl: string | undefined;
  /** This page's own host. Without one the frame uses the server that it came from. */
  @property({ attribute: false }) host: Host | undefined;
  /** A first token; `getToken` gives the later ones. */
  @property() token: string | undefined;
  /** Asked for a token at the start and before one ends. */
  @property({ attribute: false }) getToken: (() => Promise<string>) | undefined;
  /** The language of the interface; the paper stays Chinese. */
  @property() override lang = '';
  /** `light`, `dark`, or absent for the system's. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;
  /** `more`, `standard`, or absent for the system's. */
  @property({ reflect: true }) contrast: 'more' | 'standard' | undefined;
  /** `compact` sets everything closer together. */
  @property({ reflect: true }) density: 'compact' | undefined;
  /** Looks from script. Into the frame go theme, density, colours as `#RRGGBB` that can be read, and corners; nothing else. */
  @property({ attribute: false }) appearance: Appearance | undefined;
  /** 大字版: everything a quarter larger. */
  @property({ type: Boolean, attribute: 'large-type', reflect: true }) largeType = false;
  /** The level of a screen's heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The frame's permissions policy; `camera` only where a verification provider needs it within the frame. */
  @property() allow = 'clipboard-write';
  /** How long the frame may be silent, in milliseconds. */
  @property({ type: Number }) timeout = 15_000;

  @state() private isTrying = true;
  @state() private isShown = false;
  @state() private isOut = false;
  /** What was last done in the frame. */
  @state() private done: Done | undefined;
  /** Each attempt has a frame of its own. */
  @state() private attempt = 0;

  #frame: OpenedFrame | undefined;
  #stopPulse: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  /** The record that the frame came to by itself: a frame that is opened again goes on with it. */
  #met: string | undefined;
  #resumed: string | undefined;

  constructor() {
    super();
    new AppearanceController(this);
    new StateController(this, this.attachInternals(), () =>
      this.isShown ? 'ready' : this.isOut ? 'failed' : 'loading',
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#letGo();
  }

  /** Opens the frame afresh. */
  retry(): void {
    this.#failures = 0;
    this.#begin();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const other = (['view', 'recordId', 'code', 'copyFrom'] as const).some((name) => changed.has(name));
    const said = saidInFrame.some((name) => changed.has(name));
    if (other) this.#met = this.#resumed = this.done = undefined;
    if (!this.hasUpdated) return;
    if (changed.has('src') || changed.has('host')) this.#begin();
    else if (other || said) this.#tell((frame) => frame.show(frameSettings(this, this.#language(), this.#resumed)));
    if ((changed.has('token') && this.token) || changed.has('getToken')) this.#tell((frame) => frame.renew());
  }

  protected override render(): TemplateResult {
    return html`
      ${this.isOut ? embedOutage(this.#language(), this.#onRetry) : nothing}
      ${this.isTrying ? keyed(this.attempt, this.#renderFrame(frameAddress(this.src))) : nothing}
      ${this.done ? this.#renderReturn(this.done) : nothing}
    `;
  }

  #renderFrame(address: URL | undefined): TemplateResult | typeof nothing {
    if (!address) return nothing;
    return html`<iframe
      class=${this.isShown ? '' : 'is-waiting'}
      title=${embedWords(this.#language()).title[this.view]}
      sandbox="allow-scripts allow-same-origin allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox"
      allow=${this.allow}
      referrerpolicy="no-referrer"
      src=${address.href}
      @load=${this.#onLoad}
    ></iframe>`;
  }

  /** Under the frame, which may not lead this page away. */
  #renderReturn(done: Done): TemplateResult | typeof nothing {
    const { lang, back } = embedWords(this.#language());
    return returnWay({ says: back, lang, to: this.returnUrl, ...done });
  }

  #begin(): void {
    this.#letGo();
    const attempt = this.attempt + 1;
    this.attempt = attempt;
    this.isTrying = true;
    this.isShown = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#fail(attempt, 'TIMEOUT');
    }, this.timeout);
  }

  #letGo(): void {
    this.#stopPulse?.();
    this.#frame?.close();
    this.#frame = undefined;
  }

  /** What was begun for another attempt has nothing to say any more. */
  #fail(attempt: number, code: string): void {
    if (attempt !== this.attempt || !this.isConnected) return;
    this.#letGo();
    this.attempt += 1;
    this.isTrying = false;
    this.isShown = false;
    this.isOut = true;
    this.dispatchEvent(new IouHostFailedEvent(code));
    const pause = Math.min(this.timeout * 2 ** this.#failures, LONGEST_PAUSE_MS);
    this.#failures += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#begin();
    }, pause);
  }

  async #open(frame: HTMLIFrameElement, attempt: number): Promise<void> {
    const [window, address] = [frame.contentWindow, frameAddress(this.src)];
    const { connect } = IouEmbedElement;
    if (!window || !address || !connect) return;
    this.#letGo();
    this.#resumed = this.#met;
    const opened = await connect({
      window,
      origin: address.origin,
      settings: frameSettings(this, this.#language(), this.#resumed),
      host: this.host,
      timeoutMs: this.timeout,
      getToken: () => this.#nextToken(),
      onEvent: (crossing) => this.#onEvent(crossing),
      onHeight: (height) => {
        frame.style.blockSize = `${height}px`;
      },
    });
    if (attempt !== this.attempt || !this.isConnected) {
      opened.close();
      return;
    }
    this.#frame = opened;
    this.#stopPulse = followPulse(opened.alive, this.timeout, (error) => {
      this.#fail(attempt, failureCode(error));
    });
    this.#failures = 0;
    clearTimeout(this.#timer);
    this.isShown = true;
    this.isOut = false;
  }

  #tell(say: (frame: OpenedFrame) => Promise<void>): void {
    const [frame, { attempt }] = [this.#frame, this];
    if (frame)
      say(frame).catch((error: unknown) => {
        if (frame === this.#frame) this.#fail(attempt, failureCode(error));
      });
  }

  async #nextToken(): Promise<string> {
    const first = this.token;
    this.token = undefined;
    if (first) return first;
    if (this.getToken) return this.getToken();
    throw new Error('iou-embed: the token has ended and no getToken was given');
  }

  #language(): string {
    return this.lang || document.documentElement.lang || 'zh-CN';
  }

  readonly #onLoad = ({ target }: Event): void => {
    const { attempt } = this;
    if (!(target instanceof HTMLIFrameElement)) return;
    this.#open(target, attempt).catch((error: unknown) => {
      this.#fail(attempt, failureCode(error));
    });
  };

  readonly #onRetry = (): void => {
    this.retry();
  };

  /** False where a listener of this page prevented it. */
  #onEvent(crossing: Crossing): boolean {
    const event = eventOf(crossing);
    const { recordId } = crossing.fields;
    if (event instanceof IouCreatedEvent || event instanceof IouClaimedEvent) this.#met = recordId;
    if (event instanceof IouCommittedEvent) this.done = doneBy(event);
    const allowed = this.dispatchEvent(event);
    if (event instanceof IouOpenRecordEvent && allowed && this.view === 'list' && recordId)
      location.assign(this.recordHref.replace('{id}', encodeURIComponent(recordId)));
    return allowed;
  }
}
