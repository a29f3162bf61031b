import type { PersonalCode, PersonalCodePort } from '@iou-kit/host-adapter';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { HostScope } from '../context/host-scope.ts';
import { errorIcon } from '../icons/icons.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { fields } from '../styles/fields.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import { formatDate, lastDayBefore } from '../words/format.ts';
import { say } from '../words/say.ts';
import { IouMyCodeCloseEvent } from './iou-my-code.events.ts';
import { myCodeStyles } from './iou-my-code.styles.ts';

/**
 * 我的二维码: whoever scans it fills in a form with this person as the other one. Renewing voids the codes shown before.
 *
 * @fires iou-my-code-close - It has closed.
 */
export class IouMyCodeElement extends LitElement {
  static override styles = [tokens, base, typography, buttons, fields, myCodeStyles];

  @property({ attribute: false }) scope: HostScope | undefined;
  @property({ type: Boolean, reflect: true }) open = false;

  @state() private code: PersonalCode | undefined;
  @state() private isBusy = false;
  @state() private isRenewed = false;
  @state() private hasFailed = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') || !this.open) return;
    this.isRenewed = false;
    void this.#ask((port) => port.show());
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.scope) return nothing;
    const { words } = this.scope;
    const { myCode } = words;
    return html`<iou-dialog
      .heading=${myCode.title}
      .open=${this.open}
      close-label=${words.action.close}
      @iou-dialog-close=${this.#onClose}
    >
      <div class="body">
        <p class="text">${myCode.text}</p>
        ${this.code ? this.#renderCode(this.scope, this.code) : nothing}
        <div role="alert">
          ${this.hasFailed ? html`<p class="error">${errorIcon}<span>${myCode.failed}</span></p>` : nothing}
        </div>
        <p class="caption" role="status">
          ${this.isBusy ? words.common.loading : this.isRenewed ? myCode.renewed : nothing}
        </p>
      </div>
    </iou-dialog>`;
  }

  #renderCode({ words: { lang, myCode } }: HostScope, { url, expiresAt }: PersonalCode): TemplateResult {
    return html`
      <iou-qr .text=${url} .label=${myCode.picture}></iou-qr>
      <p class="caption until">${say(myCode.until, { date: formatDate(lang, lastDayBefore(expiresAt)) })}</p>
      <div class="field">
        <label class="label" for="link">${myCode.link}</label>
        <input id="link" class="input" part="input" type="text" readonly .value=${url} @focus=${selectAll} />
      </div>
      <button
        class="button secondary wide" part="secondary"
        type="button"
        aria-busy=${this.isBusy ? 'true' : nothing}
        aria-describedby="renew-hint"
        @click=${this.#onRenew}
      >
        ${myCode.renew}
      </button>
      <p class="caption" id="renew-hint">${myCode.renewHint}</p>
    `;
  }

  readonly #onRenew = async (): Promise<void> => {
    if (this.isBusy) return;
    this.isRenewed = false;
    this.isRenewed = await this.#ask((port) => port.renew());
  };

  readonly #onClose = (): void => {
    this.open = false;
    this.dispatchEvent(new IouMyCodeCloseEvent());
  };

  async #ask(ask: (port: PersonalCodePort) => ReturnType<PersonalCodePort['show']>): Promise<boolean> {
    const port = this.scope?.host.personalCode;
    if (!port) return false;
    this.isBusy = true;
    const answer = await ask(port).catch(() => undefined);
    this.isBusy = false;
    this.hasFailed = !answer?.ok;
    if (answer?.ok) this.code = answer.value;
    return answer?.ok === true;
  }
}

const selectAll = ({ target }: Event): void => {
  if (target instanceof HTMLInputElement) target.select();
};
