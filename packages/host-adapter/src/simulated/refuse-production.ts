/** Simulated people and messages vouch for nobody. In production that would be a forgery, so they do not start there. */
export function refuseProduction(what: string, production: boolean | undefined): void {
  if (production === true) throw new Error(`${what} simulates people or messages and refuses production`);
}
