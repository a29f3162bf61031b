import { inThisLanguage } from '../shared/language.ts';
import { go } from './route.ts';

/** Follows the elements' ways out: they ask, and know no addresses. */
export function followNavigation(page: HTMLElement, invite: string | undefined): void {
  page.addEventListener('iou-open-record', ({ recordId, target }) => {
    // The paper of a record is shown by its detail; a draft is written on in the form.
    const view = (target as Element).localName === 'iou-detail' ? 'draft' : 'record';
    go({ view, id: recordId });
  });
  page.addEventListener('iou-create', ({ from }) => {
    go({ view: 'create', ...(from !== undefined && { id: from }) });
  });
  page.addEventListener('iou-list', () => {
    go({ view: 'records' });
  });
  page.addEventListener('iou-login-requested', () => {
    const link = invite === undefined ? '' : `#${new URLSearchParams({ 'iou-invite': invite }).toString()}`;
    location.assign(inThisLanguage(`/demo/open/${link}`));
  });
}
