import type { DeepReadonly, Language } from './words.ts';
import { bundleCheck as chinese } from './zh-cn/bundle-check.ts';

/** Every string that `<iou-verify>` can show, in one language. Apart from `Words`, so that signing does not load it. */
export type BundleCheckWords = DeepReadonly<typeof chinese>;

/** The catalogue for a language. The element brings the Chinese one itself; the other is loaded when it is asked for. */
export const loadBundleCheckWords = async (language: Language): Promise<BundleCheckWords> =>
  language === 'zh-CN' ? chinese : (await import('./en/bundle-check.ts')).bundleCheck;
