import { HostError, hostErrorCodes, type Host, type HostCapabilities } from '@iou-kit/host-adapter';

export interface MyHostOptions {
  readonly endpoint: string;
  readonly getToken: () => Promise<string>;
  readonly capabilities: HostCapabilities;
  readonly fetch?: (request: Request) => Promise<Response>;
}

const TIMEOUT_MS = 15_000;

/** The browser's half: every act is asked of our back end. */
export function myHost({ endpoint, getToken, capabilities, fetch = globalThis.fetch }: MyHostOptions): Host {
  async function send(act: string, given: readonly unknown[]): Promise<Response> {
    const headers = { authorization: `Bearer ${await getToken()}`, 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const request = new Request(`${endpoint}/${act}`, { method: 'POST', headers, body: JSON.stringify(given), signal });
    // An outcome that nobody knows is a HostError; the elements ask again with the same key.
    return fetch(request).catch((cause: unknown) => {
      throw new HostError(signal.aborted ? 'TIMEOUT' : 'NETWORK', 'our back end must answer', { cause });
    });
  }

  /** A refusal is an answer like any other, so that it comes back as the value it is. */
  const ask =
    <Given extends readonly unknown[], Answer>(act: string) =>
    async (...given: Given): Promise<Answer> => {
      const response = await send(act, given);
      const answer = (await response.json().catch(() => undefined)) as Answer | { readonly error?: string } | undefined;
      if (response.ok && answer !== undefined) return answer as Answer;
      const said = (answer as { readonly error?: string } | undefined)?.error;
      const code = hostErrorCodes.find((each) => each === said) ?? 'PROTOCOL';
      throw new HostError(code, `our back end must answer ${act}, and said ${response.status}`);
    };

  // What is not offered is refused, and never half done.
  const absent = (what: string) => () => {
    throw new HostError('UNSUPPORTED', `we do not offer ${what}`);
  };

  return {
    capabilities,
    identity: { me: ask('me'), policy: ask('policy'), check: ask('check'), start: ask('start'), finish: ask('finish') },
    sms: { sendCode: ask('send-code'), checkCode: ask('check-code'), remind: ask('remind') },
    storage: {
      ...{ create: ask('create'), load: ask('load'), list: ask('list'), commit: ask('commit') },
      ...{
        history: ask('history'),
        peekInvitation: ask('peek'),
        claimInvitation: ask('claim'),
        shareLink: ask('link'),
      },
      ...{ watch: absent('watch'), attach: absent('attachments'), attachment: absent('attachments') },
    },
  };
}
