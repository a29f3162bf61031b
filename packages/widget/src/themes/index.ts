import type { Appearance } from '../appearance/appearance.ts';
import { dusk } from './dusk.ts';
import { festival } from './festival.ts';
import { harbour } from './harbour.ts';
import { ledger } from './ledger.ts';

/** Sample themes, of tokens alone: to be used as they are, or as the beginning of one's own. */
export const themes = { harbour, ledger, festival, dusk } as const satisfies Readonly<Record<string, Appearance>>;

export type ThemeName = keyof typeof themes;

export { themeCss } from './theme-css.ts';
