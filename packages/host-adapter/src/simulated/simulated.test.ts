import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { memoryHost } from '../memory/index.ts';
import { samplePeople } from './people.ts';
import { simulatedIdentity } from './simulated-identity.ts';
import { simulatedSms } from './simulated-sms.ts';

const { wang } = samplePeople;
const face = { id: 'v', subject: 'wang', person: wang, statement: '' };

describe('simulated people', () => {
  test('are matched by the register where it knows the number, and by anything where it does not', async () => {
    const identity = simulatedIdentity();
    assert.equal(await identity.matchPerson(wang), 'match');
    assert.equal(await identity.matchPerson({ ...wang, name: '王大明' }), 'mismatch');
    assert.equal(await identity.matchPerson({ name: '赵六', idNumber: '110101198501200331' }), 'match');
    identity.setCarrier(wang.idNumber, 'unavailable');
    assert.equal(await identity.matchCarrier(wang), 'unavailable');
  });

  test('pass when they are asked about twice, or come to what is set', async () => {
    const identity = simulatedIdentity();
    const started = await identity.startFace(face);
    assert.ok(started !== 'unavailable');
    assert.deepEqual(
      [await identity.faceResult(started.ref), await identity.faceResult(started.ref)],
      ['pending', 'passed'],
    );
    identity.setFace('wang', 'mismatch');
    assert.equal(await identity.faceResult(started.ref), 'mismatch');
    identity.setFace('wang', 'unavailable');
    assert.equal(await identity.startFace(face), 'unavailable');
  });

  test('their phones take a message once and can be down', async () => {
    const sms = simulatedSms({ now: () => 'now' });
    const heard: string[] = [];
    const stop = sms.subscribe(({ id }) => heard.push(id));
    const message = { id: 'm', to: '1', kind: 'iou', template: 't', params: [], text: 'x' };
    sms.failNext();
    await assert.rejects(sms.send(message));
    await sms.send(message);
    await sms.send(message);
    stop();
    await sms.send({ ...message, id: 'n', to: '2' });
    assert.deepEqual([heard, sms.messages().length, sms.messages({ to: '1' }).length], [['m'], 2, 1]);
  });

  test('refuse production', () => {
    for (const make of [simulatedIdentity, simulatedSms, memoryHost])
      assert.throws(() => make({ production: true }), /refuses production/);
  });
});
