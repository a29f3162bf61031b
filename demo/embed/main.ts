import '@iou-kit/widget/drop-in';
import { framePage } from '@iou-kit/widget/frame-page';

/** The list from which the server makes `frame-ancestors`. */
async function origins(): Promise<readonly string[]> {
  const response = await fetch('/demo/embed-origins.json', { signal: AbortSignal.timeout(15_000) });
  const list: unknown = response.ok ? await response.json() : [];
  return Array.isArray(list) ? list.filter((origin) => typeof origin === 'string') : [];
}

framePage({ page: document.querySelector('#page') as HTMLElement, origins, endpoint: '/' });
