import type { Kind, RecordView } from '@iou-kit/machine';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { HostScope } from '../../context/host-scope.ts';
import { borrowVisit } from '../../controllers/borrow-visit.ts';
import { hostScope } from '../../controllers/host-scope-controller.ts';
import { KindController } from '../../controllers/kind-controller.ts';
import { LooksController } from '../../controllers/looks-controller.ts';
import { OnlineController } from '../../controllers/online-controller.ts';
import { StepController } from '../../controllers/step-controller.ts';
import { successIcon } from '../../icons/icons.ts';
import { focusedElement } from '../../iou-dialog/focused-element.ts';
import type { IouRefusalActionEvent } from '../../iou-refusal/iou-refusal.events.ts';
import { paperContent } from '../../parts/paper-content.ts';
import { partTitle, screenTitle } from '../../parts/screen-title.ts';
import { skeleton } from '../../parts/skeleton.ts';
import { otherRole, statusWords } from '../../parts/status-words.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { layout } from '../../styles/layout.ts';
import { messages } from '../../styles/messages.ts';
import { print } from '../../styles/print.ts';
import { tokens } from '../../styles/tokens.ts';
import { typography } from '../../styles/typography.ts';
import { wordsOf } from '../../words/kind-words.ts';
import { say } from '../../words/say.ts';
import { actionBar } from './action-bar.ts';
import { factsOf } from './record-facts.ts';
import { dueChip } from './due-chip.ts';
import { HistoryController } from './history-controller.ts';
import { RecordActs } from './record-acts.ts';
import { ReferencesController } from './references-controller.ts';
import { recordDialogs, type DialogName } from './record-dialogs.ts';
import { referredRecord, referringRecords } from './record-references.ts';
import { recordStyles } from './iou-record.styles.ts';
import { recordSlice, type RecordSlice } from './record-slice.ts';

/**
 * A record as its person sees it: where it stands, the paper, what falls due, what happened, and everything that may happen
 * next. For the visit that it borrows.
 *
 * @slot evidence - Under the host's evidence.
 * @fires iou-continue - 继续填写, 提交信息, 返回修改: there is something to fill in.
 * @fires iou-open-record - A record that refers to this one, or that this refers to. Cancelable: prevented, its link is not followed.
 * @fires iou-create - 重新创建, 开具还款收据.
 * @fires iou-download - A file of the evidence is there. Cancelable: then the page saves it.
 */
export class IouRecordElement extends LitElement {
  static override styles = [tokens, base, typography, controls, messages, layout, recordStyles, print];

  /** Opens the share sheet, once. */
  @property({ type: Boolean }) sharing = false;

  @state() private dialog: DialogName | null = null;

