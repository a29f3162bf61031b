import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { PropertiesOf, Tag } from './tag.ts';
import type { Tags } from './tags.ts';

/** What a template of Vue 3 takes for a tag: `:record-id` (its tools read `recordId`), `@iou-signed`. */
export type VueTag<T extends Tag> = new () => T['element'] & {
  $props: PropertiesOf<T> & VueListeners<T> & PublicProps & Omit<HTMLAttributes, T['properties']>;
  $emit: EmitFn<{ [Type in keyof T['events']]: (event: T['events'][Type]) => void }>;
};

type VueListeners<T extends Tag> = {
  [Type in keyof T['events'] & string as `on${Capitalize<Camel<Type>>}`]?: (event: T['events'][Type]) => void;
};

type Camel<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;

type VueTags = { [Name in keyof Tags]: VueTag<Tags[Name]> };

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
}
