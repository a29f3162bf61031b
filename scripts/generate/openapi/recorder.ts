/** One request and what the server answered. */
export interface Taken {
  readonly operation: `${'GET' | 'POST'} /${string}`;
  /** Names the example among those of its operation. */
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly key: string | null;
  readonly request: unknown;
  readonly status: number;
  readonly media: string;
  /** Parsed where it is JSON, text where it is text; undefined for other bytes. */
  readonly response: unknown;
}

export interface Asking {
  readonly name?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly key?: string;
  readonly body?: unknown;
  /** What it must answer; 200 by default. */
  readonly status?: number;
  /** Asked again until this holds of the answer. */
  readonly until?: (response: unknown) => boolean;
}

const PATIENCE_MS = 60_000;
const AGAIN_MS = 100;

/** Asks a server, and keeps every request with its answer. Throws where it answers otherwise than it should. */
export function recorder(base: string) {
  const taken: Taken[] = [];

  async function once(operation: Taken['operation'], bearer: string, asking: Asking): Promise<Taken> {
    const { name = 'example', params = {}, query = {}, key, body, status = 200 } = asking;
    const [method, template = ''] = operation.split(' ');
    const path = template.replaceAll(/\{(\w+)\}/g, (_, part: string) => params[part] ?? '');
    const image = body instanceof Blob;
    const response = await fetch(`${base}${path}?${new URLSearchParams(query).toString()}`, {
      method: method ?? 'GET',
      headers: {
        ...(bearer !== '' && { authorization: `Bearer ${bearer}` }),
        ...(body !== undefined && { 'content-type': image ? body.type : 'application/json' }),
        ...(key !== undefined && { 'idempotency-key': key }),
      },
      ...(body !== undefined && { body: image ? body : JSON.stringify(body) }),
    });
    const media = response.headers.get('content-type') ?? '';
    const answered = await read(response, media);
    if (response.status !== status)
      throw new Error(`${operation} (${name}) answered ${response.status}: ${JSON.stringify(answered)}`);
    return {
      operation,
      name,
      params,
      query,
      key: key ?? null,
      request: image ? undefined : body,
      status,
      media,
      response: answered,
    };
  }

  return {
    taken: taken as readonly Taken[],
    async ask(operation: Taken['operation'], bearer: string, asking: Asking = {}): Promise<unknown> {
      const deadline = performance.now() + PATIENCE_MS;
      for (;;) {
        const answer = await once(operation, bearer, asking);
        if (asking.until?.(answer.response) ?? true) {
          taken.push(answer);
          return answer.response;
        }
        if (performance.now() > deadline) throw new Error(`${operation} never answered as it should`);
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      }
    },
  };
}

async function read(response: Response, media: string): Promise<unknown> {
  if (media === 'text/event-stream') return firstEvent(response);
  if (/[/+]json/.test(media)) return response.json();
  await response.arrayBuffer();
  return undefined;
}

/** An open stream up to the end of its first event. */
async function firstEvent(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (/^data: .*\n\n/m.test(text)) break;
  }
  return text;
}
