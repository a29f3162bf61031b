import type { FieldIssue, Person } from '@iou-kit/machine';
import { shanghaiDate } from '@iou-kit/machine/values';
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { HostScope } from '../context/host-scope.ts';
import { borrowVisit } from '../controllers/borrow-visit.ts';
import { hostScope } from '../controllers/host-scope-controller.ts';
import { KindController } from '../controllers/kind-controller.ts';
import { StepController } from '../controllers/step-controller.ts';
import { actSlice, type ActSlice } from '../iou-act/act-slice.ts';
import { paperContent } from '../parts/paper-content.ts';
import { noPerson } from '../parts/person-fields/iou-person-fields.ts';
import type { IouPersonChangeEvent } from '../parts/person-fields/person-fields.events.ts';
import { screenTitle } from '../parts/screen-title.ts';
import { sentence } from '../parts/sentence.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { layout } from '../styles/layout.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';

const none: readonly FieldIssue[] = [];

/**
 * 填写您的信息: the invited person gives their own particulars, or declines. Filling in is not signing. For the visit that it
 * borrows; what goes wrong beyond the fields is told by the `iou-act` beside it.
 */
export class IouOwnDetailsElement extends LitElement {
  static override styles = [
    tokens,
    base,
    typography,
    controls,
    layout,
    css`
      :host,
      form {
        display: contents;
      }
    `,
  ];

  @state() private person: Person = noPerson;

  readonly #scope = hostScope(this);
  readonly #visit = borrowVisit(this, actSlice);
  readonly #kind = new KindController(this);
  readonly #step = new StepController(this);
  #refused: ActSlice['refusal'] = null;

  protected override render(): TemplateResult | typeof nothing {
    const scope = this.#scope.value;
    const { slice } = this.#visit;
    const view = slice?.view;
    const kind = scope && this.#kind.of(scope, view?.record.kind);
    if (!scope || !slice || !view || !kind) return nothing;
    const { words } = scope;
    return html`
      <form novalidate @submit=${this.#onSubmit}>
        <div class="stack">
          ${screenTitle(scope, words.sign.detailsTitle)}
          <p class="text">${words.states.awaitingCounterparty.counterparty.sentence}</p>
        </div>
        <p class="card text" part="card">${sentence(scope, kind, view)}</p>
        <div class="card" part="card">${this.#renderFields(scope, slice)}</div>
        <iou-paper .words=${words} .content=${paperContent(scope, kind, view)}></iou-paper>
        ${this.#renderBar(scope, slice)}
      </form>
    `;
  }

  protected override updated(): void {
    const { slice } = this.#visit;
    this.#step.at(slice?.view && 'details');
    const refusal = slice?.refusal ?? null;
    if (refusal === this.#refused) return;
    this.#refused = refusal;
    const [first] = issuesOf(slice);
    if (first) void this.#fields?.focusField(first.path);
  }

  #renderFields(scope: HostScope, slice: ActSlice): TemplateResult {
    return html`<iou-person-fields
      own
      .legend=${scope.words.form.mine}
      .words=${scope.words}
      .kind=${slice.view?.record.kind}
      .value=${this.person}
      .errors=${issuesOf(slice)}
      .today=${shanghaiDate(scope.now())}
      .policy=${scope.policy.policy}
      .known=${scope.me.known}
      ?disabled=${slice.phase === 'committing'}
      @iou-person-change=${this.#onChange}
    ></iou-person-fields>`;
  }

  #renderBar({ words }: HostScope, { phase }: ActSlice): TemplateResult {
    const busy = phase === 'committing';
    return html`<div class="bar" part="bar">
      <button class="button secondary" part="secondary" type="button" @click=${this.#onDecline}>${words.action.declineDetails}</button>
      <button class="button primary" part="primary" type="submit" aria-busy=${busy ? 'true' : nothing}>${words.action.submitDetails}</button>
    </div>`;
  }

  get #fields() {
    return this.renderRoot.querySelector('iou-person-fields');
  }

  readonly #onChange = ({ value }: IouPersonChangeEvent): void => {
    this.person = value;
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const [first] = this.#fields?.check() ?? none;
    if (first) {
      void this.#fields?.focusField(first.path);
      return;
    }
    const known = this.#scope.value?.me.known !== undefined;
    this.#visit.actor?.send({
      type: 'command.give',
      command: { type: 'details.provide', ...(!known && { party: this.person }) },
    });
  };

  readonly #onDecline = (): void => {
    this.#visit.actor?.send({ type: 'command.give', command: { type: 'invitation.decline' } });
  };
}

/** What the host has against the fields. A name and a number that do not belong together are told at the number. */
function issuesOf(slice: ActSlice | undefined): readonly FieldIssue[] {
  if (slice?.refusal?.code === 'IDENTITY_MISMATCH') return mismatch;
  return slice?.refusal?.issues ?? none;
}

const mismatch: readonly FieldIssue[] = [{ path: 'party.idNumber', code: 'IDENTITY_MISMATCH' }];
