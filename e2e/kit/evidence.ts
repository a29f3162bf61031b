import { setTimeout as pause } from 'node:timers/promises';
import type { Stage } from './stage.ts';
import type { Name } from './world.ts';

/** A person's requests over the wire, past their page: signed in by a fresh link of theirs. */
async function wireOf({ demo, server, url }: Stage, name: Name): Promise<(path: string) => Promise<Response>> {
  const person = await demo.person(name);
  const post = async (path: string, body: unknown, cookie = '') => {
    const headers = { 'content-type': 'application/json', cookie };
    const request = new Request(`${url}/demo/people/${person.id}/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    const response = await server.fetch(request);
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response;
  };
  const code = new URLSearchParams(new URL(person.url, url).hash.slice(1)).get('login');
  const [cookie = ''] = (await post('session', { code })).headers.get('set-cookie')?.split(';') ?? [];
  const { token } = (await (await post('token', {}, cookie)).json()) as { token: string };
  return (path) => server.fetch(new Request(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } }));
}

/** A part of a record's evidence as one of its people downloads it, once it is sealed. */
export async function evidenceOf(
  stage: Stage,
  name: Name,
  recordId: string,
  part: 'bundle' | 'receipt' = 'bundle',
): Promise<Uint8Array> {
  const get = await wireOf(stage, name);
  const place = `/v1/records/${recordId}/evidence`;
  const deadline = Date.now() + 30_000;
  for (;;) {
    const { state } = (await (await get(place)).json()) as { state: string };
    if (state === 'sealed') break;
    if (Date.now() > deadline) throw new Error(`the evidence is ${state} after 30 seconds`);
    await pause(100);
  }
  const response = await get(`${place}/${part}`);
  if (!response.ok) throw new Error(`${part} answered ${response.status}: ${await response.text()}`);
  return new Uint8Array(await response.arrayBuffer());
}
