/** An answer, read to its end. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON of the body, whatever its shape; undefined where it is none. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Requests as they go over the wire, with nothing between. */
export interface WireClient {
  get(path: string, headers?: Record<string, string>): Promise<WireAnswer>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<WireAnswer>;
  send(path: string, init: RequestInit): Promise<WireAnswer>;
  /** Gives a command to a record. */
  command(recordId: string, revision: number, command: unknown, key?: string): Promise<WireAnswer>;
}

export type Fetch = (request: Request) => Promise<Response>;

export const wireKey = (): string => crypto.randomUUID();

/** Bodies that are bytes or text go as they are; anything else as JSON. */
export function wireClient(fetch: Fetch, base: string, token?: string): WireClient {
  const auth: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };

  async function send(path: string, { headers, ...init }: RequestInit): Promise<WireAnswer> {
    const response = await fetch(
      new Request(base + path, { ...init, headers: { ...auth, ...(headers as Record<string, string>) } }),
    );
    const text = await response.text();
    const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
    const body = isJson ? (JSON.parse(text) as Record<string, unknown>) : {};
    return { status: response.status, headers: response.headers, text, body };
  }

  const client: WireClient = {
    send,
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, body, headers = {}) =>
      send(path, {
        method: 'POST',
        body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
        headers: { 'content-type': 'application/json', 'idempotency-key': wireKey(), ...headers },
      }),
    command: (recordId, revision, command, key = wireKey()) =>
      client.post(`/v1/records/${recordId}/commands`, { command, revision }, { 'idempotency-key': key }),
  };
  return client;
}
