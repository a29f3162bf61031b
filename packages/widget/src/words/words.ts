import type { zhCn } from './zh-cn.ts';

/** Every string that a screen can show, in one language. The Chinese catalogue is the source of its shape. */
export type Words = DeepReadonly<typeof zhCn>;

/** What a partner overrides: any string, no more of the tree than that. */
export type WordsOverride = DeepPartial<Words>;

/** Languages of the interface. The paper is Chinese in all of them. */
export type Language = 'zh-CN' | 'zh-Hant' | 'en';

export type DeepReadonly<T> = T extends string ? string : { readonly [K in keyof T]: DeepReadonly<T[K]> };

type DeepPartial<T> = T extends string ? string : { readonly [K in keyof T]?: DeepPartial<T[K]> };
