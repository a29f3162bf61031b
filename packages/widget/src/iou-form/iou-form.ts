import type { RecordView } from '@iou-kit/machine';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { HostScope } from '../context/host-scope.ts';
import { FormValueController } from '../controllers/form-value-controller.ts';
import { hostScope } from '../controllers/host-scope-controller.ts';
import { LazyPart } from '../controllers/lazy-part.ts';
import { StateController } from '../controllers/state-controller.ts';
import { StepController } from '../controllers/step-controller.ts';
import { VisitController } from '../controllers/visit-controller.ts';
import { VisitOwner } from '../controllers/visit-owner.ts';
import type { IouNoticeAcceptEvent } from '../iou-notice/iou-notice.events.ts';
import type { IouRefusalActionEvent } from '../iou-refusal/iou-refusal.events.ts';
import { failureCode } from '../parts/failure-code.ts';
import { IouListEvent } from '../parts/navigation.events.ts';
import { viewResult } from '../parts/return-url.ts';
import { returnWay } from '../parts/return-way.ts';
import { skeleton } from '../parts/skeleton.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { layout } from '../styles/layout.ts';
import { messages } from '../styles/messages.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { kindWords } from '../words/kind-words.ts';
import { loadAfterForm, settledView } from './after-form.ts';
import { copiedView } from './draft/copied-view.ts';
import { FormRecord } from './draft/form-record.ts';
import type { IouFillElement } from './fill/iou-fill.ts';
import { IouCreatedEvent, IouInvitedEvent } from './iou-form.events.ts';
import { formStyles } from './iou-form.styles.ts';
import { stageOf, type Stage } from './stage.ts';
import { templateScreen } from './template-screen.ts';

/**
 * Makes a record: the template, the notice, the form, and then the paper to be signed and sent. A draft is a record of the
 * host; with its id the form goes on where it was left. In a `<form>` of the page it hands in the record's id under its `name`.
 *
 * @cssstate loading - What it needs is on its way.
 * @cssstate failed - The record could not be made or found.
 * @cssstate ready - Something is to be done here.
 * @cssstate signed - The person has signed.
 * @cssstate ended - Nothing can follow.
 * @fires iou-created - The notice was accepted and a draft was made.
 * @fires iou-draft-saved - The host has kept what was filled in so far.
 * @fires iou-invited - The other person was invited to fill in their details.
 * @fires iou-edit - 返回修改 was pressed. Cancelable.
 * @fires iou-edited - The record is a draft again.
 * @fires iou-sign - 确认签署 was pressed. Cancelable.
 * @fires iou-signed - The record is issued.
 * @fires iou-committed - A command of the person was carried out.
 * @fires iou-share-wechat - 微信分享; carries the link.
 * @fires iou-open-record - 查看详情.
 * @fires iou-list - 我的合同.
 */
export class IouFormElement extends LitElement {
  static readonly formAssociated = true;
  static override styles = [tokens, base, typography, buttons, layout, messages, formStyles];

  /** The kind of agreement that is made. */
  @property() kind = 'iou';
  /** The draft to go on with; set by the form itself once there is one. */
  @property({ attribute: 'record-id', reflect: true }) recordId: string | undefined;
  /** A record, or its id, whose terms a fresh draft takes over (重新创建). Its people's particulars are not. */
  @property({ attribute: 'copy-from' }) copyFrom: RecordView | string | undefined;
  /** The name under which a form of the page hands in the record's id, once there is a record. */
  @property({ reflect: true }) name: string | undefined;
  /** A form of the page waits for the record. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** Where 返回 leads once nothing is left to do first: a page's own address, https, with `iou-record` and `iou-result` put into its query. */
  @property({ attribute: 'return-url' }) returnUrl: string | undefined;

  /** 创建借条 was pressed. */
  @state() private wantsNotice = false;
  @state() private isAfterLoaded = false;
  /** The code of what comes after the form did not come. */
  @state() private failure: string | null = null;
  /** Whether to leave is being asked. */
  @state() private isAsking = false;

  @query('iou-fill') private readonly fill!: IouFillElement | null;

