import type { ContenderId } from '../contender-id.ts';
import { penAt, RATE } from '../stroke.ts';
import { pointerEvent, type PenSetting } from './pen.ts';
import { enter } from './stage.ts';
import { virtualTime } from './virtual-time.ts';

const STROKES = 6;
/** Samples between two strokes, in which the pen is in the air. */
const LIFT = 40;

export interface SignatureSize {
  readonly points: number | undefined;
  readonly bytes: number | undefined;
}

/** Writes a signature of six strokes and so many samples, and says what is left of it. */
export async function writeSignature(id: ContenderId, points: number, setting: PenSetting): Promise<SignatureSize> {
  const { running } = await enter(id);
  const time = virtualTime();
  const each = points / STROKES;
  for (let stroke = 0; stroke < STROKES; stroke += 1) {
    for (let i = 0; i < each; i += 1) {
      const n = stroke * (each + LIFT) + i;
      time.pass(1000 / RATE);
      running.target.dispatchEvent(pointerEvent(i === 0 ? 'pointerdown' : 'pointermove', penAt(n), n, setting));
      time.flush();
    }
    const end = stroke * (each + LIFT) + each - 1;
    running.target.dispatchEvent(pointerEvent('pointerup', penAt(end), end + 1, setting));
    time.pass((LIFT * 1000) / RATE);
    time.flush();
  }
  time.end();
  const size = { points: running.stored(), bytes: running.bytes() };
  running.stop();
  return size;
}
