import type { JSX } from 'solid-js';
import type { AttributesOf, ListenersOf, PropertiesOf, Tag } from './tag.ts';
import type { Tags } from './tags.ts';

/** What Solid takes for a tag: `prop:recordId` or `attr:record-id`, `on:iou-signed`. */
export type SolidProps<T extends Tag> = Prefixed<'prop:', PropertiesOf<T>> &
  Prefixed<'attr:', AttributesOf<T>> &
  AttributesOf<T> &
  ListenersOf<T, 'on:'> &
  Omit<JSX.HTMLAttributes<T['element']>, T['properties'] | keyof T['attributes']>;

type Prefixed<Prefix extends string, Props> = {
  [Name in keyof Props & string as `${Prefix}${Name}`]?: Props[Name] | undefined;
};

type SolidTags = { [Name in keyof Tags]: SolidProps<Tags[Name]> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidTags {}
  }
}
