import '@iou-kit/widget/drop-in';
import { html, render } from 'lit';
import { demoApi } from '../shared/demo-api.ts';
import { inThisLanguage, words } from '../shared/language.ts';
import { nameThePage, topBar } from '../shared/top-bar.ts';
import { arrive } from './arrival.ts';
import { showSite } from './site.ts';

const page = document.querySelector('#page') as HTMLElement;
const personId = decodeURIComponent(/\/people\/([^/]+)/.exec(location.pathname)?.[1] ?? '');

/** A link without a code still opens the page of a person who has signed in here before. */
async function signIn(login: string | null): Promise<boolean> {
  if (login !== null) await demoApi.signIn(personId, login).catch(() => undefined);
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

async function begin(): Promise<void> {
  const arrival = arrive();
  nameThePage();
  render(
    html`${topBar()}<main class="shell"><p class="loading" role="status">${words.person.loading}</p></main>`,
    page,
  );
  const [known, signedIn] = await Promise.all([demoApi.people().catch(() => ({ people: [] })), signIn(arrival.login)]);
  const tone = known.people.findIndex(({ id }) => id === personId);
  const person = known.people[tone];
  if (!signedIn || !person) showEnded();
  else await showSite(page, { person, tone, arrival });
}

void begin();
