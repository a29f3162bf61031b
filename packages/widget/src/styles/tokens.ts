import { css, unsafeCSS, type CSSResult } from 'lit';
import { followsScheme, inScheme } from './looks.ts';
import { colorNames, palette, type ColorName } from './palette.ts';

const declare = (lines: readonly string[]): CSSResult => unsafeCSS(`:host{${lines.join('')}}`);

/** A system token as a private one: `--_accent: var(--iou-color-accent, …)`. Private names keep templates short. */
const color = (name: ColorName, value: string): string => `--_${name}:var(--iou-color-${name},${value});`;

const lightDark = (name: ColorName): string => inScheme(palette[name]);
const supported = unsafeCSS(followsScheme);

/**
 * The tokens, for every element's `static styles`, first. System tokens (`--iou-color-…`, `--iou-space-…`, `--iou-radius-…`,
 * `--iou-font-…`, `--iou-duration`, `--iou-type-scale`, `--iou-density`) are inherited custom properties that a partner sets on any
 * ancestor; each has its value here as the fallback. Light or dark follows `color-scheme` (see `scheme.ts`); a browser
 * without `light-dark()` shows the light colours.
 */
export const tokens: CSSResult = css`
  ${declare(colorNames.map((name) => color(name, palette[name][0])))}
  @supports (${supported}) {
    ${declare(colorNames.map((name) => color(name, lightDark(name))))}
  }
  :host {
    --_density: var(--iou-density, 1);
    --_space-1: var(--iou-space-1, calc(4px * var(--_density)));
    --_space-2: var(--iou-space-2, calc(8px * var(--_density)));
    --_space-3: var(--iou-space-3, calc(12px * var(--_density)));
    --_space-4: var(--iou-space-4, calc(16px * var(--_density)));
    --_space-5: var(--iou-space-5, calc(24px * var(--_density)));
    --_space-6: var(--iou-space-6, calc(32px * var(--_density)));
    --_space-7: var(--iou-space-7, calc(48px * var(--_density)));
    --_radius-sm: var(--iou-radius-sm, 4px);
    --_radius-md: var(--iou-radius-md, 8px);
    --_radius-lg: var(--iou-radius-lg, 16px);
    --_font-ui: var(--iou-font-ui, system-ui, 'PingFang SC', 'Noto Sans CJK SC', sans-serif);
    --_font-paper: var(--iou-font-paper, 'Songti SC', 'Noto Serif CJK SC', serif);
    --_font-hand: var(--iou-font-hand, 'Kaiti SC', KaiTi, STKaiti, 'Noto Serif CJK SC', serif);
    --_duration: var(--iou-duration, 200ms);
    --_scale: var(--iou-type-scale, 1);
    --_text-caption: calc(0.875rem * var(--_scale));
    --_text-body: calc(1.0625rem * var(--_scale));
    --_text-control: calc(1.125rem * var(--_scale));
    --_text-title: calc(1.25rem * var(--_scale));
    --_text-screen: calc(1.5rem * var(--_scale));
    --_text-amount: calc(2rem * var(--_scale));
    --_shadow: 0 1px 2px rgb(60 50 30 / 0.06), 0 8px 24px rgb(60 50 30 / 0.08);
    --_target: 48px;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_duration: 0ms;
    }
  }
`;

/**
 * The middle storey: `--iou-<element>-<name>` of one element over the system's token of that name.
 * @example elementTokens('sign', 'accent', 'on-accent')
 */
export const elementTokens = (element: string, ...names: readonly ColorName[]): CSSResult => css`
  ${declare(names.map((name) => elementColor(element, name, palette[name][0])))}
  @supports (${supported}) {
    ${declare(names.map((name) => elementColor(element, name, lightDark(name))))}
  }
`;

const elementColor = (element: string, name: ColorName, value: string): string =>
  `--_${name}:var(--iou-${element}-${name},var(--iou-color-${name},${value}));`;
