import '@iou-kit/widget/elements/iou-verify';
import { loadBundleCheckWords } from '@iou-kit/widget/words/bundle-check-words';
import { html, render } from 'lit';
import { language } from '../shared/language.ts';
import { nameThePage, topBar } from '../shared/top-bar.ts';

type Trust = HTMLElementTagNameMap['iou-verify']['trust'];

/** Where a sealed paper's QR code leads: `#NUMBER.HASH`. */
function wanted(): { readonly number: string; readonly documentHash: string } {
  const [, number = '', documentHash = ''] = /^#([\w-]+)\.([0-9a-f]{64})$/i.exec(location.hash) ?? [];
  return { number, documentHash };
}

/** What this host publishes. Without it, the element says that a bundle vouches for itself. */
async function publishedTrust(): Promise<Trust> {
  try {
    const response = await fetch('/v1/trust', { signal: AbortSignal.timeout(15_000) });
    return response.ok ? ((await response.json()) as Trust) : undefined;
  } catch {
    return undefined;
  }
}

async function begin(): Promise<void> {
  const words = await loadBundleCheckWords(language);
  nameThePage(words.title);
  const draw = (trust: Trust) => {
    const { number, documentHash } = wanted();
    render(
      html`
        ${topBar()}
        <main class="verify">
          <iou-verify
            heading-level="1"
            .words=${words}
            .trust=${trust}
            .number=${number}
            .documentHash=${documentHash}
          ></iou-verify>
        </main>
      `,
      document.querySelector('#page') as HTMLElement,
    );
  };
  draw(undefined);
  const trust = await publishedTrust();
  draw(trust);
  addEventListener('hashchange', () => {
    draw(trust);
  });
  // From here on the network may go: whoever checks somebody's evidence may want it to.
  await document.querySelector('iou-verify')?.prepare();
  document.documentElement.dataset['ready'] = 'offline';
}

void begin();
