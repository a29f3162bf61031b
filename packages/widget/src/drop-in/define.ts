import { announceParts } from './announce-parts.ts';
import { claimPage } from './claim-page.ts';
import { loadWhenUsed } from './load-when-used.ts';
import { partLines, readPartLists } from './part-lists.ts';
import { version } from './version.ts';

// Imports nothing else: this is all that a page fetches before it uses a tag. A server that renders pages may import it too.
if (typeof document !== 'undefined' && claimPage(document, version)) {
  const announce = announceParts(readPartLists(partLines), import.meta.url);
  const loaders = {
    'iou-host': () => import('./host/define.ts'),
    'iou-home': () => import('./home/define.ts'),
    'iou-form': () => import('./form/define.ts'),
    'iou-sign': () => import('./sign/define.ts'),
    'iou-detail': () => import('./detail/define.ts'),
    'iou-list': () => import('./list/define.ts'),
    'iou-embed': () => import('./embed/define.ts'),
    'iou-verify': () => import('./verify/define.ts'),
  };
  loadWhenUsed(document, loaders, announce);
}
