export { framePage, type FramePageOptions } from './frame-page.ts';
