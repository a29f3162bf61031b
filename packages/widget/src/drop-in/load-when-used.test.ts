import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../testing/deep.ts';
import { loadWhenUsed } from './load-when-used.ts';

describe('loadWhenUsed', () => {
  it('fetches each tag’s code once, when the tag is there, and again if it did not come', async () => {
    const page = await fixture(html`<div><used-now></used-now></div>`);
    const asked: string[] = [];
    let failures = 1;
    const load = (tag: string) => async () => {
      asked.push(tag);
      if (tag === 'used-later' && failures-- > 0) throw new Error('offline');
    };
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
    page.append(document.createElement('used-later'));
    await until(() => asked.length === 3, 'another try');
    page.append(document.createElement('used-later'), document.createElement('used-now'));
    await Promise.resolve();
    expect(asked).to.deep.equal(['used-now', 'used-later', 'used-later']);
  });
});
