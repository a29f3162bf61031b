import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { VisitActor, VisitStore } from '../context/visit-store.ts';
import { gate } from '../testing/between.ts';
import { borrowVisit } from './borrow-visit.ts';
import { VisitOwner } from './visit-owner.ts';

class OwnerElement extends LitElement {
  readonly owner = new VisitOwner(this);
  protected override render() {
    return html`<test-borrower></test-borrower>`;
  }
}
class BorrowerElement extends LitElement {
  readonly visit = borrowVisit(this, ({ context }) => context);
}
customElements.define('test-owner', OwnerElement);
customElements.define('test-borrower', BorrowerElement);

/** Visits that are only counted. */
function store() {
  const doors = new Map<string, ReturnType<typeof gate>>();
  const said: string[] = [];
  const visits: VisitStore = {
    async open(recordId) {
      said.push(`open ${recordId}`);
      await doors.get(recordId)?.opened;
      const context = { recordId };
      return {
        getSnapshot: () => ({ context }),
        subscribe: () => ({ unsubscribe: () => undefined }),
      } as unknown as VisitActor;
    },
    close: (recordId) => void said.push(`close ${recordId}`),
    dispose: () => undefined,
  };
  return { visits, said, doors };
}

const recordOf = (element: OwnerElement): string | undefined =>
  element.shadowRoot!.querySelector<BorrowerElement>('test-borrower')?.visit.slice?.recordId;

describe('VisitOwner', () => {
  it('lends one visit to what is inside, and lets go of it when the element leaves', async () => {
    const { visits, said } = store();
    const element = await fixture<OwnerElement>(html`<test-owner></test-owner>`);
    await element.owner.open(visits, 'a');
    await element.owner.open(visits, 'a');
    expect(recordOf(element)).to.equal('a');
    await element.owner.open(visits, 'b');
    expect(recordOf(element)).to.equal('b');
    element.remove();
    expect(recordOf(element)).to.equal(undefined);
    expect(said).to.deep.equal(['open a', 'close a', 'open b', 'close b']);
  });

  it('does not lend a visit that came after the element had turned to another', async () => {
    const { visits, doors } = store();
    const late = gate();
    doors.set('a', late);
    const element = await fixture<OwnerElement>(html`<test-owner></test-owner>`);
    const first = element.owner.open(visits, 'a');
    await element.owner.open(visits, 'b');
    late.open();
    await first;
    expect(recordOf(element)).to.equal('b');
  });
});
