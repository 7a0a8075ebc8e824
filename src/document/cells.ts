/** Cells of tables: one item as plain text, several as a list of dashes. */
import { nth } from '../known.ts';
import type { Objective, PerformerList, RichText, SourceRange } from '../plan/model.ts';
import { capitalised } from '../wording/citations.ts';
import { withoutMarks } from '../wording/marks.ts';
import { performerNames } from '../wording/performers.ts';
import { type Printer, splitLines } from '../wording/printer.ts';
import { paragraph } from './blocks.ts';
import type { ParagraphBlock } from './model.ts';

interface Line {
  text: string;
  dash: boolean;
  source?: SourceRange;
}

/** One text: its lines; several: a dash each. Never empty: a table cell holds at least one paragraph. */
export function cellBlocks(texts: RichText[], printer: Printer, objective?: Objective): ParagraphBlock[] {
  const asList = texts.length > 1;
  const lines = texts.flatMap((text) => {
    const own = printer.lines(text, objective).map((line) => cellLine(line, text.source));
    const [first, ...rest] = own;
    return asList && first ? [{ ...first, text: first.text.replace(/^– +/u, ''), dash: true }, ...rest] : own;
  });
  return toBlocks(asList ? punctuated(lines) : lines);
}

export function performerBlocks(list: PerformerList | undefined, printer: Printer): ParagraphBlock[] {
  if (!list) return toBlocks([]);
  if (list.wording) return cellBlocks([list.wording], printer);
  const lines = performerNames(list, printer).map(
    // A group is often declared as it reads in a sentence: «các phòng».
    ({ name, party, source }): Line =>
      party ? { text: capitalised(name), dash: false, source } : cellLine(name, source),
  );
  return toBlocks(lines.length > 1 ? punctuated(lines.map((line) => ({ ...line, dash: true }))) : lines);
}

/** The heading of a column, a paragraph for each of its lines. */
export function headerBlocks(text: string, source?: SourceRange): ParagraphBlock[] {
  const lines = splitLines(text);
  return (lines.length > 0 ? lines : ['']).map((line) => paragraph('tableHeader', line, { source }));
}

/** "- A": an item of a list. "- A; - B" on one line, "–A", "-5 °C" are the author's own and stay as they are. */
function cellLine(line: string, source: SourceRange): Line {
  const item = SEVERAL_ITEMS.test(line) ? undefined : /^- +(?! )(.*)$/u.exec(line);
  return item ? { text: nth(item, 1), dash: true, source } : { text: line, dash: false, source };
}

/** "- A; - B": items that share a line. */
const SEVERAL_ITEMS = /^- .*[;.,:] *- /u;

/** "QMR;" "Thư ký ISO." behind each item — marks that a person wrote stay, and an item's own paragraphs have none. */
function punctuated(lines: Line[]): Line[] {
  return lines.map((line, i) => {
    const last = i === lines.length - 1;
    if (!last && !lines[i + 1]?.dash) return line;
    return /[.,;:!?…]$/u.test(withoutMarks(line.text)) ? line : { ...line, text: `${line.text}${last ? '.' : ';'}` };
  });
}

function toBlocks(lines: Line[]): ParagraphBlock[] {
  if (lines.length === 0) return [paragraph('tableText', '')];
  return lines.map(({ text, dash, source }) =>
    dash
      ? paragraph('tableDash', text, { numbering: { scheme: 'dash', list: 'cells', value: 1 }, source })
      : paragraph('tableText', text, { source }),
  );
}
