import { isFinal } from '@iou-kit/machine';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { HostScope } from '../context/host-scope.ts';
import { borrowVisit } from '../controllers/borrow-visit.ts';
import { hostScope } from '../controllers/host-scope-controller.ts';
import { KindController } from '../controllers/kind-controller.ts';
import { StepController } from '../controllers/step-controller.ts';
import { canSend } from '../parts/can-send.ts';
import { IouOpenRecordEvent } from '../parts/navigation.events.ts';
import { skeleton } from '../parts/skeleton.ts';
import { statusCard } from '../parts/status-card.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { layout } from '../styles/layout.ts';
import { messages } from '../styles/messages.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import type { ActionName } from '../words/refusal-words.ts';
import { IouEditedEvent, IouEditEvent } from './iou-preview.events.ts';
import { previewStyles } from './iou-preview.styles.ts';
import { previewCheck } from './preview-check.ts';
import { previewSent } from './preview-sent.ts';
import { previewSlice, type PreviewSlice } from './preview-slice.ts';

/** The screen's own button is the next step of these. */
const offered: readonly ActionName[] = ['confirmSign'];

/**
 * The initiator checks the paper, signs and issues it (预览借条), and learns that it was sent (借条发起成功). For the visit that it
 * borrows; should the record be anywhere else meanwhile, it says where.
 *
 * @fires iou-edit - 返回修改 was pressed. Cancelable.
 * @fires iou-edited - The record is a draft again.
 * @fires iou-open-record - 查看详情.
 * @fires iou-sign - 确认签署 was pressed. Cancelable.
 * @fires iou-signed - The record is issued.
 */
export class IouPreviewElement extends LitElement {
  static override styles = [tokens, base, typography, controls, messages, layout, previewStyles];

  /** The record that was issued here: its success stays on the screen, whatever is done there next, until it has ended. */
  @state() private sent: string | undefined;

  readonly #scope = hostScope(this);
  readonly #visit = borrowVisit(this, previewSlice, ({ completed, view }, before) => {
    const edited = completed === 'record.edit' && before.completed !== completed;
    if (edited && view) this.dispatchEvent(new IouEditedEvent(view.record.id));
  });
  readonly #kind = new KindController(this);
  readonly #step = new StepController(this);

  protected override willUpdate(): void {
    const { slice } = this.#visit;
    if (slice?.completed === 'signature.sign') this.sent = slice.view?.record.id;
  }

  protected override render(): TemplateResult | typeof nothing {
    const scope = this.#scope.value;
    const { slice } = this.#visit;
    if (!scope) return nothing;
    return html`<div class="container">
      <section class="screen">
        ${slice ? html`<iou-act .omit=${offered}></iou-act>${this.#renderStep(scope, slice)}` : skeleton(scope.words)}
      </section>
    </div>`;
  }

  protected override updated(): void {
    const { slice } = this.#visit;
    this.#step.at(slice && stepOf(slice, this.sent));
  }

  #renderStep(scope: HostScope, slice: PreviewSlice): TemplateResult | typeof nothing {
    const { view, ink, maySign, mayEdit, maySetReminder, phase } = slice;
    const kind = this.#kind.of(scope, view?.record.kind);
    // Why nothing can be shown, the act says.
    if (!view && phase === 'unavailable') return nothing;
    if (!kind || !view) return skeleton(scope.words);
    switch (stepOf(slice, this.sent)) {
      case 'sent':
        return previewSent({ scope, kind, view, maySetReminder, onReminder: this.#onReminder, onOpen: this.#onOpen });
      case 'check':
        return previewCheck({
          scope,
          kind,
          view,
          ink,
          maySign,
          mayEdit,
          busy: phase === 'committing',
          confirms: ink !== null && phase === 'quiet',
          onSign: () => this.#act?.begin({ type: 'signature.sign' }),
          onWrite: () => this.#act?.write(),
          onEdit: this.#onEdit,
        });
      default:
        return html`
          ${statusCard(scope, view)}
          <div class="bar" part="bar">
            <button
              class="button ${canSend(view) ? 'secondary' : 'primary'}"
              part=${canSend(view) ? 'secondary' : 'primary'}
              type="button"
              @click=${this.#onOpen}
            >
              ${scope.words.action.viewDetails}
            </button>
            ${canSend(view) ? html`<iou-send class="primary" .view=${view}></iou-send>` : nothing}
          </div>
        `;
    }
  }

  get #act() {
    return this.renderRoot.querySelector('iou-act');
  }

  readonly #onEdit = (): void => {
    const { actor, slice } = this.#visit;
    const recordId = slice?.view?.record.id;
    if (recordId && this.dispatchEvent(new IouEditEvent(recordId)))
      actor?.send({ type: 'command.give', command: { type: 'record.edit' } });
  };

  readonly #onReminder = ({ target }: Event): void => {
    const on = target instanceof HTMLInputElement && target.checked;
    this.#visit.actor?.send({ type: 'command.give', command: { type: 'reminder.set', on } });
    this.requestUpdate();
  };

  readonly #onOpen = (): void => {
    const recordId = this.#visit.slice?.view?.record.id;
    if (recordId) this.dispatchEvent(new IouOpenRecordEvent(recordId));
  };
}

type Step = 'check' | 'sent' | 'elsewhere';

function stepOf({ view, maySign }: PreviewSlice, sent: string | undefined): Step {
  if (view && view.record.id === sent && !isFinal(view.record.state)) return 'sent';
  return maySign ? 'check' : 'elsewhere';
}
