import { themes, type ThemeName } from '@iou-kit/widget/themes';
import type { Preview } from '@storybook/web-components-vite';
import type { Network } from './network.ts';

/** What the toolbar sets. */
export interface Settings {
  readonly language: 'zh-CN' | 'zh-Hant' | 'en';
  readonly type: 'standard' | 'large';
  readonly scheme: 'light' | 'dark';
  readonly theme: ThemeName | 'own';
  readonly contrast: 'standard' | 'more';
  readonly density: 'comfortable' | 'compact';
  readonly direction: 'ltr' | 'rtl';
  /** How the host is reached. */
  readonly network: Network;
}

type Icon = 'globe' | 'zoom' | 'contrast' | 'paintbrush' | 'eye' | 'component' | 'transfer' | 'lightning';
type Choices = Readonly<Record<string, string>>;

const choices = {
  language: { 'zh-CN': '简体中文', 'zh-Hant': '繁體中文', en: 'English' },
  type: { standard: 'Standard type', large: 'Large type' },
  scheme: { light: 'Light', dark: 'Dark' },
  theme: { own: 'Our own look', ...Object.fromEntries(Object.keys(themes).map((name) => [name, `Theme ${name}`])) },
  contrast: { standard: 'Standard contrast', more: 'More contrast' },
  density: { comfortable: 'Comfortable', compact: 'Compact' },
  direction: { ltr: 'Left to right', rtl: 'Right to left' },
  network: { fast: 'Fast network', slow: 'Slow network', cut: 'No network', failing: 'Failing server' },
} satisfies Readonly<Record<keyof Settings, Choices>>;

const tool = (title: string, icon: Icon, items: Choices) => ({
  description: title,
  toolbar: {
    title,
    icon,
    items: Object.entries(items).map(([value, named]) => ({ value, title: named })),
    dynamicTitle: true,
  },
});

export const settings = {
  globalTypes: {
    language: tool('Language', 'globe', choices.language),
    type: tool('Type size', 'zoom', choices.type),
    scheme: tool('Colours', 'contrast', choices.scheme),
    theme: tool('Theme', 'paintbrush', choices.theme),
    contrast: tool('Contrast', 'eye', choices.contrast),
    density: tool('Density', 'component', choices.density),
    direction: tool('Direction', 'transfer', choices.direction),
    network: tool('Network', 'lightning', choices.network),
  },
  initialGlobals: {
    language: 'zh-CN',
    type: 'standard',
    scheme: 'light',
    theme: 'own',
    contrast: 'standard',
    density: 'comfortable',
    direction: 'ltr',
    network: 'fast',
  } satisfies Settings,
} satisfies Pick<Preview, 'globalTypes' | 'initialGlobals'>;

/** The toolbar's state, which Storybook knows only as a bag of anything. */
export function settingsOf(globals: Readonly<Record<string, unknown>>): Settings {
  const known = (name: keyof Settings): string => {
    const given = globals[name];
    return typeof given === 'string' && given in choices[name] ? given : settings.initialGlobals[name];
  };
  return Object.fromEntries(
    Object.keys(choices).map((name) => [name, known(name as keyof Settings)]),
  ) as unknown as Settings;
}
