import type { Host } from '../host/index.ts';
import { browserWorld, type BrowserWorld, type BrowserWorldOptions } from './browser-world.ts';

export interface BrowserHostOptions extends BrowserWorldOptions {
  /** Who is at this page. */
  readonly subject?: string | undefined;
}

/** A host for demonstrations without a server: one person's, with its world beside it. */
export interface BrowserHost extends Host {
  readonly world: BrowserWorld;
}

export function browserHost({ subject = 'me', ...options }: BrowserHostOptions = {}): BrowserHost {
  const world = browserWorld(options);
  return { ...world.service.host({ tenant: world.tenant.id, subject }), world };
}
