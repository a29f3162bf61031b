/** What the link that was opened says behind its #. */
export interface Arrival {
  /** A one-use login code. */
  readonly login: string | null;
  /** A one-use code that opens somebody's invitation. */
  readonly invite: string | null;
  /** Somebody's personal code: they are to be the other person. */
  readonly counterparty: string | null;
  readonly recordId: string | null;
  /** The constant address of a text message: what it is about stands first in 我的合同. */
  readonly toRecords: boolean;
}

/** Reads the link, and takes what it said out of the address bar and the history. */
export function arrive(): Arrival {
  const said = new URLSearchParams(location.hash.slice(1));
  const arrival = {
    login: said.get('login'),
    invite: said.get('iou-invite'),
    counterparty: said.get('iou-with'),
    recordId: said.get('iou-record'),
    toRecords: said.has('records'),
  };
  if (arrival.login !== null) history.replaceState(null, '', `${location.pathname}${location.search}#/`);
  return arrival;
}
