import type { FrameSettings } from '@iou-kit/host-adapter/frame';
import type { Appearance } from '../../appearance/appearance.ts';
import { paletteWith, readable, unreadable } from '../../styles/contrast.ts';

/**
 * The looks of the framed elements: those of this page, and over them what the parent asks for. Colours that make anything hard to read
 * fall away together: the page around must not be able to hide what is signed.
 */
export function framedAppearance(own: Appearance, { theme, density, variables = {} }: FrameSettings): Appearance {
  const [scheme, gaps] = [theme ?? own.theme, density ?? own.density];
  const isReadable = unreadable(paletteWith({ ...own.variables, ...variables }), readable, scheme).length === 0;
  const entries = Object.entries(variables).filter(([name]) => isReadable || !name.startsWith('color-'));
  return {
    ...(scheme && { theme: scheme }),
    ...(gaps && { density: gaps }),
    variables: { ...own.variables, ...Object.fromEntries(entries) },
    ...(own.rules && { rules: own.rules }),
  };
}
