import { sourceWithin } from '../../plan/deadline-places.ts';
import { allDocuments } from '../../plan/issued.ts';
import { literalPattern } from '../../plan/literal-pattern.ts';
import { HEAD_KEYWORDS, type HeadPart, missingHead } from '../../plan/missing-head.ts';
import { isStillEmpty } from '../../plan/publication.ts';
import { joinedText } from '../../plan/text-positions.ts';
import { capitalised } from '../../wording/citations.ts';
import type { RuleCode } from '../catalogue.ts';
import { markSource, type RuleContext, type ScannedText } from '../context.ts';
import { DISTRICTS_ABOLISHED_ON } from '../data/districts.ts';
import { MERGED_ON } from '../data/merged-bodies.ts';
import { replaceFix } from '../finding.ts';
import { Repeats } from '../repeats.ts';
import { before, type Correction, type Mark, sentenceBefore } from '../text/mark.ts';
import type { TextRole } from '../text/plan-texts.ts';
import { scanDeadline } from '../text/scan.ts';
import { checkAbbreviations } from './wording/abbreviations.ts';
import { checkBrackets } from './wording/brackets.ts';
import { checkFormerNames } from './wording/former-names.ts';
import { checkMisspellings } from './wording/misspellings.ts';
import { checkNearNamesInTexts } from './wording/near-names-in-texts.ts';
import { checkNearUnits } from './wording/near-units.ts';
import { oneSpelling } from './wording/one-spelling.ts';
import { checkSharedLines } from './wording/shared-lines.ts';
import { checkUnitNames } from './wording/unit-names.ts';

export function checkWording(context: RuleContext): void {
  context.attempt('MTCL501', () => blanks(context));
  context.attempt('MTCL502', () => missingHeads(context));
  context.attempt('MTCL503', () => annexReferences(context));
  context.attempt('MTCL313', () => otherYears(context));
  context.attempt('MTCL507', () => abolishedDistricts(context));
  context.attempt('MTCL507', () => mergedBodies(context));
  context.attempt('MTCL561', () => checkFormerNames(context));
  context.attempt('MTCL505', () => checkAbbreviations(context));
  let names: ReturnType<typeof checkUnitNames> = new Map();
  context.attempt('MTCL508', () => {
    names = checkUnitNames(context);
  });
  context.attempt('MTCL508', () => checkNearUnits(context));
  context.attempt('MTCL508', () => checkNearNamesInTexts(context));
  context.attempt('MTCL509', () => oneSpelling(context));
  context.attempt('MTCL551', () => checkSharedLines(context));
  context.attempt('MTCL571', () => checkBrackets(context));
  context.attempt('MTCL511', () => corrections(context, 'MTCL511', 'spacing', spacingMessage));
  context.attempt('MTCL513', () => wrongCapitals(context, names));
  context.attempt('MTCL514', () =>
    corrections(context, 'MTCL514', 'repeats', () => 'Cụm từ này viết hai lần liền nhau. Hãy bỏ một.'),
  );
  context.attempt('MTCL512', () => sentenceEnds(context));
  context.attempt('MTCL528', () => checkMisspellings(context));
}

/** A cited title keeps its own words, an address its own signs. */
const VERBATIM: ReadonlySet<TextRole> = new Set(['basisTitle', 'citation', 'contact']);

function blanks(context: RuleContext): void {
  const { report } = context;
  for (const deadline of context.deadlinesWith('placeholders')) {
    if (deadline.wording.image) continue;
    for (const { start, end } of scanDeadline(deadline.text).placeholders) {
      report(
        'MTCL501',
        'Chỗ này còn để trống hoặc là chữ mẫu. Hãy điền nội dung thật trước khi phát hành.',
        sourceWithin(deadline, start, end),
      );
    }
  }
  for (const text of context.textsWith('placeholders', 'blank')) {
    if (MAY_BE_BLANK.has(text.role)) continue;
    for (const mark of text.found.placeholders) {
      report(
        'MTCL501',
        'Chỗ này còn để trống hoặc là chữ mẫu. Hãy điền nội dung thật trước khi phát hành.',
        markSource(text, mark),
      );
    }
    // Without any evidence MTCL204 speaks.
    const told = text.role === 'evidence' && text.task && !text.task.evidence.some(({ parts }) => parts.length > 0);
    if (text.text.trim() === '' && text.rich.parts.length === 0 && !MAY_BE_EMPTY.has(text.role) && !told) {
      report('MTCL501', 'Đoạn chữ này còn trống. Hãy điền, hoặc bỏ cả dòng.', text.rich.source);
    }
  }
}

