export interface Summary {
  readonly median: number;
  readonly p95: number;
  readonly mean: number;
  readonly samples: number;
}

export const summarize = (values: readonly number[]): Summary => ({
  median: quantile(values, 0.5),
  p95: quantile(values, 0.95),
  mean: mean(values),
  samples: values.length,
});

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
