import type { EvidencePart, EvidencePort, EvidenceStatus } from '@iou-kit/host-adapter';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { clockIcon, downloadIcon } from '../icons/act-icons.ts';
import { errorIcon, infoIcon } from '../icons/icons.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { fields } from '../styles/fields.ts';
import { print } from '../styles/print.ts';
import { tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import type { Words } from '../words/words.ts';
import { EvidenceController } from './evidence-controller.ts';
import { IouDownloadEvent } from './iou-evidence.events.ts';
import { evidenceStyles } from './iou-evidence.styles.ts';
import { saveFile } from './save-file.ts';

/**
 * 证据: what shows to a stranger who agreed on what, and when, to be fetched by its two people.
 *
 * @csspart region - The whole, heading included.
 * @fires iou-download - A file is there. Cancelable: then the page saves it.
 */
export class IouEvidenceElement extends LitElement {
  static override styles = [tokens, base, typography, buttons, fields, evidenceStyles, print];

  @property({ attribute: false }) words: Words | undefined;
  /** Where it is fetched; nothing is shown for a host that makes none. */
  @property({ attribute: false }) port: EvidencePort | undefined;
  @property({ attribute: 'record-id' }) recordId = '';
  /** What the paper's own file is called: 下载借条. */
  @property() download = '';
  /** The last event of the record as it is shown: with each later one there is more to tell. */
  @property({ type: Number }) seq = 0;

  @state() private fetching: EvidencePart | null = null;
  @state() private failed = false;

  readonly #evidence = new EvidenceController(this);

  protected override render(): TemplateResult | typeof nothing {
    const { words, port } = this;
    if (!words || !port || !this.recordId) return nothing;
    const status = this.#evidence.of(port, this.recordId, this.seq);
    if (!status || status.state === 'none') return nothing;
    return html`
      <section part="region" class="no-print" aria-labelledby="title">
        <h3 id="title" class="title" part="title">${words.detail.evidence}</h3>
        <div role="status">${this.#renderState(words, status)}</div>
        <ul class="files">
          ${status.files.map((file) => html`<li>${this.#renderFile(words, port, file)}</li>`)}
        </ul>
        <div role="alert">
          ${this.failed ? html`<p class="error">${errorIcon}${words.detail.downloadFailed}</p>` : nothing}
        </div>
      </section>
    `;
  }

  #renderState({ detail }: Words, { state: at }: EvidenceStatus): TemplateResult | typeof nothing {
    if (at === 'pending') return html`<p class="state">${clockIcon}${detail.preparing}</p>`;
    if (at === 'timePending') return html`<p class="state">${clockIcon}${detail.timePending}</p>`;
    return at === 'erased' ? html`<p class="state">${infoIcon}${detail.erased}</p>` : nothing;
  }

  #renderFile(words: Words, port: EvidencePort, file: EvidenceStatus['files'][number]): TemplateResult {
    const { detail } = words;
    const names: Readonly<Record<EvidencePart, string>> = {
      document: this.download,
      report: detail.report,
      bundle: detail.bundle,
      receipt: detail.receipt,
      chain: detail.chain,
    };
    const busy = this.fetching === file.part;
    return html`<button
      class="button secondary" part="secondary"
      type="button"
      aria-busy=${busy ? 'true' : nothing}
      @click=${() => void this.#fetch(port, file)}
    >
      ${downloadIcon}${names[file.part]}
    </button>`;
  }

  async #fetch(port: EvidencePort, file: EvidenceStatus['files'][number]): Promise<void> {
    if (this.fetching) return;
    this.fetching = file.part;
    this.failed = false;
    const { recordId } = this;
    const outcome = await port.file(recordId, file.part).catch(() => undefined);
    this.fetching = null;
    this.failed = !outcome?.ok;
    if (!outcome?.ok) return;
    if (this.dispatchEvent(new IouDownloadEvent(recordId, file, outcome.value))) saveFile(outcome.value, file.name);
  }
}
