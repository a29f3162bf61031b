import type { HTMLAttributes, RefAttributes } from 'react';
import type { AttributesOf, ListenersOf, PropertiesOf, Tag } from './tag.ts';
import type { Tags } from './tags.ts';

/** What React 19 takes for a tag: `record-id` or `recordId`, `oniou-signed`. */
export type ReactProps<T extends Tag> = AttributesOf<T> &
  PropertiesOf<T> &
  ListenersOf<T, 'on'> &
  RefAttributes<T['element']> &
  Omit<HTMLAttributes<T['element']>, T['properties'] | keyof T['attributes']>;

type ReactTags = { [Name in keyof Tags]: ReactProps<Tags[Name]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