/** A draft's annex refers to a decision that has no number yet; with a number MTCL503 speaks. */
const MAY_BE_BLANK: ReadonlySet<TextRole> = new Set(['contact', 'dateWording', 'annexReference']);

/** What is left empty on purpose: then nothing is printed there. */
const MAY_BE_EMPTY: ReadonlySet<TextRole> = new Set([
  'recipient',
  'archive',
  'annexWord',
  'authority',
  'tableCell',
  'tableHeading',
  'performer',
  'planHeading',
  'deadlineWording',
]);

/** Every document has its number and day; minutes say their day in the text. */
function missingHeads({ plan, report }: RuleContext): void {
  for (const document of allDocuments(plan)) {
    const { kind, number, head, source, written } = document;
    const missing = headWords(missingHead(document));
    if (!missing || (!written && isStillEmpty(document, plan))) continue;
    const name = capitalised(kind.name);
    const where = document.publishesPlan
      ? `trong «${kind.name} { số: … ngày: … }»`
      : '«số: …», «ngày: …» trong khối này';
    report('MTCL502', `${name} chưa có ${missing}: bản phát hành phải có. Hãy ghi ${where}.`, head, {
      documents: [source],
    });
    if (number !== undefined && !number.trim()) {
      report('MTCL501', `Số của ${kind.name} còn để trống. Khi chưa có số thì bỏ cả dòng «số: …».`, head, {
        documents: [source],
      });
    }
  }
}

function headWords(parts: HeadPart[]): string {
  return parts.map((part) => HEAD_KEYWORDS[part]).join(', ');
}

/** The line under an annex's title names the document it belongs to. */
function annexReferences({ plan, report }: RuleContext): void {
  for (const { kind, number, annexes } of plan.issued) {
    if (!number) continue;
    const named = new RegExp(
      `${literalPattern(kind.name)}\\s+số\\s*(?::\\s*)?(?:(\\d+[a-zđ]?|[a-zđ])\\s*)?/[\\p{L}-]+`,
      'iu',
    );
    for (const { reference } of annexes) {
      const text = reference && { rich: reference, text: joinedText(reference), role: 'annexReference' as const };
      const match = text && named.exec(text.text);
      if (!text || !match) continue;
      const [, typed = ''] = match;
      if (Number(typed) === Number(number) || typed === number) continue;
      const written = typed ? `ghi số ${typed}` : 'để trống số';
      report(
        'MTCL503',
        `${capitalised(kind.name)} đã có số ${number} mà phụ lục ${written}. Hãy bỏ dòng «kèm theo»: máy tự ghi đúng số và ngày.`,
        markSource(text, { start: match.index, end: match.index + match[0].length }),
        { fixes: [{ title: 'Bỏ dòng «kèm theo»', changes: [{ kind: 'removeProperty', source: text.rich.source }] }] },
      );
    }
  }
}

/** Years of titles that are cited, of persons and places are not the plan's. */
const YEARLESS: ReadonlySet<TextRole> = new Set([
  'basisTitle',
  'basisIssuer',
  'citation',
  'name',
  'signatory',
  'contact',
  'abbreviation',
  'progress',
]);
/** In the same clause as the year. */
const PREPARING =
  /$(?<=(?:xây dựng|dự thảo|chuẩn bị|đăng ký|đề xuất|phương hướng|tham mưu|lập (?:kế hoạch|dự toán|chương trình|danh mục)|giao|định hướng)[^;.]*)/iu;

