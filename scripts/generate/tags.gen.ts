import { format, resolveConfig } from 'prettier';
import type { ClassDoc, EventDoc } from '../manifest/manifest.ts';
import { elementsOf, readManifest } from '../manifest/read-manifest.ts';
import type { GeneratedFiles } from './generators.ts';

/** What a template may say of each tag, for the types of the frameworks. */
export const generate = async (): Promise<GeneratedFiles> => {
  const elements = elementsOf(readManifest());
  const names = [
    ...new Set(elements.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)])),
  ];
  const path = 'packages/widget/src/frameworks/tags.ts';
  const text = `${head(names.sort())}${elements.map((each) => tag(each, heardOn(each, elements))).join('')}}\n`;
  return { [path]: await format(text, { ...(await resolveConfig(path)), filepath: path }) };
};

const head = (names: readonly string[]): string => `// Generated from the elements: \`npm run generate\`.
import type {
${names.map((name) => `  ${name},\n`).join('')}} from '../index.ts';

/** What a template may say of each tag: attributes with the properties that they set, properties, and events. */
export interface Tags {
`;

/** The events of elements inside of another bubble through it. */
function heardOn({ slots = [], events = [] }: ClassDoc, all: readonly ClassDoc[]): readonly EventDoc[] {
  if (slots.every(({ name }) => name !== '')) return events;
  return [...new Map(all.flatMap((each) => each.events ?? []).map((event) => [event.name, event])).values()];
}

function tag({ tagName, name, attributes = [], members = [] }: ClassDoc, events: readonly EventDoc[]): string {
  const properties = members.filter((each) => each.kind === 'field' && !each.readonly && !each.static);
  return `  '${tagName}': {
    element: ${name};
    attributes: ${block(attributes.map((each) => [each.name, `'${each.fieldName ?? each.name}'`]))};
    properties: ${properties.map((each) => `'${each.name}'`).join(' | ')};
    events: ${block(events.map((each) => [each.name, each.type.text]))};
  };
`;
}

function block(rows: readonly (readonly [string, string])[]): string {
  const key = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`);
  return `{\n${rows.map(([name, type]) => `      ${key(name)}: ${type};\n`).join('')}    }`;
}
