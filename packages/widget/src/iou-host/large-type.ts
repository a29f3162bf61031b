const KEY = 'iou-kit:large-type';

/** Whether this person has chosen 大字版 on this site. A page that may keep nothing forgets it. */
export function wantsLargeType(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

export function rememberLargeType(wanted: boolean): void {
  try {
    if (wanted) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // It holds for this page at least.
  }
}