function otherYears(context: RuleContext): void {
  const { plan, report } = context;
  const [first, last] = [Number(plan.from.slice(0, 4)), Number(plan.to.slice(0, 4))];
  for (const text of context.textsWith('years')) {
    if (YEARLESS.has(text.role)) continue;
    for (const mention of text.found.years) {
      if (mention.excused || (mention.year >= first && mention.year <= last)) continue;
      if (mention.bare && Math.abs(mention.year - plan.year) > NEAR_YEARS) continue;
      if (mention.year === last + 1 && preparesNextYear(text, mention.start, plan.year)) continue;
      // A report tells of the years before, and of what comes next.
      if (text.inReport && mention.year <= last + 1) continue;
      if (mention.year === first - 1 && looksBack(text, mention.start)) continue;
      if (mention.year === last + 1 && !text.task && COMES_LATER.test(before(text.text, mention.start))) continue;
      // Before and behind the plan's year together: a stretch ("tháng 12/2026 – tháng 01/2027").
      if (text.role === 'deadlineWording' && text.found.years.some(({ year }) => year >= first && year <= last))
        continue;
      const source = markSource(text, mention);
      report(
        'MTCL313',
        `Nhắc năm ${mention.year} trong kế hoạch năm ${plan.year}. Hãy sửa năm; nếu đúng ý thì viết ${mention.year < plan.year ? '{năm trước}' : '{năm sau}'} hoặc «so với năm …».`,
        source,
        {
          fixes: [
            replaceFix(`Sửa thành năm ${plan.year}`, source, String(plan.year)),
            ...(Math.abs(mention.year - plan.year) === 1
              ? [
                  {
                    ...replaceFix(
                      'Đúng ý: viết bằng biến',
                      source,
                      mention.year < plan.year ? '{năm trước}' : '{năm sau}',
                    ),
                    single: true as const,
                  },
                ]
              : []),
          ],
        },
      );
    }
  }
}

const NEAR_YEARS = 2;

/** In the same clause: what of this year is published, paid out or drawn up in the next. */
const COMES_LATER = /$(?<=(?:công bố|giải ngân|dự toán)[^;.]*)/iu;
/** "Năm 2026, chỉ số của tỉnh đạt 89%": a sentence that begins with the year and tells what was reached. */
const BEGINS = /^\s*(?:Trong |Đến |Hết |Kết thúc )?(?:cuối |hết )?(?:năm|tháng \d{1,2}\/|quý [IV]+\/)\s*$/iu;
const REACHED = /(?<!\p{L})(?:đạt|đã|xếp|ước)(?!\p{L})/u;
const WANTED = /(?<!\p{L})(?:phấn đấu|mục tiêu|phải|cần|sẽ|bảo đảm|đảm bảo)(?!\p{L})/u;
const LOOKS_BACK = /^\P{L}*(?:đánh giá|kết quả|tình hình|thực trạng|tổng quan)(?!\p{L})/iu;

/** A plan begins with what the year before has brought. */
function looksBack({ text, role }: ScannedText, at: number): boolean {
  if (role === 'heading') return LOOKS_BACK.test(text);
  if (role !== 'paragraph' && role !== 'item') return false;
  const told = text.slice(at, at + NEAR);
  return BEGINS.test(sentenceBefore(text, at)) && REACHED.test(told) && !WANTED.test(told);
}

/** Letters behind a year in which its verb stands. */
const NEAR = 120;

/** Estimates and public investment of the next year are drawn up from May on. */
const BUDGET = /dự toán|đầu tư công|kinh tế - xã hội/iu;

/** The next year's plan is prepared in the autumn of this one. */
function preparesNextYear(text: ScannedText, at: number, year: number): boolean {
  if (!PREPARING.test(before(text.text, at))) return false;
  const days = text.task?.deadline?.occurrences ?? [];
  const from = BUDGET.test(text.text) ? `${year}-05-01` : `${year}-09-01`;
  return days.length === 0 || days.some(({ due }) => due >= from);
}

function abolishedDistricts(context: RuleContext): void {
  if (context.documentDay < DISTRICTS_ABOLISHED_ON) return;
  const repeats = new Repeats();
  for (const text of context.textsWith('districts')) {
    if (VERBATIM.has(text.role)) continue;
    for (const mark of text.found.districts) {
      const words = text.text.slice(mark.start, mark.end);
      repeats.add({
        code: 'MTCL507',
        key: words,
        message: `«${words}»: từ 01/7/2025 không còn cấp huyện và thị trấn. Hãy thay bằng cơ quan cấp tỉnh hoặc cấp xã.`,
        source: markSource(text, mark),
      });
    }
  }
  repeats.tell(context.report);
}

/** Who issued a declared document is said as it was then. */
function mergedBodies(context: RuleContext): void {
  if (context.documentDay < MERGED_ON) return;
  const repeats = new Repeats();
  for (const text of context.textsWith('mergedBodies')) {
    if (VERBATIM.has(text.role) || text.role === 'basisIssuer') continue;
    for (const mark of text.found.mergedBodies) {
      const source = markSource(text, mark);
      const words = text.text.slice(mark.start, mark.end);
      repeats.add({
        code: 'MTCL507',
        key: words,
        message: `«${words}» không còn từ 01/3/2025: việc chính đã về ${mark.text}. Hãy xem cơ quan nào đang làm việc này.`,
        source,
        text: mark.text,
        single: true,
      });
    }
  }
  repeats.tell(context.report);
}

