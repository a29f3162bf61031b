import { createContext } from '@lit/context';
import type { VisitActor } from './visit-store.ts';

/** The visit that the inner parts of a top-level element borrow. `undefined` while it is being opened. */
export const visitContext = createContext<VisitActor | undefined>(Symbol.for('iou-kit.visit'));
