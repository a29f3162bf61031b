import type { DemoPerson } from '@iou-kit/host-server';
import { html, nothing, render } from 'lit';
import { demoApi } from '../shared/demo-api.ts';
import { inThisLanguage, words } from '../shared/language.ts';
import { initialOf } from '../shared/shown.ts';
import { nameThePage, topBar } from '../shared/top-bar.ts';

/** What the link says, beside who opens it; handed on as it came. */
const fragment = new URLSearchParams(location.hash.slice(1));
const as = fragment.get('as');
fragment.delete('as');

function draw(content: unknown): void {
  render(html`${topBar()}<main class="open">${content}</main>`, document.querySelector('#page') as HTMLElement);
}

/** Signs in by a fresh link; this page leaves the history, and with it the invitation's code. */
function openAs(person: DemoPerson): void {
  const url = new URL(inThisLanguage(person.url));
  url.hash += `&${fragment.size > 0 ? fragment.toString() : 'records'}`;
  location.replace(url);
}

function ask(people: readonly DemoPerson[]): void {
  draw(html`
    <h1>${words.open.title}</h1>
    <p>${words.open.text}</p>
    <ul>
      ${people.map(
        (person, index) => html`
          <li>
            <button class="who" @click=${() => {
              openAs(person);
            }}>
              <span class="avatar tone-${index}" aria-hidden="true">${initialOf(person.name)}</span>
              ${words.open.as(person.name)}
            </button>
          </li>
        `,
      )}
    </ul>
  `);
}

async function begin(): Promise<void> {
  draw(nothing);
  try {
    const { people } = await demoApi.people();
    const known = people.find(({ id }) => id === as);
    if (known) openAs(known);
    else ask(people);
  } catch {
    draw(html`<p role="alert">${words.failed}</p>
      <button class="button" @click=${() => void begin()}>${words.retry}</button>`);
  }
}

nameThePage(words.open.title);
void begin();
