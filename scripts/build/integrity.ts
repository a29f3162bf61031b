import { createHash } from 'node:crypto';

/** What `integrity="…"` holds for a file. */
export const integrityOf = (content: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** What `script-src` holds for an inline script, an import map included. */
export const inlineSource = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
