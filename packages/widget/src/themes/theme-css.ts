import type { Appearance, TokenValue } from '../appearance/appearance.ts';

/**
 * A theme as a style sheet, for pages that use no script: `class="iou-theme-harbour"` on any element around ours. A browser without
 * `light-dark()` shows the light values.
 */
export function themeCss(name: string, { density, variables = {} }: Appearance): string {
  const entries = Object.entries(variables);
  const plain = entries.map(([token, value]) => `--iou-${token}: ${inLight(value)};`);
  if (density) plain.push(`--iou-density: ${density === 'compact' ? 0.75 : 1};`);
  const both = entries.flatMap(([token, value]) =>
    typeof value === 'string' ? [] : [`--iou-${token}: light-dark(${value.join(', ')});`],
  );
  return [
    `.iou-theme-${name} {`,
    ...plain.map((line) => `  ${line}`),
    '}',
    '@supports (color: light-dark(#000, #fff)) {',
    `  .iou-theme-${name} {`,
    ...both.map((line) => `    ${line}`),
    '  }',
    '}',
    '',
  ].join('\n');
}

const inLight = (value: TokenValue): string => (typeof value === 'string' ? value : value[0]);
