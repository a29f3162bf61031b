import type { KindWords } from '@iou-kit/machine';
import type { Language } from '../words/words.ts';
import type { KindSources } from './kinds.ts';

type InLanguages = Readonly<Record<Language, () => Promise<{ readonly words: KindWords }>>>;

const words = (from: InLanguages) => async (language: Language) => (await from[language]()).words;

/** The kinds that come with the elements: the code and the words of one are loaded when a record of it is looked at. */
export const ownKinds: KindSources = {
  iou: {
    kind: async () => (await import('@iou-kit/machine/kinds/iou')).iou,
    words: words({
      'zh-CN': () => import('@iou-kit/machine/kinds/iou/words/zh-cn'),
      'zh-Hant': () => import('@iou-kit/machine/kinds/iou/words/zh-hant'),
      en: () => import('@iou-kit/machine/kinds/iou/words/en'),
    }),
  },
  receipt: {
    kind: async () => (await import('@iou-kit/machine/kinds/receipt')).receipt,
    words: words({
      'zh-CN': () => import('@iou-kit/machine/kinds/receipt/words/zh-cn'),
      'zh-Hant': () => import('@iou-kit/machine/kinds/receipt/words/zh-hant'),
      en: () => import('@iou-kit/machine/kinds/receipt/words/en'),
    }),
  },
  lease: {
    kind: async () => (await import('@iou-kit/machine/kinds/lease')).lease,
    words: words({
      'zh-CN': () => import('@iou-kit/machine/kinds/lease/words/zh-cn'),
      'zh-Hant': () => import('@iou-kit/machine/kinds/lease/words/zh-hant'),
      en: () => import('@iou-kit/machine/kinds/lease/words/en'),
    }),
  },
};
