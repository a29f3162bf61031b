import type { Trust } from '@iou-kit/evidence';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { StateController } from '../controllers/state-controller.ts';
import { shieldIcon } from '../icons/act-icons.ts';
import { closeIcon, errorIcon } from '../icons/icons.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { fields } from '../styles/fields.ts';
import { layout } from '../styles/layout.ts';
import { messages } from '../styles/messages.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import type { BundleCheckWords } from '../words/bundle-check-words.ts';
import { formatSize } from '../words/format.ts';
import { say } from '../words/say.ts';
import { bundleCheck as chinese } from '../words/zh-cn/bundle-check.ts';
import { examine, loadChecker, TrustUnreadableError, type Examination } from './examine.ts';
import { IouVerifiedEvent } from './iou-verify.events.ts';
import { verifyStyles } from './iou-verify.styles.ts';
import { isOfSize, openFile, readFile } from './open-file.ts';
import { answer, cautions, details, meaning, parts } from './result-view.ts';
import { verdictOf, type CheckState } from './verdict.ts';

type Shown =
  | { readonly is: 'nothing' | 'checking' }
  | { readonly is: 'problem'; readonly problem: keyof BundleCheckWords['problems'] }
  | { readonly is: 'result'; readonly examination: Examination };

/**
 * Checks a bundle of evidence that somebody drops or chooses, in the page and without any request of its own. Usable alone.
 *
 * @csspart picker - Where files are chosen.
 * @csspart answer - The one answer.
 * @csspart parts - What was checked.
 * @csspart details - Codes and paths, for engineers.
 * @cssstate ready - Nothing was checked so far.
 * @cssstate loading - A file is being checked.
 * @cssstate valid - The file is whole, and the one that was asked for.
 * @cssstate invalid - Something in it does not hold.
 * @cssstate other - It is whole, and another than was asked for.
 * @cssstate unreadable - It could not be checked; why is said.
 * @fires iou-verified - A file was checked; says whether it is valid.
 */
export class IouVerifyElement extends LitElement {
  static override styles = [tokens, base, typography, buttons, fields, layout, messages, verifyStyles];

  /** Its words; Chinese unless given. */
  @property({ attribute: false }) words: BundleCheckWords = chinese;
  /** What the host publishes at `GET /v1/trust`. Without it the keys inside the bundle are used, and that is said. */
  @property({ attribute: false }) trust: Trust | undefined;
  /** The number that a QR code names. */
  @property() number = '';
  /** The hash of the document that a QR code names. */
  @property({ attribute: 'document-hash' }) documentHash = '';
  /** The level of its first heading; those below follow. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private shown: Shown = { is: 'nothing' };
  @state() private bundle: File | undefined;
  @state() private receipt: File | undefined;
  @state() private receiptUnfit = false;
  @state() private over = false;

  readonly #receiptInput = createRef<HTMLInputElement>();
  #focusAnswer = false;
  #turn = 0;

  constructor() {
    super();
    new StateController(this, this.attachInternals(), () => checkState(this.shown));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const asked = changed.has('trust') || changed.has('number') || changed.has('documentHash');
    if (asked && this.bundle && this.hasUpdated) void this.#check();
  }

  protected override updated(): void {
    if (!this.#focusAnswer) return;
    this.#focusAnswer = false;
    this.renderRoot.querySelector<HTMLElement>('.verdict')?.focus();
  }

  /** Fetches what checks, so that it is there when the network no longer is. Rejects where it cannot be had. */
  async prepare(): Promise<void> {
    await loadChecker();
  }

  protected override render(): TemplateResult {
    const { words, headingLevel, shown } = this;
    const examination = shown.is === 'result' && this.#isReadable(shown.examination) ? shown.examination : undefined;
    return html`
      <div class="stack whole" lang=${words.lang}>
        <h2 class="screen-title" part="title" aria-level=${headingLevel}>${words.title}</h2>
        <p class="text">${words.lead}</p>
        ${this.#renderWanted()}
        <div role="status" aria-busy=${shown.is === 'checking'}>${this.#renderAnswer()}</div>
        ${
          examination
            ? html`${cautions(words, examination)}${parts(words, examination, headingLevel + 2)}${details(words, examination)}`
            : nothing
        }
        ${this.#renderPicker()}
      </div>
    `;
  }

