/** The protocol of the frame. Another number is another protocol: ends that differ do not talk. */
const VERSION = 1;

/** The only message that is ever sent from window to window; everything else goes over the ports that it brings. */
export interface Handshake {
  readonly iouKit: 'frame';
  readonly version: typeof VERSION;
  readonly nonce: string;
  /** The parent page serves the host; a second port comes along. */
  readonly hosted: boolean;
}

const NONCE = /^[0-9a-f]{32}$/;

export function newHandshake(hosted: boolean): Handshake {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const nonce = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { iouKit: 'frame', version: VERSION, nonce, hosted };
}

/** The handshake in a message, with as many ports as it speaks of; undefined for anything else. */
export function readHandshake({ data, ports }: Pick<MessageEvent, 'data' | 'ports'>): Handshake | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { iouKit, version, nonce, hosted } = data as Readonly<Record<string, unknown>>;
  if (iouKit !== 'frame' || version !== VERSION) return undefined;
  if (typeof nonce !== 'string' || !NONCE.test(nonce) || typeof hosted !== 'boolean') return undefined;
  return ports.length === (hosted ? 2 : 1) ? { iouKit, version, nonce, hosted } : undefined;
}
