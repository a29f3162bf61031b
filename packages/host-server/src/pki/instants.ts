const minute = 60_000;

/** An instant (ISO 8601 UTC with milliseconds), earlier or later by so much. */
export const plus = (instant: string, { days = 0, minutes = 0 }: { days?: number; minutes?: number }): string =>
  new Date(Date.parse(instant) + (days * 24 * 60 + minutes) * minute).toISOString();
