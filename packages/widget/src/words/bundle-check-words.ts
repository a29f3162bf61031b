import type { DeepReadonly, Language } from './words.ts';
import { bundleCheck as chinese } from './zh-cn/bundle-check.ts';

/** Every string that `<iou-verify>` can show, in one language. Apart from `Words`, so that signing does not load it. */
export type BundleCheckWords = DeepReadonly<typeof chinese>;

/** The catalogue for a language. The element brings the Chinese one itself; another is loaded when it is asked for. */
export async function loadBundleCheckWords(language: Language): Promise<BundleCheckWords> {
  if (language === 'zh-CN') return chinese;
  return (await (language === 'en' ? import('./en/bundle-check.ts') : import('./zh-hant/bundle-check.ts'))).bundleCheck;
}
