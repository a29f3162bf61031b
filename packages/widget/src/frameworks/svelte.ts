import type { HTMLAttributes } from 'svelte/elements';
import type { AttributesOf, ListenersOf, PropertiesOf, Tag } from './tag.ts';
import type { Tags } from './tags.ts';

/** What Svelte 5 takes for a tag: `recordId` or `record-id`, `oniou-signed`. */
export type SvelteProps<T extends Tag> = AttributesOf<T> &
  PropertiesOf<T> &
  ListenersOf<T, 'on'> &
  Omit<HTMLAttributes<T['element']>, T['properties'] | keyof T['attributes']>;

type SvelteTags = { [Name in keyof Tags]: SvelteProps<Tags[Name]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