  readonly #internals = this.attachInternals();
  readonly #scope = hostScope(this);
  readonly #record = new FormRecord(this);
  readonly #visit = new VisitController(this, settledView);
  readonly #owner = new VisitOwner(this, (actor) => this.#visit.borrow(actor));
  readonly #step = new StepController(this);
  readonly #leaving = new LazyPart(this, () => import('./leave-dialog.ts'));
  #host: HostScope['host'] | undefined;
  #shown: Stage | undefined;
  /** The invitation was made on this page, so that its link is offered at once. */
  #invitedHere = false;
  #copied: RecordView | undefined;
  #onAnswer: ((mayLeave: boolean) => void) | undefined;

  constructor() {
    super();
    const wanted = () => this.#wanted;
    new FormValueController(this, this.#internals, () => this.#record.view?.record.id, wanted);
    new StateController(this, this.#internals, () => (this.failure ? 'failed' : this.#record.standing));
  }

  /** Whether a form of the page may be handed in, as far as this goes. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** Something was filled in that the host does not have. */
  get isUnsaved(): boolean {
    return this.fill?.isUnsaved ?? false;
  }

  /** For a page that is about to show something else: saves what can be saved, and asks where something would be lost. */
  async mayLeave(): Promise<boolean> {
    await this.fill?.flush();
    if (!this.isUnsaved) return true;
    // Where our own dialog does not come, the browser's asks.
    if (!(await this.#leaving.want())) return confirm(this.#scope.value?.words.dialogs.leave.effect);
    this.#answer(false);
    this.isAsking = true;
    return new Promise((resolve) => (this.#onAnswer = resolve));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#answer(false);
  }

  /** A form that begins anew wants another record; the host keeps the draft. */
  formResetCallback(): void {
    this.recordId = undefined;
  }

  formDisabledCallback(disabled: boolean): void {
    this.inert = disabled;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('recordId') !== undefined && this.recordId === undefined) this.#restart();
    const host = this.#scope.value?.host;
    // Another host is another person: nothing of the first is carried over.
    if (host && this.#host && this.#host !== host) this.#record.reset();
    this.#host = host ?? this.#host;
    const view = this.#visit.slice?.view;
    if (view && view.record.id === this.#record.view?.record.id) this.#record.session?.take(view);
  }

  protected override render(): TemplateResult | typeof nothing {
    const scope = this.#scope.value;
    if (!scope) return nothing;
    return html`
      ${this.#renderProblem(scope)} ${this.#renderStage(scope)} ${this.#renderReturn(scope)}
      ${this.#leaving.value?.leaveDialog({ words: scope.words, isOpen: this.isAsking, onAnswer: this.#answer })}
    `;
  }

  protected override updated(): void {
    const scope = this.#scope.value;
    if (!scope || !this.isConnected) return;
    const recordId = this.recordId ?? this.#record.view?.record.id;
    if (recordId) void this.#record.find(scope, recordId);
    else void this.#record.prepare(scope, this.kind);
    const stage = this.#stage;
    if (stage === 'waiting' || stage === 'preview') void this.#follow(scope);
    else this.#owner.close();
    this.#focusOn(stage);
  }

  #renderProblem({ words }: HostScope): TemplateResult {
    const { refusal, failure } = this.#record;
    return html`<iou-refusal
      .words=${words}
      .refusal=${refusal}
      .failure=${failure ?? this.failure}
      @iou-refusal-action=${this.#onRefusalAction}
    ></iou-refusal>`;
  }

  #renderStage(scope: HostScope): TemplateResult | typeof nothing {
    const { words, policy } = scope;
    const { kind, session, view, isBusy } = this.#record;
    switch (this.#stage) {
      case 'template':
        return kind
          ? templateScreen({ scope, kind, onCreate: () => (this.wantsNotice = true) })
          : this.#renderLoading(scope);
      case 'notice':
        return html`<div class="container">
          <section class="screen">
            <iou-notice
              .words=${words}
              .kind=${kind}
              .readSeconds=${policy.policy.noticeReadSeconds}
              .busy=${isBusy}
              @iou-notice-accept=${this.#onAccept}
              @iou-notice-decline=${() => (this.wantsNotice = false)}
            ></iou-notice>
          </section>
        </div>`;
      case 'opening':
        return this.#renderLoading(scope);
      case 'fill':
        return html`<iou-fill
          .scope=${scope}
          .kind=${kind}
          .session=${session}
          .view=${view}
          .copyFrom=${this.#copied}
          @iou-filled=${this.#onFilled}
        ></iou-fill>`;
      case 'waiting':
        return this.isAfterLoaded
          ? html`<iou-record .sharing=${this.#invitedHere}></iou-record>`
          : this.#renderLoading(scope);
      case 'preview':
        return this.isAfterLoaded ? html`<iou-preview></iou-preview>` : this.#renderLoading(scope);
    }
  }

  /** Once the other person is to act. */
  #renderReturn({ words }: HostScope): TemplateResult | typeof nothing {
    const view = this.#visit.slice?.view;
    const result = view && viewResult(view);
    if (!view || !result || (result === 'open' && this.#stage !== 'waiting')) return nothing;
    return returnWay({
      says: words.action.back,
      lang: words.lang,
      to: this.returnUrl,
      recordId: view.record.id,
      result,
    });
  }

  #renderLoading({ words }: HostScope): TemplateResult | typeof nothing {
    const { refusal, failure } = this.#record;
    if (refusal ?? failure ?? this.failure) return nothing;
    return html`<div class="container"><section class="screen">${skeleton(words)}</section></div>`;
  }

  /** What a form of the page is told to wait for. */
  get #wanted(): string {
    const { words } = this.#scope.value ?? {};
    return (words && kindWords(words, this.kind)?.screens.create) ?? this.localName;
  }

  get #stage(): Stage {
    return stageOf({
      view: this.#record.view,
      awaitsRecord: this.recordId !== undefined,
      wantsNotice: this.wantsNotice,
    });
  }

  /** The page took the record away: another one is to be made. */
  #restart(): void {
    this.wantsNotice = false;
    this.#copied = undefined;
    this.#invitedHere = false;
    this.#record.reset();
  }

  async #follow({ visits }: HostScope): Promise<void> {
    const view = this.#record.view;
    if (!view || this.failure) return;
    try {
      await Promise.all([loadAfterForm(), this.#owner.open(visits, view.record.id, view)]);
      this.isAfterLoaded = true;
    } catch (error) {
      this.failure = failureCode(error);
    }
  }

  /** The later screens see to their own headings. */
  #focusOn(stage: Stage): void {
    if (stage === this.#shown) return;
    this.#shown = stage;
    if (stage === 'template') this.#step.at(stage);
    if (stage === 'notice') this.renderRoot.querySelector('iou-notice')?.focus();
  }

  readonly #onAccept = async ({ version }: IouNoticeAcceptEvent): Promise<void> => {
    const scope = this.#scope.value;
    const { kind } = this.#record;
    if (!scope || !kind) return;
    this.#copied = await copiedView(scope, this.copyFrom);
    const played = this.#copied?.record.parties[this.#copied.side].role;
    const role = played !== undefined && kind.roles.includes(played) ? played : kind.roles[0];
    await this.#record.create(scope, { type: 'record.create', kind: kind.id, role, noticeVersion: version });
    const recordId = this.#record.view?.record.id;
    if (!recordId) return;
    this.recordId = recordId;
    this.dispatchEvent(new IouCreatedEvent(recordId));
  };

  readonly #onFilled = (): void => {
    const record = this.#record.view?.record;
    if (record?.state === 'awaitingCounterparty') {
      this.#invitedHere = true;
      this.dispatchEvent(new IouInvitedEvent(record.id));
    }
    this.requestUpdate();
  };

  readonly #onRefusalAction = ({ action }: IouRefusalActionEvent): void => {
    if (action === 'myContracts') this.dispatchEvent(new IouListEvent());
    if (action !== 'retry' && action !== 'seeLatest') return;
    this.failure = null;
    if (!this.#record.view) this.#record.reset();
  };

  readonly #answer = (mayLeave: boolean): void => {
    this.isAsking = false;
    this.#onAnswer?.(mayLeave);
    this.#onAnswer = undefined;
  };
}
