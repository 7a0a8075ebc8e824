/**
 * A number of Excel as its format shows it, in the Vietnamese way: "15.500.000", "98,5%", "15/03/2027". Source of the
 * codes: ECMA-376 part 1, 18.8.30 (numFmts) and 18.8.31 (numFmt).
 */
import { nth } from '../../known.ts';

export interface ShownNumber {
  text: string;
  /** All digits of the number, where the format shows fewer. */
  exact?: string;
}

export interface NumberFormat {
  /** By which of its parts a number shows: positive, negative, zero, or by a condition. */
  sections: Section[];
}

interface Section {
  tokens: Token[];
  condition?: { sign: string; than: number };
  kind: 'number' | 'general' | 'day';
  /** Hours, minutes and seconds that count on past a day: "[h]:mm". */
  elapsed: boolean;
}

interface Token {
  type: 'literal' | 'sign';
  text: string;
}

const LONGEST_FORMAT = 255;
/** Beyond, no digit of a number is sure. */
const MOST_NUMBER = 1e15;
/** 31/12/9999: Excel knows no later day. */
const LAST_DAY = 2_958_465;
const DAY_MS = 86_400_000;
/** More decimals Excel does not show. */
const MOST_DECIMALS = 15;

/** Formats that files name by their number alone. */
const ACCOUNT = '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_)';
const ACCOUNT_DECIMALS = '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_)';
const BUILT_IN: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);(#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);(#,##0.00)',
  41: ACCOUNT,
  42: ACCOUNT,
  43: ACCOUNT_DECIMALS,
  44: ACCOUNT_DECIMALS,
  45: 'mm:ss',
  46: '[h]:mm:ss',
};

/** @param own The code that the file itself gives to the number. */
export function numberFormat(id: number, own?: string): NumberFormat {
  const code = (own ?? BUILT_IN[id] ?? '').slice(0, LONGEST_FORMAT);
  return { sections: code ? sectionsOf(code) : [] };
}

/** The place of a digit: always, where there is one, with a blank for it. */
const DIGIT = /^[0#?]$/u;
const TOKEN = /"([^"]*)"|\\(.)|\[([^[\]]*)\]|_.|\*.|AM\/PM|A\/P|General|[dmyhs]+|[\s\S]/giu;

