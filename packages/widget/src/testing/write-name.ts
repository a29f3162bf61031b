import { sendMouse } from '@web/test-runner-commands';

/** Writes two strokes on an element with the mouse, as a person does. */
export async function writeName(pad: Element): Promise<void> {
  const { left, top, width, height } = pad.getBoundingClientRect();
  const at = (x: number, y: number): [number, number] => [Math.round(left + x * width), Math.round(top + y * height)];
  await stroke(at(0.2, 0.3), at(0.3, 0.7), at(0.4, 0.35));
  await stroke(at(0.5, 0.3), at(0.7, 0.6));
}

async function stroke(first: [number, number], ...rest: readonly [number, number][]): Promise<void> {
  await sendMouse({ type: 'move', position: first });
  await sendMouse({ type: 'down' });
  for (const position of rest) await sendMouse({ type: 'move', position });
  await sendMouse({ type: 'up' });
}
