import { embed as english } from './en/embed.ts';
import { languageOf } from './language-of.ts';
import type { DeepReadonly, Language } from './words.ts';
import { embed } from './zh-cn/embed.ts';
import { embed as traditional } from './zh-hant/embed.ts';

export type EmbedWords = DeepReadonly<typeof embed>;

const words: Readonly<Record<Language, EmbedWords>> = { 'zh-CN': embed, 'zh-Hant': traditional, en: english };

/** All languages at once: they are few words. */
export const embedWords = (lang: string): EmbedWords => words[languageOf(lang)];