  readonly #scope = hostScope(this);
  readonly #visit = borrowVisit(this, recordSlice);
  readonly #kind = new KindController(this);
  readonly #history = new HistoryController(this);
  readonly #references = new ReferencesController(this);
  readonly #step = new StepController(this);
  readonly #online = new OnlineController(this);
  readonly #acts = new RecordActs(this, this.#visit, {
    ask: (name) => (this.dialog = name),
    act: () => this.renderRoot.querySelector('iou-act'),
  });

  constructor() {
    super();
    new LooksController(this, () => this.#lookAgain());
  }

  /** A dialog about something that has become impossible, or about a record that was left, is closed; what happened is told by the status. */
  protected override willUpdate(): void {
    const { slice } = this.#visit;
    if (this.dialog && !slice?.actions.some(({ name }) => name === this.dialog)) this.dialog = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const scope = this.#scope.value;
    if (!scope) return nothing;
    const { slice } = this.#visit;
    const kind = this.#kind.of(scope, slice?.view?.record.kind);
    return html`<div class="container">
      <section class="screen">
        ${screenTitle(scope, kind ? wordsOf(scope.words, kind.id).screens.detail : scope.words.detail.title)}
        <iou-act @iou-refusal-action=${this.#onRefusalAction}></iou-act>
        ${slice?.view && kind ? this.#renderRecord(scope, kind, slice, slice.view) : nothing}
        ${slice?.view || slice?.phase === 'unavailable' ? nothing : skeleton(scope.words)}
      </section>
    </div>`;
  }

  protected override updated(): void {
    const { slice } = this.#visit;
    this.#step.at(slice?.view?.record.id);
    if (this.#acts.settle(slice)) setTimeout(() => this.#focusStatus());
    const send = this.sharing ? this.renderRoot.querySelector('iou-send') : null;
    if (!send) return;
    this.sharing = false;
    void send.updateComplete.then(() => send.open());
  }

  /** Where the host does not tell of the other person's change, it is asked; not while the person is at something. */
  #lookAgain(): void {
    const { slice, actor } = this.#visit;
    this.#references.forget();
    this.requestUpdate();
    const isAtRest = slice?.phase === 'quiet' && slice.refusal === null && this.dialog === null;
    if (isAtRest && this.#scope.value?.host.capabilities.watch === false) actor?.send({ type: 'refresh' });
  }

  /** After an act whose button is gone the focus would be nowhere: what has come of it is read instead. */
  #focusStatus(): void {
    if (!focusedElement()) this.renderRoot.querySelector<HTMLElement>('.status')?.focus();
  }

  #renderRecord(scope: HostScope, kind: Kind, slice: RecordSlice, view: RecordView): TemplateResult {
    const { record, side } = view;
    const setting = { kind: record.kind, side, people: peopleOf(view) };
    const signing = slice.actions.some(({ command }) => command === 'signature.sign');
    const said = wordsOf(scope.words, kind.id);
    const schedule = record.schedule ?? [];
    return html`
      <div class="columns">
        <div class="card stack status" part="card" tabindex="-1">${this.#renderStatus(scope, kind, slice, view)}</div>
        <iou-paper
          class="paper"
          .words=${scope.words}
          .content=${paperContent(scope, kind, view, { signing, ink: slice.ink })}
          @iou-paper-sign=${() => this.renderRoot.querySelector('iou-act')?.write()}
        ></iou-paper>
        <div class="rest">
          ${schedule.length > 0 ? html`<iou-schedule .lang=${scope.words.lang} .words=${said.schedule} .installments=${schedule}></iou-schedule>` : nothing}
          ${referringRecords(scope, kind, view, this.#references.of(scope, view))}
          <iou-timeline .words=${scope.words} .history=${this.#history.of(scope, view)} .setting=${setting}></iou-timeline>
          ${factsOf(scope, record)}
          <iou-evidence
            .words=${scope.words}
            .download=${said.screens.download}
            .port=${scope.host.capabilities.evidence.length > 0 ? scope.host.evidence : undefined}
            record-id=${record.id}
            .seq=${record.seq}
          ></iou-evidence>
          <slot name="evidence"></slot>
        </div>
      </div>
      ${actionBar({
        scope,
        view,
        actions: this.#acts.offered(scope),
        hasInk: slice.ink !== null,
        isBusy: slice.phase === 'committing',
        onAction: (name) => this.#acts.begin(name),
      })}
      ${recordDialogs({
        scope,
        view,
        open: this.dialog,
        online: this.#online.online,
        onClose: this.#onClose,
        onConfirm: this.#onConfirm,
      })}
    `;
  }

  #renderStatus(scope: HostScope, kind: Kind, slice: RecordSlice, view: RecordView): TemplateResult {
    const { title, sentence, reason } = statusWords(scope, view);
    const { sent } = scope.words;
    return html`
      <div class="row">${partTitle(scope, title)} ${dueChip(scope, view.record)}</div>
      <p class="text">${sentence}</p>
      ${reason ? html`<p class="text">${reason}</p>` : nothing} ${referredRecord(scope, kind, view)}
      ${
        slice.completed === 'counterparty.remind'
          ? html`<p class="band is-success text" role="status">
            ${successIcon}<span>${say(sent.texted, { other: otherRole(scope, view) })}</span>
          </p>`
          : nothing
      }
      ${this.#acts.mayRemind(scope) ? this.#renderReminder(scope, view) : nothing}
    `;
  }

  #renderReminder({ words }: HostScope, { record, side }: RecordView): TemplateResult | typeof nothing {
    const says = wordsOf(words, record.kind).schedule?.reminder;
    if (!says) return nothing;
    return html`<hr class="divider" />
      <label class="switch no-print">
        <span>${says}</span>
        <input type="checkbox" role="switch" .checked=${live(record.reminders[side])} @change=${this.#onReminder} />
      </label>`;
  }

  readonly #onReminder = ({ target }: Event): void => {
    this.#acts.setReminder(target instanceof HTMLInputElement && target.checked);
    this.requestUpdate();
  };

  readonly #onClose = (event?: Event): void => {
    event?.preventDefault();
    this.dialog = null;
  };

  readonly #onConfirm = (name: DialogName, reason: string): void => {
    this.dialog = null;
    // The dialog gives the focus back before another one takes it.
    void this.updateComplete.then(() => this.#acts.confirm(name, reason));
  };

  readonly #onRefusalAction = ({ action }: IouRefusalActionEvent): void => this.#acts.begin(action);
}

const peopleOf = ({ record: { parties } }: RecordView) => ({
  initiator: { role: parties.initiator.role, name: parties.initiator.details?.name.masked },
  counterparty: { role: parties.counterparty.role, name: parties.counterparty.details?.name.masked },
});
