import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { HostScope } from '../context/host-scope.ts';
import { hostScope } from '../controllers/host-scope-controller.ts';
import { StateController } from '../controllers/state-controller.ts';
import { VisitController } from '../controllers/visit-controller.ts';
import { VisitOwner } from '../controllers/visit-owner.ts';
import { failureCode } from '../parts/failure-code.ts';
import { viewResult } from '../parts/return-url.ts';
import { returnWay } from '../parts/return-way.ts';
import { skeleton } from '../parts/skeleton.ts';
import { standingOf } from '../parts/standing.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { layout } from '../styles/layout.ts';
import { messages } from '../styles/messages.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';

/**
 * 借条详情: one record, and everything that its person may do with it next.
 *
 * @slot evidence - Under the host's evidence.
 * @cssstate loading - The record is on its way.
 * @cssstate failed - The record cannot be shown; why is said.
 * @cssstate ready - The person has not signed.
 * @cssstate signed - The person has signed.
 * @cssstate ended - Nothing can follow.
 * @fires iou-continue - 继续填写, 提交信息, 返回修改: there is something to fill in.
 * @fires iou-create - 重新创建, where `from` is this record; 开具还款收据, with `kind` and `refersTo`.
 * @fires iou-open-record - A record that refers to this one, or that this refers to. Cancelable: prevented, its link is not followed.
 * @fires iou-list - 我的合同.
 * @fires iou-login-requested - 切换账号.
 * @fires iou-committed - A command of the person was carried out.
 * @fires iou-sign - 确认签署 was pressed. Cancelable.
 * @fires iou-signed - The person's signature stands in the record.
 * @fires iou-download - A file of the evidence is there. Cancelable: then the page saves it.
 * @fires iou-share-wechat - 微信分享; carries the link.
 */
export class IouDetailElement extends LitElement {
  static override styles = [
    tokens,
    base,
    typography,
    buttons,
    layout,
    messages,
    css`
      :host {
        background: var(--_surface);
      }
    `,
  ];

  /** Whose detail is shown. */
  @property({ attribute: 'record-id' }) recordId: string | undefined;
  /** Where 返回 leads at any time: a page's own address, https, with `iou-record` and `iou-result` put into its query. */
  @property({ attribute: 'return-url' }) returnUrl: string | undefined;

  /** The visit could not be begun: its code did not come. */
  @state() private failure: string | null = null;
  /** What shows a record is there. */
  @state() private isLoaded = false;

  readonly #scope = hostScope(this);
  readonly #visit = new VisitController(this, (snapshot) => ({
    view: snapshot.context.view,
    isUnavailable: snapshot.matches('unavailable'),
  }));
  readonly #owner = new VisitOwner(this, (actor) => {
    this.#visit.borrow(actor);
    this.requestUpdate();
  });

  constructor() {
    super();
    new StateController(this, this.attachInternals(), () => {
      const { view, isUnavailable } = this.#visit.slice ?? {};
      return standingOf(view, isUnavailable === true || this.failure !== null);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const scope = this.#scope.value;
    if (!scope || !this.recordId) return nothing;
    return html`
      <iou-refusal .words=${scope.words} .failure=${this.failure} @iou-refusal-action=${this.#onRetry}></iou-refusal>
      ${
        this.isLoaded || this.failure
          ? nothing
          : html`<div class="container"><div class="screen">${skeleton(scope.words)}</div></div>`
      }
      ${this.isLoaded ? html`<iou-record><slot name="evidence" slot="evidence"></slot></iou-record>` : nothing}
      ${this.#renderReturn(scope)}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('recordId') && !this.recordId) this.#owner.close();
    void this.#open();
  }

  #renderReturn({ words }: HostScope): TemplateResult | typeof nothing {
    const view = this.#visit.slice?.view;
    if (!view) return nothing;
    const { id } = view.record;
    return returnWay({
      says: words.action.back,
      lang: words.lang,
      to: this.returnUrl,
      recordId: id,
      result: viewResult(view),
    });
  }

  async #open(): Promise<void> {
    const scope = this.#scope.value;
    if (!scope || !this.recordId || !this.isConnected || this.failure) return;
    try {
      // The law comes with the visit, and with it all that asks it: a page that only lists loads neither.
      await Promise.all([import('./record/define.ts'), this.#owner.open(scope.visits, this.recordId)]);
      this.isLoaded = true;
    } catch (error) {
      this.failure = failureCode(error);
    }
  }

  readonly #onRetry = (): void => {
    this.failure = null;
  };
}
