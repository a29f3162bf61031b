import type { Preview } from '@storybook/web-components-vite';

/** What the toolbar sets. */
export interface Settings {
  readonly language: 'zh-CN' | 'en';
  readonly type: 'standard' | 'large';
  readonly scheme: 'light' | 'dark';
}

type Icon = 'globe' | 'zoom' | 'contrast';

const choice = (title: string, icon: Icon, items: readonly { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

export const settings = {
  globalTypes: {
    language: choice('Language', 'globe', [
      { value: 'zh-CN', title: '中文' },
      { value: 'en', title: 'English' },
    ]),
    type: choice('Type size', 'zoom', [
      { value: 'standard', title: 'Standard type' },
      { value: 'large', title: 'Large type' },
    ]),
    scheme: choice('Colours', 'contrast', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
  },
  initialGlobals: { language: 'zh-CN', type: 'standard', scheme: 'light' } satisfies Settings,
} satisfies Pick<Preview, 'globalTypes' | 'initialGlobals'>;

/** The toolbar's state, which Storybook knows only as a bag of anything. */
export function settingsOf(globals: Readonly<Record<string, unknown>>): Settings {
  return {
    language: globals['language'] === 'en' ? 'en' : 'zh-CN',
    type: globals['type'] === 'large' ? 'large' : 'standard',
    scheme: globals['scheme'] === 'dark' ? 'dark' : 'light',
  };
}
