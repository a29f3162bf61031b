import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Route } from 'playwright-core';
import { actorOn, type Actor } from './kit/actor.ts';
import { issue } from './kit/acts.ts';
import { complaintsOf } from './kit/complaints.ts';
import { openPartnerStage, type PartnerStage } from './kit/drop-in/partner-stage.ts';
import type { SitePage } from './kit/drop-in/partner-site.ts';
import { watched, type Watched } from './kit/drop-in/watched.ts';
import { acts, formFirst, sample } from '../scripts/build/scenarios.ts';
import { draftForm, fillForm } from './kit/fill.ts';
import { visitor } from './kit/visitor.ts';

let stage: PartnerStage;
before(async () => {
  stage = await openPartnerStage();
});
after(() => stage.close());

const tag = (file: string, type = ' type="module"'): string => {
  const { path, integrity } = stage.release;
  return `<script${type} src="${path}${file}" integrity="${integrity(file)}"></script>`;
};

const form = async (): Promise<string> =>
  `<iou-host endpoint="${stage.url}" token="${await stage.token('wang')}"><iou-form></iou-form></iou-host>`;

const withImportMap = (head: string): Pick<SitePage, 'head' | 'scripts'> => {
  const { html, source } = stage.release.importMap;
  return { head: html + head, scripts: source };
};

interface Guest extends Actor {
  readonly watched: Watched;
}

/** Somebody before a page of the partner's site. */
async function opens(name: string, page: SitePage): Promise<Guest> {
  const context = await visitor(stage);
  const view = await context.newPage();
  view.setDefaultTimeout(10_000);
  const complaints = complaintsOf(view);
  const seen = await watched(view);
  await view.goto(stage.site.page(name, page));
  const is = await stage.demo.person('wang');
  return { ...actorOn(stage, { name: 'wang', is, page: view, context, complaints }), watched: seen };
}

async function isClean({ watched: seen, complaints }: Guest): Promise<void> {
  assert.deepEqual(await seen.breaches(), []);
  assert.deepEqual(complaints.heard, []);
}

/** Requests that are neither the page, nor a file of the release, nor the adapter's. */
const strays = ({ watched: { requests } }: Guest, name: string): string[] => {
  const release = stage.site.url + stage.release.path;
  return requests.filter(
    (url) =>
      url !== `${stage.site.url}/${name}` &&
      !url.startsWith(release) &&
      !url.startsWith(`${stage.url}/v1/`) &&
      !/^(data|blob):/.test(url),
  );
};

const partsOf = ({ watched: { requests } }: Guest): string[] =>
  requests.flatMap((url) => /\/parts\/.*/.exec(url)?.map((found) => found.slice(1)) ?? []).sort();

/** The parts that a form needs until it can be filled in; the sample's come with the acts'. */
const drafting = (withSample: boolean): readonly string[] => {
  const { roots, later } = formFirst;
  const beside = [...acts, sample];
  return stage.release.parts(roots, withSample ? later.filter((module) => !beside.includes(module)) : later);
};

