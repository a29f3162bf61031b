import { expect } from '@open-wc/testing';
import { twoPeople } from '../testing/two-people.ts';
import { visitStore } from './visit-store.ts';

describe('visitStore', () => {
  it('keeps one visit per record, until the last of its owners closes it', async () => {
    const { story } = await twoPeople();
    const store = visitStore(story.hosts.initiator);
    const [first, second] = await Promise.all([store.open(story.recordId), store.open(story.recordId)]);
    expect(first).to.equal(second);
    store.close(story.recordId);
    expect(first.getSnapshot().status).to.equal('active');
    store.close(story.recordId);
    await Promise.resolve();
    expect(first.getSnapshot().status).to.equal('stopped');
    const third = await store.open(story.recordId);
    expect(third).not.to.equal(first);
    store.dispose();
    await Promise.resolve();
    expect(third.getSnapshot().status).to.equal('stopped');
  });
});
