import type { OtherMode } from './fill-draft.ts';

const keyOf = (recordId: string): string => `iou-kit:other-details:${recordId}`;

/**
 * Who is to give the other person's details, as chosen in this tab. A record knows it only once they were given or asked for,
 * and a page that was loaded again must not go the other way. Nothing of anybody's details is kept here.
 */
export function rememberedWay(recordId: string): OtherMode {
  try {
    return sessionStorage.getItem(keyOf(recordId)) === 'fill' ? 'fill' : 'share';
  } catch {
    return 'share';
  }
}

export function rememberWay(recordId: string, way: OtherMode): void {
  try {
    if (way === 'fill') sessionStorage.setItem(keyOf(recordId), way);
    else sessionStorage.removeItem(keyOf(recordId));
  } catch {
    // A page that may keep nothing asks again.
  }
}
