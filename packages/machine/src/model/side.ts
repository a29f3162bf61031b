import * as z from 'zod/mini';

/** Who began the record, and who was asked to join it. Roles (borrower, lender …) are a matter of the kind. */
export const Side = z.enum(['initiator', 'counterparty']);
export type Side = z.infer<typeof Side>;

/** A side, or the clock. */
export const Author = z.enum(['initiator', 'counterparty', 'system']);
export type Author = z.infer<typeof Author>;

export const otherSide = (side: Side): Side => (side === 'initiator' ? 'counterparty' : 'initiator');
