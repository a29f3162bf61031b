import { accepted } from '@iou-kit/machine';
import {
  demand,
  type Host,
  type HostCapabilities,
  type IdentityPort,
  type PolicyAnswer,
  type SmsPort,
} from '../host/index.ts';
import { wait as realWait, type Wait } from './backoff.ts';
import { httpEvidence } from './http-evidence.ts';
import { httpPersonalCode } from './http-personal-code.ts';
import { httpStorage } from './http-storage.ts';
import { outcome, plain, readMe, readPolicy, readVerification, readView } from './readers.ts';
import { tokenSource } from './token.ts';
import { transport as makeTransport, type Transport } from './transport.ts';

export interface HttpHostOptions {
  /** Where the server is; `/v1/…` is added. */
  readonly endpoint: string;
  /** Asks the partner's page for the person's token; asked again shortly before it ends and when the server refuses it. */
  readonly getToken: () => Promise<string> | string;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** For one attempt. */
  readonly timeoutMs?: number | undefined;
  /** How often what is safe to repeat is tried again. */
  readonly retries?: number | undefined;
  /** What this server offers otherwise than the reference server. */
  readonly capabilities?: Partial<HostCapabilities> | undefined;
  /** A stream without a byte for so long is given up for polling. */
  readonly silenceMs?: number | undefined;
  readonly pollMs?: number | undefined;
  readonly random?: (() => number) | undefined;
  readonly wait?: Wait | undefined;
  /** Milliseconds since 1970; for the end of tokens alone. */
  readonly now?: (() => number) | undefined;
}

const referenceServer: HostCapabilities = {
  simulated: false,
  kinds: ['iou', 'receipt', 'lease'],
  verification: ['face', 'carrier+sms'],
  watch: true,
  attachments: true,
  reminders: true,
  personalCode: true,
  share: { link: true, wechat: false },
  evidence: [],
};

/** The reference server's wire protocol as a host. */
export function httpHost(options: HttpHostOptions): Host {
  const {
    endpoint,
    getToken,
    timeoutMs = 15_000,
    retries = 3,
    random = Math.random,
    wait = realWait,
    now = Date.now,
  } = options;
  const transport = makeTransport({
    endpoint,
    tokens: tokenSource(getToken, () => now() / 1000),
    fetch: options.fetch ?? globalThis.fetch,
    timeoutMs,
    retries,
    random,
    wait,
  });
  let capabilities: HostCapabilities = { ...referenceServer, ...options.capabilities };
  const offers = (): HostCapabilities => capabilities;
  return {
    /** `simulated`, `kinds` and `evidence` are known once the policy was asked for. */
    get capabilities() {
      return capabilities;
    },
    identity: httpIdentity(transport, offers, ({ simulated, evidence = [], kinds = capabilities.kinds }) => {
      const said = { kinds, evidence, ...options.capabilities, simulated };
      const same = (['simulated', 'evidence', 'kinds'] as const).every(
        (name) => String(said[name]) === String(capabilities[name]),
      );
      if (!same) capabilities = { ...capabilities, simulated, evidence: said.evidence, kinds: said.kinds };
    }),
    sms: httpSms(transport, offers),
    evidence: httpEvidence(transport, offers),
    personalCode: httpPersonalCode(transport, offers),
    storage: httpStorage({
      transport,
      offers,
      random,
      wait,
      silenceMs: options.silenceMs ?? 40_000,
      pollMs: options.pollMs ?? 5000,
    }),
  };
}

function httpIdentity(
  transport: Transport,
  offers: () => HostCapabilities,
  learn: (answer: PolicyAnswer) => void,
): IdentityPort {
  return {
    me: async () =>
      plain(await transport.json({ method: 'GET', path: '/v1/me', repeatable: true }), readMe, 'who is here'),
    async policy() {
      const answer = plain(
        await transport.json({ method: 'GET', path: '/v1/policy', repeatable: true }),
        readPolicy,
        'a policy',
      );
      learn(answer);
      return answer;
    },
    async check(person) {
      const answer = await transport.json({
        method: 'POST',
        path: '/v1/identity/check',
        json: person,
        repeatable: true,
      });
      return answer.ok ? accepted(true) : answer;
    },
    async start(request) {
      demand(offers().verification.includes(request.method), `verification by ${request.method}`);
      const answer = await transport.json({
        method: 'POST',
        path: '/v1/verifications',
        json: request,
        repeatable: false,
      });
      return outcome(answer, readVerification, 'a verification');
    },
    async finish(id) {
      const answer = await transport.json({
        method: 'GET',
        path: `/v1/verifications/${encodeURIComponent(id)}`,
        repeatable: true,
      });
      return outcome(answer, readVerification, 'a verification');
    },
  };
}

function httpSms(transport: Transport, offers: () => HostCapabilities): SmsPort {
  return {
    async sendCode(id) {
      const answer = await transport.json({
        method: 'POST',
        path: `/v1/verifications/${encodeURIComponent(id)}/codes`,
        json: {},
        repeatable: false,
      });
      return outcome(answer, readVerification, 'a verification');
    },
    // Not tried again by itself: a wrong code that arrived twice would cost two tries.
    async checkCode(id, code) {
      const answer = await transport.json({
        method: 'POST',
        path: `/v1/verifications/${encodeURIComponent(id)}/code`,
        json: { code },
        repeatable: false,
      });
      return outcome(answer, readVerification, 'a verification');
    },
    async remind(recordId, revision, idempotencyKey) {
      demand(offers().reminders, 'reminders');
      const path = `/v1/records/${encodeURIComponent(recordId)}/remind`;
      return outcome(
        await transport.json({ method: 'POST', path, json: { revision }, idempotencyKey, repeatable: true }),
        readView,
        'a view',
      );
    },
  };
}
