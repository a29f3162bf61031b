import type { DemoPerson } from '@iou-kit/host-server';
import { httpHost } from '@iou-kit/host-adapter/http';
import { html, render } from 'lit';
import { demoApi } from '../shared/demo-api.ts';
import { language } from '../shared/language.ts';
import { initialOf } from '../shared/shown.ts';
import { nameThePage, topBar } from '../shared/top-bar.ts';
import type { Arrival } from './arrival.ts';
import { home } from './home.ts';
import { followNavigation, routeTo } from './navigation.ts';
import { pocket } from './pocket.ts';
import { noteAddress, readRoute } from './route.ts';
import { view } from './views.ts';

const endpoint = '/';

export interface SiteOptions {
  readonly person: DemoPerson;
  /** Which of the people's colours. */
  readonly tone: number;
  readonly arrival: Arrival;
}

/** The site of a person who has signed in. The token lives in this page's memory alone. */
export async function showSite(page: HTMLElement, { person, tone, arrival }: SiteOptions): Promise<void> {
  const { id, name } = person;
  const getToken = async (): Promise<string> => (await demoApi.token(id)).token;
  const { storage } = httpHost({ endpoint, getToken });
  const load = (recordId: string) =>
    storage.load(recordId).then(
      (found) => (found.ok ? found.value : undefined),
      () => undefined,
    );
  // Whose code was opened is the other person of the form that stands there, and of no later one.
  let { counterparty } = arrival;
  const options = { invite: arrival.invite, load };
  const phone = pocket(id, draw);
  let route = readRoute(location.hash);

  function draw(): void {
    render(
      html`${topBar({ home: '#/', aside: html`${phone.button()}${whoAmI(name, tone)}` })}
        <div class="shell">
          <main>
            <iou-host endpoint=${endpoint} lang=${language} .getToken=${getToken}>
              ${route.view === 'home' ? home(name) : view(route, { ...options, counterparty })}
            </iou-host>
          </main>
          <div class="phone-place">${phone.device(name)}</div>
        </div>`,
      page,
    );
  }

  addEventListener('hashchange', () => {
    route = readRoute(location.hash);
    counterparty = null;
    draw();
    scrollTo(0, 0);
  });
  nameThePage(name);
  followNavigation(page, options);
  if (arrival.toRecords) route = { view: 'records' };
  if (arrival.recordId !== null) route = routeTo(arrival.recordId, await load(arrival.recordId));
  if (arrival.invite !== null) route = { view: 'sign' };
  // 我的二维码 is for what people pay each other.
  if (counterparty !== null) route = { view: 'create', kind: 'receipt' };
  // A reload before an invitation is claimed leads to the start page.
  noteAddress(route);
  draw();
}

const whoAmI = (name: string, tone: number) => html`
  <span class="who-am-i">
    <span class="avatar is-small tone-${tone}" aria-hidden="true">${initialOf(name)}</span>
    <span class="who-name">${name}</span>
  </span>
`;
