import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { borrowVisit } from '../controllers/borrow-visit.ts';
import { CountdownController } from '../controllers/countdown-controller.ts';
import { hostScope } from '../controllers/host-scope-controller.ts';
import { OnlineController } from '../controllers/online-controller.ts';
import { PatienceController } from '../controllers/patience-controller.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { messages } from '../styles/messages.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { identityStyles } from './iou-identity.styles.ts';
import type { IdentityHandlers, IdentityModel } from './identity-model.ts';
import { identitySheet } from './identity-sheet.ts';
import { identityProblem, identitySlice } from './identity-slice.ts';
import { isAsking, methodsOf, viewOf, type VerifyView } from './identity-view.ts';

/**
 * The sheet 身份核验 for the act that the borrowed visit has begun: by face, with a consent of its own, or by a code to the
 * person's mobile. Opens and closes with the visit. No image ever reaches it.
 */
export class IouIdentityElement extends LitElement {
  static override styles = [tokens, base, typography, controls, messages, identityStyles];

  @state() private consented = false;
  @state() private code = '';
  @state() private slip: IdentityModel['slip'] = null;

  readonly #scope = hostScope(this);
  readonly #visit = borrowVisit(this, identitySlice);
  readonly #patience = new PatienceController(this);
  readonly #online = new OnlineController(this);
  readonly #countdown = new CountdownController(this, () => this.#scope.value?.now());
  #view: VerifyView = 'closed';
  #hadProblem = false;

  protected override willUpdate(): void {
    if (this.#visit.slice && this.#visit.slice.phase !== 'closed') return;
    this.consented = false;
    this.code = '';
    this.slip = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const model = this.#model();
    if (!model) return nothing;
    const open = model.view !== 'closed';
    return html`
      <iou-dialog
        .heading=${model.words.verify.title}
        .open=${open}
        .busy=${model.view === 'committing'}
        @iou-dialog-close=${this.#on.cancel}
      >
        ${open ? identitySheet(model, this.#on) : nothing}
      </iou-dialog>
    `;
  }

  /** The focus follows what has changed on the sheet; at first the dialog itself takes it. */
  protected override updated(): void {
    const model = this.#model();
    if (!model) return;
    const { refusal, failure } = identityProblem(model.slice);
    const problem = Boolean(refusal ?? failure);
    // A code that was wrong is typed anew.
    if (problem && !this.#hadProblem && model.view === 'code') this.code = '';
    const moved = model.view !== this.#view && this.#view !== 'closed' && model.view !== 'closed';
    if (moved || (problem && !this.#hadProblem)) this.#focusOn(model.view, problem);
    this.#view = model.view;
    this.#hadProblem = problem;
  }

  #model(): IdentityModel | undefined {
    const scope = this.#scope.value;
    const { slice } = this.#visit;
    if (!scope || !slice) return undefined;
    const { consented, code, slip } = this;
    const methods = methodsOf(scope);
    const { expiresAt, resendAt } = slice.verification ?? {};
    return {
      words: scope.words,
      slice,
      methods,
      view: viewOf(slice, methods),
      patience: this.#patience.watch(isAsking(slice)),
      online: this.#online.online,
      minutesLeft: expiresAt ? Math.ceil((Date.parse(expiresAt) - Date.parse(scope.now())) / 60_000) : 0,
      resendIn: this.#countdown.until(resendAt),
      consented,
      code,
      slip,
    };
  }

  #focusOn(view: VerifyView, problem: boolean): void {
    const target = view === 'code' ? '#code' : problem ? 'iou-refusal' : '.step';
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  readonly #on: IdentityHandlers = {
    consent: ({ target }) => {
      this.consented = target instanceof HTMLInputElement && target.checked;
      if (this.consented) this.slip = null;
    },
    face: () => {
      this.slip = this.consented ? null : 'tick';
      if (this.consented) this.#visit.actor?.send({ type: 'verify.begin', method: 'face', consent: true });
    },
    choose: () => {
      this.slip = null;
      this.#visit.actor?.send({ type: 'verify.choose' });
    },
    getCode: () => this.#visit.actor?.send({ type: 'verify.begin', method: 'carrier+sms', consent: false }),
    resend: () => {
      this.code = '';
      this.#visit.actor?.send({ type: 'verify.resend' });
    },
    typeCode: ({ target }) => {
      this.code = target instanceof HTMLInputElement ? target.value : '';
      this.slip = null;
    },
    complete: (event) => {
      event?.preventDefault();
      const code = this.code.normalize('NFKC').replace(/\s/g, '');
      this.slip = /^\d{6}$/.test(code) ? null : 'code';
      if (this.slip) this.#focusOn('code', true);
      else this.#visit.actor?.send({ type: 'verify.code', code });
    },
    cancel: (event) => {
      event?.preventDefault();
      this.#visit.actor?.send({ type: 'verify.cancel' });
    },
    refresh: () => {
      this.#patience.again();
      this.#visit.actor?.send({ type: 'retry' });
    },
  };
}
