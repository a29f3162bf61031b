// The drop-in for engines of 2020 and 2021 (docs/embedding.md says which): what they lack comes first. Built into one classic
// script; without the verifier, whose checks no filling gives such an engine.
import './gaps/define.ts';
import { claimPage } from '../claim-page.ts';
import { loadWhenUsed } from '../load-when-used.ts';
import { version } from '../version.ts';

if (claimPage(document, version)) {
  loadWhenUsed(document, {
    'iou-host': () => import('../host/define.ts'),
    'iou-form': () => import('../form/define.ts'),
    'iou-sign': () => import('../sign/define.ts'),
    'iou-detail': () => import('../detail/define.ts'),
    'iou-list': () => import('../list/define.ts'),
    'iou-embed': () => import('../embed/define.ts'),
  });
}
