/** What the link that was opened says behind its `#`, and where it wants to be returned to. */
export interface SignArrival {
  /** A one-use login code. */
  readonly login: string | null;
  /** A one-use code that opens somebody's invitation. */
  readonly invite: string | undefined;
  readonly recordId: string | undefined;
  /** As the address says it: anybody can have written it. */
  readonly returnUrl: string | null;
}

/** Reads the link, and takes its codes out of the address bar and the history; the record's id stays for a reload. */
export function arriveToSign(): SignArrival {
  const said = new URLSearchParams(location.hash.slice(1));
  const arrival = {
    login: said.get('login'),
    invite: said.get('iou-invite') ?? undefined,
    recordId: said.get('iou-record') ?? undefined,
    returnUrl: new URLSearchParams(location.search).get('return-url'),
  };
  noteRecord(arrival.recordId);
  return arrival;
}

/** So that a reload, and the way back to this page, lead to the record. */
export function noteRecord(recordId: string | undefined): void {
  const fragment = recordId === undefined ? '' : `#${new URLSearchParams({ 'iou-record': recordId }).toString()}`;
  history.replaceState(null, '', location.pathname + location.search + fragment);
}
