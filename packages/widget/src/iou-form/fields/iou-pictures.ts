import type { StoragePort } from '@iou-kit/host-adapter';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LazyPart } from '../../controllers/lazy-part.ts';
import { imageIcon } from '../../icons/icons.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { fields } from '../../styles/fields.ts';
import { tokens } from '../../styles/tokens.ts';
import { typography } from '../../styles/typography.ts';
import type { Words } from '../../words/words.ts';
import { explanations } from './field-frame.ts';
import { IouPicturesChangeEvent, type PictureRef } from './iou-pictures.events.ts';
import { picturesStyles } from './iou-pictures.styles.ts';
import type { PictureList, PictureProblem } from './picture-list.ts';

/** What the field needs of the draft it belongs to. */
export interface PicturesSource {
  readonly storage: Pick<StoragePort, 'attach' | 'attachment'>;
  readonly recordId: string;
  readonly limits: { readonly max: number; readonly maxBytes: number };
}

/**
 * The pictures of a draft: added from the device, sent to the host at once, shown, and taken out again.
 *
 * @fires iou-pictures-change - The pictures have changed; those on their way are not among them yet.
 */
export class IouPicturesElement extends LitElement {
  static override styles = [tokens, base, typography, buttons, fields, picturesStyles];

  /** Where pictures go and how many may. Set once. */
  @property({ attribute: false }) source: PicturesSource | undefined;
  /** The pictures of the terms, as they were when the draft was opened. */
  @property({ attribute: false }) pictures: readonly PictureRef[] = [];
  @property({ attribute: false }) words: Words | undefined;
  @property() label = '';
  /** The rules: how many, which formats, how large. */
  @property() help = '';
  @property() error = '';

  @state() private problem: PictureProblem | undefined;

  @query('input') private readonly input!: HTMLInputElement;
  @query('.add') private readonly button!: HTMLButtonElement | null;

  /** Comes with the first picture. */
  readonly #work = new LazyPart(this, () => import('./shown-pictures.ts'));
  #list: PictureList | undefined;
  #uploads: Promise<unknown> = Promise.resolve();

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // What is on its way still belongs to the draft.
    void this.#uploads.then(() => {
      if (this.isConnected) return;
      this.#list?.dispose();
      this.#list = undefined;
    });
  }

  override focus(options?: FocusOptions): void {
    this.button?.focus(options);
  }

  /** Settles when no picture is on its way any more. */
  async whenSettled(): Promise<void> {
    await this.#uploads;
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (this.pictures.length > 0 && !this.#list && !this.#work.isMissing) void this.#open();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#work.settled();
    return super.getUpdateComplete();
  }

  /** The list of pictures, those of the draft in it; undefined where its code did not come. */
  async #open(): Promise<PictureList | undefined> {
    const work = await this.#work.want();
    if (!work || this.#list || !this.source || !this.isConnected) return this.#list;
    const { storage, recordId } = this.source;
    this.#list = new work.PictureList(storage, recordId, () => this.requestUpdate());
    void this.#list.show(this.pictures);
    return this.#list;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (!words) return nothing;
    const shown = this.#list?.pictures ?? [];
    const isFull = shown.length >= (this.source?.limits.max ?? 0);
    return html`
      <div class="group" role="group" aria-labelledby="label" aria-describedby="pictures-help">
        <p class="label" id="label">${this.label}</p>
        ${this.#work.value?.shownPictures({ words, pictures: shown, onRemove: this.#onRemove })}
        ${isFull ? nothing : this.#renderAdd(words)}
        ${explanations({ id: 'pictures', help: this.help })}
        <div role="alert">${explanations({ id: 'problem', error: this.#problemText(words) })}</div>
      </div>
    `;
  }

  #renderAdd(words: Words): TemplateResult {
    return html`
      <input type="file" hidden multiple accept="image/jpeg,image/png,image/webp" @change=${this.#onFiles} />
      <button class="button secondary wide add" part="secondary" type="button" @click=${() => this.input.click()}>
        ${imageIcon}${words.action.addPicture}
      </button>
    `;
  }

  #problemText(words: Words): string | undefined {
    if (this.problem === 'failed') return words.form.uploadFailed;
    return this.problem === 'rules' ? this.help : this.error || undefined;
  }

  readonly #onRemove = (key: number): void => {
    this.problem = undefined;
    this.#list?.remove(key);
    this.#tell();
    void this.updateComplete.then(() => this.focus());
  };

  readonly #onFiles = (): void => {
    const files = [...(this.input.files ?? [])];
    // The same file can be chosen again.
    this.input.value = '';
    this.#uploads = this.#uploads.then(() => this.#upload(files));
  };

  async #upload(files: readonly File[]): Promise<void> {
    const { source } = this;
    if (!source) return;
    this.problem = undefined;
    const list = await this.#open();
    this.problem = list ? await list.upload(files, source.limits) : 'failed';
    if (list) this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new IouPicturesChangeEvent(this.#list?.refs ?? []));
  }
}
