import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { pad, penAt, RATE } from './stroke.ts';

type MouseEventType = 'mousePressed' | 'mouseMoved' | 'mouseReleased';

/** The browser's own mouse, moved at a digitizer's rate: what it does not show the page in time, it coalesces. */
export function realPen(cdp: CDPSession) {
  const send = (type: MouseEventType, n: number) => {
    const { x, y } = penAt(n);
    return cdp.send('Input.dispatchMouseEvent', {
      type,
      x: pad.left + x,
      y: pad.top + y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  };
  return {
    down: () => send('mousePressed', 0),
    up: (n: number) => send('mouseReleased', n),
    /** Moves on from the n-th sample for so long. Nobody waits for the page in between. Gives the number of events sent. */
    async write(from: number, ms: number): Promise<number> {
      const began = performance.now();
      const answers: Promise<unknown>[] = [];
      for (let passed = 0; passed < ms; passed = performance.now() - began) {
        const due = Math.ceil((passed * RATE) / 1000);
        while (answers.length < due) answers.push(send('mouseMoved', from + answers.length));
        await pause(1);
      }
      await Promise.all(answers);
      return answers.length;
    },
  };
}
