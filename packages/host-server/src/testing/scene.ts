import assert from 'node:assert/strict';
import { li, story, wang, zhao, type Story } from '@iou-kit/host-adapter/contract';
import { testApplication, type TestApplication } from './test-application.ts';
import type { WireAnswer, WireClient } from './wire-client.ts';

/** The day on which the clock of tests stands, and terms that are right on it. */
export const today = '2026-11-22';
export const terms = {
  principalFen: 1_000_000,
  purpose: 'home',
  loanDate: today,
  repayDate: '2027-05-22',
  rateBp: 600,
  repayment: 'bullet',
  channel: 'bank',
};

/** A record somewhere in its life, and three people at the wire. */
export interface Scene {
  readonly app: TestApplication;
  readonly it: Story;
  readonly initiator: WireClient;
  readonly counterparty: WireClient;
  readonly stranger: WireClient;
  /** Gives a command at the present revision. */
  gives(who: 'initiator' | 'counterparty', command: unknown): Promise<WireAnswer>;
}

export async function scene(
  stage: 'draft' | 'pending' | 'effective',
  options: Parameters<typeof testApplication>[0] = {},
): Promise<Scene> {
  const app = await testApplication(options);
  const it = await story(app.world);
  if (stage !== 'draft') await it[stage]();
  const [initiator, counterparty, stranger] = await Promise.all([
    app.person(wang.subject),
    app.person(li.subject),
    app.person(zhao.subject),
  ]);
  const clients = { initiator, counterparty };
  return {
    app,
    it,
    ...clients,
    stranger,
    gives: async (who, command) => clients[who].command(it.recordId, (await it.view(who)).record.revision, command),
  };
}

/** Everything that is kept of the record: nothing of it may have changed. */
export async function kept({ app, it }: Scene): Promise<string> {
  const [tenant] = app.parts.tenants;
  const parts = await Promise.all([
    app.app.store.load(tenant.id, it.recordId),
    app.app.store.events(tenant.id, it.recordId),
    app.app.store.sealed(tenant.id, it.recordId),
    app.app.store.countAttachments(tenant.id, it.recordId),
    app.app.store.leaves(tenant.id),
  ]);
  return JSON.stringify(parts);
}

/** The request is refused with this code, in problem form, and nothing of the record changes. */
export async function refusedWith(on: Scene, code: string, act: () => Promise<WireAnswer>): Promise<WireAnswer> {
  const before = await kept(on);
  const answer = await act();
  assert.equal(answer.body['code'], code, answer.text.slice(0, 300));
  assert.equal(answer.headers.get('content-type'), 'application/problem+json');
  assert.ok(answer.status >= 400 && answer.status < 500);
  assert.equal(await kept(on), before, 'nothing changed');
  return answer;
}

/** The fields that a refusal names. */
export const pathsOf = ({ body }: WireAnswer) =>
  (body['refusal'] as { issues: { path: string }[] }).issues.map(({ path }) => path);