// A part that is wrongly accepted fails nowhere: what waits for its failure has an end.
suite('the drop-in', { timeout: 300_000 }, () => {
  test('weighs no more than it may', () => {
    assert.deepEqual(stage.release.tooHeavy, []);
  });

  test('weighs what the report says', () => {
    assert.deepEqual(stage.release.misreported, []);
  });

  test('makes and signs a record on a page that allows nothing but its own', async () => {
    const guest = await opens('strict', { ...withImportMap(tag('iou-kit.js')), body: await form() });
    await draftForm(guest);
    // What `npm run size` counts is what the browser has fetched, and the sample that stood beside the template.
    assert.deepEqual(partsOf(guest), drafting(true));
    assert.deepEqual(await guest.page.evaluate(() => [globalThis.crossOriginIsolated, window.isSecureContext]), [
      true,
      true,
    ]);
    const of = await stage.demo.person('li');
    const repayDate = await stage.demo.tomorrow();
    await fillForm(guest, { role: 'borrower', other: 'me', of, amount: '10000', repayDate });
    await guest.press('下一步');
    await issue(guest);
    await guest.sees('借条发起成功');
    await isClean(guest);
    assert.deepEqual(strays(guest, 'strict'), []);
    await guest.close();
  });

  for (const { file, type } of [{ file: 'iou-kit.classic.js', type: '' }, { file: 'iou-kit.all.js' }]) {
    test(`works as ${file}, without an import map`, async () => {
      const guest = await opens('other', { head: tag(file, type), body: await form() });
      await draftForm(guest);
      await isClean(guest);
      assert.deepEqual(strays(guest, 'other'), []);
      await guest.close();
    });
  }

  test('has no parts that import each other in a circle', () => {
    const files = [...stage.release.files].filter(([name]) => name.startsWith('parts/'));
    const imports = new Map(
      files.map(([name, text]) => [
        name,
        [...String(text).matchAll(/(?:from|import)\s*"\.\/([\w.-]+)"/g)].map(([, part]) => `parts/${part}`),
      ]),
    );
    assert.ok([...imports.values()].some((parts) => parts.length > 0));
    // What imports nothing that is left is taken away, until nothing goes: what stays goes round.
    for (let size = -1; size !== imports.size;) {
      size = imports.size;
      for (const [name, parts] of imports) if (!parts.some((part) => imports.has(part))) imports.delete(name);
    }
    assert.deepEqual([...imports.keys()], []);
  });

  test('registers nothing but what the page uses, when it uses it', async () => {
    const guest = await opens('plain', { head: tag('iou-kit.js'), body: '<main></main>' });
    const defined = () =>
      guest.page.evaluate(() =>
        ['iou-host', 'iou-form', 'iou-sign', 'iou-detail', 'iou-list', 'iou-verify'].filter((name) =>
          customElements.get(name),
        ),
      );
    assert.deepEqual(await defined(), []);
    assert.equal(guest.watched.requests.filter((url) => url.includes('/parts/')).length, 0);
    await guest.page.evaluate(() => document.querySelector('main')!.append(document.createElement('iou-list')));
    await guest.page.evaluate(() => customElements.whenDefined('iou-list').then(() => undefined));
    assert.deepEqual(await defined(), ['iou-list']);
    await isClean(guest);
    await guest.close();
  });

  test('asks for all that the first screen needs before any of it has come', async () => {
    const guest = await opens('at-once', { head: tag('iou-kit.js'), body: '<main></main>' });
    const wanted = drafting(false).length;
    const held: Route[] = [];
    const asked = new Promise<void>((resolve) => {
      void guest.page.route('**/parts/*', async (route) => {
        if (held.length >= wanted) await route.continue();
        else if (held.push(route) === wanted) resolve();
      });
    });
    const [endpoint, token] = [stage.url, await stage.token('wang')];
    await guest.page.evaluate(
      (attributes) => {
        const host = document.createElement('iou-host');
        for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
        host.append(document.createElement('iou-form'));
        document.querySelector('main')!.append(host);
      },
      { endpoint, token },
    );
    await asked;
    assert.deepEqual(partsOf(guest), drafting(false));
    await Promise.all(held.map((route) => route.continue()));
    await draftForm(guest);
    assert.deepEqual(partsOf(guest), drafting(true));
    await isClean(guest);
    await guest.close();
  });

  test('refuses a part that was tampered with, and says so', async () => {
    const { path, files } = stage.release;
    const part = [...files.keys()].find((name) => name.startsWith('parts/form-'))!;
    stage.site.script(path + part, `${files.get(part)!};globalThis.tampered=true`);
    try {
      const guest = await opens('tampered', { ...withImportMap(tag('iou-kit.js')), body: '<iou-host></iou-host>' });
      const failed = await guest.page.evaluate(
        () =>
          new Promise<unknown[]>((resolve) => {
            document.addEventListener('iou-part-failed', (event) =>
              resolve([Reflect.get(event, 'tag'), String(Reflect.get(event, 'error'))]),
            );
            document.querySelector('iou-host')!.append(document.createElement('iou-form'));
          }),
      );
      assert.equal(failed[0], 'iou-form');
      assert.match(String(failed[1]), /Failed to fetch/);
      assert.ok(guest.complaints.heard.some((said) => /iou-kit: the code of <iou-form> did not come/.test(said)));
      assert.ok(guest.complaints.heard.some((said) => said.includes('integrity')));
      const ran = () => [Reflect.has(globalThis, 'tampered'), customElements.get('iou-form') !== undefined];
      assert.deepEqual(await guest.page.evaluate(ran), [false, false]);
      await guest.close();
    } finally {
      stage.site.script(path + part, files.get(part)!);
    }
  });

  test('stands back for a copy that is there already', async () => {
    const second = '/elsewhere/';
    for (const [name, content] of stage.release.files)
      stage.site.script(second + name, content.replace('0.1.0', '0.0.9'));
    const guest = await opens('twice', {
      head: `${tag('iou-kit.js')}<script type="module" src="${second}iou-kit.js"></script>${tag('iou-kit.classic.js', '')}`,
      body: await form(),
    });
    await draftForm(guest);
    assert.deepEqual(await guest.watched.breaches(), []);
    assert.equal(guest.watched.requests.filter((url) => url.includes(`${second}parts/`)).length, 0);
    assert.deepEqual(
      guest.complaints.heard.map((said) => /serves this page/.test(said)),
      [true],
    );
    await guest.close();
  });
});
