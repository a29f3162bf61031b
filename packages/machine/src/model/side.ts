import * as z from 'zod/mini';
import { authors, sides } from './sides.ts';

/** Who began the record, and who was asked to join it. Roles (borrower, lender …) are a matter of the kind. */
export const Side = z.enum(sides);
export type Side = z.infer<typeof Side>;

/** A side, or the clock. */
export const Author = z.enum(authors);
export type Author = z.infer<typeof Author>;