function sectionsOf(code: string): Section[] {
  const sections: Section[] = [];
  let tokens: Token[] = [];
  let condition: Section['condition'];
  let elapsed = false;
  const close = () => {
    const signs = tokens.filter(({ type }) => type === 'sign').map(({ text }) => text);
    const isDay = signs.some((sign) => /^[dmyhs]/iu.test(sign)) && !signs.some((sign) => DIGIT.test(sign));
    // Fractions and powers of ten show as any number.
    const odd = signs.some((sign) => /^(?:General|E|@|\/)$/iu.test(sign)) || !signs.some((sign) => DIGIT.test(sign));
    const kind = isDay ? 'day' : odd && signs.length > 0 ? 'general' : 'number';
    sections.push({ tokens, kind, elapsed, ...(condition ? { condition } : {}) });
    tokens = [];
    condition = undefined;
    elapsed = false;
  };
  for (const [all, quoted, escaped, bracket] of code.matchAll(TOKEN)) {
    const literal = quoted ?? escaped;
    if (all === ';') close();
    else if (literal !== undefined) tokens.push({ type: 'literal', text: literal });
    else if (bracket !== undefined) {
      const [, sign, than] = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/u.exec(bracket) ?? [];
      if (sign && than) condition = { sign, than: Number(than) };
      else if (/^(?:h+|m+|s+)$/iu.test(bracket)) {
        elapsed = true;
        tokens.push({ type: 'sign', text: bracket });
      } else if (bracket.startsWith('$')) tokens.push({ type: 'literal', text: nth(bracket.slice(1).split('-'), 0) });
    } else if (/^_/u.test(all)) tokens.push({ type: 'literal', text: ' ' });
    else if (/^\*./u.test(all)) continue;
    else if (/^(?:AM\/PM|A\/P|General|[dmyhs]+|[0#?.,%E@])$/iu.test(all) || all === '/')
      tokens.push({ type: 'sign', text: all });
    else tokens.push({ type: 'literal', text: all });
  }
  close();
  return sections;
}

/** @param written The number as the file has it. */
export function shownNumber(written: string, format: NumberFormat, from1904: boolean): ShownNumber {
  const value = Number(written);
  if (!(Math.abs(value) < MOST_NUMBER)) return { text: written };
  const section = sectionFor(value, format.sections);
  if (!section || section.section.kind === 'general') return { text: general(value) };
  const { section: own, absolute } = section;
  if (own.kind === 'day') {
    if (value < 0 || value > LAST_DAY) return { text: general(value) };
    return { text: dayShown(value, own, from1904) };
  }
  const percents = own.tokens.filter(({ type, text }) => type === 'sign' && text === '%').length;
  const shown = numberShown(absolute ? Math.abs(value) : value, own.tokens, percents);
  const whole = general(value * 100 ** percents) + '%'.repeat(percents);
  const hides =
    own.tokens.some(({ type, text }) => type === 'sign' && DIGIT.test(text)) && digits(shown) !== digits(whole);
  return { text: shown, ...(hides ? { exact: whole } : {}) };
}

/** Apart from points, signs and zeros around. */
function digits(text: string): string {
  const [whole = '', decimals = ''] = text.replace(/[^\d,]/gu, '').split(',');
  return `${whole.replace(/^0+/u, '')},${decimals.replace(/(?<!0)0+$/u, '')}`;
}

function sectionFor(value: number, sections: readonly Section[]): { section: Section; absolute: boolean } | undefined {
  if (sections.some(({ condition }) => condition)) {
    const fits = ({ sign, than }: { sign: string; than: number }) =>
      ({
        '<': value < than,
        '>': value > than,
        '=': value === than,
        '<=': value <= than,
        '>=': value >= than,
        '<>': value !== than,
      })[sign];
    const section = sections.find(({ condition }) => !condition || fits(condition));
    return section && { section, absolute: section.condition !== undefined && value < 0 };
  }
  const [positive, negative, zero] = sections;
  if (value < 0 && negative) return { section: negative, absolute: true };
  const section = value === 0 && zero ? zero : positive;
  return section && { section, absolute: false };
}

/** "3,14159": no more digits than are sure. */
function general(value: number): string {
  return String(Math.round(value * 1e9) / 1e9).replace('.', ',');
}

function numberShown(value: number, tokens: readonly Token[], percents: number): string {
  const isDigit = ({ type, text }: Token) => type === 'sign' && DIGIT.test(text);
  const first = tokens.findIndex(isDigit);
  const last = tokens.findLastIndex(isDigit);
  const own = tokens.slice(first, last + 1);
  const point = own.findIndex(({ type, text }) => type === 'sign' && text === '.');
  const whole = point < 0 ? own : own.slice(0, point);
  const decimals = point < 0 ? [] : own.slice(point).filter(isDigit);
  const grouped = whole.some(({ type, text }) => type === 'sign' && text === ',');
  let thousands = 0;
  for (let at = last + 1; tokens[at]?.type === 'sign' && tokens[at]?.text === ','; at++) thousands += 1;
  const scaled = (Math.abs(value) * 100 ** percents) / 1000 ** thousands;
  const least = {
    whole: whole.filter(({ type, text }) => type === 'sign' && text === '0').length,
    decimals: decimals.filter(({ text }) => text === '0').length,
  };
  const number = rounded(scaled, decimals.length, least);
  const [integer = '', fraction = ''] = number.split('.');
  const between = point < 0 && own.some(({ type, text }) => type === 'literal' && text.trim());
  const body = between
    ? inPlaces(integer, own)
    : (grouped ? inThousands(integer) : integer) + (fraction ? `,${fraction}` : '');
  let text = value < 0 && /[1-9]/u.test(number) ? '-' : '';
  tokens.forEach((token, at) => {
    if (at === first) text += body;
    if (token.type === 'literal' && (at < first || at > last)) text += token.text;
    else if (token.text === '%') text += '%';
  });
  return text.trim();
}

/** Digits from the right in the places of a format, with what stands between them: "038-203". */
function inPlaces(digits: string, places: readonly Token[]): string {
  let [text, left] = ['', digits];
  for (const { type, text: own } of places.slice(1).toReversed()) {
    const isDigit = type === 'sign' && DIGIT.test(own);
    text = (isDigit ? left.slice(-1) : own) + text;
    if (isDigit) left = left.slice(0, -1);
  }
  return left + text;
}

function inThousands(digits: string): string {
  const first = digits.length % 3;
  const groups = digits.slice(first).match(/\d{3}/gu) ?? [];
  return [digits.slice(0, first), ...groups].filter(Boolean).join('.');
}

/** "15500000", "8.50": as many digits as the format asks for; half of the last one goes up. */
function rounded(value: number, most: number, least: { whole: number; decimals: number }): string {
  const places = Math.min(most, MOST_DECIMALS);
  const sure = value.toPrecision(15);
  const shifted = sure.includes('e') ? Number.NaN : Number(`${sure}e${places}`);
  const exact = Number.isNaN(shifted) ? value.toFixed(places) : decimal(Math.round(shifted), places);
  const [integer = '', fraction = ''] = exact.split('.');
  const kept = fraction.slice(0, least.decimals) + fraction.slice(least.decimals).replace(/(?<!0)0+$/u, '');
  return `${integer === '0' && least.whole === 0 && kept ? '' : integer.padStart(least.whole, '0')}${kept ? `.${kept}` : ''}`;
}

function decimal(shifted: number, places: number): string {
  const all = BigInt(shifted)
    .toString()
    .padStart(places + 1, '0');
  return places === 0 ? all : `${all.slice(0, -places)}.${all.slice(-places)}`;
}

/**
 * A day in digits as its format has it where the day stands in front of the month; all other ways, "3/15/2027" and
 * "15-Mar-27", as it is written here: 15/03/2027. A year has four digits.
 */
function dayShown(value: number, { tokens, elapsed }: Section, from1904: boolean): string {
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const seconds = Math.round((value - Math.floor(value)) * 86_400);
  const date = new Date(epoch + Math.floor(value) * DAY_MS + seconds * 1000);
  const parts = tokens.map((token, i) => ({ ...token, of: partOf(tokens, i) }));
  const signs = parts.filter(({ of }) => of);
  const order = signs.flatMap(({ of = '' }) => ('dMy'.includes(of) ? [of] : [])).join('');
  const inDigits = signs.every(({ of, text }) => text.length < 3 || (of !== 'd' && of !== 'M'));
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  const twelve = parts.some(({ text }) => /^A/iu.test(text) && text.includes('/'));
  const hours = elapsed ? Math.floor(value * 24 + 1e-9) : date.getUTCHours();
  const shown: Record<Part, (length: number) => string> = {
    d: (length) => pad(day, length),
    M: (length) => pad(month, length),
    y: () => String(year),
    h: (length) => pad(twelve ? hours % 12 || 12 : hours, length),
    m: (length) => pad(date.getUTCMinutes(), length),
    s: (length) => pad(date.getUTCSeconds(), length),
    a: () => (date.getUTCHours() < 12 ? 'SA' : 'CH'),
  };
  if (inDigits && ['', 'dMy', 'My', 'dM', 'd', 'M', 'y'].includes(order)) {
    return parts
      .map(({ of, type, text }) =>
        of ? shown[of](text.length) : type === 'literal' || /^[.,/]$/u.test(text) ? text : '',
      )
      .join('')
      .trim();
  }
  const usual = [
    order.includes('d') ? pad(day, 2) : '',
    pad(month, 2),
    order.includes('y') || !order.includes('d') ? String(year) : '',
  ];
  const clock = signs.some(({ of }) => of === 'h') ? ` ${pad(hours, 2)}:${pad(date.getUTCMinutes(), 2)}` : '';
  return usual.filter(Boolean).join('/') + clock;
}

type Part = 'd' | 'M' | 'y' | 'h' | 'm' | 's' | 'a';

/** What a sign of a day stands for: "m" are minutes behind hours and in front of seconds, "M" months. */
function partOf(tokens: readonly Token[], at: number): Part | undefined {
  const token = tokens[at];
  if (token?.type !== 'sign') return undefined;
  const letter = token.text.charAt(0).toLowerCase();
  if (letter === 'm') {
    const clock = (list: readonly Token[]) =>
      list
        .find(({ type, text }) => type === 'sign' && /^[dmyhs]/iu.test(text))
        ?.text.charAt(0)
        .toLowerCase();
    const before = clock(tokens.slice(0, at).toReversed());
    return token.text.length < 3 && (before === 'h' || clock(tokens.slice(at + 1)) === 's') ? 'm' : 'M';
  }
  if (letter === 'a' && token.text.includes('/')) return 'a';
  return letter === 'd' || letter === 'y' || letter === 'h' || letter === 's' ? letter : undefined;
}
