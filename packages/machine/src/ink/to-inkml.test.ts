import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { sampleInk } from '../testing/sample-ink.harness.ts';
import { arbitraryInk } from './arbitrary-ink.harness.ts';
import { withoutDynamics } from './ink-dynamics.ts';
import type { InkData, InkPoint } from './ink-data.ts';
import { toInkml } from './to-inkml.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML of elements, attributes and text, and throws at anything that does not stand where it must. */
function readXml(xml: string): Element {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  assert.ok(xml.startsWith(declaration), 'begins with its declaration');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const part = /<\/([\w:]+)>|<([\w:]+)((?: [\w:]+="[^"<&]*")*)(\/?)>|([^<>&]+)/y;
  part.lastIndex = declaration.length;
  while (part.lastIndex < xml.length) {
    const from = part.lastIndex;
    const [found, closed, name, attributes = '', empty, text] = part.exec(xml) ?? [];
    assert.ok(found, `no XML: ${xml.slice(from, from + 40)}`);
    const parent = open.at(-1);
    assert.ok(parent, 'an element is closed that is not open');
    if (closed) assert.equal(open.pop()?.name, closed);
    else if (text) parent.text += text;
    else {
      const pairs = [...attributes.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, value] as const);
      assert.equal(new Set(pairs.map(([key]) => key)).size, pairs.length, 'an attribute stands twice');
      const element: Element = {
        name: name!,
        attributes: Object.fromEntries(pairs) as Record<string, string>,
        children: [],
        text: '',
      };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  assert.deepEqual(open, [root], 'an element is left open');
  assert.deepEqual([root.children.length, root.text.trim()], [1, '']);
  return root.children[0]!;
}

const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
const annotations = (element: Element): Record<string, string> =>
  Object.fromEntries(
    element.children.filter(({ name }) => name === 'annotation').map((each) => [each.attributes.type, each.text]),
  ) as Record<string, string>;

/** The samples of every trace, by the names of the channels that are declared. */
const samplesOf = (root: Element): Record<string, number>[][] => {
  const channels = all(root, 'channel').map(({ attributes }) => attributes.name!);
  return all(root, 'trace').map(({ text, children }) => {
    assert.deepEqual(children, [], 'a trace holds text alone');
    return text.split(', ').map((sample) => {
      const values = sample.split(' ');
      assert.equal(values.length, channels.length, sample);
      return Object.fromEntries(values.map((value, i) => [channels[i]!, Number(value)]));
    });
  });
};

const expected = ({ x, y, pressure, t, tilt }: InkPoint): Record<string, number> => ({
  X: x,
  Y: y,
  ...(pressure !== undefined && { F: Math.round(pressure * 1023) }),
  ...(tilt && { OTx: tilt[0], OTy: tilt[1] }),
  ...(t !== undefined && { T: t }),
});

describe('an ink as InkML', () => {
  test('has a trace a stroke, and every sample with what was kept of it, to 1/100 px', () => {
    fc.assert(
      fc.property(arbitraryInk, (ink) => {
        const samples = samplesOf(readXml(toInkml(ink)));
        assert.deepEqual(
          samples,
          ink.strokes.map(({ points }) => points.map(expected)),
        );
      }),
    );
  });

  test('declares its channels in the context to which every trace refers', () => {
    const root = readXml(toInkml(sampleInk));
    assert.deepEqual([root.name, root.attributes.xmlns], ['ink', 'http://www.w3.org/2003/InkML']);
    const [context] = all(root, 'context');
    assert.deepEqual(
      all(context!, 'channel').map(({ attributes: { name, type, units } }) => [name, type, units]),
      [
        ['X', 'decimal', 'px'],
        ['Y', 'decimal', 'px'],
        ['F', 'integer', 'dev'],
        ['T', 'integer', 'ms'],
      ],
    );
    for (const { attributes } of all(root, 'trace'))
      assert.equal(attributes.contextRef, `#${context!.attributes['xml:id']!}`);
  });

  test('tells the size of the pad, and of each stroke by what it was written', () => {
    const [first, ...rest] = sampleInk.strokes;
    const ink: InkData = {
      ...sampleInk,
      width: 340.25,
      strokes: [{ ...first!, pointer: 'mouse', realPressure: false }, ...rest],
    };
    const root = readXml(toInkml(ink));
    assert.deepEqual(annotations(root), { width: '340.25', height: '220' });
    const pen = { pointer: 'pen', realPressure: 'true' };
    assert.deepEqual(all(root, 'traceGroup').map(annotations), [
      { pointer: 'mouse', realPressure: 'false' },
      pen,
      pen,
      pen,
    ]);
  });

  test('declares no channel that was not kept', () => {
    const channels = (ink: InkData): unknown[] =>
      all(readXml(toInkml(ink)), 'channel').map(({ attributes }) => attributes.name);
    assert.deepEqual(channels(withoutDynamics(sampleInk)), ['X', 'Y']);
    const [stroke] = sampleInk.strokes;
    const points = stroke!.points.map(({ x, y }, i): InkPoint => ({ x, y, ...(i > 0 && { t: i }) }));
    assert.deepEqual(channels({ ...sampleInk, strokes: [{ ...stroke!, points }] }), ['X', 'Y', 'T']);
    assert.deepEqual(channels({ ...sampleInk, strokes: [] }), ['X', 'Y']);
  });

  test('rounds what lies beside the grid', () => {
    const points = [{ x: 10.004, y: -0.001, pressure: 0.5, t: 12.6, tilt: [1.4, -30.6] as const }];
    const xml = toInkml({ ...sampleInk, strokes: [{ pointer: 'pen', realPressure: true, points }] });
    assert.match(xml, />10 0 512 1 -31 13<\/trace>/);
  });
});
