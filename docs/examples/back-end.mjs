// A partner's back end in plain Node: mints tokens for its users, serves its page, hears the webhooks, shows what it has heard.
//   IOU_URL=http://localhost:4600 IOU_KEY=iouk_… IOU_WEBHOOK_SECRETS=whsec_… IOU_KIT=dist/iou-kit/0.1.0 node docs/examples/back-end.mjs
import { Buffer } from 'node:buffer';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const MOST_BYTES = 64 * 1024;
const javascript = 'text/javascript; charset=utf-8';
const SKEW_SECONDS = 5 * 60;

/** Your users; in your site, whoever your session says. */
const users = { wang: { mobile: '13800138000' }, li: { mobile: '13900139000' } };

/** `secrets`: the webhook's, old and new while they change over. `kit`: the folder of the drop-in release. */
export function backEnd({ iou, apiKey, secrets, kit, now = () => Date.now() }) {
  // Keep both in your database, in one transaction: the id of every delivery, and the latest state of every record.
  const heard = new Set();
  const records = new Map();

  async function answer(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost');
    const send = (status, body = '', headers = {}) => response.writeHead(status, { ...headers }).end(body);
    const sendJson = (status, value) => send(status, JSON.stringify(value), { 'content-type': 'application/json' });

    if (request.method === 'GET' && pathname.startsWith('/login/')) {
      const user = pathname.slice('/login/'.length);
      if (!Object.hasOwn(users, user)) return send(404);
      return send(303, '', { location: '/', 'set-cookie': `user=${user}; HttpOnly; SameSite=Strict; Path=/` });
    }
    if (request.method === 'POST' && pathname === '/token') {
      const user = userOf(request);
      // Another site's page must not have a token made for whoever is signed in here.
      if (!user || request.headers['sec-fetch-site'] === 'cross-site') return send(401);
      return mint(user).then(
        (token) => sendJson(200, token),
        () => send(502),
      );
    }
    if (request.method === 'POST' && pathname === '/webhooks/iou') {
      const body = await read(request);
      if (body === null) return send(413);
      if (!isGenuine(request.headers, body)) return send(401);
      hear(request.headers['webhook-id'], JSON.parse(body));
      return send(204);
    }
    if (request.method === 'GET' && pathname === '/state') return sendJson(200, [...records.values()]);
    if (request.method === 'GET' && pathname === '/') return send(200, page(iou), pageHeaders(iou));
    if (request.method === 'GET' && pathname === '/page.js') return send(200, script, { 'content-type': javascript });
    const [, file] = /^\/iou-kit\/((?:parts\/)?[\w.-]+\.js)$/.exec(pathname) ?? [];
    if (request.method === 'GET' && file && kit) {
      return send(200, readFileSync(join(kit, file)), { 'content-type': javascript });
    }
    return send(404);
  }

  /** The API key stays here; the page gets what it made, for this user alone. */
  async function mint(user) {
    const made = await globalThis.fetch(`${iou}/v1/tokens`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ sub: user, person: users[user] }),
    });
    if (!made.ok) throw new Error(`no token: ${made.status}`);
    return made.json();
  }

  /** Standard Webhooks: one of the signatures is by one of our secrets, over id, time and the very bytes, and it is fresh. */
  function isGenuine(headers, body) {
    const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signatures } = headers;
    if (!id || !signatures || !(Math.abs(now() / 1000 - Number(at)) <= SKEW_SECONDS)) return false;
    const expected = secrets.map((secret) =>
      createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
        .update(`${id}.${at}.${body}`)
        .digest(),
    );
    return signatures.split(' ').some((each) => {
      const given = Buffer.from(each.replace('v1,', ''), 'base64');
      return expected.some((own) => own.length === given.length && timingSafeEqual(own, given));
    });
  }

  /** A delivery comes at least once, and not always in order: the id is heard once, and an older event changes nothing. */
  function hear(id, { type, data: { recordId, seq, state } }) {
    if (heard.has(id)) return;
    heard.add(id);
    const known = records.get(recordId);
    if (known && known.seq > seq) records.set(recordId, { ...known, events: known.events + 1 });
    else records.set(recordId, { recordId, seq, state, last: type, events: (known?.events ?? 0) + 1 });
  }

  return createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
}

function userOf(request) {
  const [, user] = /(?:^|; )user=(\w+)/.exec(request.headers.cookie ?? '') ?? [];
  return user !== undefined && Object.hasOwn(users, user) ? user : null;
}

/** The whole body as text, or null as soon as it is too long. */
async function read(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const page = (iou) => `<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8" />
  <title>借条</title>
  <script type="module" src="/iou-kit/iou-kit.js"></script>
  <iou-host endpoint="${iou}"><iou-form></iou-form><iou-list></iou-list></iou-host>
  <script type="module" src="/page.js"></script>
</html>
`;

const script = `document.querySelector('iou-host').getToken = async () =>
  (await (await fetch('/token', { method: 'POST' })).json()).token;
`;

/** Only this site's scripts, and only the host to talk to. */
const pageHeaders = (iou) => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self' ${iou}; frame-ancestors 'none'; base-uri 'none'`,
});

if (process.argv[1] === import.meta.filename) {
  const { IOU_URL, IOU_KEY, IOU_WEBHOOK_SECRETS = '', IOU_KIT, PORT = '8080' } = process.env;
  const secrets = IOU_WEBHOOK_SECRETS.split(',').filter(Boolean);
  backEnd({ iou: IOU_URL, apiKey: IOU_KEY, secrets, kit: IOU_KIT }).listen(Number(PORT), '127.0.0.1');
}
