/**
 * Files as nobody writes them: the examples with pieces of the language, signs and stray bytes put in, taken out and
 * moved. All are read and formatted; a share goes all the way: checked, asked about, made into documents and calendars.
 */
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { formatDeadline, readDeadline } from '../../src/deadline/index.ts';
import type { exampleFiles, Taken, Workbench } from './phases.ts';
import type { OutputChecks } from './validity.ts';

/** How far an input goes: read and formatted; all steps; what is made of it handed to other programs as well. */
export type Depth = 'read' | 'whole' | 'checked';

export interface Input {
  text: string;
  /** Folder of the example that it began as. */
  folder: string;
  /** Words of a deadline by themselves. */
  deadline: string;
  depth: Depth;
}

/** Of a thousand inputs so many of each depth. */
const SHARES: Record<Depth, number> = { read: 936, whole: 60, checked: 4 };

/**
 * Times on the processor, of all steps together, in milliseconds: for any file, for each thousand characters, and for
 * each document that is made of it in four forms. Three words ask for a document, and a plan has a bounded number.
 */
const MOST_MILLISECONDS = 1_500;
const MOST_PER_THOUSAND = 100;
const MOST_PER_DOCUMENT = 50;

const DEADLINE_WORDS = [
  ...['hằng quý', 'hằng tháng', 'hằng tuần thứ sáu', 'trước', 'chậm nhất', 'ngày', 'tháng', 'quý', 'năm', 'từ', 'đến'],
  ...['sau', 'thống-kê', '14', 'khi', '"có công văn"', 'thường xuyên', 'định kỳ', '6 tháng', 'hoặc', 'đột xuất', 'và'],
  ...['15/3', '30/02/2027', '05/01/2027', '02/2027', 'II', 'III', '25', '99', 'mười lăm', 'đầu', 'giữa', 'cuối'],
  ...['âm lịch', 'trừ', 'riêng', 'làm việc', 'trong', 'kể từ', 'hết', 'muộn nhất', 'của', 'kế tiếp', 'sơ kết'],
  ...[';', ',', '-', '–', '(', ')', ':', '\n', '.', '“', '”', '\u000b'],
];

/** @param bases Whole files. @param pieces What is put into them. */
export function inputs(bases: ReturnType<typeof exampleFiles>, pieces: string[]): fc.Arbitrary<Input> {
  const piece = fc.oneof(
    { weight: 50, arbitrary: fc.constantFrom(...pieces) },
    { weight: 10, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    { weight: 10, arbitrary: fc.constant('') },
    { weight: 10, arbitrary: repeated(pieces, 40) },
    { weight: 1, arbitrary: repeated(pieces, 1000) },
  );
  const change = fc.tuple(fc.nat(), fc.oneof(fc.nat(3), fc.nat(80)), piece);
  const flips = fc.oneof(
    { weight: 4, arbitrary: fc.constant<[number, number][]>([]) },
    { weight: 1, arbitrary: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }) },
  );
  const form = fc.constantFrom('NFC' as const, 'NFC' as const, 'NFD' as const);
  const changes = fc.array(change, { minLength: 1, maxLength: 6 });
  // A large file is too much for each of many runs.
  const whole = fc.integer({ min: 0, max: 39 }).map((n) => n === 0);
  const text = fc
    .record({ base: fc.constantFrom(...bases), from: fc.nat(), whole, changes, flips, form })
    .map(({ base, from, whole, changes, flips, form }) => {
      const start = whole ? base.text : stretch(base.text, from);
      return { folder: base.folder, text: withFlips(changed(start, changes).normalize(form), flips) };
    });
  const deadline = fc
    .array(fc.constantFrom(...DEADLINE_WORDS), { minLength: 1, maxLength: 14 })
    .map((words) => words.join(' '));
  const depth = fc.oneof(
    ...Object.entries(SHARES).map(([depth, weight]) => ({ weight, arbitrary: fc.constant(depth as Depth) })),
  );
  return fc.record({ text, deadline, depth }).map(({ text, ...others }) => ({ ...text, ...others }));
}

