import { printDay } from '../../deadline/index.ts';
import { unaccented } from '../../fold.ts';
import { nth } from '../../known.ts';
import { onceEach } from '../../memo.ts';
import { namesCompetence } from '../../plan/competence.ts';
import type { BasisCitation, LegalBasis, RichText, SourceRange } from '../../plan/model.ts';
import { joinedText, locate } from '../../plan/text-positions.ts';
import { CITED_BY_NAME } from '../../wording/citations.ts';
import { markSource, type RuleContext } from '../context.ts';
import { DOCUMENT_TYPES, ISSUER_RANKS, ISSUER_SIGNS, RANKS, RESOLUTION_RANKS } from '../data/documents.ts';
import { KNOWN_UNTIL } from '../data/known.ts';
import { STANDARD_YEAR_IN_TITLE } from '../data/known-titles.ts';
import { STANDARDS } from '../data/standards.ts';
import { type Change, replaceFix } from '../finding.ts';
import { readCitation } from '../text/citation.ts';
import type { TextRole } from '../text/plan-texts.ts';
import { checkCompetence } from './citations/competence.ts';
import { checkDatedSigns } from './citations/dated-signs.ts';
import { replacedBasis, replacedInTexts } from './citations/replaced.ts';

export function checkCitations(context: RuleContext): void {
  for (const basis of context.plan.legalBases) {
    const at = basis.nameSource;
    context.attempt('MTCL601', () => incomplete(basis, context), at);
    context.attempt('MTCL605', () => signFits(ofBasis(basis), context), at);
    context.attempt('MTCL608', () => signYear(ofBasis(basis), context), at);
  }
  for (const { bases, date, head } of context.plan.issued) {
    const seen = new Map<string, SourceRange>();
    for (const citation of bases) {
      const cited = ofCitation(citation);
      context.attempt('MTCL604', () => citedTwice(cited, citation, seen, context), citation.source);
      if (cited) checkCitation(cited, citation, date, context);
    }
    context.attempt('MTCL603', () => order(bases, context), head);
  }
  context.attempt('MTCL607', () => replacedInTexts(context));
  context.attempt('MTCL606', () => standardNames(context));
  context.attempt('MTCL609', () => quotedTitles(context));
  context.attempt('MTCL663', () => checkCompetence(context));
  context.attempt('MTCL671', () => checkDatedSigns(context));
}

function incomplete(basis: LegalBasis, { report }: RuleContext): void {
  const byName = basis.kind !== undefined && CITED_BY_NAME.has(basis.kind);
  const missing = [
    !basis.kind && 'loại',
    !byName && !basis.sign && 'số',
    !byName && !basis.date && !basis.places?.date && 'ngày',
    !byName && !basis.issuer && 'của',
    !basis.title && 'trích yếu',
  ].filter((name) => name !== false);
  if (missing.length === 0) return;
  const list = missing.map((name) => `«${name}: …»`).join(', ');
  report('MTCL601', `Văn bản này còn thiếu ${list}: lần đầu viện dẫn phải ghi đủ.`, basis.nameSource);
}

/** "26/2014/TT-BKHCN" → type TT, body BKHCN; "12/UBND-VX" (công văn) → no type. */
function partsOf(sign: string): { year?: number; type?: string; body?: string } {
  const match = /^[\d]+[a-zđ]?(?:\/(\d{4}))?\/(.+)$/u.exec(sign.replace(/\s/g, ''));
  if (!match) return {};
  const [type, ...body] = nth(match, 2).split('-');
  return { year: match[1] ? Number(match[1]) : undefined, type, body: body.join('-') || undefined };
}

/** A cited document, declared or in words, with the places of what it says. */
interface Cited {
  kind?: string;
  sign?: string;
  bareSign?: boolean;
  date?: string;
  issuer?: string;
  /** Declared: its sign stands in quotes of its own. */
  declared: boolean;
  /** Type and title as written. */
  words: string;
  places: { whole: SourceRange; sign: SourceRange; date: SourceRange };
}

function ofBasis({ kind, sign, date, issuer, title, places, nameSource }: LegalBasis): Cited {
  const words = `${kind ?? ''} ${title ? joinedText(title) : ''}`;
  const at = { whole: nameSource, sign: places?.sign ?? nameSource, date: places?.date ?? nameSource };
  return { kind, sign, date, issuer, declared: true, words, places: at };
}

function ofCitation({ basis, text, source }: BasisCitation): Cited | undefined {
  if (basis) return { ...ofBasis(basis), places: { ...ofBasis(basis).places, whole: source } };
  const written = text && readCitation(joinedText(text));
  if (!text || !written) return undefined;
  const place = (mark: { start: number; end: number } | undefined) =>
    mark ? locate(text, mark.start, mark.end) : source;
  const places = { whole: source, sign: place(written.sign), date: place(written.date) };
  const { kind, bareSign, issuer } = written;
  const words = joinedText(text);
  return { kind, sign: written.sign?.text, bareSign, date: written.date?.day, issuer, declared: false, words, places };
}

