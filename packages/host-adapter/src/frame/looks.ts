import { HostError } from '../host/index.ts';
import { fields, maybe, oneOf } from './given.ts';

/** A value for both schemes, or one for the light and one for the dark. */
export type FrameVariable = string | readonly [light: string, dark: string];

/**
 * How the parent page wants it to look. Colours and corners alone: a font, a size or a rule of another origin could hide what is
 * signed. Whether the colours can be read is for the frame to judge.
 */
export interface FrameLooks {
  readonly theme?: 'light' | 'dark' | undefined;
  readonly contrast?: 'more' | 'standard' | undefined;
  readonly density?: 'compact' | 'comfortable' | undefined;
  /** Tokens without their `--iou-`: `color-…` as `#RRGGBB`, `radius-…` from `0px` to `99px`. */
  readonly variables?: Readonly<Record<string, FrameVariable>> | undefined;
}

type Variables = NonNullable<FrameLooks['variables']>;

const MOST_VARIABLES = 40;

const forms = [
  [/^color-[a-z-]{1,20}$/, /^#[0-9a-f]{6}$/i],
  [/^radius-(sm|md|lg)$/, /^\d{1,2}px$/],
] as const;

/** Whether a token may cross with this value. */
function mayCross(name: string, value: unknown): value is FrameVariable {
  const form = forms.find(([named]) => named.test(name));
  const values: readonly unknown[] = Array.isArray(value) ? value : [value, value];
  return values.length === 2 && values.every((each) => typeof each === 'string' && form?.[1].test(each));
}

/** Of what a page set for itself, what may cross: the rest would be refused at the other end. */
export function crossingVariables(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([name, value]) => mayCross(name, value)));
}

export function readLooks(given: Readonly<Record<string, unknown>>): FrameLooks {
  return {
    theme: maybe((theme) => oneOf(['light', 'dark'] as const, theme), given['theme']),
    contrast: maybe((contrast) => oneOf(['more', 'standard'] as const, contrast), given['contrast']),
    density: maybe((density) => oneOf(['compact', 'comfortable'] as const, density), given['density']),
    variables: maybe(readVariables, given['variables']),
  };
}

function readVariables(value: unknown): Variables {
  const entries = Object.entries(fields(value));
  const known = entries.filter((entry): entry is [string, FrameVariable] => mayCross(...entry));
  if (entries.length > MOST_VARIABLES || known.length < entries.length)
    throw new HostError('PROTOCOL', 'the other end of the frame must give colours and corners');
  return Object.fromEntries(known);
}
