/** One tag of `Tags`, whichever it is. */
export interface Tag {
  readonly element: HTMLElement;
  readonly attributes: object;
  readonly properties: string;
  readonly events: object;
}

/** The properties of a tag that a page sets. */
export type PropertiesOf<T extends Tag> = Partial<Pick<T['element'], T['properties'] & keyof T['element']>>;

/** The attributes of a tag: what their properties take and can be written in markup. */
export type AttributesOf<T extends Tag> = {
  [Name in keyof T['attributes']]?: Written<T['element'], T['attributes'][Name]>;
};

/** A listener for each event of a tag, under another name: `Prefixed<'on'>` for `oniou-signed`. */
export type ListenersOf<T extends Tag, Prefix extends string> = {
  [Type in keyof T['events'] & string as `${Prefix}${Type}`]?: (event: T['events'][Type]) => void;
};

type Written<Element, Property> = Property extends keyof Element
  ? Extract<Element[Property], string | number | boolean> | undefined
  : never;
