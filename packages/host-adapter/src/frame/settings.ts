import { fields, flag, maybe, oneOf, text } from './given.ts';
import { readLooks, type FrameLooks } from './looks.ts';

export const frameViews = ['form', 'sign', 'detail', 'list'] as const;
export type FrameView = (typeof frameViews)[number];

/** What the parent page wants shown, and how. Everything that the frame is told beside the token. */
export interface FrameSettings extends FrameLooks {
  readonly view: FrameView;
  readonly recordId?: string | undefined;
  /** An invitation's code. It stands in no address. */
  readonly code?: string | undefined;
  /** The record whose terms a fresh draft takes over. */
  readonly copyFrom?: string | undefined;
  readonly lang: string;
  readonly largeType: boolean;
  readonly headingLevel: number;
}

export function readSettings(value: unknown): FrameSettings {
  const given = fields(value);
  const level = given['headingLevel'];
  return {
    ...readLooks(given),
    view: oneOf(frameViews, given['view']),
    recordId: maybe(text, given['recordId']),
    code: maybe(text, given['code']),
    copyFrom: maybe(text, given['copyFrom']),
    lang: text(given['lang']),
    largeType: flag(given['largeType']),
    headingLevel: typeof level === 'number' && level >= 1 && level <= 6 ? Math.trunc(level) : 2,
  };
}
