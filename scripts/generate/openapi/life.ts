import { codeOf, ink, li, particulars, wang, type ContractPerson } from '@iou-kit/host-adapter/contract';
import type { RecordView, Verification } from '@iou-kit/machine';
import type { Description } from './attach.ts';
import { recorder, type Taken } from './recorder.ts';
import type { ExampleServer } from './server.ts';

const terms = {
  principalFen: 1_000_000,
  purpose: 'home',
  loanDate: '2026-11-22',
  repayDate: '2027-05-22',
  rateBp: 600,
  repayment: 'bullet',
  channel: 'bank',
};

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const picture = new Blob([Buffer.from(pixel, 'base64')], { type: 'image/png' });

/** One IOU from the first token to its settlement, in which every operation is asked at least once. */
export async function liveLife(server: ExampleServer): Promise<{ description: Description; taken: readonly Taken[] }> {
  const { ask, taken } = recorder(server.url);
  let keys = 0;
  const key = () => `act-${String((keys += 1)).padStart(4, '0')}`;
  const token = async ({ subject, mobile }: ContractPerson) => {
    const body = { sub: subject, person: { mobile } };
    return ((await ask('POST /v1/tokens', server.apiKey, { body, status: 201 })) as { token: string }).token;
  };
  const view = async (bearer: string) => (await ask('GET /v1/records/{id}', bearer, { params: { id } })) as RecordView;

  async function act(bearer: string, name: string, command: object) {
    const { record } = await view(bearer);
    const body = { command, revision: record.revision };
    return ask('POST /v1/records/{id}/commands', bearer, { name, params: { id }, key: key(), body });
  }

  /** The ticket for an act, by face. */
  async function face(bearer: string, action: string): Promise<string> {
    const { record } = await view(bearer);
    const { revision, documentHash } = record;
    const body = { recordId: id, revision, action, documentHash, method: 'face', consent: true };
    const started = (await ask('POST /v1/verifications', bearer, { name: 'face', body, status: 201 })) as Verification;
    const params = { id: started.id };
    await ask('GET /v1/verifications/{id}', bearer, {
      params,
      until: (now) => (now as Verification).status === 'passed',
    });
    return started.id;
  }

  /** The same by a code to the person's own number; a wrong one and one too many show how that is refused. */
  async function code(bearer: string, action: string, mobile: string): Promise<string> {
    const { record } = await view(bearer);
    const { revision, documentHash } = record;
    const body = { recordId: id, revision, action, documentHash, method: 'carrier+sms' };
    const started = (await ask('POST /v1/verifications', bearer, { name: 'code', body, status: 201 })) as Verification;
    const params = { id: started.id };
    await ask('POST /v1/verifications/{id}/codes', bearer, { params });
    await ask('POST /v1/verifications/{id}/codes', bearer, { params, name: 'TOO_MANY_REQUESTS', status: 429 });
    const right = server.codeFor(mobile);
    const wrong = right === '000000' ? '000001' : '000000';
    const asked = 'POST /v1/verifications/{id}/code';
    await ask(asked, bearer, { params, name: 'CODE_WRONG', body: { code: wrong }, status: 422 });
    await ask(asked, bearer, { params, body: { code: right } });
    return started.id;
  }

  await ask('GET /healthz', '');
  const [initiator, counterparty] = [await token(wang), await token(li)];
  await ask('GET /v1/me', initiator);
  await ask('GET /v1/policy', initiator);
  await ask('POST /v1/identity/check', initiator, { body: { name: wang.name, idNumber: wang.idNumber } });

  const made = await ask('POST /v1/records', initiator, {
    key: key(),
    body: { kind: 'iou', role: 'borrower' },
    status: 201,
  });
  const { id } = (made as RecordView).record;
  await act(initiator, 'details.provide', { type: 'details.provide', party: particulars(wang) });
  const wrongTerms = {
    command: { type: 'terms.save', terms: { ...terms, rateBp: 3600 } },
    revision: (await view(initiator)).record.revision,
  };
  const refused = { params: { id }, key: key(), status: 422, name: 'INVALID_FIELDS' };
  await ask('POST /v1/records/{id}/commands', initiator, { ...refused, body: wrongTerms });
  const kept = await ask('POST /v1/records/{id}/attachments', initiator, {
    params: { id },
    body: picture,
    status: 201,
  });
  const { id: aid, commitment } = kept as { id: string; commitment: string };
  await ask('GET /v1/records/{id}/attachments/{aid}', initiator, { params: { id, aid } });
  await act(initiator, 'terms.save', { type: 'terms.save', terms: { ...terms, images: [{ id: aid, commitment }] } });
  await act(initiator, 'counterparty.invite', { type: 'counterparty.invite' });
  const { url } = (await ask('GET /v1/records/{id}/link', initiator, { params: { id } })) as { url: string };
  const invited = { body: { code: codeOf(url) } };
  await ask('POST /v1/invitations/peek', counterparty, invited);
  await ask('POST /v1/invitations/claim', counterparty, invited);
  await act(counterparty, 'details.provide by the other person', { type: 'details.provide', party: particulars(li) });

  await act(initiator, 'signature.sign', {
    type: 'signature.sign',
    ink,
    ticket: await face(initiator, 'signature.sign'),
  });
  const { revision } = (await view(initiator)).record;
  await ask('POST /v1/records/{id}/remind', initiator, { params: { id }, key: key(), body: { revision } });
  const late = { command: { type: 'record.revoke' }, revision: revision - 1 };
  const conflict = { params: { id }, key: key(), status: 409, name: 'STATE_CONFLICT' };
  await ask('POST /v1/records/{id}/commands', initiator, { ...conflict, body: late });
  const ticket = await code(counterparty, 'signature.sign', li.mobile);
  await act(counterparty, 'signature.sign by the other person', { type: 'signature.sign', ink, ticket });
  await ask('GET /v1/records/{id}/changes', counterparty, { params: { id } });

  const settling = { reason: '已还清', ticket: await face(initiator, 'settlement.request') };
  await act(initiator, 'settlement.request', { type: 'settlement.request', ...settling });
  const confirming = { ticket: await face(counterparty, 'settlement.confirm') };
  await act(counterparty, 'settlement.confirm', { type: 'settlement.confirm', ...confirming });
  await ask('GET /v1/records', initiator, { query: { filter: 'all', limit: '10' } });
  await ask('GET /v1/records/{id}/history', initiator, { params: { id } });

  const sealed = (status: unknown) => (status as { state: string }).state === 'sealed';
  await ask('GET /v1/records/{id}/evidence', initiator, { params: { id }, until: sealed });
  await ask('GET /v1/records/{id}/evidence/{part}', initiator, { params: { id, part: 'document' } });
  await ask('GET /v1/trust', '');
  const { tenant } = server;
  await ask('GET /v1/logs/{tenant}/checkpoint', '', { params: { tenant } });
  const span = { first: '3', second: '8' };
  await ask('GET /v1/logs/{tenant}/consistency', '', { params: { tenant }, query: span });
  const told = (page: unknown) =>
    (page as { deliveries: { status: string }[] }).deliveries.every(({ status }) => status === 'delivered');
  await ask('GET /v1/webhooks/deliveries', server.apiKey, { query: { before: '3' }, until: told });
  const again = { params: { index: '0' }, status: 202 };
  await ask('POST /v1/webhooks/deliveries/{index}/replay', server.apiKey, again);
  const { code: own } = (await ask('GET /v1/me/code', counterparty)) as { code: string };
  await ask('POST /v1/personal-codes/peek', initiator, { body: { code: own } });
  await ask('POST /v1/me/code/renew', counterparty, { body: {} });
  const description = (await ask('GET /v1/openapi.json', '')) as Description;
  return { description, taken: taken.filter(({ operation }) => operation !== 'GET /v1/openapi.json') };
}