/** A sign with its letters or strokes slightly wrong: "30/2020/ND-CP", "19-2014/QĐ-TTg". */
function misspeltSign({ sign, declared, places }: Cited, { report }: RuleContext): boolean {
  const right = sign && properSign(sign);
  if (!right || right === sign) return false;
  report('MTCL605', `Số hiệu «${sign}» phải viết «${right}».`, places.sign, {
    fixes: [replaceFix(`Viết «${right}»`, places.sign, declared ? `"${right}"` : right)],
  });
  return true;
}

function properSign(sign: string): string {
  const stroked = sign.replace(/^(\d+[a-zđ]?)-(?=\d{4}\/)/u, '$1/');
  const { type, body } = partsOf(stroked);
  return [...wrongLetters(type, lettersOf('types')), ...wrongLetters(body, lettersOf('bodies'))].reduce(
    (text, [wrong, right]) => text.replace(wrong, () => right),
    stroked,
  );
}

/** Letters that are those of a known sign but for their marks and capitals. */
function wrongLetters(written: string | undefined, known: KnownLetters): [string, string][] {
  if (!written || known.all.has(written)) return [];
  const right = known.byPlain.get(unaccented(written));
  return right ? [[written, right]] : [];
}

interface KnownLetters {
  all: ReadonlySet<string>;
  /** The first of those that are the same without marks and capitals. */
  byPlain: ReadonlyMap<string, string>;
}

function lettersIn(all: readonly string[]): KnownLetters {
  return { all: new Set(all), byPlain: new Map(all.toReversed().map((each) => [unaccented(each), each])) };
}

const lettersOf = onceEach(
  (what: 'types' | 'bodies'): KnownLetters =>
    lettersIn(
      what === 'types' ? DOCUMENT_TYPES.flatMap(({ signs }) => signs) : ISSUER_SIGNS.map(([letters]) => letters),
    ),
);

function signFits(cited: Cited, context: RuleContext): void {
  const { kind, sign, issuer, places } = cited;
  const { report } = context;
  if (misspeltSign(cited, context) || !sign || !kind) return;
  const { type, body } = partsOf(sign);
  const known = DOCUMENT_TYPES.find((entry) => entry.kind === kind);
  const meant = DOCUMENT_TYPES.find(({ signs }) => type !== undefined && signs.includes(type));
  if (type && known && known.signs.length > 0 && !known.signs.includes(type) && meant) {
    const message = `Ký hiệu «${type}» là của ${meant.kind}, còn văn bản này ghi loại ${kind}. Hãy tra lại loại hoặc số.`;
    report('MTCL605', message, places.sign);
    return;
  }
  const letters = ISSUER_SIGNS.find(([ending]) => ending === body);
  if (letters && issuer && !letters[1].test(issuer)) {
    report(
      'MTCL605',
      `Ký hiệu «${body}» không phải của «${issuer}». Hãy tra lại số hoặc cơ quan ban hành.`,
      places.sign,
    );
  }
}

function signYear({ sign, date, places }: Cited, { report }: RuleContext): void {
  const year = sign ? partsOf(sign).year : undefined;
  if (!year || !date || date.startsWith(String(year))) return;
  const message = `Số hiệu ghi năm ${year} mà ngày ban hành là ${printDay(date)}. Hãy tra lại số và ngày.`;
  report('MTCL608', message, places.date);
}

/** What a citation in words lacks; laws are cited by name. */
function incompleteWords(cited: Cited, words: string, { report }: RuleContext): void {
  if (cited.kind && CITED_BY_NAME.has(cited.kind)) return;
  // A date that no calendar has is a date all the same: it has its own finding.
  const missing = [!cited.sign && 'số', !cited.date && !/ngày\s+\d/iu.test(words) && 'ngày'].filter(Boolean);
  if (cited.sign && cited.bareSign) {
    report('MTCL601', 'Trước số hiệu phải có chữ «số».', cited.places.sign, {
      fixes: [replaceFix(`Viết «số ${cited.sign}»`, cited.places.sign, `số ${cited.sign}`)],
    });
  }
  if (missing.length === 0) return;
  report('MTCL601', `Căn cứ này chưa ghi ${missing.join(', ')}: lần đầu viện dẫn phải ghi đủ.`, cited.places.whole);
}

