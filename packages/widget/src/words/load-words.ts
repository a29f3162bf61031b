import type { Catalogue, Language } from './words.ts';

const loaders: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  'zh-CN': async () => (await import('./zh-cn.ts')).zhCn,
  'zh-Hant': async () => (await import('./zh-hant.ts')).zhHant,
  en: async () => (await import('./en.ts')).en,
};

/** The catalogue for a language tag: Chinese for `zh` and its variants, English for anything else. Loaded once. */
export const loadWords = (lang: string): Promise<Catalogue> => loaders[languageOf(lang)]();

/** The language of the interface that a tag (`zh-Hans-CN`, `zh-TW`, `en-GB`, `de`) is served with. */
export function languageOf(tag: string): Language {
  if (!/^zh\b/i.test(tag)) return 'en';
  // An explicit script says more than a place: zh-Hans-HK is simplified.
  return /^zh-(hant|(?!hans)(.*-)?(tw|hk|mo))\b/i.test(tag) ? 'zh-Hant' : 'zh-CN';
}
