/** The code of a host's broken promise; `SERVER` for an error that has none. */
export const failureCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'SERVER';
