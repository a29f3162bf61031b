import { language } from './language.ts';

const moment = new Intl.DateTimeFormat(language, {
  timeZone: 'Asia/Shanghai',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const wholeMoment = new Intl.DateTimeFormat(language, {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'long',
  timeStyle: 'short',
  hourCycle: 'h23',
});

/** An instant as a phone shows it, in Shanghai. */
export const shownMoment = (instant: string): string => moment.format(new Date(instant));
export const shownWholeMoment = (instant: string): string => wholeMoment.format(new Date(instant));

/** 138 0013 8000 */
export const shownMobile = (mobile: string): string => mobile.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3');

/** The character that stands for a person in a circle. */
export const initialOf = (name: string): string => [...name][0] ?? '';