  #renderWanted(): TemplateResult | typeof nothing {
    const { words, number, documentHash } = this;
    if (!number && !documentHash) return nothing;
    return html`
      <div class="wanted">
        <p class="caption">${words.wanted}</p>
        ${number ? html`<p class="text number">${say(words.wantedNumber, { number })}</p>` : nothing}
        ${documentHash ? html`<p class="caption number">${say(words.wantedHash, { hash: documentHash.slice(0, 16) })}</p>` : nothing}
      </div>
    `;
  }

  #renderAnswer(): TemplateResult | typeof nothing {
    const { words, shown, headingLevel } = this;
    switch (shown.is) {
      case 'nothing':
        return nothing;
      case 'checking':
        return html`<p class="text">${words.checking}</p>`;
      case 'problem':
        return answer(
          words,
          'unreadable',
          headingLevel + 1,
          html`<p class="text">${words.problems[shown.problem]}</p>`,
        );
      case 'result': {
        const { examination } = shown;
        return answer(words, verdictOf(examination), headingLevel + 1, meaning(words, examination));
      }
    }
  }

  #renderPicker(): TemplateResult {
    const { words, bundle, receipt } = this;
    return html`
      <div class="card picker" part="picker card">
        <div
          class="drop ${this.over ? 'is-over' : ''}"
          @dragenter=${this.#onDragOver}
          @dragover=${this.#onDragOver}
          @dragleave=${this.#onDragLeave}
          @drop=${this.#onDrop}
        >
          <span class="drop-icon">${shieldIcon}</span>
          <p class="text drop-hint">${words.drop}</p>
          <input id="bundle" class="visually-hidden" type="file" @change=${this.#onBundle} />
          <label class="button primary" part="primary" for="bundle">${bundle ? words.chooseOther : words.choose}</label>
          ${bundle ? html`<p class="caption">${this.#chosen(bundle)}</p>` : nothing}
        </div>
        <div class="field receipt">
          <p class="label">${words.receipt}</p>
          <p id="receipt-help" class="help">${words.receiptHelp}</p>
          <div class="row">
            <input
              ${ref(this.#receiptInput)}
              id="receipt"
              class="visually-hidden"
              type="file"
              aria-describedby="receipt-help"
              @change=${this.#onReceipt}
            />
            <label class="button secondary" part="secondary" for="receipt">${words.chooseReceipt}</label>
          </div>
          ${
            receipt
              ? html`<div class="kept">
                  <span class="caption">${this.#chosen(receipt)}</span>
                  <button class="icon-button" type="button" aria-label=${words.remove} @click=${this.#onRemove}>${closeIcon}</button>
                </div>`
              : nothing
          }
          ${this.receiptUnfit ? html`<p class="error" role="alert">${errorIcon}${words.problems.receiptUnfit}</p>` : nothing}
        </div>
      </div>
    `;
  }

  #chosen({ name, size }: File): string {
    return say(this.words.chosen, { name, size: size < 1_000_000 ? `${Math.ceil(size / 1024)}KB` : formatSize(size) });
  }

  #isReadable(examination: Examination): boolean {
    return verdictOf(examination) !== 'unreadable';
  }

  /** The last file that was given counts; an answer about one before it comes too late. */
  async #check(): Promise<void> {
    const { bundle } = this;
    if (!bundle) return;
    const turn = ++this.#turn;
    this.shown = { is: 'checking' };
    const shown = await this.#look(bundle, this.receipt);
    if (turn !== this.#turn) return;
    this.shown = shown;
    this.#focusAnswer = true;
    this.dispatchEvent(new IouVerifiedEvent(shown.is === 'result' && verdictOf(shown.examination) === 'valid'));
  }

  async #look(file: File, kept: File | undefined): Promise<Shown> {
    const opened = await openFile(file);
    if (!opened.ok) return { is: 'problem', problem: opened.problem };
    const receipt = kept && (await readFile(kept));
    if (kept && !receipt) return { is: 'problem', problem: 'notRead' };
    const { trust, number, documentHash } = this;
    try {
      return {
        is: 'result',
        examination: await examine({ bundle: opened.bytes, receipt, trust, number, documentHash }),
      };
    } catch (error) {
      return { is: 'problem', problem: error instanceof TrustUnreadableError ? 'trust' : 'failed' };
    }
  }

  #take(file: File | undefined): void {
    if (!file) return;
    this.bundle = file;
    void this.#check();
  }

  readonly #onBundle = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const file = currentTarget.files?.[0];
    // So that the same file, changed since, can be chosen again.
    currentTarget.value = '';
    this.#take(file);
  };

  readonly #onReceipt = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const file = currentTarget.files?.[0];
    currentTarget.value = '';
    if (!file) return;
    this.receiptUnfit = !isOfSize(file);
    this.receipt = this.receiptUnfit ? undefined : file;
    void this.#check();
  };

  readonly #onRemove = (): void => {
    this.receipt = undefined;
    this.#receiptInput.value?.focus();
    void this.#check();
  };

  readonly #onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = true;
  };

  readonly #onDragLeave = (): void => {
    this.over = false;
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.over = false;
    this.#take(event.dataTransfer?.files[0]);
  };
}

function checkState(shown: Shown): CheckState {
  switch (shown.is) {
    case 'nothing':
      return 'ready';
    case 'checking':
      return 'loading';
    case 'problem':
      return 'unreadable';
    case 'result':
      return verdictOf(shown.examination);
  }
}
