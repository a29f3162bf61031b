/** In the order in which they are printed. */
export const contenderIds = [
  'no-op',
  'signature_pad',
  'signature_pad unthrottled',
  'freehand Path2D',
  'freehand Path2D calls',
  'freehand SVG',
  'iou-ink',
] as const;

export type ContenderId = (typeof contenderIds)[number];

/** Every contender in turn goes first, so that what drifts within a run meets all of them alike. */
export function rotated(round: number): readonly ContenderId[] {
  const at = round % contenderIds.length;
  return [...contenderIds.slice(at), ...contenderIds.slice(0, at)];
}
