import type { RecordView } from '@iou-kit/machine';
import { inThisLanguage } from '../shared/language.ts';
import { go, noteAddress, type Route } from './route.ts';

export interface NavigationOptions {
  readonly invite: string | null;
  readonly load: (recordId: string) => Promise<RecordView | undefined>;
}

/** Follows the elements' ways out: they ask, and know no addresses. */
export function followNavigation(page: HTMLElement, { invite, load }: NavigationOptions): void {
  page.addEventListener('iou-open-record', async (event) => {
    event.preventDefault();
    go(routeTo(event.recordId, await load(event.recordId)));
  });
  page.addEventListener('iou-continue', async ({ recordId }) => {
    // The initiator writes on in the form; the invited person gives their details before signing.
    const found = await load(recordId);
    go({ view: found?.side === 'counterparty' ? 'sign' : 'draft', id: recordId });
  });
  page.addEventListener('iou-create', ({ from, kind, refersTo }) => {
    if (kind === undefined) go({ view: 'create', ...(from !== undefined && { id: from }) });
    else go({ view: 'create', kind, ...(refersTo !== undefined && { about: refersTo }) });
  });
  page.addEventListener('iou-list', () => {
    go({ view: 'records' });
  });
  page.addEventListener('iou-login-requested', () => {
    const link = invite === null ? '' : `#${new URLSearchParams({ 'iou-invite': invite }).toString()}`;
    location.assign(inThisLanguage(`/demo/open/${link}`));
  });
  page.addEventListener('iou-created', ({ recordId }) => {
    noteAddress({ view: 'draft', id: recordId });
  });
  page.addEventListener('iou-claimed', ({ recordId }) => {
    noteAddress({ view: 'sign', id: recordId });
  });
  page.addEventListener('click', (event) => void askBeforeLeaving(event, page));
}

/** The invited person reads and signs on a page of its own; everything else is on the record's detail. */
export function routeTo(id: string, found: RecordView | undefined): Route {
  const isInvited = found?.side === 'counterparty' && ['awaitingCounterparty', 'pending'].includes(found.record.state);
  return { view: isInvited ? 'sign' : 'record', id };
}

/** A link of the page's own waits for the form to keep what was filled in, or for the person to let it go. */
async function askBeforeLeaving(event: MouseEvent, page: HTMLElement): Promise<void> {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  const form = page.querySelector('iou-form');
  if (!link || !form?.isUnsaved) return;
  event.preventDefault();
  if (await form.mayLeave()) location.hash = link.hash;
}
