export { inkBox, penSize, type InkBox, type InkFrame } from './ink-measure.ts';
export { inkToSvg, inkToSvgPath, inkViewBox } from './ink-svg.ts';
export { PathText, type PathSink } from './path-sink.ts';
export { inputPoint, penLook, type PenLook } from './pen-look.ts';
export { strokeSvgPath, traceStroke } from './stroke-svg.ts';
export { middle, traceChain, traceOutline } from './trace-outline.ts';
