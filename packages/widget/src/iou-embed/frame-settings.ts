import type { FrameSettings } from '@iou-kit/host-adapter/frame';
import type { IouEmbedElement } from './iou-embed.ts';

/** What the frame is told again when it changes; another record is another matter. */
export const saidInFrame = [
  'lang',
  'theme',
  'contrast',
  'density',
  'appearance',
  'largeType',
  'headingLevel',
] as const satisfies readonly (keyof IouEmbedElement)[];

/** What the frame is told. `resumed` is the record that an earlier frame had come to by itself. */
export function frameSettings(embed: IouEmbedElement, lang: string, resumed: string | undefined): FrameSettings {
  const { view, code, copyFrom, contrast, appearance, largeType, headingLevel } = embed;
  return {
    ...{ view, lang, copyFrom, contrast, largeType, headingLevel },
    recordId: resumed ?? embed.recordId,
    code: resumed === undefined ? code : undefined,
    theme: appearance?.theme ?? embed.theme,
    density: appearance?.density ?? embed.density,
    variables: appearance?.variables,
  };
}
