import '@iou-kit/widget/drop-in';
import { httpHost } from '@iou-kit/host-adapter/http';
import { listedReturnUrl } from '@iou-kit/widget';
import { html, render } from 'lit';
import { demoApi } from '../shared/demo-api.ts';
import { language, words } from '../shared/language.ts';
import { arriveToSign, noteRecord } from './arrival.ts';

// A whole page for signing, for apps that show pages in a web-view: it talks with its server alone, and leads back by a link.

const page = document.querySelector('#page') as HTMLElement;
const personId = decodeURIComponent(/\/people\/([^/]+)/.exec(location.pathname)?.[1] ?? '');
const getToken = async (): Promise<string> => (await demoApi.token(personId)).token;

function say(text: string): void {
  render(html`<p class="says" role="status">${text}</p>`, page);
}

async function begin(): Promise<void> {
  document.documentElement.lang = language;
  const { login, invite, recordId, returnUrl } = arriveToSign();
  say(words.person.loading);
  // Whoever has signed in here before comes back without a code.
  if (login !== null) await demoApi.signIn(personId, login).catch(() => undefined);
  const host = httpHost({ endpoint: '/', getToken });
  try {
    const { returnOrigins } = await host.identity.policy();
    show({ host, invite, recordId, returnTo: listedReturnUrl(returnUrl, returnOrigins) });
  } catch {
    say(words.person.endedText);
  }
}

interface Shown {
  readonly host: ReturnType<typeof httpHost>;
  readonly invite: string | undefined;
  readonly recordId: string | undefined;
  readonly returnTo: string | undefined;
}

function show({ host, invite, recordId, returnTo }: Shown): void {
  page.addEventListener('iou-claimed', (event) => {
    noteRecord(event.recordId);
  });
  // The record's own page, within this one.
  page.addEventListener('iou-open-record', (event) => {
    event.preventDefault();
    render(
      html`<iou-host .host=${host} lang=${language}>
        <iou-detail .recordId=${event.recordId} .returnUrl=${returnTo}></iou-detail>
      </iou-host>`,
      page,
    );
  });
  render(
    html`<iou-host .host=${host} lang=${language}>
      <iou-sign .recordId=${recordId} .code=${invite} .returnUrl=${returnTo}></iou-sign>
    </iou-host>`,
    page,
  );
}

// What the back/forward cache kept is an old picture of the record.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});

void begin();
