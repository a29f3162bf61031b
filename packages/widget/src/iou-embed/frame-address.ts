/** The address of a frame's page; undefined without one, or for one that is no page's. */
export function frameAddress(src: string | undefined): URL | undefined {
  if (!src) return undefined;
  try {
    const url = new URL(src, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
