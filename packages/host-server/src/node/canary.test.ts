import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { codeOf, idNumberFor, lastCode, story, type ContractPerson } from '@iou-kit/host-adapter/contract';
import { canonicalDocument, canonicalJson, type AgreementRecord } from '@iou-kit/machine';
import { iou } from '@iou-kit/machine/kinds/iou';
import { wireClient } from '../testing/wire-client.ts';
import { childServer } from './testing/child-server.ts';
import { childWorld } from './testing/child-world.ts';
import { temporaryFolder } from './testing/test-server.ts';

const canary: ContractPerson = {
  subject: 'canary',
  name: '金丝雀',
  idNumber: idNumberFor('1991-07-19', 737),
  mobile: '13873650001',
};
const other: ContractPerson = {
  subject: 'sparrow',
  name: '麻雀儿',
  idNumber: idNumberFor('1989-02-14', 515),
  mobile: '13873650002',
};

/** Everything that the requests of a test put into addresses, and what errors said. */
function overhearing() {
  const urls: string[] = [];
  const errors: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    urls.push(request.url);
    const response = await globalThis.fetch(request);
    if (response.status >= 400) errors.push(await response.clone().text());
    return response;
  };
  return { urls, errors, fetch };
}

test('nothing personal of a canary stands in any log, address, error, event, document or byte of the data', async () => {
  const folder = temporaryFolder();
  const server = await childServer(folder, { args: ['--log', 'info'] });
  const { urls, errors, fetch } = overhearing();
  const secrets = new Map<string, string>();
  try {
    const world = childWorld(server, fetch);
    const it = await story(world, { initiator: canary, counterparty: other });
    await it.filledByInitiator();
    await it.signs('initiator', 'carrier+sms');
    secrets.set('the code of a text', await lastCode(world, canary.mobile));
    const link = await it.hosts.initiator.storage.shareLink(it.recordId);
    assert.ok(link.ok);
    secrets.set("the invitation's code", codeOf(link.value.url));
    await it.hosts.counterparty.storage.claimInvitation(codeOf(link.value.url));
    await it.signs('counterparty');
    await it.proves('counterparty', 'release.request', '双方商定');

    const { token } = await server.token({
      sub: canary.subject,
      person: { mobile: canary.mobile, known: partyOf(canary) },
    });
    secrets.set('a token', token);
    secrets.set("a token's signature", token.split('.')[2]!);
    // The secret may hold the sign that stands before it.
    const [, , ...secret] = readFileSync(join(folder, 'demo-api-key'), 'utf8').trim().split('_');
    secrets.set('the API key', secret.join('_'));
    await provokeErrors(server.url, token, it.recordId, fetch);
    assert.ok(errors.length >= 9);
  } finally {
    // Killed, so that the log of the database is searched as well as its file.
    await server.end('SIGKILL');
  }
  for (const { name, idNumber, mobile } of [canary, other]) {
    secrets.set(`the name ${name}`, name);
    secrets.set(`the ID number of ${name}`, idNumber);
    secrets.set(`the mobile of ${name}`, mobile);
  }

  const db = new DatabaseSync(join(folder, 'records.sqlite'));
  const events = db
    .prepare('SELECT envelope FROM events')
    .all()
    .map(({ envelope }) => String(envelope));
  const records = db
    .prepare('SELECT snapshot FROM records')
    .all()
    .map(({ snapshot }) => String(snapshot));
  const documents = records.map((text) => canonicalJson(canonicalDocument(iou, JSON.parse(text) as AgreementRecord)));
  db.close();
  assert.ok(events.length >= 8 && server.output().includes('/v1/records/{id}/commands'));
  const places: Record<string, string> = {
    'the log': server.output(),
    addresses: urls.join('\n'),
    'error bodies': errors.join('\n'),
    events: events.join('\n'),
    records: records.join('\n'),
    'canonical documents': documents.join('\n'),
  };
  for (const file of readdirSync(folder).filter((name) => name.includes('sqlite'))) {
    places[file] = readFileSync(join(folder, file)).toString('utf8');
  }
  for (const [where, text] of Object.entries(places)) {
    for (const [what, secret] of secrets) assert.ok(!holds(text, secret), `${what} stands in ${where}`);
  }
});

const partyOf = ({ name, idNumber, mobile }: ContractPerson) => ({ name, idNumber, mobile });

/** As a word: six digits may stand by chance within a hash. */
const holds = (text: string, secret: string): boolean =>
  new RegExp(`(?<![\\w-])${secret}(?![\\w-])`).test(text) || (secret.length > 6 && text.includes(secret));

/** Puts the canary's values wherever a careless server would repeat them. */
async function provokeErrors(
  url: string,
  token: string,
  recordId: string,
  fetch: typeof globalThis.fetch,
): Promise<void> {
  const client = wireClient(fetch, url, token);
  const { idNumber, mobile, name } = canary;
  const commands = [
    { type: 'details.provide', party: { ...partyOf(canary), [idNumber]: mobile } },
    { type: 'details.provide', party: partyOf({ ...canary, idNumber: `${idNumber}0` }) },
    { type: 'terms.save', partial: true, terms: { [idNumber]: 1, [name]: mobile, remark: idNumber.repeat(40) } },
    { type: idNumber },
    { type: 'record.reject', reason: `${name} ${idNumber} ${mobile}` },
  ];
  for (const command of commands) await client.command(recordId, 1, command);
  await client.post('/v1/identity/check', { name: mobile, idNumber: name });
  await client.post('/v1/records', `{"kind":"${idNumber}`);
  await client.post('/v1/tokens', { sub: idNumber });
  await client.post('/v1/invitations/claim', { code: idNumber });
  await client.get('/v1/me', { authorization: `Bearer ${token}x` });
  await client.post(`/v1/records/${recordId}/attachments`, `${idNumber}${mobile}`, { 'content-type': 'image/png' });
}
