import type { Language, Words } from './words.ts';

/** The catalogue for a language tag: Chinese for `zh` and its variants, English for anything else. Loaded once. */
export async function loadWords(lang: string): Promise<Words> {
  return languageOf(lang) === 'zh-CN' ? (await import('./zh-cn.ts')).zhCn : (await import('./en.ts')).en;
}

/** The language of the interface that a tag (`zh-Hans-CN`, `en-GB`, `de`) is served with. */
export const languageOf = (tag: string): Language => (/^zh\b/i.test(tag) ? 'zh-CN' : 'en');
