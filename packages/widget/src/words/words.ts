import type { KindWords } from '@iou-kit/machine';
import type { zhCn } from './zh-cn.ts';

/** Every string of the screens that belongs to no kind of agreement, in one language. The Chinese one is the source of its shape. */
export type Catalogue = DeepReadonly<typeof zhCn>;

/** Every string that a screen can show, in one language: a catalogue, and the words of the kinds that are loaded. */
export type Words = Catalogue & { readonly kinds: Readonly<Record<string, KindWords>> };

/** What a partner overrides: any string, no more of the tree than that. */
export type WordsOverride = DeepPartial<Catalogue> & {
  readonly kinds?: Readonly<Record<string, DeepPartial<KindWords>>>;
};

/** Languages of the interface. The paper is Chinese in all of them. */
export type Language = 'zh-CN' | 'zh-Hant' | 'en';

export type DeepReadonly<T> = T extends string ? string : { readonly [K in keyof T]: DeepReadonly<T[K]> };

export type DeepPartial<T> = T extends string ? string : { readonly [K in keyof T]?: DeepPartial<T[K]> };