/** One of the list of a document; what is declared is looked at where it is declared. */
function checkCitation(
  cited: Cited,
  { basis, text, source }: BasisCitation,
  date: string | undefined,
  context: RuleContext,
): void {
  if (!basis) {
    context.attempt('MTCL601', () => incompleteWords(cited, text ? joinedText(text) : '', context), source);
    context.attempt('MTCL605', () => signFits(cited, context), source);
    context.attempt('MTCL608', () => signYear(cited, context), source);
  }
  context.attempt('MTCL602', () => laterThanDocument(cited, source, date, context), source);
  context.attempt('MTCL607', () => replacedBasis(cited, cited.places.whole, context, basis), source);
}

function laterThanDocument(
  { date: issued, places }: Cited,
  source: SourceRange,
  date: string | undefined,
  { report }: RuleContext,
): void {
  if (!issued || !date || issued <= date) return;
  report(
    'MTCL602',
    `Căn cứ này ban hành ngày ${printDay(issued)}, sau ngày của văn bản (${printDay(date)}). Hãy tra lại ngày.`,
    source,
    { related: [{ message: 'Ngày của căn cứ', source: places.date }] },
  );
}

/** @param seen Where the documents before it in the list stand, by their signs, names or words. */
function citedTwice(
  cited: Cited | undefined,
  { basis, text, source }: BasisCitation,
  seen: Map<string, SourceRange>,
  { report }: RuleContext,
): void {
  const key = cited?.sign?.replace(/\s/g, '') ?? basis?.id ?? (text ? joinedText(text).trim() : '');
  const before = key ? seen.get(key) : undefined;
  if (before) {
    report('MTCL604', 'Căn cứ này đã dẫn ở trên. Hãy bỏ lần sau.', source, {
      related: [{ message: 'Lần dẫn trước', source: before }],
      fixes: [{ title: 'Bỏ lần dẫn sau', changes: [{ kind: 'removeItem', source }] }],
    });
  } else if (key) seen.set(key, source);
}

type RankedDocument = Pick<LegalBasis, 'id' | 'kind' | 'sign' | 'date' | 'issuer'>;

/** Rank (Luật số 64/2025/QH15, Điều 4), then the body; within the ranks of one body the day alone decides. */
function weight(basis: RankedDocument): [number, number] {
  const rank = DOCUMENT_TYPES.find(({ kind }) => kind === basis.kind)?.rank ?? 9;
  if (rank <= RANKS.decree) return [rank, 0];
  const issuer = ISSUER_RANKS.find(([name]) => name.test(basis.issuer ?? ''))?.[1] ?? 6;
  switch (basis.kind) {
    case 'nghị quyết':
      return RESOLUTION_RANKS.find(([name]) => name.test(basis.issuer ?? ''))?.[1] ?? [7, issuer];
    case 'lệnh':
      return [RANKS.president, 0];
    case 'quyết định':
    case 'chỉ thị':
      if (/^Chủ tịch nước/u.test(basis.issuer ?? '')) return [RANKS.president, 0];
      // A decision of the Prime Minister stands before a ministry's circular, a province's behind it.
      return [issuer <= 2 ? 5 : 7, issuer];
    default:
      return [rank, issuer];
  }
}

/** What gives competence often leads, whatever its rank; documents of the Party have none among those of the state. */
const PARTY = /^(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành|Trung ương|Tỉnh ủy|Thành ủy|Đảng ủy|Ban Thường vụ)/u;

interface Ranked {
  document: RankedDocument;
  source: SourceRange;
  /** As the list writes it. */
  literal?: string;
}

/** Those that are declared, and those in words that say what they are. */
function rankedBases(bases: BasisCitation[]): Ranked[] {
  const leading = bases.findIndex((citation) => !namesCompetence([citation]));
  return bases.flatMap((citation, i): Ranked[] => {
    const { basis, text, source } = citation;
    const cited = ofCitation(citation);
    if (!cited?.kind || ofParty(cited)) return [];
    if (basis) return i < leading ? [] : [{ document: basis, source, literal: basis.id }];
    if (!text || namesCompetence([citation])) return [];
    const byName = CITED_BY_NAME.has(cited.kind);
    if (!byName && !(cited.sign && cited.issuer)) return [];
    return [{ document: { ...cited, id: joinedText(text) }, source, literal: text.image }];
  });
}

function ofParty({ sign, issuer }: Pick<Cited, 'sign' | 'issuer'>): boolean {
  return PARTY.test(issuer ?? '') || /-[A-ZĐ]{2,3}\/(?:TW|TU|ĐU)/u.test(sign ?? '');
}

