import { expect } from '@open-wc/testing';
import { en } from './en.ts';
import { languageOf } from './language-of.ts';
import { loadWords } from './load-words.ts';
import { overrideWords } from './override-words.ts';
import { zhCn } from './zh-cn.ts';
import { zhHant } from './zh-hant.ts';

type Leaf = readonly [path: string, text: string];

const leaves = (tree: object, path = ''): Leaf[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value as object, `${path}${key}/`),
  );

const blanks = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!.charAt(0).toLowerCase() + name!.slice(1)).sort();

const keys = (tree: object): string[] =>
  leaves(tree)
    .map(([path]) => path)
    .sort();

describe('the catalogues', () => {
  for (const words of [zhHant, en]) {
    it(`have the same keys in ${words.lang}`, () => expect(keys(words)).to.deep.equal(keys(zhCn)));

    it(`leave the same blanks open in ${words.lang}`, () => {
      const chinese = new Map(leaves(zhCn));
      // A list's row, a limit of the notice and the like may leave a blank out; none may need one that is not given.
      const strange = leaves(words).filter(([path, text]) =>
        blanks(text).some((name) => !blanks(chinese.get(path)!).includes(name)),
      );
      expect(strange).to.deep.equal([]);
    });
  }

  it('say in the other script what they say in one', () => {
    expect([zhHant.action.reject, zhHant.paper.chinesePrevails]).to.deep.equal(['拒簽', '以簡體中文文本為準']);
  });

  it('say nothing in Chinese to a reader of English, but the signed words and the names of the three', () => {
    const isName = (path: string): boolean => path === 'form/inCapitals' || /^home\/\w+\/title$/.test(path);
    const chinese = leaves(en).filter(([path, text]) => /\p{Script=Han}/u.test(text) && !isName(path));
    expect(chinese).to.deep.equal([]);
  });

  it('are found by language tag', async () => {
    expect(languageOf('zh-Hans-CN')).to.equal('zh-CN');
    expect(languageOf('de')).to.equal('en');
    for (const tag of ['zh-Hant', 'zh-TW', 'zh-hk', 'zh-Hant-CN']) expect(languageOf(tag), tag).to.equal('zh-Hant');
    for (const tag of ['zh', 'zh-SG', 'zh-Hans-HK']) expect(languageOf(tag), tag).to.equal('zh-CN');
    expect((await loadWords('zh-HK')).action.signNow).to.equal('立即簽署');
    expect((await loadWords('zh')).action.signNow).to.equal('立即签署');
    expect((await loadWords('en-GB')).action.signNow).to.equal('Sign now');
  });

  it('take a partner’s own strings, and nothing that is no string', () => {
    const own = overrideWords(zhCn, {
      action: { goCreate: '去写' },
      states: { pending: { initiator: { title: '等对方' } } },
    });
    expect(own.action.goCreate).to.equal('去写');
    expect(own.action.next).to.equal('下一步');
    expect(own.states.pending.initiator.title).to.equal('等对方');
    expect(own.states.pending.initiator.sentence).to.equal(zhCn.states.pending.initiator.sentence);
    const hostile = JSON.parse('{"action":{"next":{"x":1},"__proto__":{"y":"z"}},"common":7,"more":"x"}') as object;
    expect(overrideWords(zhCn, hostile)).to.deep.equal(zhCn);
  });
});
