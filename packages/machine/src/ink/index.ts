export { decodeInkData, encodeInkData, INK_FORMAT, onGrid, type InkIssue } from './ink-codec.ts';
export { inkLimits, pointerKinds, type InkData, type InkPoint, type InkStroke, type PointerKind } from './ink-data.ts';
