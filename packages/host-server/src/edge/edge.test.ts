import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { failureOf } from './failure.ts';
import { parseJson } from './parse-json.ts';
import { Problem } from './problem.ts';
import { readBody } from './read-body.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    assert.ok(error instanceof Problem);
    return error.refusal?.issues?.[0]?.code ?? error.code;
  }
  return 'accepted';
}

describe('JSON from outside', () => {
  const refused: [what: string, text: string, code: string][] = [
    ['__proto__', '{"a":[{"__proto__":{"admin":true}}]}', 'KEY_NOT_ALLOWED'],
    ['an escaped __proto__', '{"\\u005f_proto__":1}', 'KEY_NOT_ALLOWED'],
    ['constructor', '{"constructor":{"prototype":{}}}', 'KEY_NOT_ALLOWED'],
    ['prototype', '{"x":{"prototype":1}}', 'KEY_NOT_ALLOWED'],
    ['deep nesting', `${'['.repeat(25)}${']'.repeat(25)}`, 'TOO_DEEP'],
    ['very deep nesting', `${'['.repeat(30_000)}${']'.repeat(30_000)}`, 'TOO_DEEP'],
    ['half a document', '{"a":', 'NOT_JSON'],
    ['nothing', '', 'NOT_JSON'],
  ];
  for (const [what, text, code] of refused) {
    test(`refuses ${what}`, () =>
      assert.equal(
        codeOf(() => parseJson(bytes(text))),
        code,
      ));
  }
  test('refuses bytes that are not UTF-8', () =>
    assert.equal(
      codeOf(() => parseJson(Uint8Array.of(0x22, 0xff, 0x22))),
      'NOT_JSON',
    ));
  test('takes the rest as it is', () =>
    assert.deepEqual(parseJson(bytes('{"proto":[1,"𠮷",null]}')), { proto: [1, '𠮷', null] }));
});

describe('a body', () => {
  const request = (body: BodyInit, headers: Record<string, string> = {}) =>
    new Request('https://iou.example', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

  test('is read to its end when it is short enough', async () =>
    assert.deepEqual(await readBody(request('12345'), 5), bytes('12345')));

  test('that announces too much is not read at all', async () => {
    let pulled = 0;
    const body = new ReadableStream({ pull: () => void (pulled += 1) }, { highWaterMark: 0 });
    await assert.rejects(readBody(request(body, { 'content-length': '20000000' }), 5), { code: 'PAYLOAD_TOO_LARGE' });
    assert.equal(pulled, 0);
  });

  test('that goes on and on is cut while it is being read', async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled += 1;
          controller.enqueue(new Uint8Array(1000));
        },
      },
      { highWaterMark: 0 },
    );
    await assert.rejects(readBody(request(body), 10_000), { code: 'PAYLOAD_TOO_LARGE', status: 413 });
    assert.ok(pulled < 20, `read ${pulled} chunks`);
  });
});

test('an error is logged without its words', () => {
  const kept = failureOf(new TypeError('110101199003070000 is not of this world'));
  assert.equal(kept.name, 'TypeError');
  assert.ok(kept.frames.length > 0);
  assert.ok(!JSON.stringify(kept).includes('1101'));
});
