/** One length of stroke: how often each contender is visited, and how much is measured in a visit. */
export interface EventPlan {
  readonly points: number;
  readonly rounds: number;
  readonly events: number;
  readonly batch: number;
}

export interface Plan {
  readonly name: 'full' | 'quick';
  readonly slowdowns: readonly number[];
  readonly events: readonly EventPlan[];
  /** A visit ends after so long; what is slow gives fewer samples. */
  readonly budgetMs: number;
  readonly frames: { readonly points: number; readonly slowdown: number; readonly rounds: number; readonly ms: number };
  readonly kept: { readonly ms: number; readonly busyMs: readonly number[] };
  readonly signature: number;
}

const frames = { points: 2000, slowdown: 6, rounds: 10, ms: 700 };

/** A stroke grows by a quarter at most while it is measured. */
export const fullPlan: Plan = {
  name: 'full',
  slowdowns: [1, 6],
  events: [
    { points: 100, rounds: 30, events: 20, batch: 10 },
    { points: 500, rounds: 12, events: 120, batch: 20 },
    { points: 2000, rounds: 4, events: 400, batch: 20 },
    { points: 10_000, rounds: 4, events: 400, batch: 20 },
  ],
  budgetMs: 1500,
  frames,
  kept: { ms: 2500, busyMs: [0, 30] },
  signature: 300,
};

export const quickPlan: Plan = {
  ...fullPlan,
  name: 'quick',
  events: fullPlan.events.map((each) => ({ ...each, rounds: Math.ceil(each.rounds / 10) })),
  budgetMs: 300,
  frames: { ...frames, rounds: 2 },
  kept: { ...fullPlan.kept, ms: 800 },
};
