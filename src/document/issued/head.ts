/** What stands above the text: letterhead, type name, title, addressees. */
import { lastOf, nth } from '../../known.ts';
import { decidesInOwnName } from '../../plan/deputies.ts';
import type { IssuedDocument, Plan } from '../../plan/model.ts';
import { type Printer, splitLines, upper } from '../../wording/printer.ts';
import { listed } from '../../wording/punctuation.ts';
import { brokenLines, paragraph } from '../blocks.ts';
import { foldedLines } from '../lines.ts';
import type { Block, ColumnsBlock, ParagraphBlock } from '../model.ts';
import { STYLES, textAreaWidthMm } from '../styles.ts';
import { LEFT_WIDTH_MM, letterhead, NAME_START, shortRule } from './letterhead.ts';

/** Number or date is still to come; minutes say their day in the text. */
export function isDraft({ kind, number, date }: IssuedDocument): boolean {
  return !number || (!date && kind.layout !== 'minutes');
}

export function pageHead(plan: Plan, issued: IssuedDocument, printer: Printer): Block[] {
  const { kind, source } = issued;
  // A copy begins with what is copied.
  if (kind.layout === 'copy') return [];
  const draft = isDraft(issued);
  const head = letterhead(plan.agency, issued, plan.year, draft, source);
  if (kind.layout === 'letter') return [withSubject(head, issued, printer), ...addressees(issued, printer)];
  const titleLines = splitLines(printer.heading(issued.title)).map((line) =>
    foldedLines(line, textAreaWidthMm('portrait'), STYLES.title),
  );
  const titleSource = issued.title?.source ?? source;
  const decides = kind.layout === 'decision';
  const ruled = shortRule(titleLines.at(-1) ?? [], STYLES.title);
  return [
    kind.layout === 'minutes' && !issued.dateSource ? withoutPlaceAndDate(head) : head,
    paragraph('typeName', upper(kind.name), { source }),
    ...titleLines.map((lines) => paragraph('title', brokenLines(lines), { source: titleSource })),
    // The line of the authority brings its own space.
    ...(decides ? [ruled, ...authorityTitle(plan, issued, printer)] : [{ ...ruled, spaceAfterPt: 12 }]),
    ...addressees(issued, printer),
  ];
}

/** Whether the head decides in his own name: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …". */
export function decidesAlone({ authority }: IssuedDocument, printer: Printer): boolean {
  return authority !== undefined && decidesInOwnName(printer.lines(authority)[0] ?? '');
}

/** Ô 6: "GIÁM ĐỐC SỞ NGOẠI VỤ", or the collective's name (Phụ lục III, mẫu 1.2, note 6). */
function authorityTitle({ agency }: Plan, { authority }: IssuedDocument, printer: Printer): Block[] {
  const usual = agency.leadership === 'collective' ? agency.title : `${agency.headPosition} ${agency.title}`;
  const lines = authority ? printer.lines(authority) : [usual];
  const source = authority?.source ?? agency.source;
  return lines.map((line) => {
    const folded = foldedLines(upper(line), textAreaWidthMm('portrait'), STYLES.authority, NAME_START);
    return paragraph('authority', brokenLines(folded), { source });
  });
}

/** "V/v …" under the number of a letter (mẫu 1.5; II.5.b). */
function withSubject(head: ColumnsBlock, issued: IssuedDocument, printer: Printer): ColumnsBlock {
  const subject = splitLines(printer.heading(issued.title)).join(' ');
  if (!subject) return head;
  const text = /^v\/v\s/iu.test(subject) ? subject : `V/v ${subject.replace(/^về việc\s+/iu, '')}`;
  const lines = foldedLines(text, LEFT_WIDTH_MM, STYLES.subject);
  const line = paragraph('subject', brokenLines(lines), { source: issued.title?.source ?? issued.source });
  // Close under the number; the mark of a draft stands below both.
  return withRow(head, ([number, ...marks], right) => [[...(number ? [number] : []), line, ...marks], right]);
}

/** Minutes say time and place in their text (mẫu 1.9), unless their author wrote the day above it. */
function withoutPlaceAndDate(head: ColumnsBlock): ColumnsBlock {
  return withRow(head, (left) => [left, []]);
}

type Cell = ColumnsBlock['rows'][number]['cells'][number];

/** The letterhead with its last row (number; place and date) changed. */
function withRow(head: ColumnsBlock, change: (left: Cell, right: Cell) => Cell[]): ColumnsBlock {
  const row = lastOf(head.rows);
  const [left = [], right = []] = row.cells;
  return { ...head, rows: [...head.rows.slice(0, -1), { cells: change(left, right) }] };
}

const SPACE_AROUND_ADDRESSEES_PT = 12;

/** A clear space above and below, as in the samples. */
function setApart(lines: ParagraphBlock[]): ParagraphBlock[] {
  const space = SPACE_AROUND_ADDRESSEES_PT;
  return lines.map((line, i) => ({
    ...line,
    ...(i === 0 ? { spaceBeforePt: space } : {}),
    ...(i === lines.length - 1 ? { spaceAfterPt: space } : {}),
  }));
}

/** One addressee stands behind "Kính gửi:", several have a line each (II.9). */
function addressees(issued: IssuedDocument, printer: Printer): Block[] {
  const names = issued.addressees.map((text) => ({
    text: splitLines(printer.heading(text)).join(' '),
    source: text.source,
  }));
  const label = 'Kính gửi:';
  if (names.length === 0) {
    // A letter has to say to whom it goes; other documents may.
    const missing = issued.kind.layout === 'letter';
    return missing ? setApart([paragraph('addressee', `${label} …`, { source: issued.source })]) : [];
  }
  if (names.length === 1) {
    const line = `${label} ${nth(names, 0).text.replace(/[;.]$/u, '')}`;
    return setApart([paragraph('addressee', line, { source: nth(names, 0).source, keepNext: true })]);
  }
  const marked = listed(names.map(({ text }) => text));
  return setApart([
    paragraph('addresseeLabel', label, { source: nth(names, 0).source }),
    ...marked.map((text, i) =>
      paragraph('addresseeItem', `- ${text}`, { source: nth(names, i).source, keepNext: true }),
    ),
  ]);
}
