import type { GeneratedFiles } from './generators.ts';
import { transitions } from './lifecycle/ask-machine.ts';
import { page } from './lifecycle/render.ts';

/** The statechart as a page for people to read, asked of the machine itself. */
export const generate = (): GeneratedFiles => ({ 'docs/lifecycle.md': page(transitions()) });
