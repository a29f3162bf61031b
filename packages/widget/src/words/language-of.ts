import type { Language } from './words.ts';

/** The language of the interface that a tag (`zh-Hans-CN`, `zh-TW`, `en-GB`, `de`) is served with: Chinese for `zh` and its variants, English for anything else. */
export function languageOf(tag: string): Language {
  if (!/^zh\b/i.test(tag)) return 'en';
  // An explicit script says more than a place: zh-Hans-HK is simplified.
  return /^zh-(hant|(?!hans)(.*-)?(tw|hk|mo))\b/i.test(tag) ? 'zh-Hant' : 'zh-CN';
}
