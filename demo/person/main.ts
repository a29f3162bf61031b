import '@iou-kit/widget/define';
import { html, render, type TemplateResult } from 'lit';
import { demoApi } from '../shared/demo-api.ts';
import { inThisLanguage, language, words } from '../shared/language.ts';
import { initialOf } from '../shared/shown.ts';
import { nameThePage, topBar } from '../shared/top-bar.ts';
import { arrive } from './arrival.ts';
import { home } from './home.ts';
import { followNavigation } from './navigation.ts';
import { pocket } from './pocket.ts';
import { go, goInstead, readRoute } from './route.ts';
import { view } from './views.ts';

const page = document.querySelector('#page') as HTMLElement;
const personId = decodeURIComponent(/\/people\/([^/]+)/.exec(location.pathname)?.[1] ?? '');
const getToken = async (): Promise<string> => (await demoApi.token(personId)).token;

/** A link without a code still opens the page of a person who has signed in here before. */
async function signIn(login: string | undefined): Promise<boolean> {
  if (login !== undefined) await demoApi.signIn(personId, login).catch(() => undefined);
  return demoApi.token(personId).then(
    () => true,
    () => false,
  );
}

function showEnded(): void {
  render(
    html`${topBar()}
      <main class="shell">
        <div class="home">
          <h1>${words.person.ended}</h1>
          <p>${words.person.endedText}</p>
          <p><a class="button primary" href=${inThisLanguage('/demo/')}>${words.person.market}</a></p>
        </div>
      </main>`,
    page,
  );
}

function showSite(name: string, tone: number, invite: string | undefined): void {
  const who = html`<span class="who-am-i"><span class="avatar is-small tone-${tone}" aria-hidden="true">${initialOf(name)}</span><span class="who-name">${name}</span></span>`;
  const phone = pocket(personId, draw);

  function draw(): void {
    const route = readRoute(location.hash);
    render(
      html`${topBar({ home: '#/', aside: html`${phone.button()}${who}` })}
        <div class="shell">
          <main class=${route.view === 'home' ? 'is-home' : ''}>${content(route)}</main>
          <div class="phone-place">${phone.device(name)}</div>
        </div>`,
      page,
    );
  }

  const content = (route: ReturnType<typeof readRoute>): TemplateResult =>
    route.view === 'home'
      ? home(name)
      : html`<iou-host endpoint="/" lang=${language} .getToken=${getToken}>${view(route, invite)}</iou-host>`;

  addEventListener('hashchange', () => {
    draw();
    scrollTo(0, 0);
  });
  followNavigation(page, invite);
  draw();
}

async function begin(): Promise<void> {
  const { login, invite, recordId } = arrive();
  nameThePage();
  render(html`${topBar()}<main class="shell"><p class="loading" role="status">${words.person.loading}</p></main>`, page);
  const [known, signedIn] = await Promise.all([demoApi.people().catch(() => ({ people: [] })), signIn(login)]);
  const tone = known.people.findIndex(({ id }) => id === personId);
  const person = known.people[tone];
  if (!signedIn || !person) {
    showEnded();
    return;
  }
  nameThePage(person.name);
  showSite(person.name, tone, invite);
  if (invite !== undefined) goInstead({ view: 'sign' });
  else if (recordId !== undefined) go({ view: 'record', id: recordId });
}

void begin();