type Listed = 'spacing' | 'repeats';

function corrections(
  context: RuleContext,
  code: RuleCode,
  kind: Listed,
  message: (correction: Correction, text: ScannedText) => string,
): void {
  const repeats = new Repeats();
  for (const text of context.textsWith(kind)) {
    const found = text.found[kind];
    if (VERBATIM.has(text.role)) continue;
    if (kind === 'spacing' && text.role === 'annexReference') continue;
    for (const correction of found) {
      const source = markSource(text, correction);
      // The space before repeated words goes with them.
      const edited = kind === 'repeats' ? markSource(text, { ...correction, start: correction.start - 1 }) : source;
      const title = kind === 'repeats' ? 'Bỏ phần lặp' : correction.text === ',' ? 'Viết dấu phẩy' : 'Sửa dấu cách';
      const said = message(correction, text);
      const key = kind === 'repeats' ? text.text.slice(correction.start, correction.end) : said;
      repeats.add({ code, key, message: said, source, edited, text: correction.text, title });
    }
  }
  repeats.tell(context.report);
}

/** The same words everywhere are one finding. @param taken Names that have a finding of their own. */
function wrongCapitals(context: RuleContext, taken: Map<ScannedText, Mark[]>): void {
  const repeats = new Repeats();
  for (const text of context.textsWith('capitals')) {
    if (VERBATIM.has(text.role)) continue;
    for (const mark of text.found.capitals) {
      if (taken.get(text)?.some((name) => name.start < mark.end && mark.start < name.end)) continue;
      repeats.add({
        code: 'MTCL513',
        key: `${text.text.slice(mark.start, mark.end)} ${mark.text}`,
        message: `Viết hoa theo Nghị định 30: «${mark.text}».`,
        source: markSource(text, mark),
        text: mark.text,
      });
    }
  }
  repeats.tell(context.report);
}

function spacingMessage({ start, end, text }: Correction, { text: words }: ScannedText): string {
  const written = words.slice(start, end);
  if (text.length > written.length) return `Sau dấu «${written[0]}» cần một dấu cách.`;
  if (text === ' ') return 'Thừa dấu cách: chỉ cần một.';
  if (text === ',') return 'Phần thập phân đứng sau dấu phẩy: 98,5%.';
  const next = words[end] ?? '';
  if (next === '%' || /[,;:.!?)]/.test(next)) return `Trước «${next}» không có dấu cách.`;
  return `Sau «${words[start - 1] ?? ''}» ở đây không có dấu cách.`;
}

/** Narrative that follows in the same document. */
const GOES_ON: ReadonlySet<TextRole> = new Set(['paragraph', 'item', 'heading', 'closing', 'articleHeading']);

/** Longer than this no heading is. */
const LONGEST_HEADING = 150;

/** A paragraph that a person numbered himself, or wrote in capitals or in bold: a heading ends without a full stop. */
function isTypedHeading({ role, text, found, rich }: ScannedText): boolean {
  if (role !== 'paragraph' || text.length > LONGEST_HEADING) return false;
  const bold = rich.parts.every((part) => part.kind === 'text' && part.bold);
  return bold || found.numbering !== undefined || text === text.toUpperCase();
}

/** The generator closes lists and the end itself; an article or a paragraph in between must be closed by hand. */
function sentenceEnds({ textsBesideTasks, report }: RuleContext): void {
  textsBesideTasks.forEach((texts) => {
    texts.forEach((text, i) => {
      if ((text.role !== 'paragraph' && text.role !== 'item') || text.leads) return;
      // The end of a document or annex gets "./." from the generator.
      const next = texts[i + 1];
      if (!next || !GOES_ON.has(next.role) || text.inArticles !== next.inArticles) return;
      const words = text.text.trimEnd();
      if (!words || /[.;:!?…/,)\ufffc]$/u.test(words) || isTypedHeading(text)) return;
      const source = markSource(text, { start: words.length - 1, end: words.length });
      report('MTCL512', 'Câu này chưa có dấu kết thúc. Hãy thêm dấu chấm.', source, {
        fixes: [replaceFix('Thêm dấu chấm', { ...source, start: source.end }, '.')],
      });
    });
  });
}