function order(bases: BasisCitation[], { report }: RuleContext): void {
  const ranked = rankedBases(bases);
  const sorted = ranked.toSorted((a, b) => compare(a.document, b.document));
  const firstWrong = ranked.findIndex(({ document }, i) => i > 0 && compare(nth(ranked, i - 1).document, document) > 0);
  if (firstWrong < 0) return;
  const wrong = nth(ranked, firstWrong);
  const changes = ranked.flatMap(({ source }, i): Change[] => {
    const { source: from, literal } = nth(sorted, i);
    return from === source || literal === undefined ? [] : [{ kind: 'replace', source, text: literal }];
  });
  const before = nth(ranked, firstWrong - 1).document;
  report(
    'MTCL603',
    `Căn cứ này phải đứng trước «${before.sign ?? before.id}»: xếp theo hiệu lực, cùng bậc thì theo ngày.`,
    wrong.source,
    ranked.every(({ literal }) => literal !== undefined) ? { fixes: [{ title: 'Sắp lại các căn cứ', changes }] } : {},
  );
}

function compare(a: RankedDocument, b: RankedDocument): number {
  const [rankA, issuerA] = weight(a);
  const [rankB, issuerB] = weight(b);
  if (rankA !== rankB) return rankA - rankB;
  if (issuerA !== issuerB) return issuerA - issuerB;
  return a.date && b.date ? a.date.localeCompare(b.date) : 0;
}

/** A cited title keeps its own words: those of its time. What never existed is wrong there, too. */
const CITED: ReadonlySet<TextRole> = new Set(['basisTitle', 'citation']);

function standardNames(context: RuleContext): void {
  const { tables, report } = context;
  for (const text of context.textsWith('standards')) {
    for (const mention of text.found.standards) {
      if (mention.outdated && CITED.has(text.role)) continue;
      const source = markSource(text, mention);
      const fix = replaceFix(`Thay bằng «${mention.text}»`, source, mention.text);
      if (mention.unseen) {
        if (tables.standards[mention.unseen.number]?.includes(mention.unseen.year)) continue;
        const name = text.text.slice(mention.start, mention.end);
        const message = `«${name}» ${mention.reason}; MTCL biết đến ${printDay(KNOWN_UNTIL)}. Hãy kiểm tra; bản đang áp dụng là «${mention.text}».`;
        const fixes = [{ ...fix, single: true as const }];
        context.attempt('MTCL661', () => report('MTCL661', message, source, { fixes }), source);
      } else {
        report('MTCL606', `Tên tiêu chuẩn ${mention.reason}. Tên đúng: «${mention.text}».`, source, { fixes: [fix] });
      }
    }
  }
}

/** Titles in running text carry their sign with them; a declared one has it beside it. */
function quotedTitles(context: RuleContext): void {
  const { plan, report } = context;
  const wrong = (source: SourceRange, year: string) =>
    report('MTCL609', `Trích yếu của văn bản này ghi năm ${year} của tiêu chuẩn: phải dẫn nguyên văn.`, source, {
      fixes: [replaceFix(`Sửa thành ${year}`, source, year)],
    });
  for (const text of context.textsWith('citedStandards')) {
    for (const mark of text.found.citedStandards) wrong(markSource(text, mark), mark.text);
  }
  for (const { sign, title, date } of plan.legalBases) {
    const known = sign ? STANDARD_YEAR_IN_TITLE[sign.replace(/\s/g, '')] : undefined;
    if (!known && title && date) laterEdition(title, date, context);
    const words = known && title ? joinedText(title) : '';
    const match = known && new RegExp(`ISO ${known.standard}\\s*:\\s*((?:19|20)\\d\\d)`, 'u').exec(words);
    if (!known || !title || !match || Number(match[1]) === known.year) continue;
    const end = match.index + match[0].length;
    wrong(locate(title, end - nth(match, 1).length, end), String(known.year));
  }
}

/** A title cannot name an edition that came out after its document. */
function laterEdition(title: RichText, date: string, { report }: RuleContext): void {
  const words = joinedText(title);
  for (const match of words.matchAll(/ISO(?:\/IEC)? (\d{4,5}) ?: ?((?:19|20)\d\d)(?!\d)/gu)) {
    const [whole, number, year] = match;
    if (Number(year) <= Number(date.slice(0, 4))) continue;
    const end = match.index + whole.length;
    const source = locate(title, end - year!.length, end);
    const editions = STANDARDS.find((standard) => standard.number === number)?.years ?? [];
    const right = editions.findLast((edition) => edition <= Number(date.slice(0, 4)));
    report(
      'MTCL609',
      `Văn bản ngày ${printDay(date)} không thể dẫn tiêu chuẩn bản năm ${year}. Hãy chép lại nguyên văn trích yếu.`,
      source,
      { fixes: right ? [{ ...replaceFix(`Sửa thành ${right}`, source, String(right)), single: true }] : [] },
    );
  }
}
