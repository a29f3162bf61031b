import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from '@open-wc/testing';

interface Axe {
  run(context: Element, options: RunOptions): Promise<AxeResults>;
}

/** axe finds nothing to complain of in an element and all it contains, shadow roots included. */
export async function expectAccessible(element: Element): Promise<void> {
  const { axe } = globalThis as unknown as { axe: Axe };
  // Half-way through a fade the colours are not those that a person reads. One that is cut short has ended too.
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  // A page's own frame (landmarks, a first heading) is not the part's to give.
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(told).to.deep.equal([]);
}
