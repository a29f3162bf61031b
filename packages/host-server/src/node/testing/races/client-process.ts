import { Agent, request } from 'node:http';
import type { FromClient, Shot, ToClient } from './protocol.ts';

// A device of its own: one process, one open connection. It loads a request, waits for the barrier and fires.
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let loaded: Shot | undefined;

process.on('message', (message: ToClient) => {
  void (message.type === 'load' ? load(message.shot) : fire(message.at)).catch((error: unknown) => {
    say({ type: 'lost', reason: String(error) });
  });
});

const say = (message: FromClient) => process.send?.(message);

/** Opens and warms the connection, so that nothing but the request itself is left to do. */
async function load(shot: Shot): Promise<void> {
  loaded = shot;
  await send('GET', shot, '/v1/me');
  say({ type: 'ready' });
}

async function fire(at: number): Promise<void> {
  if (!loaded) throw new Error('nothing was loaded');
  // Spinning, since a timer is a millisecond or more too late.
  while (performance.timeOrigin + performance.now() < at);
  const { status, body } = await send('POST', loaded, loaded.path, loaded.body);
  say({ type: 'hit', status, body });
}

function send(
  method: string,
  { url, token, key }: Shot,
  path: string,
  body?: string,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': 'application/json', 'idempotency-key': key }),
    };
    const asked = request(new URL(path, url), { method, agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, body: text });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
