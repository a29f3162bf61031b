const key = Symbol.for('iou-kit.drop-in');

/**
 * The first copy of the drop-in serves the page, and others stand back: a tag is registered once, and its parts come from one
 * release. A copy of another version says so to the page's
 * error listeners.
 */
export function claimPage(page: Document, version: string): boolean {
  const first: unknown = Reflect.get(page, key);
  if (first === undefined) return Reflect.set(page, key, version);
  if (first !== version) reportError(new Error(`iou-kit: ${String(first)} serves this page, ${version} does nothing`));
  return false;
}
