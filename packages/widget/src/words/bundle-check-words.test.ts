import { faultCodes, noteCodes } from '@iou-kit/evidence';
import { expect } from '@open-wc/testing';
import { loadBundleCheckWords } from './bundle-check-words.ts';

const leaves = (tree: object, path = ''): [path: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value as object, `${path}${key}/`),
  );

const blanks = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the words of <iou-verify>', () => {
  it('name every fault and note, and leave the same blanks open, in both languages', async () => {
    const [chinese, english] = [await loadBundleCheckWords('zh-CN'), await loadBundleCheckWords('en')];
    for (const { faults, notes } of [chinese, english]) {
      expect(Object.keys(faults).sort()).to.deep.equal([...faultCodes].sort());
      expect(Object.keys(notes).sort()).to.deep.equal([...noteCodes].sort());
    }
    const filled = (words: object) => leaves(words).map(([path, text]) => [path, blanks(text)]);
    expect(filled(english)).to.deep.equal(filled(chinese));
    expect(leaves(english).filter(([, text]) => /\p{Script=Han}/u.test(text))).to.deep.equal([]);
  });
});
