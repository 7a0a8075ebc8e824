/** A Word or Excel file as files of the language, and what is to be said about it. Pure: bytes in, texts out. */

import { asciiSlug } from '../plan/ascii-slug.ts';
import { isLegacyEncoding } from '../plan/legacy-encoding.ts';
import { withComments } from './comments.ts';
import { type OfficeFile, paragraphsIn, type WordTable } from './reader/model.ts';
import { contentOf } from './recognise/content.ts';
import { type Doubt, piecesOf } from './recognise/pieces.ts';
import { recognise } from './recognise/recognise.ts';
import { trackingWorkbook } from './recognise/tracking-workbook.ts';
import type { ImportSummary } from './summary.ts';
import { summaryOf } from './summary.ts';
import { noneTidied, tidy } from './tidy.ts';
import type { Node, Understood } from './understood.ts';
import { type Counts, DocumentWriter, taskTables } from './write/document.ts';
import { type KnownDirectory, Names } from './write/names.ts';
import { qualityDecision, writeQualityDecision } from './write/quality-decision.ts';
import { markContinued } from './write/tables.ts';
import { Writer } from './write/text.ts';

export interface ImportChoices {
  /** "ke-hoach-2026.docx" */
  name: string;
  /** In place of the document's own. */
  year?: number;
  /** Directories that lie where the files go. */
  directories: readonly KnownDirectory[];
  /** Names of files that lie there. */
  taken: readonly string[];
  thisYear: number;
  /** Bold, italics and notes are kept inside the texts (as usual); a review looks for the bare lines. */
  marks?: boolean;
}

export interface Imported {
  /** New files, the directory first. */
  files: { name: string; text: string }[];
  summary: ImportSummary;
}

export function importFile(file: OfficeFile, choices: ImportChoices): Imported {
  const tidied = noneTidied();
  const { document, doubts: all } = recognise(file, tidied, choices.marks);
  const tracking = trackingWorkbook(file);
  const doubts = tracking ? all.filter(({ kind }) => kind !== 'no-kind') : all;
  if (tracking) {
    document.content = [tracking.table, ...tracking.others.flatMap((table) => addedSheet(table))];
    document.title = [];
    document.annexes = [];
    document.year = tracking.year;
    document.agency = { ...document.agency, title: tracking.agency };
  }
  if (file.kind === 'workbook') document.kind ??= 'kế hoạch';
  document.kind ??= kindOfReference(document);
  const corpus = paragraphsIn(file.blocks)
    .map(({ text }) => tidy(text))
    .join('\n');
  const names = new Names(document, corpus, choices.directories);
  markContinued(allTables(document));
  const rows = allTables(document).flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  names.people.learn(
    rows.flatMap(({ cells }) =>
      [cells.leads, cells.performers, cells.coordinators, cells.monitors].flatMap((lines) => (lines ? [lines] : [])),
    ),
  );
  const year = choices.year ?? document.year ?? choices.thisYear;
  // An open day is one of the year that is asked for.
  if (choices.year && !document.date && !document.openMonth) document.dateWording = undefined;
  const taken = new Set(choices.taken.map((name) => name.toLocaleLowerCase('vi')));
  const body = new Writer();
  const counts: Counts = {
    tasks: 0,
    groups: 0,
    deadlines: 0,
    undated: [],
    onEvents: 0,
    continuous: 0,
    objectives: 0,
    articles: 0,
    tables: 0,
    unsure: 0,
  };
  const writer = new DocumentWriter(body, names, counts);
  for (const doubt of doubts)
    if (!SAID_IN_PLACE.has(doubt.kind)) body.unsure([WHERE[doubt.kind], doubt.text].filter(Boolean).join(': '));
  const quality = qualityDecision(document);
  if (quality) writeQualityDecision(body, document, quality, writer, names, counts);
  else writer.issued(document);

  const directory = names.known ? undefined : freeName('danh-ba.mtcl', taken);
  const declarations = new Writer();
  names.writeDeclarations(declarations);
  const head = new Writer();
  head.line(`// Nhập từ «${choices.name}».`);
  head.line(`dùng "${names.known?.file ?? directory}"`);
  head.line('');
  head.line(`kế hoạch năm ${year} của ${names.agency.id}`);
  const own = names.known ? `\n${declarations}` : '';
  const text = `${head}${own.trim() ? own : ''}\n${withComments(String(body), file.comments)}`;
  const name = freeName(`${asciiSlug(choices.name.replace(/\.[^.]+$/u, '')) || 'van-ban'}.mtcl`, taken);
  const files = [
    ...(directory
      ? [{ name: directory, text: `// Danh bạ của ${names.agency.title}, nhập từ «${choices.name}».\n${declarations}` }]
      : []),
    { name, text },
  ];
  const legacy = legacyFonts(file, corpus);
  return {
    files,
    summary: summaryOf({
      source: choices.name,
      document,
      year,
      names,
      counts,
      doubts,
      tidied,
      file: tracking ? withoutOurOwn(file) : file,
      text,
      main: name,
      files: files.map((each) => each.name),
      legacy,
    }),
  };
}

