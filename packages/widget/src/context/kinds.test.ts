import type { Kind } from '@iou-kit/machine';
import { expect } from '@open-wc/testing';
import { en, zhCn } from '../testing/words.ts';
import { kindWords, roleWord } from '../words/kind-words.ts';
import { Kinds, type KindSources } from './kinds.ts';
import { ownKinds } from './own-kinds.ts';

describe('the kinds of a host', () => {
  it('bring their words, in the language of the page, when they are first used', async () => {
    const { words, loadKind } = await new Kinds().speak(en, ownKinds);
    expect(kindWords(words, 'receipt')).to.equal(undefined);
    expect((await loadKind('receipt')).id).to.equal('receipt');
    expect(roleWord(words, 'receipt', 'payee')).to.equal(en.kinds.receipt.role['payee']);
    expect(kindWords(words, 'lease')).to.equal(undefined);
  });

  it('that were used speak the next language before it is given out', async () => {
    const kinds = new Kinds();
    await (await kinds.speak(en, ownKinds)).loadKind('lease');
    const { words } = await kinds.speak(zhCn, ownKinds);
    expect(Object.keys(words.kinds)).to.deep.equal(['lease']);
    expect(roleWord(words, 'lease', 'tenant')).to.equal('租客');
  });

  it('take a partner’s own strings', async () => {
    const own = { list: { title: '我的文书' }, kinds: { iou: { role: { lender: '债权人' }, screens: { sign: 7 } } } };
    const { words, loadKind } = await new Kinds().speak(zhCn, ownKinds, own as object);
    await loadKind('iou');
    expect([words.list.title, roleWord(words, 'iou', 'lender')]).to.deep.equal(['我的文书', '债权人']);
    expect(kindWords(words, 'iou')?.screens.sign).to.equal('签署借条');
  });

  it('may be more than ours', async () => {
    const thing = { id: 'thing' } as Kind;
    const words = { ...zhCn.kinds.iou, name: '借物条' };
    const more: KindSources = { ...ownKinds, thing: { kind: async () => thing, words: async () => words } };
    const speech = await new Kinds().speak(zhCn, more);
    expect(await speech.loadKind('thing')).to.equal(thing);
    expect(kindWords(speech.words, 'thing')?.name).to.equal('借物条');
  });

  it('are refused by name where there is no such kind', async () => {
    const { loadKind } = await new Kinds().speak(zhCn, ownKinds);
    for (const id of ['toString', 'gift']) {
      const error: unknown = await loadKind(id).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(RangeError);
    }
  });
});
