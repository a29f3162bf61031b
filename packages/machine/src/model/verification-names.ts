export const verificationMethods = ['face', 'carrier+sms'] as const;

/** The acts that need a fresh proof of who is acting. */
export const verifiedActions = [
  'signature.sign',
  'release.request',
  'release.confirm',
  'settlement.request',
  'settlement.confirm',
] as const;

export const verificationStates = [
  'pending',
  'passed',
  'failed',
  'unavailable',
  'cancelled',
  'mismatch',
  'expired',
] as const;
