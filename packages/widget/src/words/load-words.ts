import { languageOf } from './language-of.ts';
import type { Catalogue, Language } from './words.ts';

const loaders: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  'zh-CN': async () => (await import('./zh-cn.ts')).zhCn,
  'zh-Hant': async () => (await import('./zh-hant.ts')).zhHant,
  en: async () => (await import('./en.ts')).en,
};

/** The catalogue for a language tag: Chinese for `zh` and its variants, English for anything else. Loaded once. */
export const loadWords = (lang: string): Promise<Catalogue> => loaders[languageOf(lang)]();
