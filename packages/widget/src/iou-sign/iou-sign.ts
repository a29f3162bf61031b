import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { HostScope } from '../context/host-scope.ts';
import { AlarmController } from '../controllers/alarm-controller.ts';
import { hostScope } from '../controllers/host-scope-controller.ts';
import { KindController } from '../controllers/kind-controller.ts';
import { StateController } from '../controllers/state-controller.ts';
import { StepController } from '../controllers/step-controller.ts';
import { VisitController } from '../controllers/visit-controller.ts';
import { VisitOwner } from '../controllers/visit-owner.ts';
import { asksAbout } from '../iou-act/act-slice.ts';
import type { IouReasonConfirmEvent } from '../iou-reason/iou-reason.events.ts';
import type { IouRefusalActionEvent } from '../iou-refusal/iou-refusal.events.ts';
import { validityWords } from '../parts/date-words.ts';
import { IouListEvent, IouLoginRequestedEvent, IouOpenRecordEvent } from '../parts/navigation.events.ts';
import { viewResult } from '../parts/return-url.ts';
import { returnWay } from '../parts/return-way.ts';
import { skeleton } from '../parts/skeleton.ts';
import { standingOf } from '../parts/standing.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { layout } from '../styles/layout.ts';
import { messages } from '../styles/messages.ts';
import { elementTokens, tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { kindWords } from '../words/kind-words.ts';
import type { ActionName } from '../words/refusal-words.ts';
import { IouClaimedEvent, IouRejectedEvent, IouRejectEvent } from './iou-sign.events.ts';
import { signStyles } from './iou-sign.styles.ts';
import { Opening } from './opening.ts';
import { signCheck } from './sign-check.ts';
import { signDeclined, signDone, signStatus } from './sign-ends.ts';
import { signGate } from './sign-gate.ts';
import { signSlice, stepOf, type SignedHere, type SignSlice } from './sign-slice.ts';

/** The screen's own button is the next step of these. */
const offered: readonly ActionName[] = ['reject', 'confirmSign'];

/**
 * Reads, signs or refuses a record, by an invitation's code or by its id; the invited person gives their own details first,
 * where they were asked for them.
 *
 * @cssprop --iou-sign-accent - The colour of its main button.
 * @cssprop --iou-sign-on-accent - The colour of the words on it.
 * @cssprop --iou-sign-surface - The colour behind it.
 * @cssstate loading - The record is on its way.
 * @cssstate failed - The record cannot be shown; why is said.
 * @cssstate ready - The person has not signed.
 * @cssstate signed - The person has signed.
 * @cssstate ended - Nothing can follow.
 * @fires iou-claimed - The invitation's code was used: the page can put the record's id in its place.
 * @fires iou-sign - 确认签署 was pressed. Cancelable.
 * @fires iou-signed - The person's signature stands in the record.
 * @fires iou-reject - 确认拒签 was pressed. Cancelable.
 * @fires iou-rejected - The person has refused the record.
 * @fires iou-committed - Any command of the person was carried out.
 * @fires iou-open-record - 查看详情.
 * @fires iou-list - 我的合同.
 * @fires iou-create - 重新创建.
 * @fires iou-login-requested - 去登录, 切换账号.
 */
export class IouSignElement extends LitElement {
  static override styles = [
    tokens,
    elementTokens('sign', 'accent', 'on-accent', 'surface'),
    base,
    typography,
    controls,
    messages,
    layout,
    signStyles,
  ];

  /** The one-use code of an invitation's link. The page takes it from the fragment of its address; it never stands in an attribute. */
  @property({ attribute: false }) code: string | undefined;
  /** The record, for whoever belongs to it already. */
  @property({ attribute: 'record-id' }) recordId: string | undefined;
  /** Where 返回 leads once nothing is left to do first: a page's own address, https, with `iou-record` and `iou-result` put into its query. */
  @property({ attribute: 'return-url' }) returnUrl: string | undefined;

  /** What was done in this stay keeps its own screen. */
  @state() private here: SignedHere = { signed: undefined, declined: undefined };

  readonly #scope = hostScope(this);
  readonly #visit = new VisitController(this, signSlice, ({ completed, view }, before) => {
    const rejected = completed === 'record.reject' && before.completed !== completed;
    if (rejected && view) this.dispatchEvent(new IouRejectedEvent(view.record.id));
  });
  readonly #kind = new KindController(this);
  readonly #step = new StepController(this);
  readonly #alarm = new AlarmController(this);
  readonly #opening = new Opening(
    new VisitOwner(this, (actor) => {
      this.#visit.borrow(actor);
      this.requestUpdate();
    }),
    {
      onChange: () => this.requestUpdate(),
      onClaimed: ({ record }) => this.dispatchEvent(new IouClaimedEvent(record.id)),
    },
  );

  constructor() {
    super();
    new StateController(this, this.attachInternals(), () => {
      const { view, phase } = this.#visit.slice ?? {};
      return standingOf(view, phase === 'unavailable' || this.#opening.state.problem !== undefined);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#opening.go(undefined, {});
  }

  protected override willUpdate(): void {
    this.#opening.go(this.isConnected ? this.#scope.value : undefined, { code: this.code, recordId: this.recordId });
    const { completed, view } = this.#visit.slice ?? {};
    if (completed === 'signature.sign') this.here = { signed: view?.record.id, declined: undefined };
    if (completed === 'invitation.decline') this.here = { signed: undefined, declined: view?.record.id };
  }

  protected override render(): TemplateResult | typeof nothing {
    const scope = this.#scope.value;
    const { slice } = this.#visit;
    if (!scope) return nothing;
    if (slice && stepOf(slice, this.here) === 'preview')
      return html`<iou-preview></iou-preview>${this.#renderReturn(scope, slice)}`;
    return html`<div class="container">
        <section class="screen" lang=${scope.words.lang}>${slice ? this.#renderVisit(scope, slice) : this.#renderGate(scope)}</section>
      </div>
      ${slice ? this.#renderReturn(scope, slice) : nothing}`;
  }

  protected override updated(): void {
    const { slice } = this.#visit;
    const step = slice && stepOf(slice, this.here);
    this.#step.at(
      step === 'preview' || step === 'loading' ? undefined : step === 'status' ? slice?.view?.record.state : step,
    );
  }

  #renderGate(scope: HostScope): TemplateResult {
    // Its words come with it.
    this.#kind.of(scope, this.#opening.state.gate?.kind);
    return signGate({ scope, opened: this.#opening.state, onAction: this.#onGateAction, onLogin: this.#onLogin });
  }

  #renderVisit(scope: HostScope, slice: SignSlice): TemplateResult {
    return html`
      <iou-act .omit=${slice.mayReject ? offered : []} @iou-refusal-action=${this.#onAction}></iou-act>
      ${this.#renderStep(scope, slice)} ${this.#renderReject(scope, slice)}
    `;
  }

  #renderStep(scope: HostScope, slice: SignSlice): TemplateResult | typeof nothing {
    const { view, ink, mayReject, phase } = slice;
    const kind = this.#kind.of(scope, view?.record.kind);
    // Why nothing can be shown, the act says.
    if (!view && phase === 'unavailable') return nothing;
    if (!view || !kind) return skeleton(scope.words);
    const end = { scope, kind, view, onOpen: this.#onOpen, onList: this.#onList };
    switch (stepOf(slice, this.here)) {
      case 'check':
        this.#alarm.ringIn(validityWords(scope, view.record)?.soonIn);
        return signCheck({
          scope,
          kind,
          view,
          ink,
          mayReject,
          busy: phase === 'committing',
          confirms: ink !== null && phase === 'quiet',
          onSign: () => this.#act?.begin({ type: 'signature.sign' }),
          onWrite: () => this.#act?.write(),
          onReject: this.#onReject,
        });
      case 'details':
        return html`<iou-own-details></iou-own-details>`;
      case 'signed':
        return signDone(end);
      case 'declined':
        return signDeclined(end);
      default:
        return signStatus(end);
    }
  }

  #renderReject({ words, policy }: HostScope, slice: SignSlice): TemplateResult {
    return html`<iou-reason
      .words=${words}
      .says=${words.dialogs.reject}
      .max=${policy.policy.rejectReasonMax}
      .open=${asksAbout(slice, 'record.reject')}
      .busy=${slice.phase === 'committing'}
      .confirmLabel=${kindWords(words, slice.view?.record.kind ?? '')?.screens.reject ?? ''}
      grave
      @iou-reason-confirm=${this.#onConfirmReject}
      @iou-reason-close=${this.#onCloseReject}
    ></iou-reason>`;
  }

  /** Once the person has nothing to do here any more, or not yet. */
  #renderReturn({ words }: HostScope, slice: SignSlice): TemplateResult | typeof nothing {
    const { view } = slice;
    if (!view || slice.maySign || (slice.mayProvide && view.side === 'counterparty')) return nothing;
    const result = this.here.declined === view.record.id ? 'declined' : viewResult(view);
    return returnWay({
      says: words.action.back,
      lang: words.lang,
      to: this.returnUrl,
      recordId: view.record.id,
      result,
    });
  }

  get #act() {
    return this.renderRoot.querySelector('iou-act');
  }

  readonly #onReject = (): void => {
    this.#visit.actor?.send({ type: 'intent.begin', command: 'record.reject' });
  };

  readonly #onConfirmReject = ({ reason }: IouReasonConfirmEvent): void => {
    const { actor, slice } = this.#visit;
    const recordId = slice?.view?.record.id;
    if (!recordId || !this.dispatchEvent(new IouRejectEvent(recordId, reason))) return;
    actor?.send({ type: 'command.give', command: { type: 'record.reject', reason } });
  };

  readonly #onCloseReject = (): void => {
    this.#visit.actor?.send({ type: 'intent.end' });
  };

  readonly #onAction = ({ action }: IouRefusalActionEvent): void => {
    if (action === 'reject') this.#onReject();
  };

  readonly #onGateAction = ({ action }: IouRefusalActionEvent): void => {
    if (action === 'myContracts') this.#onList();
    else if (action === 'switchAccount' || action === 'signIn') this.#onLogin();
    else this.#opening.retry();
  };

  readonly #onLogin = (): void => {
    this.dispatchEvent(new IouLoginRequestedEvent());
  };

  readonly #onOpen = (): void => {
    const recordId = this.#visit.slice?.view?.record.id;
    if (recordId) this.dispatchEvent(new IouOpenRecordEvent(recordId));
  };

  readonly #onList = (): void => {
    this.dispatchEvent(new IouListEvent());
  };
}
