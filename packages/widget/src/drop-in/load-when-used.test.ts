import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../testing/deep.ts';
import { errorsTold } from './errors-told.harness.ts';
import { loadWhenUsed } from './load-when-used.ts';
import { IouPartFailedEvent } from '../parts/part-failed.events.ts';

describe('loadWhenUsed', () => {
  it('fetches each tag’s code once, when the tag is there', async () => {
    const page = await fixture(html`<div><used-now></used-now></div>`);
    const asked: string[] = [];
    const load = (tag: string) => async () => asked.push(tag);
    loadWhenUsed(page, {
      'used-now': load('used-now'),
      'used-later': load('used-later'),
      'used-never': load('used-never'),
    });
    expect(asked).to.deep.equal(['used-now']);
    const section = document.createElement('section');
    section.innerHTML = '<used-later></used-later><used-now></used-now>';
    page.append(section);
    await until(() => asked.length === 2, 'the second tag');
    page.append(document.createElement('used-later'), document.createElement('used-now'));
    await Promise.resolve();
    expect(asked).to.deep.equal(['used-now', 'used-later']);
  });

  it('tells what did not come, and asks again when the tag is next seen', async () => {
    const page = await fixture(html`<div><used-tag></used-tag></div>`);
    const failed: Event[] = [];
    page.addEventListener('iou-part-failed', (event) => failed.push(event));
    let asked = 0;
    const told = await errorsTold(async () => {
      loadWhenUsed(page, {
        'used-tag': async () => {
          asked += 1;
          if (asked === 1) throw new Error('offline');
        },
      });
      await until(() => failed.length === 1, 'the event');
    });
    const [event] = failed;
    expect(event).to.be.instanceOf(IouPartFailedEvent);
    expect(event).to.include({ tag: 'used-tag', target: page.firstElementChild });
    expect(told[0]).to.equal('iou-kit: the code of <used-tag> did not come');
    page.append(document.createElement('used-tag'));
    await until(() => asked === 2, 'another try');
    expect(failed).to.have.length(1);
  });
});
