import type { Side } from './side.ts';

export const sides = ['initiator', 'counterparty'] as const;
export const authors = [...sides, 'system'] as const;

export const otherSide = (side: Side): Side => (side === 'initiator' ? 'counterparty' : 'initiator');
