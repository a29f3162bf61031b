const CHINA = 'Asia/Shanghai';

/** English dates are written the way that names the month, so that no one mistakes the day for it. */
const locale = (lang: string): string => (lang === 'en' ? 'en-GB' : lang);

/** A calendar date (`YYYY-MM-DD`) in words: 2026年11月22日, 22 November 2026. Anything else is given back as it is. */
export function formatDate(lang: string, date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(locale(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** A calendar date for a narrow column, the year apart so that it may stand on a line of its own: 2026年 12月5日, 5 Dec 2026. */
export function dateInPieces(lang: string, date: string): readonly string[] {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return [date];
  const dateStyle = isChinese(lang) ? 'long' : 'medium';
  const text = new Intl.DateTimeFormat(locale(lang), { dateStyle, timeZone: 'UTC' }).format(day);
  // No look-behind: the fallback's engines cannot read one.
  return text
    .replace('年', '年\n')
    .replace(/ (?=\d{4}$)/, '\n')
    .split('\n');
}

/** All Chinese in one script or the other. */
export const isChinese = (lang: string): boolean => /^zh\b/i.test(lang);

/** An instant (ISO UTC) as China's clocks show it, to the minute and with their name: 2026年11月22日 10:00（北京时间）. */
export function formatInstant(lang: string, instant: string): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return instant;
  const text = new Intl.DateTimeFormat(locale(lang), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: CHINA,
  }).format(time);
  if (!isChinese(lang)) return `${text} (China time)`;
  return lang === 'zh-CN' ? `${text}（北京时间）` : `${text}（北京時間）`;
}

/** The calendar date in Shanghai on which an instant falls: `YYYY-MM-DD`. */
export const dateOf = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: CHINA }).format(new Date(instant));

/** The last day that ends with or before an instant: what 有效期至{date}24:00 names. */
export const lastDayBefore = (instant: string): string => dateOf(new Date(Date.parse(instant) - 1).toISOString());

/** Integer fen in yuan with two decimals: ¥10,000.00. */
export const formatMoney = (fen: number): string => `¥${formatNumber(fen / 100, 2)}`;

/** A round limit as people say it: 10万元, ¥100,000. */
export function formatLimit(lang: string, fen: number): string {
  const yuan = fen / 100;
  if (!isChinese(lang)) return `¥${formatNumber(yuan, 0, 2)}`;
  return yuan >= 10_000 && fen % 100_000 === 0
    ? `${formatNumber(yuan / 10_000, 0, 1)}${lang === 'zh-CN' ? '万' : '萬'}元`
    : `${formatNumber(yuan, 0, 2)}元`;
}

/** Basis points in percent, no more decimals than needed, without the sign: 12, 4.35. */
export const formatPercent = (bp: number): string => formatNumber(bp / 100, 0, 2);

/** Bytes as a limit of size: 5MB. */
export const formatSize = (bytes: number): string => `${formatNumber(bytes / 1024 / 1024, 0, 1)}MB`;

/** Months as a limit of time: 2年, 18个月, 2 years. */
export function formatTerm(lang: string, months: number): string {
  const years = months / 12;
  if (isChinese(lang)) return Number.isInteger(years) ? `${years}年` : `${months}${lang === 'zh-CN' ? '个' : '個'}月`;
  return Number.isInteger(years) ? plural(years, 'year') : plural(months, 'month');
}

const plural = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

const formatNumber = (value: number, min: number, max = min): string =>
  new Intl.NumberFormat('en-US', { minimumFractionDigits: min, maximumFractionDigits: max }).format(value);
