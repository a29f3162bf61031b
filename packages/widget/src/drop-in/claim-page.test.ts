import { expect } from '@open-wc/testing';
import { claimPage } from './claim-page.ts';
import { errorsTold } from './errors-told.harness.ts';

const newPage = (): Document => document.implementation.createHTMLDocument();

describe('claimPage', () => {
  it('gives the page to the first copy, and to no other', async () => {
    const page = newPage();
    const told = await errorsTold(() => {
      expect(claimPage(page, '1.0.0')).to.equal(true);
      expect(claimPage(page, '1.0.0')).to.equal(false);
      expect(claimPage(newPage(), '2.0.0')).to.equal(true);
    });
    expect(told).to.deep.equal([]);
  });

  it('tells of a copy of another version', async () => {
    const page = newPage();
    claimPage(page, '1.0.0');
    const told = await errorsTold(() => {
      expect(claimPage(page, '2.0.0')).to.equal(false);
    });
    expect(told).to.deep.equal(['iou-kit: 1.0.0 serves this page, 2.0.0 does nothing']);
  });
});
