import { pad, RATE, type PenPlace } from '../stroke.ts';

/** The mouse's id in Chromium: a stroke that a real mouse began goes on with it. */
const POINTER = 1;

export interface PenSetting {
  readonly pointerType: 'mouse' | 'pen';
  readonly tilt?: readonly [x: number, y: number];
}

/** A pointer event of the n-th sample, as a digitizer's driver would time it. */
export function pointerEvent(
  type: 'pointerdown' | 'pointermove' | 'pointerup',
  { x, y, pressure }: PenPlace,
  n: number,
  { pointerType, tilt = [0, 0] }: PenSetting = { pointerType: 'mouse' },
): PointerEvent {
  const event = new PointerEvent(type, {
    bubbles: true,
    cancelable: true,
    composed: true,
    isPrimary: true,
    pointerId: POINTER,
    pointerType,
    pressure: pointerType === 'pen' ? pressure : 0.5,
    tiltX: tilt[0],
    tiltY: tilt[1],
    clientX: pad.left + x,
    clientY: pad.top + y,
    button: type === 'pointermove' ? -1 : 0,
    buttons: type === 'pointerup' ? 0 : 1,
  });
  Object.defineProperty(event, 'timeStamp', { value: 1000 + (n * 1000) / RATE });
  return event;
}
