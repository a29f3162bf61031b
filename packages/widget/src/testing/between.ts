import type { Host } from '@iou-kit/host-adapter';

type Port = 'identity' | 'sms' | 'storage';

/** A real host with some of one port's calls done otherwise. */
export const withPort =
  <P extends Port>(port: P, change: (real: Host[P]) => Partial<Host[P]>) =>
  (real: Host): Host => ({ ...real, [port]: { ...real[port], ...change(real[port]) } });

/** A door that a test opens. */
export interface Gate {
  readonly opened: Promise<void>;
  open(): void;
}

export function gate(): Gate {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

/** What a host throws. */
export const hostError = (code: string): Error => Object.assign(new Error(code), { code });
