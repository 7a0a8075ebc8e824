/**
 * Files as nobody writes them: the examples with pieces of the language, signs and stray bytes put in, taken out and
 * moved. Each goes all the way: checked, asked about, formatted, made into documents and calendars.
 */
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { formatDeadline, readDeadline } from '../../src/deadline/index.ts';
import { renderWord } from '../../src/generator/docx/render-word.ts';
import type { Taken, Workbench } from './phases.ts';

export interface Input {
  text: string;
  /** Words of a deadline by themselves. */
  deadline: string;
}

/** Longer than any step of a small file takes, also on a busy machine; and for each thousand characters. */
const MOST_MILLISECONDS = 3_000;
const MOST_PER_THOUSAND = 100;

const DEADLINE_WORDS = [
  ...['hằng quý', 'hằng tháng', 'hằng tuần thứ sáu', 'trước', 'chậm nhất', 'ngày', 'tháng', 'quý', 'năm', 'từ', 'đến'],
  ...['sau', 'thống-kê', '14', 'khi', '"có công văn"', 'thường xuyên', 'định kỳ', '6 tháng', 'hoặc', 'đột xuất', 'và'],
  ...[
    '15/3',
    '30/02/2027',
    '05/01/2027',
    '02/2027',
    'II',
    'III',
    '25',
    '99',
    ';',
    ',',
    '-',
    '–',
    '(',
    ')',
    ':',
    '\n',
    '.',
  ],
  ...[
    'đầu',
    'giữa',
    'cuối',
    'âm lịch',
    'trừ',
    'riêng',
    'làm việc',
    'trong',
    'kể từ',
    'hết',
    'muộn nhất',
    '“',
    '”',
    '\u000b',
  ],
];

/** @param bases Whole files. @param pieces What is put into them. */
export function inputs(bases: string[], pieces: string[]): fc.Arbitrary<Input> {
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...pieces), fc.nat(40)).map(([one, n]) => one.repeat(n)) },
  );
  const change = fc.tuple(fc.nat(), fc.oneof(fc.nat(3), fc.nat(80)), piece);
  const flip = fc.tuple(fc.nat(), fc.nat(255));
  const text = fc
    .tuple(
      fc.constantFrom(...bases),
      fc.nat(),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.oneof(
        { weight: 4, arbitrary: fc.constant<[number, number][]>([]) },
        { weight: 1, arbitrary: fc.array(flip, { maxLength: 6 }) },
      ),
      fc.boolean(),
    )
    .map(([base, from, changes, flips, decomposed]) => {
      const changed = changes.reduce(
        (all, [at, length, put]) => {
          const start = at % (all.length + 1);
          return all.slice(0, start) + put + all.slice(start + length);
        },
        stretch(base, from),
      );
      return withFlips(decomposed ? changed.normalize('NFD') : changed, flips);
    });
  const deadline = fc
    .array(fc.constantFrom(...DEADLINE_WORDS), { minLength: 1, maxLength: 14 })
    .map((words) => words.join(' '));
  return fc.record({ text, deadline });
}

/** A large file is too much for each of many runs: its head and some of its lines. */
function stretch(base: string, from: number): string {
  const lines = base.split('\n');
  if (lines.length <= 60) return base;
  const start = 20 + (from % (lines.length - 20));
  return [...lines.slice(0, 20), ...lines.slice(start, start + 25)].join('\n');
}

/** Bytes of the file set to others, read as a file is read. */
function withFlips(text: string, flips: [number, number][]): string {
  if (flips.length === 0) return text;
  const bytes = new TextEncoder().encode(text);
  for (const [at, value] of flips) if (bytes.length > 0) bytes[at % bytes.length] = value;
  return new TextDecoder().decode(bytes);
}

/** Throws, saying what is wrong, where one of the promises is not kept. */
export async function tryOut(workbench: Workbench, { text, deadline }: Input, thorough: boolean): Promise<void> {
  const most = MOST_MILLISECONDS + (text.length / 1000) * MOST_PER_THOUSAND;
  const taken = await workbench.take(text, async (name, work) => {
    const start = process.cpuUsage();
    await work();
    const { user } = process.cpuUsage(start);
    if (user / 1000 > most) throw new Error(`${name} took ${Math.round(user / 1000)} ms for ${text.length} characters`);
  });
  const broken = (taken.document.diagnostics ?? []).find(
    ({ code, message }) => code === 'MTCL021' || /an error occurred/i.test(String(message)),
  );
  if (broken) throw new Error(`A check has thrown: ${String(broken.message)}`);
  await formattedOnce(workbench, taken);
  deadlineIsStable(deadline);
  if (thorough) await documentsAreWellFormed(taken);
}

/** Of files that can be read: where a quote or a brace is missing, a second look may see more than the first. */
async function formattedOnce(workbench: Workbench, taken: Taken): Promise<void> {
  const { lexerErrors, parserErrors } = taken.document.parseResult;
  if (lexerErrors.length + parserErrors.length > 0) return;
  const once = await formatted(taken);
  if (once === taken.text) return;
  const second = await workbench.take(once, () => undefined, { only: ['parse', 'check'] });
  const twice = await formatted(second);
  if (twice !== once) throw new Error(`Formatting is not stable:\n${once}\n---\n${twice}`);
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

async function documentsAreWellFormed({ documents }: Taken): Promise<void> {
  for (const document of documents) {
    for (const [path, bytes] of Object.entries(unzipSync(await renderWord(document)))) {
      if (!/\.(?:xml|rels)$/.test(path)) continue;
      new DOMParser({
        onError: (level, message) => {
          throw new Error(`${path} of ${document.id} is not well-formed: ${level} ${message}`);
        },
      }).parseFromString(strFromU8(bytes), 'text/xml');
    }
  }
}
