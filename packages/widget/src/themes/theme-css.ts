import type { Appearance } from '../appearance/appearance.ts';
import { densityScale, followsScheme, inLight, inScheme } from '../styles/looks.ts';

/**
 * A theme as a style sheet, for pages that use no script: `class="iou-theme-harbour"` on any element around ours. A browser without
 * `light-dark()` shows the light values.
 */
export function themeCss(name: string, { density, variables = {} }: Appearance): string {
  const entries = Object.entries(variables);
  const plain = entries.map(([token, value]) => `--iou-${token}: ${inLight(value)};`);
  if (density) plain.push(`--iou-density: ${densityScale[density]};`);
  const both = entries.flatMap(([token, value]) =>
    typeof value === 'string' ? [] : [`--iou-${token}: ${inScheme(value)};`],
  );
  return [
    `.iou-theme-${name} {`,
    ...plain.map((line) => `  ${line}`),
    '}',
    `@supports (${followsScheme}) {`,
    `  .iou-theme-${name} {`,
    ...both.map((line) => `    ${line}`),
    '  }',
    '}',
    '',
  ].join('\n');
}
