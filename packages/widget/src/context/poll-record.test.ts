import { expect } from '@open-wc/testing';
import { hostError } from '../testing/between.ts';
import { until } from '../testing/deep.ts';
import { twoPeople } from '../testing/two-people.ts';
import { pollRecord } from './poll-record.ts';

describe('pollRecord', () => {
  it('tells of the record now and then, past failures, until it is stopped', async () => {
    const { story } = await twoPeople();
    const { storage } = story.hosts.initiator;
    const stop = new AbortController();
    const seen: number[] = [];
    let failures = 1;
    const load: typeof storage.load = (id) =>
      failures-- > 0 ? Promise.reject(hostError('NETWORK')) : storage.load(id);
    pollRecord({ load }, story.recordId, ({ record }) => seen.push(record.seq), stop.signal, 1);
    await until(() => seen.length > 0, 'the record');
    await story.does('initiator', { type: 'terms.save', terms: { principalFen: 100 }, partial: true });
    await until(() => seen.at(-1) === 2, 'the change');
    stop.abort();
    const told = seen.length;
    const probe: number[] = [];
    const other = new AbortController();
    pollRecord({ load }, story.recordId, ({ record }) => probe.push(record.seq), other.signal, 1);
    await until(() => probe.length > 2, 'as long as a few looks');
    other.abort();
    expect(seen.length).to.equal(told);
  });
});
