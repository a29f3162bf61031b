import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { until } from '../testing/deep.ts';
import { PatienceController, type Patience } from './patience-controller.ts';

/** An element that notes each state in which it is drawn. */
function waiting() {
  const seen: Patience[] = [];
  const host: ReactiveControllerHost = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => void seen.push(patience.state),
    updateComplete: Promise.resolve(true),
  };
  const patience = new PatienceController(host, { slowMs: 1, lostMs: 20 });
  return { patience, seen };
}

describe('PatienceController', () => {
  it('says when a wait gets long, and when it gets too long', async () => {
    const { patience, seen } = waiting();
    expect(patience.watch(false)).to.equal('idle');
    expect(patience.watch(true)).to.equal('busy');
    await until(() => seen.length === 2, 'both messages');
    expect(seen).to.deep.equal(['slow', 'lost']);
    expect(patience.watch(true)).to.equal('lost');
    expect(patience.watch(false)).to.equal('idle');
  });

  it('begins anew when asked again', async () => {
    const { patience, seen } = waiting();
    patience.watch(true);
    await until(() => seen.includes('lost'), 'a wait that is too long');
    patience.again();
    expect(patience.state).to.equal('busy');
    await until(() => seen.filter((each) => each === 'lost').length === 2, 'the second wait');
  });

  it('says nothing once the wait is over, or the element is gone', async () => {
    const [answered, gone, other] = [waiting(), waiting(), waiting()];
    for (const { patience } of [answered, gone, other]) patience.watch(true);
    answered.patience.watch(false);
    gone.patience.hostDisconnected();
    await until(() => other.seen.includes('lost'), 'as long as the others would have waited');
    expect([...answered.seen, ...gone.seen]).to.deep.equal([]);
  });
});
