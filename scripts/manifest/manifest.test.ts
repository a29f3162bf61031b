import { sharedParts } from '@iou-kit/widget/theming';
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { elementsOf, readManifest } from './read-manifest.ts';
import { writeManifest } from './write-manifest.ts';

const manifest = readManifest();
const elements = elementsOf(manifest);
const element = (tag: string) => elements.find(({ tagName }) => tagName === tag)!;
const folder = mkdtempSync(join(tmpdir(), 'iou-kit-manifest-'));
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
after(() => rmSync(folder, { recursive: true }));

suite('the manifest of the elements', () => {
  test('offers the tags that the loader knows, and the pad', () => {
    const loader = readFileSync('packages/widget/src/drop-in/define.ts', 'utf8');
    const loaded = [...loader.matchAll(/'(iou-[a-z]+)': \(\)/g)].map(([, tag]) => tag);
    assert.deepEqual(
      elements.map(({ tagName }) => tagName),
      [...loaded, 'iou-ink'].sort(),
    );
    const exported = manifest.modules.flatMap(({ exports = [] }) =>
      exports.flatMap(({ kind, name }) => (kind === 'custom-element-definition' ? [name] : [])),
    );
    assert.deepEqual(exported.sort(), elements.map(({ tagName }) => tagName).sort());
  });

  test('leaves out what is private, and names files that are published', () => {
    const text = JSON.stringify(manifest);
    assert.doesNotMatch(text, /"name":"#|"privacy"|\.ts"|src\//);
    assert.deepEqual(
      element('iou-sign').members?.map(({ name }) => name),
      ['code', 'recordId', 'returnUrl'],
    );
  });

  test('says of each event which class it is', () => {
    const { events = [] } = element('iou-sign');
    const types = Object.fromEntries(events.map(({ name, type }) => [name, type.text]));
    assert.equal(types['iou-signed'], 'IouSignedEvent');
    const classes = new Set(manifest.modules.flatMap(({ declarations = [] }) => declarations.map(({ name }) => name)));
    const unknown = elements.flatMap((each) => each.events ?? []).filter(({ type }) => !classes.has(type.text));
    assert.deepEqual(unknown, []);
  });

  test('has a sentence for everything', () => {
    const silent = elements.flatMap(({ tagName, ...each }) =>
      [
        ...[{ name: 'itself', description: each.description }, ...(each.members ?? []), ...(each.attributes ?? [])],
        ...[...(each.events ?? []), ...(each.slots ?? []), ...(each.cssParts ?? []), ...(each.cssProperties ?? [])],
      ].flatMap(({ name, description }) => (description ? [] : [`${tagName} ${name}`])),
    );
    assert.deepEqual(silent, []);
  });

  test('documents every part that a template names', () => {
    for (const { path, declarations = [] } of manifest.modules)
      for (const { name, tagName, cssParts = [] } of declarations) {
        if (tagName === undefined) continue;
        const source = readFileSync(`packages/widget/${path.replace('dist/', 'src/').replace(/js$/, 'ts')}`, 'utf8');
        for (const [, part] of source.matchAll(/\spart="([\w -]+)"/g))
          for (const each of part?.split(' ') ?? [])
            assert.ok(
              each in sharedParts || cssParts.some(({ name: own }) => own === each),
              `${name} has a part ${each}`,
            );
      }
  });

  test('becomes what editors read', () => {
    writeManifest(folder);
    assert.deepEqual(read('custom-elements.json'), JSON.parse(JSON.stringify(manifest)));
    const html = read('html-custom-data.json') as { tags: { name: string; attributes: { name: string }[] }[] };
    const form = html.tags.find(({ name }) => name === 'iou-form');
    assert.ok(form?.attributes.some(({ name }) => name === 'record-id'));
    const web = read('web-types.json') as { name: string; contributions: { html: { elements: { name: string }[] } } };
    assert.equal(web.name, '@iou-kit/widget');
    assert.equal(web.contributions.html.elements.length, elements.length);
    assert.match(JSON.stringify(read('css-custom-data.json')), /--iou-sign-accent/);
  });
});
