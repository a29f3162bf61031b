import { HostError } from './host-error.ts';

/** A part of the host that is not offered is refused the same way everywhere: with UNSUPPORTED. */
export function demand(offered: boolean, what: string): void {
  if (!offered) throw new HostError('UNSUPPORTED', `this host does not offer ${what}`);
}
