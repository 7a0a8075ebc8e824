/** Names in running text that mean a declared unit and do not say it: "Sở Khoa học Công nghệ". */

import { nth } from '../../../known.ts';
import { onceFor, whileSame } from '../../../memo.ts';
import { MOST_NAME } from '../../../plan/text-length.ts';
import { markSource, type RuleContext, type ScannedText } from '../../context.ts';
import { KeptBy } from '../../kept.ts';
import { Repeats } from '../../repeats.ts';
import type { Mark } from '../../text/mark.ts';
import { NearNames } from '../../text/near-names.ts';
import type { TextRole } from '../../text/plan-texts.ts';
import type { Scan } from '../../text/scan.ts';
import { ELSEWHERE } from './unit-names.ts';

/** With places and cells, where a name is no part of a sentence. */
const NO_SENTENCE: ReadonlySet<TextRole> = new Set([...ELSEWHERE, 'place', 'performer']);

/** Shorter names are too near to others. */
const FEWEST_WORDS = 3;
const JOINERS = new Set(['và', '&']);

interface NearMark extends Mark {
  title: string;
}

/** Titles that begin with the same word and have as many. */
interface Titles {
  length: number;
  said: ReadonlySet<string>;
  near: NearNames;
}

export function checkNearNamesInTexts(context: RuleContext): void {
  const { plan, report } = context;
  // Groups are described rather than named: "các phòng chuyên môn, đơn vị".
  const titles = [plan.agency, ...plan.units, ...plan.roles].map(({ title }) => title);
  const marks = marksBy(titles);
  if (marks.isNone) return;
  const repeats = new Repeats();
  const marksIn = (text: ScannedText) => (NO_SENTENCE.has(text.role) ? [] : marks.of(text.found));
  for (const [text, found] of context.textsWhere(
    nearNames,
    context.inputs(() => titles),
    marksIn,
  )) {
    for (const mark of found) {
      repeats.add({
        code: 'MTCL508',
        key: text.text.slice(mark.start, mark.end),
        message: `Có phải «${mark.title}» đã khai báo? Hãy viết đúng tên.`,
        source: markSource(text, mark),
        text: mark.title,
        single: true,
      });
    }
  }
  repeats.tell(report);
}

const nearNames = new KeptBy<[number, NearMark[]][]>();

/** By the first word. */
function namesOf(titles: readonly string[]): Map<string, Titles[]> {
  const names = titles
    .filter(({ length }) => length <= MOST_NAME)
    .map((title) => ({ title: title.trim(), words: wordsOf(title).map(({ word }) => word) }))
    .filter(({ words }) => words.length >= FEWEST_WORDS);
  const byFirst = Map.groupBy(names, ({ words }) => nth(words, 0));
  return new Map(
    [...byFirst].map(([first, alike]) => {
      const byLength = Map.groupBy(alike, ({ words }) => words.length);
      const groups = [...byLength].map(([length, group]): Titles => {
        const own = group.map(({ title }) => title);
        return { length, said: new Set(own.map(plain)), near: new NearNames(own) };
      });
      return [first, groups];
    }),
  );
}

/** Kept while the declared names stay the same. */
const marksBy = whileSame((titles: readonly string[]) => {
  const names = namesOf(titles);
  return { isNone: names.size === 0, of: onceFor(({ words }: Scan) => nearIn(words, names)) };
});

function nearIn(text: string, names: Map<string, Titles[]>): NearMark[] {
  if (!/\p{Lu}/u.test(text)) return [];
  // Few texts hold the first word of a name at all.
  const all = text.toLowerCase();
  if (![...names.keys()].some((first) => all.includes(first))) return [];
  const words = wordsOf(text);
  const found: NearMark[] = [];
  words.forEach(({ word, start, written }, i) => {
    // A name begins with a capital.
    if (written[0] === nth(written, 0).toLowerCase()) return;
    const starting = names.get(word) ?? [];
    const meant = starting.flatMap(({ length, said: titles, near }) => {
      const last = words[i + length - 1];
      const said = last ? text.slice(start, last.end) : '';
      return last && !/[.;:()\n]/u.test(said) ? [{ titles, near, said, end: last.end }] : [];
    });
    if (meant.some(({ titles, said }) => titles.has(plain(said)))) return;
    for (const { near, said, end } of meant) {
      const [title] = near.alike(said);
      if (title === undefined) continue;
      found.push({ start, end, title });
      break;
    }
  });
  return found;
}

interface Word {
  /** Lower case. */
  word: string;
  written: string;
  start: number;
  end: number;
}

/** The words that count, without those that join. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].flatMap(({ 0: written, index }): Word[] => {
    const word = written.toLowerCase();
    return JOINERS.has(word) ? [] : [{ word, written, start: index, end: index + written.length }];
  });
}

/** Kinds of dashes and spaces around them are no difference. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?:(?<!\s)\s+)?[-–]\s*/gu, '-')
    .replace(/\s+/gu, ' ');
}
