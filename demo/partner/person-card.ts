import type { DemoPerson } from '@iou-kit/host-server';
import { html, type TemplateResult } from 'lit';
import { copyText } from '../shared/copy.ts';
import { inThisLanguage, words } from '../shared/language.ts';
import { initialOf } from '../shared/shown.ts';

/** A sample resident: what to type into a form, each to be copied with one press, and the link to their own page. */
export function personCard(person: DemoPerson, index: number, opened: () => void): TemplateResult {
  const details = [
    [words.name, person.name],
    [words.idNumber, person.idNumber],
    [words.mobile, person.mobile],
  ] as const;
  return html`
    <article class="card" aria-labelledby="name-${person.id}">
      <header class="card-head">
        <span class="avatar tone-${index}" aria-hidden="true">${initialOf(person.name)}</span>
        <h3 id="name-${person.id}">${person.name}</h3>
      </header>
      <dl>
        ${details.map(
          ([label, value]) => html`
            <div class="detail">
              <dt>${label}</dt>
              <dd>
                <span class="number">${value}</span>
                <button
                  class="button small"
                  aria-label=${words.copyOf(label, person.name)}
                  @click=${() => void copyText(value, label)}
                >
                  ${words.copy}
                </button>
              </dd>
            </div>
          `,
        )}
      </dl>
      <a
        class="button primary"
        href=${inThisLanguage(person.url)}
        target="_blank"
        rel="noopener"
        @click=${afterwards(opened)}
        @auxclick=${afterwards(opened)}
      >
        ${words.partner.open(person.name)}<span aria-hidden="true">↗</span>
        <span class="visually-hidden">${words.partner.newTab}</span>
      </a>
    </article>
  `;
}

/** The browser must have followed the link before the link changes. */
const afterwards = (act: () => void) => () => setTimeout(act);
