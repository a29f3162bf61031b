import { expect } from '@open-wc/testing';
import { html } from 'lit';
import './define.ts';
// Here and now, so that no test waits for it.
import './record/define.ts';
import { personAt } from '../testing/person-at.ts';
import { twoPeople } from '../testing/two-people.ts';

describe('iou-detail, given another record', () => {
  it('asks nothing about another record that it asked about the first', async () => {
    const two = await twoPeople();
    const { initiator } = two.story.hosts;
    const other = await initiator.storage.create({ type: 'record.create', kind: 'iou', role: 'lender' }, 'another');
    if (!other.ok) throw new Error('no draft');
    const { id, documentNumber } = other.value.record;
    // It is open elsewhere on the page, so that it is there at once.
    const seat = await two.seat(
      'initiator',
      html`<iou-detail record-id=${two.story.recordId}></iou-detail><iou-detail record-id=${id}></iou-detail>`,
    );
    await seat.sees(documentNumber);
    const detail = seat.page.querySelector('iou-detail')!;
    const first = personAt(detail);
    await first.press('删除草稿');
    await first.reads('删除草稿');
    detail.recordId = id;
    await first.sees(documentNumber);
    const record = detail.shadowRoot!.querySelector('iou-record')!;
    expect(record.shadowRoot!.querySelectorAll('[open]')).to.have.length(0);
  });
});
