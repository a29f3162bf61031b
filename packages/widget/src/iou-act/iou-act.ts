import type { VerifiedAct } from '@iou-kit/machine';
import { maskName, parseName } from '@iou-kit/machine/values';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { borrowVisit } from '../controllers/borrow-visit.ts';
import { hostScope } from '../controllers/host-scope-controller.ts';
import { KindController } from '../controllers/kind-controller.ts';
import { OnlineController } from '../controllers/online-controller.ts';
import { PatienceController } from '../controllers/patience-controller.ts';
import type { HostScope } from '../context/host-scope.ts';
import { focusedElement } from '../iou-dialog/focused-element.ts';
import type { IouInkCloseEvent, IouInkConfirmEvent } from '../iou-ink-sheet/iou-ink-sheet.events.ts';
import { IouRefusalActionEvent } from '../iou-refusal/iou-refusal.events.ts';
import { sentence } from '../parts/sentence.ts';
import { statusWords } from '../parts/status-words.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { messages } from '../styles/messages.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import type { ActionName } from '../words/refusal-words.ts';
import { paperNoun } from '../words/kind-words.ts';
import { say } from '../words/say.ts';
import { actNotes } from './act-notes.ts';
import { actSlice, asksAbout, isInSheet, isToldAtFields, type ActSlice } from './act-slice.ts';
import { followRefusal } from './follow-refusal.ts';
import { IouCommittedEvent, IouSignEvent, IouSignedEvent } from './iou-act.events.ts';
import { actStyles } from './iou-act.styles.ts';

/**
 * Everything between beginning an act and its result, for the visit that it borrows: the sheet for the signature, the identity
 * check, progress, and why something did not go through. Stands under the screen's title, once to a visit.
 *
 * @fires iou-sign - 确认签署 was pressed. Cancelable.
 * @fires iou-signed - The person's signature stands in the record.
 * @fires iou-committed - A command of the person was carried out.
 * @fires iou-refusal-action - A next step that only the screen around can take (拒签, 撤销: they ask first).
 * @fires iou-create - 重新创建.
 * @fires iou-list - 我的合同.
 * @fires iou-login-requested - 切换账号.
 */
export class IouActElement extends LitElement {
  static override styles = [tokens, base, typography, buttons, messages, actStyles];

  /** Next steps that the screen offers already and a refusal need not repeat. */
  @property({ attribute: false }) omit: readonly ActionName[] = [];

