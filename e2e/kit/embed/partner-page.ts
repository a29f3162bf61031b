import { memoryHost } from '@iou-kit/host-adapter/memory';
import '@iou-kit/widget/drop-in';

// The script of the partner's page in the tests. Bundled by `partner-server.ts`; runs in the browser.

/** How the page shows the frame: said behind `#`, as JSON. */
interface Wishes {
  readonly src: string;
  readonly view: 'form' | 'sign' | 'detail' | 'list';
  readonly recordId?: string;
  readonly person: string;
  readonly timeout?: number;
  readonly ownHost?: boolean;
}

const wishes = JSON.parse(decodeURIComponent(location.hash.slice(1))) as Wishes;
const embed = document.createElement('iou-embed');
Object.assign(embed, { src: wishes.src, view: wishes.view, recordId: wishes.recordId });
if (wishes.timeout !== undefined) embed.timeout = wishes.timeout;
if (wishes.ownHost) embed.host = memoryHost({ subject: 'partners-own' });
embed.getToken = async () => (await fetch('/token', { method: 'POST', body: wishes.person })).text();
document.body.append(embed);
