/** A provider's page as a link; undefined for anything that is no web address, since a host's answer is distrusted. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url, location.href)) return undefined;
  const { protocol, href } = new URL(url, location.href);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
