import { HostError, type CommitRequest } from '@iou-kit/host-adapter';
import { refused, type Outcome, type RecordView } from '@iou-kit/machine';
import { expect } from '@open-wc/testing';
import { sampleRecord } from '../../testing/sample-record.ts';
import { DraftSession, type DraftCommand } from './draft-session.ts';

type Answer = (request: CommitRequest) => Promise<Outcome<RecordView>>;

const view = (seq: number, more: Parameters<typeof sampleRecord>[0] = {}): RecordView => ({
  record: sampleRecord({ state: 'draft', seq, revision: seq, ...more }),
  side: 'initiator',
  ink: {},
  now: '2026-11-22T02:00:00.000Z',
});

const done: Answer = async ({ revision }) => ({ ok: true, value: view(revision + 1) });
const lost: Answer = () => Promise.reject(new HostError('NETWORK', 'lost'));
const moved =
  (record: RecordView['record']): Answer =>
  async () =>
    refused({ code: 'STATE_CONFLICT', record });

function session(...answers: readonly Answer[]) {
  const asked: CommitRequest[] = [];
  const queue = [...answers];
  const commit: Answer = (request) => {
    asked.push(request);
    return (queue.shift() ?? done)(request);
  };
  const keys = ['k1', 'k2', 'k3', 'k4'].values();
  const it = new DraftSession(view(1), {
    storage: { commit },
    onView: () => undefined,
    newKey: () => keys.next().value ?? '',
    retryAfter: [0, 0],
  });
  return { it, asked, tries: () => asked.map(({ revision, idempotencyKey }) => `${idempotencyKey}@${revision}`) };
}

const save = (principalFen: number): DraftCommand => ({ type: 'terms.save', terms: { principalFen }, partial: true });

describe('DraftSession', () => {
  it('commits one after another, each on the latest revision and under its own key', async () => {
    const { it, tries } = session();
    await Promise.all([it.commit(save(1)), it.commit(save(2))]);
    expect(tries()).to.deep.equal(['k1@1', 'k2@2']);
    expect(it.view.record.revision).to.equal(3);
  });

  it('asks under the same key while no answer comes, also when the person presses again', async () => {
    const { it, tries } = session(lost, lost, lost);
    const failed = await it.commit(save(1)).catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(HostError);
    await it.commit(save(1));
    expect(tries()).to.deep.equal(['k1@1', 'k1@1', 'k1@1', 'k1@1']);
    await it.commit(save(1));
    expect(tries().at(-1)).to.equal('k2@2');
  });

  it('does not ask again for what the host said it failed at', async () => {
    const { it, asked } = session(() => Promise.reject(new HostError('SERVER', 'down')));
    await it.commit(save(1)).catch(() => undefined);
    expect(asked).to.have.length(1);
  });

  it('writes over a draft that was saved elsewhere, but not over a record that has moved on', async () => {
    const elsewhere = session(moved(view(5).record));
    expect((await elsewhere.it.commit(save(1))).ok).to.equal(true);
    expect(elsewhere.tries()).to.deep.equal(['k1@1', 'k2@5']);

    const gone = session(moved(view(5, { state: 'pending' }).record));
    expect((await gone.it.commit(save(1))).ok).to.equal(false);
    expect(gone.tries()).to.deep.equal(['k1@1']);
    expect(gone.it.view.record.state).to.equal('pending');
  });

  it('never goes back to an older view', () => {
    const { it } = session();
    it.take(view(4));
    it.take(view(3));
    expect(it.view.record.seq).to.equal(4);
  });
});
