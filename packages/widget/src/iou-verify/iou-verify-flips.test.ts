import { zip } from '@iou-kit/evidence';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { part } from '../testing/part.ts';
import './define.ts';
import { IouVerifiedEvent } from './iou-verify.events.ts';
import type { IouVerifyElement } from './iou-verify.ts';
import { sampleFiles, sampleTrust } from './testing/sample.ts';

/** The codes and parts under 技术细节. */
const details = (of: IouVerifyElement): string => part(of, 'details').textContent.replaceAll(/\s+/g, ' ');

describe('<iou-verify>, shown one flipped bit', () => {
  it('finds it in every file of a bundle, and says in which', async () => {
    const files = await sampleFiles();
    const check = await fixture<IouVerifyElement>(html`<iou-verify .trust=${await sampleTrust()}></iou-verify>`);
    const missed: string[] = [];
    let flip = 0;
    for (const [path, bytes] of files)
      for (const share of [0.21, 0.77]) {
        flip += 1;
        const at = Math.floor(bytes.length * share);
        const changed = new Map(files).set(path, bytes.with(at, bytes[at]! ^ (1 << (flip % 8))));
        const told = oneEvent(check, IouVerifiedEvent.type) as unknown as Promise<IouVerifiedEvent>;
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(zip(changed))], `${flip}.zip`));
        const input = part<HTMLInputElement>(check, '#bundle');
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        const { valid } = await told;
        await check.updateComplete;
        // A manifest that still reads as one shows at its signature.
        const parts = path === 'manifest.json' ? [path, 'manifest.jws'] : [path];
        if (valid || !parts.some((each) => details(check).includes(each))) missed.push(`byte ${at} of ${path}`);
      }
    expect(missed).to.deep.equal([]);
    expect(flip).to.be.at.least(40);
  }).timeout(60_000);
});
