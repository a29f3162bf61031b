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
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { layout } from '../styles/layout.ts';
import { messages } from '../styles/messages.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { loadAfterForm, settledView, type AfterForm } from './after-form.ts';
import { beginDraft, type Beginning } from './draft/begin-draft.ts';
import { FormRecord } from './draft/form-record.ts';
import type { IouFillElement } from './fill/iou-fill.ts';
import { IouCreatedEvent, IouInvitedEvent } from './iou-form.events.ts';
import { formStyles } from './iou-form.styles.ts';
import { formReturn } from './form-return.ts';
import { loadingScreen, noticeScreen } from './notice-screen.ts';
import { stageOf, type Stage } from './stage.ts';
import { createWords, TemplateScreen } from './template-screen.ts';

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
  /** Id of a record that a fresh draft of a kind with such a field refers to: the IOU that a receipt is about. */
  @property({ attribute: 'refers-to' }) refersTo: string | undefined;
  /** The personal code of the other person (我的二维码), who then needs no link. */
  @property({ attribute: 'counterparty-code' }) counterpartyCode: string | undefined;
  /** The name under which a form of the page hands in the record's id, once there is a record. */
  @property({ reflect: true }) name: string | undefined;
  /** A form of the page waits for the record. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** Where 返回 leads once nothing is left to do first: a page's own address, https, with `iou-record` and `iou-result` put into its query. */
  @property({ attribute: 'return-url' }) returnUrl: string | undefined;

  /** 创建借条 was pressed. */
  @state() private wantsNotice = false;
  /** What is there of what comes after the form. */
  @state() private loaded: AfterForm | undefined;
  /** What comes after the form did not come. */
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
  readonly #template = new TemplateScreen(this);
  #host: HostScope['host'] | undefined;
  #shown: Stage | undefined;
  /** The invitation was made on this page, so that its link is offered at once. */
  #invitedHere = false;
  #beginning: Beginning | undefined;
  #onAnswer: ((mayLeave: boolean) => void) | undefined;

  constructor() {
    super();
    const wanted = () => createWords(this.#scope.value, this.kind);
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
    if (changed.get('recordId') !== undefined) {
      // The page took the record away: nothing of it is left for the next.
      this.wantsNotice = this.#invitedHere = false;
      this.#beginning = undefined;
      this.#record.reset();
    }
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
      ${this.#renderProblem(scope)} ${this.#renderStage(scope)}
      ${formReturn({ scope, view: this.#visit.slice?.view, stage: this.#stage, to: this.returnUrl })}
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
    if (stage === 'waiting' || stage === 'preview') void this.#follow(scope, stage);
    else this.#owner.close();
    this.#focusOn(stage);
  }

  #renderProblem({ words }: HostScope): TemplateResult {
    return html`<iou-refusal
      .words=${words}
      .refusal=${this.#record.refusal}
      .failure=${this.#record.failure ?? this.failure}
      @iou-refusal-action=${this.#onRefusalAction}
    ></iou-refusal>`;
  }

  #renderStage(scope: HostScope): TemplateResult | typeof nothing {
    const { kind, session, view, isBusy } = this.#record;
    const stage = this.#stage;
    switch (stage) {
      case 'template':
        if (!kind) return this.#renderLoading(scope);
        return this.#template.render({ scope, kind, code: this.counterpartyCode, onCreate: this.#onCreate });
      case 'notice':
        return noticeScreen({
          scope,
          kind,
          isBusy,
          onAccept: (event) => void this.#onAccept(event),
          onDecline: () => (this.wantsNotice = false),
        });
      case 'opening':
        return this.#renderLoading(scope);
      case 'fill':
        return html`<iou-fill
          .scope=${scope}
          .kind=${kind}
          .session=${session}
          .view=${view}
          .copyFrom=${this.#beginning?.copied}
          .given=${this.#beginning?.given}
          @iou-filled=${this.#onFilled}
        ></iou-fill>`;
      case 'waiting':
      case 'preview':
        if (stage !== this.loaded) return this.#renderLoading(scope);
        return stage === 'preview'
          ? html`<iou-preview></iou-preview>`
          : html`<iou-record .sharing=${this.#invitedHere}></iou-record>`;
    }
  }

  #renderLoading(scope: HostScope): TemplateResult | typeof nothing {
    const { refusal, failure } = this.#record;
    return (refusal ?? failure ?? this.failure) ? nothing : loadingScreen(scope);
  }

  get #stage(): Stage {
    const { view } = this.#record;
    return stageOf({ view, awaitsRecord: this.recordId !== undefined, wantsNotice: this.wantsNotice });
  }

  async #follow({ visits }: HostScope, stage: AfterForm): Promise<void> {
    const view = this.#record.view;
    if (!view || this.failure) return;
    try {
      await Promise.all([loadAfterForm[stage](), this.#owner.open(visits, view.record.id, view)]);
      this.loaded = stage;
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

  readonly #onCreate = (): void => {
    this.wantsNotice = true;
  };

  readonly #onAccept = async ({ version }: IouNoticeAcceptEvent): Promise<void> => {
    const scope = this.#scope.value;
    const { kind } = this.#record;
    if (!scope || !kind) return;
    const beginning = await beginDraft(scope, kind, version, this);
    // Pressed twice: the first was faster.
    if (this.#record.session) return;
    this.#beginning = beginning;
    await this.#record.create(scope, beginning.command);
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
