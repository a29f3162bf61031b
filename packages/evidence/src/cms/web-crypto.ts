/** Pages have WebCrypto over https (and from localhost and files) only. Without it nothing can be said of any signature, least of all that it is wrong. */
export function requireWebCrypto(who: string): void {
  if (!('subtle' in crypto)) throw new Error(`${who}: there is no WebCrypto here; pages have it over https only`);
}
