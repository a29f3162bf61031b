import type { Args, ArgTypes, Decorator, Meta } from '@storybook/web-components-vite';
import type { ClassDoc, MemberDoc } from '../../scripts/manifest/manifest.ts';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { manifest } from './manifest.ts';
import { elementsIn } from './page.ts';

const declarationOf = (tag: string): ClassDoc | undefined =>
  manifest.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);

/** What a control offers for a type as the manifest writes it; undefined for what only a script can give. */
function controlFor(type: string): Partial<ArgTypes[string]> | undefined {
  const choices = type.split('|').map((each) => each.trim());
  const words = choices.filter((each) => each !== 'undefined');
  if (words.every((each) => /^'.*'$/.test(each)))
    return {
      control: 'select',
      options: choices.map((each) => (each === 'undefined' ? undefined : each.slice(1, -1))),
    };
  const [word = ''] = words.length === 1 ? words : [];
  const controls: Readonly<Record<string, 'text' | 'number' | 'boolean'>> = {
    string: 'text',
    number: 'number',
    boolean: 'boolean',
  };
  return controls[word] ? { control: controls[word] } : undefined;
}

const row = (category: string, name: string, { description = '', type = '' } = {}): ArgTypes[string] => ({
  ...{ name, description, control: false },
  table: { category, ...(type && { type: { summary: type } }) },
});

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
}

/** What may be set, heard, filled and styled from outside, in the manifest's words. */
function argTypesOf({ members = [], attributes = [], ...declaration }: ClassDoc): ArgTypes {
  const attributeOf = (member: MemberDoc) => attributes.find(({ fieldName }) => fieldName === member.name);
  const fields = members.filter((member) => member.kind === 'field' && !member.static && !member.readonly);
  const lists: Readonly<Record<string, readonly Described[] | undefined>> = {
    event: declaration.events?.map((event) => ({ ...event, type: event.type.text })),
    slot: declaration.slots,
    part: declaration.cssParts,
    token: declaration.cssProperties,
    state: declaration.cssStates,
  };
  return Object.fromEntries([
    ...fields.map((member) => {
      const attribute = attributeOf(member);
      const [type, description] = [member.type?.text ?? '', member.description ?? ''];
      const about = row(attribute ? 'attribute' : 'property', attribute?.name ?? member.name, { description, type });
      return [member.name, { ...about, ...controlFor(type) }] as const;
    }),
    ...Object.entries(lists).flatMap(([category, list = []]) =>
      list.map(({ name, ...about }) => [`${category} ${name}`, row(category, name || '(default)', about)] as const),
    ),
  ]);
}

/** Sets what the controls say on every element of this tag that the story shows. */
const setOn =
  (tag: string): Decorator =>
  (story, { args }) => {
    const set = async (root: Element | undefined) => {
      // What stands inside is drawn after it.
      await Promise.resolve();
      for (const element of root ? elementsIn(root) : [])
        if (element.localName === tag) Object.assign(element, chosen(args));
    };
    return html`<div style="display: contents" ${ref((root) => void set(root))}>${story()}</div>`;
  };

/** A control that nobody has touched says nothing. */
const chosen = (args: Args): Args =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined));

/** Controls of an element's stories, from the manifest: `export default { title, ...controlled('iou-form') } satisfies Meta`. */
export function controlled(tag: string): Pick<Meta, 'component' | 'argTypes' | 'decorators' | 'parameters'> {
  const declaration = declarationOf(tag);
  if (!declaration) throw new Error(`the manifest has no <${tag}>`);
  return {
    component: tag,
    argTypes: argTypesOf(declaration),
    decorators: [setOn(tag)],
    parameters: { controls: { disable: false }, docs: { description: { component: declaration.description } } },
  };
}
