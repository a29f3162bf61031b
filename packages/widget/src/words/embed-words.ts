import { embed as english } from './en/embed.ts';
import type { DeepReadonly } from './words.ts';
import { embed } from './zh-cn/embed.ts';

export type EmbedWords = DeepReadonly<typeof embed>;

/** Both languages at once: they are few. Whoever reads any Chinese reads these. */
export const embedWords = (lang: string): EmbedWords => (/^zh\b/i.test(lang) ? embed : english);
