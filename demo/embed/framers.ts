/**
 * The origins whose pages may frame this one: the same list from which the server makes `frame-ancestors`. A second lock, for
 * browsers and proxies that lose that header.
 */
export async function framers(): Promise<readonly string[]> {
  const response = await fetch('/demo/embed-origins.json', { signal: AbortSignal.timeout(15_000) });
  const list: unknown = response.ok ? await response.json() : [];
  return Array.isArray(list) ? list.filter((origin) => typeof origin === 'string') : [];
}
