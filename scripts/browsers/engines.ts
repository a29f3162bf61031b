import type { BrowserLauncher, TestRunnerConfig } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { browserArgs, ensureBrowser, ensureEngines, findProgram } from '../setup/browser.mjs';
import { startWebKit } from './webkit-driver.ts';

/** What a run of the element tests has in place of its usual browser. */
export interface Engine {
  readonly config: Partial<TestRunnerConfig>;
  stop?(): void;
}

export type EngineName = 'chromium' | 'firefox' | 'webkit' | 'phone';

/** Each is prepared when its turn comes: one browser at a time has the machine to itself. */
export const engines: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  async chromium() {
    return { config: { browsers: [chromeLauncher({ launchOptions: chromium() })] } };
  },

  async firefox() {
    ensureEngines();
    const executablePath = findProgram(['firefox-esr', 'firefox']);
    const launchOptions = { browser: 'firefox', executablePath, headless: true } as const;
    return { config: { browsers: [puppeteerLauncher({ launchOptions })] } };
  },

  /** WebKitGTK: the engine, not Safari. */
  async webkit() {
    ensureEngines();
    const { port, browser, stop } = await startWebKit();
    const capabilities = {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    };
    // Its types lack `exactOptionalPropertyTypes`.
    const launcher = webdriverLauncher({ port, hostname: '127.0.0.1', capabilities }) as unknown as BrowserLauncher;
    return { config: { browsers: [launcher], browserStartTimeout: 60_000 }, stop };
  },

  /** 375 × 812 CSS pixels, a finger in place of a mouse. */
  async phone() {
    const defaultViewport = { width: 375, height: 812, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
    return { config: { browsers: [chromeLauncher({ launchOptions: { ...chromium(), defaultViewport } })] } };
  },
};

const chromium = () => ({ executablePath: ensureBrowser(), args: browserArgs });
