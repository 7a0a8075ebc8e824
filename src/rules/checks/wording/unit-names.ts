import { nth } from '../../../known.ts';
import { onceFor, whileSame } from '../../../memo.ts';
import type { Party } from '../../../plan/model.ts';
import { MOST_NAME } from '../../../plan/text-length.ts';
import { markSource, type RuleContext, type ScannedText } from '../../context.ts';
import { KeptBy } from '../../kept.ts';
import { Repeats } from '../../repeats.ts';
import type { Mark } from '../../text/mark.ts';
import { NameFinder } from '../../text/name-finder.ts';
import type { TextRole } from '../../text/plan-texts.ts';
import { type Scan, scan } from '../../text/scan.ts';

/** Names and cited documents, which other rules read. */
export const ELSEWHERE: ReadonlySet<TextRole> = new Set([
  'name',
  'basisTitle',
  'basisIssuer',
  'citation',
  'contact',
  'abbreviation',
  'signatory',
  'authority',
]);

/** Names of declared units written with other capitals ("Ban chỉ đạo ISO" for "Ban Chỉ đạo ISO"). */
export function checkUnitNames(context: RuleContext): Map<ScannedText, Mark[]> {
  const { plan, report } = context;
  const declared = new Map<string, Party>();
  for (const party of [...plan.units, ...plan.groups, ...plan.roles]) {
    const key = party.title.trim().toLowerCase();
    const other = declared.get(key);
    if (!other) declared.set(key, party);
    else {
      const message = `«${party.title}» đã khai báo với tên ${other.id}. Hãy dùng một tên cho một đơn vị.`;
      report('MTCL508', message, party.nameSource, {
        related: [{ message: 'Khai báo trước', source: other.nameSource }],
      });
    }
  }
  const taken = new Map<ScannedText, Mark[]>();
  const titles = [plan.agency, ...plan.units, ...plan.groups, ...plan.roles]
    .map(({ title }) => title.trim())
    .filter((title) => title.includes(' ') && title.length <= MOST_NAME);
  if (titles.length === 0) return taken;
  const marks = marksBy(titles);
  const repeats = new Repeats();
  const marksIn = ({ role, found }: ScannedText) =>
    ELSEWHERE.has(role) ? [] : marks(found).filter(({ asDeclared }) => !asDeclared);
  for (const [text, found] of context.textsWhere(
    wrongNames,
    context.inputs(() => titles),
    marksIn,
  )) {
    for (const mark of found) {
      const marked = taken.get(text);
      if (marked) marked.push(mark);
      else taken.set(text, [mark]);
      repeats.add({
        code: 'MTCL508',
        key: `${text.text.slice(mark.start, mark.end)} ${mark.title}`,
        message: `Tên đã khai báo là «${mark.title}». Hãy viết thống nhất.`,
        source: markSource(text, mark),
        text: mark.title,
      });
    }
  }
  repeats.tell(report);
  return taken;
}

interface NameMark extends Mark {
  title: string;
  /** Written as it is declared, which is wrong: MTCL513 speaks of the declaration with all these places. */
  asDeclared?: true;
}

const wrongNames = new KeptBy<[number, NameMark[]][]>();
const NONE: NameMark[] = [];

/** The wrongly written names of a text, kept while the declared names stay the same. */
const marksBy = whileSame((titles: readonly string[]) => {
  // A name declared with wrong capitals has its own finding; elsewhere the right form is right.
  const byFolded = new Map(titles.map((title) => [title.toLowerCase(), corrected(title)]));
  const declared = new Set(titles);
  const finder = new NameFinder(byFolded.keys());
  return onceFor(({ words }: Scan): NameMark[] => {
    const marks = finder.find(words).flatMap(({ start, end, name }): NameMark[] => {
      const title = byFolded.get(name);
      const written = words.slice(start, end);
      if (!title || sameName(written, title) || isPartOfWord(words, start, written)) return [];
      const mark = { start, end, title };
      return [declared.has(written) ? { ...mark, asDeclared: true } : mark];
    });
    return marks.length > 0 ? marks : NONE;
  });
});

/** Words whose second syllable begins names of bodies: "cơ sở y tế" holds no "Sở Y tế". */
const COMPOUNDS: ReadonlySet<string> = new Set([
  ...[
    'cơ sở',
    'trụ sở',
    'công sở',
    'hội sở',
    'cán bộ',
    'nội bộ',
    'toàn bộ',
    'đồng bộ',
    'cục bộ',
    'tiến bộ',
    'trung bộ',
  ],
  ...['văn phòng', 'quốc phòng', 'dự phòng', 'đề phòng', 'ủy ban', 'uỷ ban', 'quân đội', 'tổng cục', 'liên bộ'],
]);

const LONGEST_SYLLABLE = 8;

function isPartOfWord(text: string, at: number, name: string): boolean {
  if (name[0] !== nth(name, 0).toLowerCase()) return false;
  const first = /^\p{L}+/u.exec(name)?.[0] ?? '';
  const before =
    text
      .slice(Math.max(0, at - LONGEST_SYLLABLE), at)
      .split(/[^\p{L}]/u)
      .at(-2) ?? '';
  return COMPOUNDS.has(`${before} ${first}`.toLowerCase());
}

/** The first letter follows the sentence, a heading may stand in capitals. */
function sameName(written: string, title: string): boolean {
  return written.slice(1) === title.slice(1) || written === written.toUpperCase();
}

function corrected(title: string): string {
  return scan(title).capitals.reduceRight(
    (text, { start, end, text: right }) => text.slice(0, start) + right + text.slice(end),
    title,
  );
}
