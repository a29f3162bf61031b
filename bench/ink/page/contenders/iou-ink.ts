import '@iou-kit/widget/elements/iou-ink';
import type { Running } from '../contender.ts';

export async function iouInk(place: HTMLElement): Promise<Running> {
  const element = document.createElement('iou-ink');
  place.append(element);
  await element.updateComplete;
  const target = element.renderRoot.querySelector('.pad');
  if (!target) throw new Error('bench: <iou-ink> has no pad');
  return {
    target,
    canvas: element.renderRoot.querySelector('canvas'),
    // It tells of finished strokes only.
    stored: () => element.strokes.reduce((sum, { points }) => sum + points.length, 0),
    bytes: () => (element.value ? bytesOf(element.value.data) : undefined),
    stop() {
      element.remove();
    },
  };
}

const bytesOf = (base64Url: string): number => Math.floor((base64Url.length * 3) / 4);
