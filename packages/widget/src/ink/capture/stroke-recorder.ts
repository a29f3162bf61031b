import {
  inkLimits,
  PRESSURE_STEPS,
  PX_STEPS,
  type InkPoint,
  type InkStroke,
  type PointerKind,
} from '@iou-kit/machine/ink';
import { toInk, type InkView } from '../drawing/ink-view.ts';
import type { PenSample } from './pen-sample.ts';

export interface RecorderSetting {
  readonly pointer: PointerKind;
  readonly view: InkView;
  /** `timeStamp` of the first sample of the ink. */
  readonly startedAt: number;
  /** Pressure, time and tilt are recorded, and not only the shape. */
  readonly dynamics: boolean;
  /** So many samples still have place in the ink. */
  readonly room: number;
}

/** One stroke as it comes in: every sample, on the grid of the encoding, so that what is seen is what is stored. */
export class StrokeRecorder {
  readonly points: InkPoint[] = [];
  readonly #setting: RecorderSetting;
  #measured = false;

  constructor(setting: RecorderSetting) {
    this.#setting = setting;
  }

  /** The device was seen to measure pressure. */
  get realPressure(): boolean {
    return this.#measured && this.#setting.dynamics;
  }

  /** Keeps the samples, and gives them as points of the ink. */
  add(samples: readonly PenSample[]): readonly InkPoint[] {
    const room = Math.max(0, this.#setting.room - this.points.length);
    const added = (samples.length > room ? samples.slice(0, room) : samples).map((each) => this.pointOf(each));
    if (!this.#measured && this.#setting.pointer !== 'mouse')
      this.#measured = samples.some(({ pressure }) => isMeasured(pressure));
    for (const point of added) this.points.push(point);
    return added;
  }

  pointOf(sample: PenSample): InkPoint {
    const { view, startedAt, dynamics, pointer } = this.#setting;
    const [inkX, inkY] = toInk(view, sample.x, sample.y);
    const [x, y] = [onGrid(inkX, PX_STEPS), onGrid(inkY, PX_STEPS)];
    if (!dynamics) return { x, y };
    const pressure = onGrid(sample.pressure, PRESSURE_STEPS);
    const t = Math.round(Math.min(inkLimits.time, Math.max(0, sample.timeStamp - startedAt)));
    if (pointer !== 'pen') return { x, y, pressure, t };
    const [tiltX, tiltY] = sample.tilt;
    return { x, y, pressure, t, tilt: [Math.round(tiltX) + 0, Math.round(tiltY) + 0] };
  }

  finish(): InkStroke {
    const tilted = this.points.some(({ tilt }) => tilt !== undefined && (tilt[0] !== 0 || tilt[1] !== 0));
    const points = tilted ? this.points : this.points.map(({ tilt: _, ...point }): InkPoint => point);
    return { pointer: this.#setting.pointer, realPressure: this.realPressure, points };
  }
}

/** Devices that measure nothing say 0.5, some 0 or 1. */
const isMeasured = (pressure: number): boolean => ![0, 0.5, 1].includes(pressure);

const onGrid = (value: number, steps: number): number => Math.round(value * steps) / steps + 0;
