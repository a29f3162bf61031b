/** What the link that was opened says behind its #. */
export interface Arrival {
  /** A one-use login code. */
  readonly login?: string;
  /** A one-use code that opens somebody's invitation. */
  readonly invite?: string;
  readonly recordId?: string;
}

/** Reads the link, and takes what it said out of the address bar and the history. */
export function arrive(): Arrival {
  const said = new URLSearchParams(location.hash.slice(1));
  const [login, invite, recordId] = ['login', 'iou-invite', 'iou-record'].map((name) => said.get(name) ?? undefined);
  const arrival = {
    ...(login !== undefined && { login }),
    ...(invite !== undefined && { invite }),
    ...(recordId !== undefined && { recordId }),
  };
  if (Object.keys(arrival).length === 0) return arrival;
  history.replaceState(null, '', `${location.pathname}${location.search}#/`);
  return arrival;
}
