import { contrastPalette, palette, sharedParts, systemTokens } from '@iou-kit/widget/theming';

const meanings: Readonly<Record<keyof typeof palette, string>> = {
  surface: 'behind a screen',
  card: 'behind a group and a field',
  paper: 'the sheet that is signed',
  ink: 'handwriting',
  text: 'text',
  muted: 'text of less weight',
  accent: 'the main button, links, what is chosen',
  'on-accent': 'text on the accent',
  'accent-soft': 'the ground of what is chosen',
  focus: 'the ring around what has the focus',
  control: 'the border of a field or a choice',
  line: 'decoration: lines that mean nothing',
  error: 'a problem',
  'error-soft': 'its ground',
  warning: 'a caution',
  'warning-soft': 'its ground',
  success: 'what went well',
  stamp: 'the stamp of a record in force',
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const names = Object.keys(palette) as (keyof typeof palette)[];

/** Colours with their values in the light and in the dark, then all other tokens of the system. */
export function tokenTables(): string {
  const colors = names.map((name) => [
    `\`--iou-color-${name}\``,
    ...palette[name].map((value) => `\`${value}\``),
    meanings[name],
  ]);
  const others = Object.entries(systemTokens).map(([name, [value, meaning]]) => [
    `\`--iou-${name}\``,
    `\`${value}\``,
    meaning,
  ]);
  return [
    '## Tokens of the system',
    table(['Token', 'Light', 'Dark', 'For'], colors),
    table(['Token', 'Value', 'For'], others),
  ].join('\n\n');
}

export function contrastTable(): string {
  const rows = names.map((name) => [
    `\`--iou-color-${name}\``,
    ...contrastPalette[name].map((value) => `\`${value}\``),
  ]);
  return [
    '## More contrast',
    'A person who asks their system for more contrast gets these, whatever theme stands around: text at 7:1 and more, borders at 4.5:1. `contrast="more"` on `<iou-host>` asks for them, too; `contrast="standard"` leaves it at your colours.',
    table(['Token', 'Light', 'Dark'], rows),
  ].join('\n\n');
}

export const sharedPartsTable = (): string =>
  table(
    ['Part', 'What it is'],
    Object.entries(sharedParts).map(([name, meaning]) => [`\`${name}\``, meaning]),
  );
