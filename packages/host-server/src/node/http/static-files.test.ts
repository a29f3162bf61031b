import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { isOrigin } from './framers.ts';
import { staticFiles } from './static-files.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iou-kit-pages-'));
  for (const page of ['index', 'embed', 'people', 'sign']) await writeFile(join(folder, `${page}.html`), page);
});
after(() => rm(folder, { recursive: true }));

const get = (framers: readonly string[], path: string) =>
  staticFiles(folder, framers)(new Request(`http://host.example${path}`));
const ancestors = async (framers: readonly string[], path: string) =>
  /frame-ancestors ([^;]*)$/.exec((await get(framers, path)).headers.get('content-security-policy') ?? '')?.[1];

suite('the pages of the demonstration', () => {
  test('may be framed by nobody but the embed page by those who are named', async () => {
    const named = ['https://partner.example'];
    assert.equal(await ancestors([], '/demo/embed/'), "'none'");
    assert.equal(await ancestors(named, '/demo/embed/'), 'https://partner.example');
    assert.equal(await ancestors(named, '/demo/people/li/sign/'), "'none'");
    assert.deepEqual(await (await get(named, '/demo/embed-origins.json')).json(), named);
    await writeFile(join(folder, 'embed-origins.json'), '["https://second.example","https://partner.example"]');
    assert.equal(await ancestors(named, '/demo/embed/'), 'https://partner.example https://second.example');
  });

  test('are found by the addresses of a person', async () => {
    assert.equal(await (await get([], '/demo/people/li/sign/?return-url=x')).text(), 'sign');
    assert.equal(await (await get([], '/demo/people/li/')).text(), 'people');
    const moved = await get([], '/demo/people/li/sign?return-url=x');
    assert.equal(moved.headers.get('location'), '/demo/people/li/sign/?return-url=x');
  });

  test('take an origin for one only as it is written in a policy', () => {
    for (const origin of ['https://partner.example', 'http://127.0.0.1:9000', 'http://[::1]:8080'])
      assert.equal(isOrigin(origin), true, origin);
    for (const other of ['https://partner.example/', 'https://*.example', '*', 'null', "https://a.example; x 'y'", 7])
      assert.equal(isOrigin(other), false, String(other));
  });
});
