import { expect } from '@open-wc/testing';
import { errorsTold } from '../drop-in/errors-told.harness.ts';
import { IouPartFailedEvent } from '../parts/part-failed.events.ts';
import { LazyPart } from './lazy-part.ts';

/** An element that counts how often it is drawn anew. */
class Host extends HTMLElement {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  addController(): void {}
  removeController(): void {}
  requestUpdate(): void {
    this.updates += 1;
  }
}
customElements.define('lazy-host', Host);

describe('LazyPart', () => {
  it('fetches once, and has the element drawn anew when the part is there', async () => {
    const host = new Host();
    let asked = 0;
    const part = new LazyPart(host, async () => ++asked);
    expect([part.value, asked]).to.deep.equal([undefined, 0]);
    expect(await Promise.all([part.want(), part.want()])).to.deep.equal([1, 1]);
    expect([part.value, asked, host.updates]).to.deep.equal([1, 1, 1]);
  });

  it('is fetched where it is to be shown', async () => {
    const part = new LazyPart(new Host(), async () => 'here');
    expect(part.shown).to.equal(undefined);
    await part.settled();
    expect(part.shown).to.equal('here');
  });

  it('tells what did not come, and fetches it when it is wanted again', async () => {
    const host = new Host();
    const failed: Event[] = [];
    host.addEventListener('iou-part-failed', (event) => failed.push(event));
    let asked = 0;
    const part = new LazyPart(host, async () => {
      asked += 1;
      if (asked === 1) throw new Error('offline');
      return 'here';
    });
    const told = await errorsTold(async () => {
      expect(await part.want()).to.equal(undefined);
    });
    expect(told).to.deep.equal(['iou-kit: a part of <lazy-host> did not come']);
    expect(failed[0]).to.be.instanceOf(IouPartFailedEvent);
    expect(failed[0]).to.include({ tag: 'lazy-host' });
    expect([part.isMissing, host.updates]).to.deep.equal([true, 1]);
    expect([part.shown, asked]).to.deep.equal([undefined, 1]);
    expect(await part.want()).to.equal('here');
    expect([part.isMissing, failed.length, host.updates]).to.deep.equal([false, 1, 2]);
  });
});
