import type { Trust, Verification } from '@iou-kit/evidence';

/** What a QR code says of the record that it stands on. */
export interface Wanted {
  readonly number?: string | undefined;
  readonly documentHash?: string | undefined;
}

/** A bundle that was looked into. */
export interface Examination {
  readonly verification: Verification;
  /** The files that it holds. */
  readonly paths: readonly string[];
  /** A receipt was given beside it. */
  readonly receipt: boolean;
  /** It is the one that was asked for. */
  readonly wanted: boolean;
}

export interface Evidence extends Wanted {
  readonly bundle: Uint8Array;
  readonly receipt?: Uint8Array | undefined;
  readonly trust?: Trust | undefined;
}

/** The page's trust is none. */
export class TrustUnreadableError extends Error {
  override readonly name = 'TrustUnreadableError';
}

/** Fetches what checks, and by name, so that a bundler leaves out the rest: nothing of it is loaded before somebody checks something. */
export const loadChecker = async () => {
  const [evidence, { fingerprint }] = await Promise.all([
    import('@iou-kit/evidence').then(({ Trust, unzip, verifyBundle }) => ({ Trust, unzip, verifyBundle })),
    import('./fingerprint.ts'),
  ]);
  return { ...evidence, fingerprint };
};

/** Looks into a bundle. Rejects with `TrustUnreadableError`, or where the checker cannot be fetched. */
export async function examine({ bundle, receipt, trust, ...wanted }: Evidence): Promise<Examination> {
  const { Trust, unzip, verifyBundle, fingerprint } = await loadChecker();
  if (trust !== undefined && !Trust.safeParse(trust).success) throw new TrustUnreadableError('not of iou-trust/1');
  const verification = await verifyBundle(bundle, { trust, receipt });
  const files = unzip(bundle);
  const document = files?.get('document.json');
  return {
    verification,
    paths: [...(files?.keys() ?? [])],
    receipt: receipt !== undefined,
    wanted:
      isSame(wanted.number, verification.facts?.number) &&
      isSame(wanted.documentHash, document && fingerprint(document)),
  };
}

const isSame = (wanted: string | undefined, found: string | undefined): boolean =>
  !wanted || wanted.toLowerCase() === found?.toLowerCase();
