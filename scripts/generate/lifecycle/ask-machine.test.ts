import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transitions } from './ask-machine.ts';
import { page } from './render.ts';

const found = transitions();
const of = (state: string, command: string) =>
  found
    .filter((line) => line.state === state && line.command === command)
    .map(({ who, next, when }) => ({ who, next, when }));

test('a guard is told as the facts that it asks for', () => {
  assert.deepEqual(of('draft', 'counterparty.invite'), [
    { who: ['initiator'], next: 'awaitingCounterparty', when: { readyToInvite: true, claimed: false } },
  ]);
  assert.deepEqual(of('draft', 'terms.save'), [
    { who: ['initiator'], next: 'draft', when: { completes: false } },
    { who: ['initiator'], next: 'awaitingInitiatorSignature', when: { completes: true } },
  ]);
});

test('two people of whom the same is true share a line, and a request is told from how one stands to it', () => {
  assert.deepEqual(
    of('effective.signed', 'release.request').map(({ who }) => who),
    [['initiator', 'counterparty']],
  );
  assert.deepEqual(of('effective.releasePending', 'release.cancel'), [
    { who: ['initiator', 'counterparty'], next: 'effective.signed', when: { asked: 'self' } },
  ]);
});

test('the page says every transition, and no command of an end', () => {
  const text = page(found);
  for (const { state, command, next } of found)
    assert.match(text, new RegExp(`\\| \`${state}\` \\| \`${command}\` \\|.*\`${next}\``));
  assert.doesNotMatch(text, /^\| `(settled|expired)`/m);
});