function repeated(pieces: string[], most: number): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...pieces), fc.nat(most)).map(([one, n]) => one.repeat(n));
}

function changed(text: string, changes: [number, number, string][]): string {
  return changes.reduce((all, [at, length, put]) => {
    const start = at % (all.length + 1);
    return all.slice(0, start) + put + all.slice(start + length);
  }, text);
}

/** The head of a file and some of its lines. */
function stretch(base: string, from: number): string {
  const lines = base.split('\n');
  if (lines.length <= 30) return base;
  const start = 10 + (from % (lines.length - 10));
  return [...lines.slice(0, 10), ...lines.slice(start, start + 16)].join('\n');
}

/** Bytes of the file set to others, read as a file is read. */
function withFlips(text: string, flips: [number, number][]): string {
  if (flips.length === 0) return text;
  const bytes = new TextEncoder().encode(text);
  for (const [at, value] of flips) if (bytes.length > 0) bytes[at % bytes.length] = value;
  return new TextDecoder().decode(bytes);
}

/** The input that came closest to what it may take. */
export interface Slowest {
  /** The step that took most of it. */
  step: string;
  milliseconds: number;
  characters: number;
  /** Of what it may take: 1 is the most. */
  share: number;
}

/** Throws, saying what is wrong, where one of the promises is not kept. */
export async function tryOut(workbench: Workbench, input: Input, outputs: OutputChecks): Promise<Slowest> {
  const { text, deadline, folder, depth } = input;
  let longest = { step: 'parse and format', milliseconds: 0 };
  const run = async (step: string, work: () => unknown) => {
    const start = performance.now();
    await work();
    const milliseconds = performance.now() - start;
    if (milliseconds > longest.milliseconds) longest = { step, milliseconds };
  };
  const start = process.cpuUsage();
  const taken = depth === 'read' ? workbench.parse(text) : await workbench.take(text, run, { beside: folder });
  await formattedOnce(workbench, taken);
  deadlineIsStable(deadline);
  const milliseconds = process.cpuUsage(start).user / 1000;
  const allowed =
    MOST_MILLISECONDS + (text.length / 1000) * MOST_PER_THOUSAND + taken.documents.length * MOST_PER_DOCUMENT;
  const share = milliseconds / allowed;
  const slowest = { step: longest.step, milliseconds, characters: text.length, share };
  if (share > 1) throw new Error(`Takes too long: ${JSON.stringify(slowest)}`);
  const broken = (taken.document.diagnostics ?? []).find(
    ({ code, message }) => code === 'MTCL021' || /an error occurred/i.test(String(message)),
  );
  if (broken) throw new Error(`A check has thrown: ${String(broken.message)}`);
  if (depth === 'checked') await outputs.take(taken);
  return slowest;
}

/** What is formatted keeps its words and signs, and stays as it is the second time. */
async function formattedOnce(workbench: Workbench, taken: Taken): Promise<void> {
  const once = await formatted(taken);
  if (once === taken.text) return;
  if (written(once) !== written(taken.text)) throw new Error(`Formatting loses what is written:\n${once}`);
  const twice = await formatted(workbench.parse(once));
  if (twice !== once) throw new Error(`Formatting is not stable:\n${once}\n---\n${twice}`);
}

/** All but space. */
function written(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, '');
}

async function formatted({ services, document, text }: Taken): Promise<string> {
  const edits = (await services.lsp.Formatter!.formatDocument(document, {
    textDocument: { uri: document.uri.toString() },
    options: { tabSize: 2, insertSpaces: true },
  })) as TextEdit[];
  return TextDocument.applyEdits(TextDocument.create('a:', 'mtcl', 0, text), edits);
}

function deadlineIsStable(words: string): void {
  const { deadline } = readDeadline(words);
  if (!deadline) return;
  const proper = formatDeadline(deadline);
  const again = readDeadline(proper).deadline;
  const twice = again && formatDeadline(again);
  if (twice !== proper) throw new Error(`The own form of «${words}» is not stable: «${proper}», then «${twice}»`);
}
