import type { DemoPerson } from '@iou-kit/host-server';
import { html, render, type TemplateResult } from 'lit';
import { demoApi } from '../shared/demo-api.ts';
import { watchInbox, type Inbox } from '../shared/inbox.ts';
import { inThisLanguage, words } from '../shared/language.ts';
import { phone } from '../shared/phone.ts';
import { nameThePage, topBar } from '../shared/top-bar.ts';
import { controls, loadControls } from './controls.ts';
import market from './market.svg';
import { personCard } from './person-card.ts';

let people: readonly DemoPerson[] = [];
let failed = false;
let inbox: Inbox = { messages: [], opened: 0 };

function draw(): void {
  render(
    html`${topBar()}<main class="market">${introduction()}${residents()}${steps()}${messages()}${controls(people, draw)}</main>`,
    page,
  );
}

function introduction(): TemplateResult {
  return html`
    <section class="introduction">
      <div>
        <h1>${words.partner.title}</h1>
        <p>${words.partner.lead}</p>
        <p><a href=${inThisLanguage('/demo/verify/')}>${words.partner.verify}</a></p>
      </div>
      <img src=${market} alt="" width="560" height="300" />
    </section>
  `;
}

function residents(): TemplateResult {
  return html`
    <section class="residents" aria-labelledby="residents-title">
      <h2 id="residents-title">${words.partner.people}</h2>
      <p class="caption">${words.partner.peopleHelp}</p>
      ${
        failed
          ? html`<p role="alert">${words.failed}</p>
            <button class="button" @click=${() => void renewLinks()}>${words.retry}</button>`
          : html`<ul class="cards">
            ${people.map((person, index) => html`<li>${personCard(person, index, () => void renewLinks())}</li>`)}
          </ul>`
      }
    </section>
  `;
}

function steps(): TemplateResult {
  return html`
    <section class="steps" aria-labelledby="steps-title">
      <h2 id="steps-title">${words.partner.stepsTitle}</h2>
      <ol>
        ${words.partner.steps.map(([name, text]) => html`<li><h3>${name}</h3><p>${text}</p></li>`)}
      </ol>
    </section>
  `;
}

function messages(): TemplateResult {
  const nameOf = (id: string | undefined) => people.find((person) => person.id === id)?.name;
  return html`
    <section class="phone-place">
      <div class="phone">
        ${phone({
          title: words.partner.phone,
          inbox,
          ownerOf: ({ person }) => nameOf(person),
          linkOf: ({ person }) => inThisLanguage(person === undefined ? '/demo/open/' : `/demo/open/#as=${person}`),
          newTab: true,
        })}
      </div>
    </section>
  `;
}

/** Fetches people with login codes that nobody has used: a link works once. */
async function renewLinks(): Promise<void> {
  try {
    ({ people } = await demoApi.people());
    failed = false;
  } catch {
    failed = true;
  }
  draw();
}

const page = document.querySelector('#page') as HTMLElement;
nameThePage();
draw();
void renewLinks().then(() => loadControls(people, draw));
watchInbox(undefined, (news) => {
  inbox = news;
  draw();
});
