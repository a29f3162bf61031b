import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from '@open-wc/testing';

interface Axe {
  run(context: Element, options: RunOptions): Promise<AxeResults>;
}

/** axe finds nothing to complain of in an element and all it contains, shadow roots included. */
export async function expectAccessible(element: Element): Promise<void> {
  const { axe } = globalThis as unknown as { axe: Axe };
  await atRest();
  // A page's own frame (landmarks, a first heading) is not the part's to give.
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(told).to.deep.equal([]);
}

/** Half-way through a fade the colours are not those that a person reads. One that is cut short has ended too. */
async function atRest(): Promise<void> {
  for (let still = 0; still < 2; still += 1) {
    // A fade begins with the frame after what caused it.
    await new Promise(requestAnimationFrame);
    const moving = animationsIn(document);
    if (moving.length > 0) still = -1;
    await Promise.allSettled(moving.map(({ finished }) => finished));
  }
}

const animationsIn = (root: Document | ShadowRoot): Animation[] => [
  ...root.getAnimations().filter(({ playState, effect }) => playState === 'running' && !isEndless(effect)),
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? animationsIn(shadowRoot) : [])),
];

const isEndless = (effect: AnimationEffect | null): boolean => effect?.getComputedTiming().iterations === Infinity;
