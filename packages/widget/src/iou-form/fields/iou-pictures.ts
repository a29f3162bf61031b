import type { StoragePort } from '@iou-kit/host-adapter';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { imageIcon } from '../../icons/icons.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { fields } from '../../styles/fields.ts';
import { tokens } from '../../styles/tokens.ts';
import { typography } from '../../styles/typography.ts';
import { say } from '../../words/say.ts';
import type { Words } from '../../words/words.ts';
import { explanations } from './field-frame.ts';
import { IouPicturesChangeEvent, type PictureRef } from './iou-pictures.events.ts';
import { picturesStyles } from './iou-pictures.styles.ts';
import { PictureList, type Picture, type PictureProblem } from './picture-list.ts';

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

  #list: PictureList | undefined;
  #uploads: Promise<unknown> = Promise.resolve();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#list?.dispose();
    this.#list = undefined;
  }

  override focus(options?: FocusOptions): void {
    this.button?.focus(options);
  }

  /** Settles when no picture is on its way any more. */
  async whenSettled(): Promise<void> {
    await this.#uploads;
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (this.#list || !this.source || !this.isConnected) return;
    const { storage, recordId } = this.source;
    this.#list = new PictureList(storage, recordId, () => this.requestUpdate());
    void this.#list.show(this.pictures);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (!words) return nothing;
    const shown = this.#list?.pictures ?? [];
    const isFull = shown.length >= (this.source?.limits.max ?? 0);
    return html`
      <div class="group" role="group" aria-labelledby="label" aria-describedby="pictures-help">
        <p class="label" id="label">${this.label}</p>
        ${
          shown.length > 0
            ? html`<ul class="pictures">
              ${repeat(
                shown,
                ({ key }) => key,
                (picture, index) => this.#renderPicture(words, picture, index + 1),
              )}
            </ul>`
            : nothing
        }
        ${isFull ? nothing : this.#renderAdd(words)}
        ${explanations({ id: 'pictures', help: this.help })}
        <div role="alert">${explanations({ id: 'problem', error: this.#problemText(words) })}</div>
      </div>
    `;
  }

  #renderAdd(words: Words): TemplateResult {
    return html`
      <input type="file" hidden multiple accept="image/jpeg,image/png,image/webp" @change=${this.#onFiles} />
      <button class="button secondary wide add" type="button" @click=${() => this.input.click()}>
        ${imageIcon}${words.action.addPicture}
      </button>
    `;
  }

  #renderPicture(words: Words, { key, ref, url }: Picture, n: number): TemplateResult {
    return html`
      <li class="picture">
        <div class="frame" aria-busy=${ref ? 'false' : 'true'}>
          ${url ? html`<img src=${url} alt=${say(words.form.picture, { n })} />` : words.common.loading}
        </div>
        ${
          ref
            ? html`<button class="button quiet remove" type="button" @click=${() => this.#remove(key)}>
              ${say(words.form.removePicture, { n })}
            </button>`
            : html`<p class="caption">${words.common.submitting}</p>`
        }
      </li>
    `;
  }

  #problemText(words: Words): string | undefined {
    if (this.problem === 'failed') return words.form.uploadFailed;
    return this.problem === 'rules' ? this.help : this.error || undefined;
  }

  #remove(key: number): void {
    this.problem = undefined;
    this.#list?.remove(key);
    this.#tell();
    void this.updateComplete.then(() => this.focus());
  }

  readonly #onFiles = (): void => {
    const files = [...(this.input.files ?? [])];
    // The same file can be chosen again.
    this.input.value = '';
    this.#uploads = this.#uploads.then(() => this.#upload(files));
  };

  async #upload(files: readonly File[]): Promise<void> {
    const { source } = this;
    if (!source || !this.#list) return;
    this.problem = undefined;
    this.problem = await this.#list.upload(files, source.limits);
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new IouPicturesChangeEvent(this.#list?.refs ?? []));
  }
}
