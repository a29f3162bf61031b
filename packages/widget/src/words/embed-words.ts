import { embed as english } from './en/embed.ts';
import { languageOf } from './load-words.ts';
import type { DeepReadonly } from './words.ts';
import { embed } from './zh-cn/embed.ts';

export type EmbedWords = DeepReadonly<typeof embed>;

/** Both languages at once: they are few. */
export const embedWords = (lang: string): EmbedWords => (languageOf(lang) === 'zh-CN' ? embed : english);
