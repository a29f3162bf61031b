import { loadWords } from '@iou-kit/widget/words/load-words';
import type { Language, Words } from '@iou-kit/widget/words/words';

type KindsOf = Words['kinds'];

const kinds: Readonly<Record<Language, () => Promise<KindsOf>>> = {
  'zh-CN': async () => {
    const [iou, receipt, lease] = await Promise.all([
      import('@iou-kit/machine/kinds/iou/words/zh-cn'),
      import('@iou-kit/machine/kinds/receipt/words/zh-cn'),
      import('@iou-kit/machine/kinds/lease/words/zh-cn'),
    ]);
    return { iou: iou.words, receipt: receipt.words, lease: lease.words };
  },
  'zh-Hant': async () => {
    const [iou, receipt, lease] = await Promise.all([
      import('@iou-kit/machine/kinds/iou/words/zh-hant'),
      import('@iou-kit/machine/kinds/receipt/words/zh-hant'),
      import('@iou-kit/machine/kinds/lease/words/zh-hant'),
    ]);
    return { iou: iou.words, receipt: receipt.words, lease: lease.words };
  },
  en: async () => {
    const [iou, receipt, lease] = await Promise.all([
      import('@iou-kit/machine/kinds/iou/words/en'),
      import('@iou-kit/machine/kinds/receipt/words/en'),
      import('@iou-kit/machine/kinds/lease/words/en'),
    ]);
    return { iou: iou.words, receipt: receipt.words, lease: lease.words };
  },
};

/** Everything that the screens say in a language, of all three kinds. */
export async function storyWords(language: Language): Promise<Words> {
  const [catalogue, said] = await Promise.all([loadWords(language), kinds[language]()]);
  return { ...catalogue, kinds: said };
}