/** The formulas, rounded shares and hidden columns of our own workbook are nobody's. */
function withoutOurOwn({ hidden: _, ...file }: OfficeFile): OfficeFile {
  const noticed = [...file.noticed].filter(([kind]) => kind !== 'formulas' && kind !== 'rounded');
  return { ...file, noticed: new Map(noticed) };
}

/** A sheet that somebody put into our workbook. */
function addedSheet(table: WordTable): Node[] {
  const content = contentOf(piecesOf([table], { footnotes: new Map() }, [], undefined, false), undefined);
  const [first, ...rest] = content;
  const unsure = `trang «${table.sheet ?? ''}» không phải của sổ theo dõi`;
  return first ? [{ ...first, unsure }, ...rest] : [];
}

/** What stands in the text where it was found. */
const SAID_IN_PLACE = new Set<Doubt['kind']>(['footnote']);

const WHERE: Record<Doubt['kind'], string> = {
  head: 'dòng ở đầu văn bản',
  signature: 'dòng ở chỗ ký',
  footnote: 'chú thích cuối trang',
  box: 'hộp chữ',
  picture: 'hình, không giữ được, ở đoạn',
  margin: 'chữ ở đầu trang, chân trang',
  'second-document': 'văn bản thứ hai',
  'no-kind': 'không thấy tên loại văn bản',
};

function allTables({ content, annexes }: Understood) {
  const nodes: Node[] = [...content, ...annexes.flatMap((annex) => annex.content)];
  return taskTables(nodes);
}

/** An annex in a file of its own says what it belongs to. */
function kindOfReference({ annexes }: Understood): string | undefined {
  const found = /kèm theo (Báo cáo|Kế hoạch|Quyết định|Tờ trình|Công văn|Thông báo|Chương trình|Nghị quyết)/iu.exec(
    annexes.map(({ reference }) => reference ?? '').join(' '),
  )?.[1];
  return found?.toLocaleLowerCase('vi');
}

/** The name, or the name with a number behind it; no file is written over. */
function freeName(wanted: string, taken: Set<string>): string {
  const stem = wanted.replace(/\.mtcl$/u, '');
  let name = wanted;
  for (let i = 2; taken.has(name.toLocaleLowerCase('vi')); i++) name = `${stem}-${i}.mtcl`;
  taken.add(name.toLocaleLowerCase('vi'));
  return name;
}

/** Lines in an encoding of before Unicode; their fonts, which many files list in vain, say which. */
function legacyFonts({ fonts }: OfficeFile, corpus: string): string | undefined {
  if (!corpus.split('\n').some(isLegacyEncoding)) return undefined;
  return [...fonts].find((font) => /^\.Vn|^VNI-/iu.test(font)) ?? 'TCVN3, VNI';
}
