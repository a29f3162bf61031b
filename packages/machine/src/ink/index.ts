export { readDrawnInk, toDrawnInk } from './drawn-ink.ts';
export { decodeInkData, encodeInkData, INK_FORMAT, onGrid, type InkIssue } from './ink-codec.ts';
export {
  inkLimits,
  pointerKinds,
  PRESSURE_STEPS,
  PX_STEPS,
  type InkData,
  type InkPoint,
  type InkStroke,
  type PointerKind,
} from './ink-data.ts';
export { hasDynamics, withoutDynamics } from './ink-dynamics.ts';
export { inkHash } from './ink-hash.ts';
export { judgeInk, type InkFlaw } from './judge-ink.ts';
export { toInkml } from './to-inkml.ts';
