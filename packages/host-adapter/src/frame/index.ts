export { frameEventTypes, heldVerbs, type Crossing, type FrameEventType } from './crossing.ts';
export { frameHost, type FrameHost } from './frame-host.ts';
export type { FrameLooks, FrameVariable } from './looks.ts';
export { meetParent, type FramedPage, type MeetParentOptions, type Parent } from './meet-parent.ts';
export { openFrame, type OpenedFrame, type OpenFrameOptions } from './open-frame.ts';
export { serveHost } from './serve-host.ts';
export { frameViews, type FrameSettings, type FrameView } from './settings.ts';
