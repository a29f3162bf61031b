import { commandTypes, states } from '@iou-kit/machine';
import { fields, maybe, oneOf, text } from './given.ts';

/** One event of an element as it crosses the channel. */
export interface Crossing {
  readonly type: FrameEventType;
  readonly fields: Readonly<Record<string, string>>;
}

type Shape = Readonly<Record<string, (value: unknown) => string>>;

const record: Shape = { recordId: text };

/**
 * The events that cross, and what each says. `iou-download` does not: its content is what the frame keeps from the page around;
 * the file is saved from within.
 */
const shapes = {
  'iou-host-failed': { code: text },
  'iou-created': record,
  'iou-draft-saved': record,
  'iou-invited': record,
  'iou-claimed': record,
  'iou-edit': record,
  'iou-edited': record,
  'iou-sign': record,
  'iou-signed': { ...record, state: (value) => oneOf(states, value) },
  'iou-reject': { ...record, reason: text },
  'iou-rejected': record,
  'iou-committed': {
    ...record,
    command: (value) => oneOf(commandTypes, value),
    state: (value) => oneOf(states, value),
  },
  'iou-open-record': record,
  'iou-continue': record,
  'iou-create': { from: text, kind: text, refersTo: text },
  'iou-list': {},
  'iou-login-requested': {},
  'iou-share-wechat': { url: text },
} as const satisfies Readonly<Record<string, Shape>>;

export type FrameEventType = keyof typeof shapes;

export const frameEventTypes = Object.keys(shapes) as readonly FrameEventType[];

/** What only some events of a type say. */
const optional: readonly string[] = ['from', 'kind', 'refersTo'];

/** The verbs that are held until the parent page has answered; prevented there, nothing is begun. */
export const heldVerbs: readonly FrameEventType[] = ['iou-sign', 'iou-reject', 'iou-edit'];

/** What an event says, without anything that is not listed. */
export function crossingOf(type: FrameEventType, event: object): Crossing {
  return readCrossing(type, event);
}

/** Throws PROTOCOL for an event that does not cross, or says something of another shape. */
export function readCrossing(given: unknown, said: unknown): Crossing {
  const type = oneOf(frameEventTypes, given);
  const values = fields(said);
  const read: Record<string, string> = {};
  for (const [name, parse] of Object.entries<Shape[string]>(shapes[type])) {
    const value = optional.includes(name) ? maybe(parse, values[name]) : parse(values[name]);
    if (value !== undefined) read[name] = value;
  }
  return { type, fields: read };
}
