import { compactText } from './compact-text.ts';
import { invalid, valid, type Parsed } from './parsed.ts';
import { wholeNumber } from './whole-number.ts';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿'];
const MAX_FEN = 99_999_999_999_999;

/** How to write the three places where the rules leave a choice. */
interface Choice {
  readonly zeroAfterGroup: string;
  readonly zeroBeforeJiao: string;
  readonly wholeAfterJiao: string;
}

const CANONICAL: Choice = { zeroAfterGroup: '', zeroBeforeJiao: '零', wholeAfterJiao: '整' };
const ANY_ALLOWED: Choice = { zeroAfterGroup: '零?', zeroBeforeJiao: '零?', wholeAfterJiao: '整?' };

/**
 * The amount in capitals, without the words 人民币 that stand before it, to 玖仟玖佰玖拾玖亿…: integer fen to `壹万元整`
 * (支付结算办法 附一). Of the allowed forms it takes the one that is hardest to alter: 整 after 元 and after 角, 零 before
 * 角 when the yuan end in zero, 壹拾 for ten. Throws `RangeError` for no amount or one of more than 12 digits of yuan.
 */
export function toChineseUppercase(fen: number): string {
  if (wholeNumber('fen', fen) > MAX_FEN) throw new RangeError(`fen must be at most ${MAX_FEN}, but is ${fen}`);
  return spell(fen, CANONICAL);
}

/**
 * Integer fen of an amount in capitals: the canonical form or another that the rules allow (正 for 整, 圆 for 元, no 整
 * after 角, 零 written or left out where it is optional, 人民币 in front).
 *
 * Issues: `REQUIRED`, `AMOUNT_UPPERCASE`.
 */
export function parseChineseUppercase(text: string): Parsed<number, 'REQUIRED' | 'AMOUNT_UPPERCASE'> {
  const words = compactText(text)
    .replace(/^人民币/, '')
    .replace(/正$/, '整')
    .replace('圆', '元');
  if (words === '') return invalid('REQUIRED');
  const fen = read(words);
  // Reading is lenient; what it read is then written in all allowed ways, and the text must be one of them.
  const sound = new RegExp(`^${spell(fen, ANY_ALLOWED)}$`).test(words);
  return sound ? valid(fen) : invalid('AMOUNT_UPPERCASE');
}

function spell(fen: number, choice: Choice): string {
  const yuan = Math.floor(fen / 100);
  const jiao = Math.floor(fen / 10) % 10;
  const cents = fen % 10;
  const whole = yuan > 0 ? `${spellYuan(yuan, choice)}元` : '';
  if (jiao === 0 && cents === 0) return `${whole || '零元'}整`;
  if (jiao === 0) return `${whole && `${whole}零`}${DIGITS.charAt(cents)}分`;
  const zero = yuan > 0 && yuan % 10 === 0 ? choice.zeroBeforeJiao : '';
  const end = cents === 0 ? choice.wholeAfterJiao : `${DIGITS.charAt(cents)}分`;
  return `${whole}${zero}${DIGITS.charAt(jiao)}角${end}`;
}

function spellYuan(yuan: number, choice: Choice): string {
  let words = '';
  let gap = false;
  for (let power = 2; power >= 0; power -= 1) {
    const group = Math.floor(yuan / 10_000 ** power) % 10_000;
    if (group === 0) {
      gap = words !== '';
      continue;
    }
    const endedInZero = Math.floor(yuan / 10_000 ** (power + 1)) % 10 === 0;
    if (words !== '' && (gap || group < 1000)) words += '零';
    else if (words !== '' && endedInZero) words += choice.zeroAfterGroup;
    words += spellGroup(group) + (GROUPS[power] ?? '');
    gap = false;
  }
  return words;
}

/** 1 to 9999, zeros between digits as one 零. */
function spellGroup(group: number): string {
  let words = '';
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit > 0) words += DIGITS.charAt(digit) + (PLACES[place] ?? '');
    else if (words !== '' && group % 10 ** place > 0 && !words.endsWith('零')) words += '零';
  }
  return words;
}

/** The sum of what the characters say, in fen, whatever their order. */
function read(words: string): number {
  let [total, yuan, group, digit] = [0, 0, 0, 0];
  for (const character of words) {
    const place = PLACES.indexOf(character);
    const power = GROUPS.indexOf(character);
    if (DIGITS.includes(character)) digit = DIGITS.indexOf(character);
    else if (place > 0) [group, digit] = [group + digit * 10 ** place, 0];
    else if (power > 0) [yuan, group, digit] = [yuan + (group + digit) * 10_000 ** power, 0, 0];
    else if (character === '元') [total, yuan, group, digit] = [(yuan + group + digit) * 100, 0, 0, 0];
    else if (character === '角') [total, digit] = [total + digit * 10, 0];
    else if (character === '分') [total, digit] = [total + digit, 0];
  }
  return total;
}
