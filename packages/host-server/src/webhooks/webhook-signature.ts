const PREFIX = 'whsec_';

/** A new secret: 32 random bytes, as the Standard Webhooks convention writes them. */
export const newWebhookSecret = (): string => PREFIX + base64(crypto.getRandomValues(new Uint8Array(32)));

/**
 * The headers of a delivery (Standard Webhooks): `v1` signatures by every secret, so that an old and a new one are both good while a
 * partner changes over. `at` is in whole seconds.
 */
export async function webhookHeaders(
  secrets: readonly string[],
  { id, at, body }: { readonly id: string; readonly at: number; readonly body: string },
): Promise<Readonly<Record<string, string>>> {
  const signatures = await Promise.all(secrets.map((secret) => sign(secret, `${id}.${at}.${body}`)));
  return { 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': signatures.join(' ') };
}

async function sign(secret: string, text: string): Promise<string> {
  const raw = Uint8Array.from(atob(secret.replace(PREFIX, '')), (letter) => letter.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return `v1,${base64(new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text))))}`;
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
