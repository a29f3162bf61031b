import type { ContenderId } from '../contender-id.ts';
import { pad, penAt, RATE } from '../stroke.ts';
import type { Running } from './contender.ts';
import { contenders } from './contenders/index.ts';
import { pointerEvent } from './pen.ts';
import { virtualTime, type VirtualTime } from './virtual-time.ts';

/** The one contender that is on the page, and how long its stroke is. */
export interface Stage {
  readonly running: Running;
  length: number;
}

export async function enter(id: ContenderId): Promise<Stage> {
  const place = document.querySelector<HTMLElement>('#place');
  if (!place) throw new Error('bench: the page has no place');
  Object.assign(place.style, {
    left: `${pad.left}px`,
    top: `${pad.top}px`,
    width: `${pad.width}px`,
    height: `${pad.height}px`,
  });
  return { running: await contenders[id](place), length: 0 };
}

export function pressDown(stage: Stage): void {
  stage.running.target.dispatchEvent(pointerEvent('pointerdown', penAt(0), 0));
  stage.length = 1;
}

/** Brings the stroke under way to so many points, in no time of the page's own clock. */
export function grow(stage: Stage, points: number, time: VirtualTime): void {
  const { running } = stage;
  if (running.preload) {
    running.preload(Array.from({ length: points - stage.length }, (_, i) => penAt(stage.length + i)));
    stage.length = points;
  }
  for (; stage.length < points; stage.length += 1) {
    time.pass(1000 / RATE);
    running.target.dispatchEvent(pointerEvent('pointermove', penAt(stage.length), stage.length));
  }
  time.flush();
}

/** As grow, and gives the page its clock back. */
export function growAside(stage: Stage, points: number): void {
  const time = virtualTime();
  grow(stage, points, time);
  time.pass(1000);
  time.flush();
  time.end();
}

export function release({ running, length }: Stage): void {
  running.target.dispatchEvent(pointerEvent('pointerup', penAt(length - 1), length));
}
