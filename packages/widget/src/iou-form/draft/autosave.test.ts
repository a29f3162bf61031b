import { expect } from '@open-wc/testing';
import { until } from '../../testing/deep.ts';
import { Autosave, type SaveState } from './autosave.ts';

function saving() {
  const states: SaveState[] = [];
  const waiting: ((kept: boolean) => void)[] = [];
  const save = new Autosave(
    () => new Promise<boolean>((resolve) => waiting.push(resolve)),
    (state) => states.push(state),
  );
  return { save, states, waiting, answer: (kept: boolean) => waiting.shift()?.(kept) };
}

describe('Autosave', () => {
  it('saves one thing after another, and what changed meanwhile once more', async () => {
    const { save, states, waiting, answer } = saving();
    save.change();
    const done = save.flush();
    save.change();
    save.change();
    expect(waiting).to.have.length(1);
    answer(true);
    await until(() => waiting.length === 1, 'a second save');
    expect(save.isUnsaved).to.equal(true);
    answer(true);
    await done;
    expect(states).to.deep.equal(['waiting', 'saving', 'saved']);
    expect(save.isUnsaved).to.equal(false);
  });

  it('is unsaved while it failed, and tries again with the next change', async () => {
    const { save, states, answer } = saving();
    save.change();
    const failed = save.flush();
    answer(false);
    await failed;
    expect([save.state, save.isUnsaved]).to.deep.equal(['failed', true]);
    save.change();
    const kept = save.flush();
    answer(true);
    await kept;
    expect(states).to.deep.equal(['waiting', 'saving', 'failed', 'waiting', 'saving', 'saved']);
  });

  it('begins nothing while it is held', async () => {
    const { save, waiting, answer } = saving();
    save.change();
    await save.hold();
    await save.flush();
    expect(waiting).to.have.length(0);
    save.release();
    const kept = save.flush();
    answer(true);
    await kept;
    expect(save.state).to.equal('saved');
  });

  it('is unsaved where something changed while the last save before a hold was on its way', async () => {
    const { save, waiting, answer } = saving();
    save.change();
    const kept = save.flush();
    save.change();
    const held = save.hold();
    answer(true);
    await Promise.all([kept, held]);
    expect([save.state, waiting.length]).to.deep.equal(['waiting', 0]);
    save.release();
    const after = save.flush();
    answer(true);
    await after;
    expect(save.state).to.equal('saved');
  });
});
