import type { BrowserContext } from 'playwright-core';
import type { Stage } from './stage.ts';

export const phoneSize = { width: 375, height: 812 } as const;
export const deskSize = { width: 1280, height: 900 } as const;

export interface VisitorOptions {
  /** A phone's by default. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly language?: 'en';
  /** Has fingers, and no mouse. */
  readonly touch?: boolean;
  /** Two pixels of a picture for each of the page. */
  readonly sharp?: boolean;
}

/** A browser of one visitor: nothing is kept from anybody before. */
export function visitor(
  { browser }: Stage,
  { size = phoneSize, colorScheme = 'light', sharp = false, touch = false }: VisitorOptions = {},
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: size,
    deviceScaleFactor: sharp ? 2 : 1,
    hasTouch: touch,
    isMobile: touch,
    colorScheme,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
}