  readonly #scope = hostScope(this);
  readonly #visit = borrowVisit(this, actSlice, (slice, before) => {
    if (slice.completed && slice.completed !== before.completed) this.#announceDone(slice);
  });
  readonly #kind = new KindController(this);
  readonly #patience = new PatienceController(this);
  readonly #online = new OnlineController(this);
  #before: ActSlice | undefined;
  #opener: HTMLElement | null = null;
  #told = '';

  /** Begins an act. A signature is written first, unless one lies on the paper; everything else goes to the identity check. */
  begin(act: VerifiedAct): void {
    const { slice, actor } = this.#visit;
    const confirms = act.type === 'signature.sign' && Boolean(slice?.ink);
    if (!actor || (confirms && !this.#announceSigning())) return;
    this.#opener = focusedElement();
    actor.send({ type: 'act.begin', act });
  }

  /** Opens the sheet for the signature, also on one that lies on the paper. */
  write(): void {
    this.#opener = focusedElement();
    this.#visit.actor?.send({ type: 'ink.open' });
  }

  protected override willUpdate(): void {
    const { slice } = this.#visit;
    const scope = this.#scope.value;
    if (scope && slice) this.#told = this.#change(scope, slice);
  }

  protected override render(): TemplateResult | typeof nothing {
    const scope = this.#scope.value;
    const { slice } = this.#visit;
    if (!scope || !slice) return nothing;
    const kind = this.#kind.of(scope, slice.view?.record.kind);
    const notes = actNotes({
      words: scope.words,
      slice,
      omit: this.omit,
      patience: this.#patience.watch(isAsking(slice)),
      online: this.#online.online,
      told: this.#told,
      onNext: this.#onNext,
      onRefresh: this.#onRefresh,
    });
    return html`
      ${notes}
      <iou-ink-sheet
        .words=${scope.words}
        .open=${slice.phase === 'writing'}
        .ink=${slice.ink}
        .summary=${kind && slice.view ? sentence(scope, kind, slice.view) : ''}
        .paper=${paperNoun(scope.words, slice.view?.record.kind)}
        .signer=${this.#signer ?? ''}
        .signerNameCheck=${this.#couldBeSigner}
        ?shape-only=${!scope.policy.policy.keepInkDynamics}
        @iou-ink-confirm=${this.#onInkConfirm}
        @iou-ink-close=${this.#onInkClose}
      ></iou-ink-sheet>
      <iou-identity></iou-identity>
    `;
  }

  protected override updated(): void {
    const { slice } = this.#visit;
    const before = this.#before;
    this.#before = slice;
    if (!slice || !before || slice === before) return;
    // The sheets give the focus back by themselves; after that it goes where the outcome is told.
    if (hasDialog(before) && !hasDialog(slice)) setTimeout(() => this.#settleFocus(slice));
  }

  /** What the other person has changed meanwhile, for whoever can't see it. */
  #change(scope: HostScope, slice: ActSlice): string {
    const [seen, shown] = [this.#before?.view, slice.view];
    if (!seen || !shown || seen.record.state === shown.record.state) return this.#told;
    const kind = this.#kind.of(scope, shown.record.kind);
    if (slice.completed || slice.refusal || !kind) return '';
    return say(scope.words.live.updated, {
      kind: paperNoun(scope.words, kind.id),
      title: statusWords(scope, shown).title,
    });
  }

  /** The name of whoever acts here, masked. */
  get #signer(): string | undefined {
    const view = this.#visit.slice?.view;
    return view?.record.parties[view.side].details?.name.masked;
  }

  #announceSigning(): boolean {
    const recordId = this.#visit.slice?.view?.record.id;
    return recordId !== undefined && this.dispatchEvent(new IouSignEvent(recordId));
  }

  #announceDone({ completed, view }: ActSlice): void {
    if (!completed || !view) return;
    const { id, state } = view.record;
    this.dispatchEvent(new IouCommittedEvent(id, completed, state));
    if (completed === 'signature.sign') this.dispatchEvent(new IouSignedEvent(id, state));
  }

  #settleFocus(slice: ActSlice): void {
    const { refusal, failure, completed } = slice;
    const told = refusal ?? failure;
    if (told && !isToldAtFields(slice)) this.renderRoot.querySelector('iou-refusal')?.focus();
    else if (!told && !completed && this.#opener?.isConnected) this.#opener.focus();
    this.#opener = null;
  }

  /** A name that is masked otherwise than the signer's is somebody else's; more than that only the host can know. */
  readonly #couldBeSigner = (typed: string): boolean => {
    const name = parseName(typed);
    const masked = this.#signer;
    return masked === undefined || (name.ok && maskName(name.value) === masked);
  };

  readonly #onInkConfirm = ({ ink }: IouInkConfirmEvent): void => {
    if (this.#announceSigning()) this.#visit.actor?.send({ type: 'ink.confirm', ink });
  };

  readonly #onInkClose = ({ ink }: IouInkCloseEvent): void => {
    this.#visit.actor?.send({ type: 'ink.keep', ink });
  };

  readonly #onNext = ({ action }: IouRefusalActionEvent): void => {
    const { actor } = this.#visit;
    if (actor && !followRefusal(action, actor, this)) this.dispatchEvent(new IouRefusalActionEvent(action));
  };

  readonly #onRefresh = (): void => {
    this.#patience.again();
    this.#visit.actor?.send({ type: this.#visit.slice?.phase === 'loading' ? 'refresh' : 'retry' });
  };
}

const hasDialog = (slice: ActSlice): boolean =>
  isInSheet(slice) || (slice.asked !== null && asksAbout(slice, slice.asked));

/** The host has been asked for something that the page, and not a sheet, waits for. */
const isAsking = ({ phase, act }: ActSlice): boolean => phase === 'loading' || (phase === 'committing' && act === null);
