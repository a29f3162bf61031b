import * as z from 'zod/mini';
import { states } from './states.ts';

export const State = z.enum(states);
export type State = z.infer<typeof State>;
