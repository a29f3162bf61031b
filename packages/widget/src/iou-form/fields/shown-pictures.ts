import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../words/say.ts';
import type { Words } from '../../words/words.ts';
import type { Picture } from './picture-list.ts';

export { PictureList } from './picture-list.ts';

export interface ShownPictures {
  readonly words: Words;
  readonly pictures: readonly Picture[];
  readonly onRemove: (key: number) => void;
}

/** The pictures, those on their way too; each of the others can be taken out. */
export function shownPictures({ words, pictures, onRemove }: ShownPictures): TemplateResult | typeof nothing {
  if (pictures.length === 0) return nothing;
  return html`<ul class="pictures">
    ${pictures.map(({ key, ref, url }, index) => {
      const n = index + 1;
      return html`
        <li class="picture">
          <div class="frame" aria-busy=${ref ? 'false' : 'true'}>
            ${url ? html`<img src=${url} alt=${say(words.form.picture, { n })} />` : words.common.loading}
          </div>
          ${
            ref
              ? html`<button class="button quiet remove" part="quiet" type="button" @click=${() => onRemove(key)}>
                ${say(words.form.removePicture, { n })}
              </button>`
              : html`<p class="caption">${words.common.submitting}</p>`
          }
        </li>
      `;
    })}
  </ul>`;
}
