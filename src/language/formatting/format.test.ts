import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { AstNode } from 'langium';
import { describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { loadMarked } from '../../server/test/marked.ts';
import { createMtclServices } from '../services/module.ts';
import { blocksOf } from '../syntax/blocks.ts';
import { load } from '../test/load.ts';
import { formatText } from './format.ts';

const { mtcl } = createMtclServices();
const blocks = blocksOf(mtcl.Grammar);

const formatted = (text: string) => formatText(text, mtcl.parser.Lexer, blocks);

const EXAMPLES = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mtcl'))
  .map((name) => [name, readFileSync(`examples/${name}`, 'utf8')] as const);

test('one layout', () => {
  const text = `
cơ  quan\u00a0SNgV   "Sở  Ngoại vụ"
{
chủ quản :"Ủy ban"     ký hiệu:   "SNgV" }
đơn vị VP "Văn phòng"   đơn vị LS "x" { }


// Nhóm
nhóm N "n" {VP ,LS}   // bên cạnh
mục tiêu DVC "đúng hạn" { chỉ tiêu : từ 98 % "hồ sơ"

  nhiệm vụ "a" { chủ trì: VP
      phối hợp: LS,
      "khác"
   thời hạn:   hằng quý   trước ngày 25
kết quả: """
       Giữ nguyên
     trong chữ
""" /* chú */ } }
tiến độ ngày 15/06/2027 { DVC: đạt 412 / 417 "hồ sơ",
lý do "b" }`;
  expect(formatted(text)).toBe(`cơ quan SNgV "Sở  Ngoại vụ" {
  chủ quản: "Ủy ban"  ký hiệu: "SNgV"
}
đơn vị VP "Văn phòng"  đơn vị LS "x" {}

// Nhóm
nhóm N "n" { VP, LS }   // bên cạnh
mục tiêu DVC "đúng hạn" {
  chỉ tiêu: từ 98% "hồ sơ"

  nhiệm vụ "a" {
    chủ trì: VP
    phối hợp: LS,
      "khác"
    thời hạn: hằng quý   trước ngày 25
    kết quả: """
       Giữ nguyên
     trong chữ
""" /* chú */
  }
}
tiến độ ngày 15/06/2027 {
  DVC: đạt 412/417 "hồ sơ",
    lý do "b"
}
`);
});

test('decomposed letters become composed, in keywords, names and texts; line ends stay', () => {
  const text = 'đơn vị Lễ_tân "Phòng Lễ tân" {\r\n  ký hiệu: "LT"\r\n}\r\n';
  expect(formatted(text.normalize('NFD'))).toBe(text);
});

test('a text that is never closed, characters that do not belong: nothing is lost', () => {
  expect(formatted('đơn vị A "chưa đóng\nđơn vị   B "b" @@ # {')).toBe('đơn vị A "chưa đóng\nđơn vị B "b" @@ # {\n');
  expect(formatted('phần "x" { """mở\n\n  mãi  \n')).toBe('phần "x" { """mở\n\n  mãi  \n');
  expect(formatted('  \n\n ')).toBe('');
});

test('notes, bold and italics stay to the letter, quotes inside a note too', () => {
  const text =
    'khoản "Nộp **đủ**, *đúng hạn*{chú thích: "Theo  {VP}"} (*)  5*3." {\n  + "a" {\n    • "b"\n    * "c"\n  }\n}\n';
  expect(formatted(text)).toBe(text);
  expect(formatted('khoản "x" { - "a" - "b" * "c" • "d" }')).toBe('khoản "x" { - "a" - "b" * "c" • "d" }\n');
});

test.each([
  ['a text that is never closed, and the brace behind it', 'kỳ: "nhiệm vụ " a "  {\n  số: 3\n}\n'],
  ['the same with the brace below', 'mở đầu: "năm {năm},\n{ cơ quan } công bố\n'],
  ['a brace below that closes nothing', 'kết lãnh đạo"\n}  tại: "a" ngày "b"\n'],
  ['a block behind such a text, and another below', 'phần "a"b "c" { thời hạn: hằng quý }\n{ "Không." }\n'],
  ['a name in braces below a deadline', 'thời hạn: hằng quý\n{ VP }\n'],
  ['a backslash at the end of such a text', 'nhiệm vụ "a\\ \nđơn vị VP "b"\n'],
  ['numbers that would be a date', 'tiến độ ngày 14/06/ 2027 26/ 26/2014\n'],
  ['a number over another that would be a month', 'DVC: đạt 5 / 2027\n'],
  ['a brace below what a block behind such a text begins with', 'nhiệm vụ "a { 0\n{ b }\n}\n'],
  ['a brace below a block that such a text keeps in its line', 'quyết định {\n""a"}\n{ b }\n'],
  [
    'a block below a deadline, its first words in the line of its brace',
    'thời hạn: quý I\n theo kế hoạch A { số: 3\n}\n',
  ],
  ['a letter of no width in the place of a deadline', 'thời hạn: \u200b\ntheo dõi: A\n'],
  ['words parted by a space that no keyword has', 'soạn mục\u000btiêu đơn vị LS {\n  số: 2\n}\n'],
  ['what is first in its line once it is laid out', 'mục tiêu "a" {văn bản A { loại: luật số: "1" }\n}\n'],
])('%s: the same tokens, and a second look changes nothing', (_, text) => {
  const names = (source: string) => mtcl.parser.Lexer.tokenize(source).tokens.map(({ tokenType }) => tokenType.name);
  const once = formatted(text);
  expect(names(once)).toEqual(names(text));
  expect(formatted(once)).toBe(once);
});

describe('examples', () => {
  test.each(EXAMPLES)('%s stands as the formatter writes it', (_, text) => {
    expect(formatted(text)).toBe(text);
  });

  test.each(EXAMPLES)('%s with its space scrambled: same again, same tree', async (_, text) => {
    const tree = await treeOf(text);
    const scrambled = text
      .replace(/^ +/gm, '')
      .replace(/\{\n(?!\s*\/\/)/g, '{ ')
      .normalize('NFD');
    const again = formatted(scrambled);
    expect(formatted(again)).toBe(again);
    expect(await treeOf(again)).toEqual(tree);
  });
});

test('formatting twice is formatting once, and only space changes, whatever is written', () => {
  const pieces = EXAMPLES.flatMap(([, text]) => text.slice(0, 3000).match(/\s+|"[^"]*"|[^\s"]+/g)!);
  pieces.push(
    '{',
    '}',
    '"',
    '"""',
    '//',
    '/*',
    '*/',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    ',',
    ':',
    '%',
    '@',
    'thời hạn:',
    '\u00a0',
  );
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join(' '));
  const letters = (source: string) => source.normalize('NFC').replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, '');
  fc.assert(
    fc.property(text, (source) => {
      const once = formatted(source);
      expect(formatted(once)).toBe(once);
      expect(letters(once)).toBe(letters(source));
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('edits of a range and while typing touch only what is meant', async () => {
  const { services, document, cursors, text } = await loadMarked(
    'đơn vị   A "a"\nmục tiêu "x" {\nnhiệm vụ "y" {\nchủ trì:A\n<|>}<|>\n}\nđơn vị   B "b"\n',
  );
  const uri = document.uri.toString();
  const options = { tabSize: 2, insertSpaces: true };
  const apply = (edits: TextEdit[]) =>
    [...edits]
      .map(({ range, newText }) => ({
        start: document.textDocument.offsetAt(range.start),
        end: document.textDocument.offsetAt(range.end),
        newText,
      }))
      .sort((a, b) => b.start - a.start)
      .reduce((all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end), text);
  const formatter = services.lsp.Formatter!;
  const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 3 } };
  expect(apply(await formatter.formatDocumentRange(document, { textDocument: { uri }, range, options }))).toBe(
    'đơn vị   A "a"\nmục tiêu "x" {\n  nhiệm vụ "y" {\n    chủ trì: A\n}\n}\nđơn vị   B "b"\n',
  );
  const type = (ch: string, position: (typeof cursors)[number]) =>
    formatter.formatDocumentOnType(document, { textDocument: { uri }, position, ch, options });
  expect(apply(await type('\n', cursors[0]!))).toBe(
    'đơn vị   A "a"\nmục tiêu "x" {\nnhiệm vụ "y" {\n    chủ trì: A\n}\n}\nđơn vị   B "b"\n',
  );
  expect(apply(await type('}', cursors[1]!))).toBe(
    'đơn vị   A "a"\nmục tiêu "x" {\n  nhiệm vụ "y" {\n    chủ trì: A\n  }\n}\nđơn vị   B "b"\n',
  );
});

/** The tree without its places in the text. */
async function treeOf(text: string): Promise<unknown> {
  const { documents } = await load(text);
  return plain(documents.get('a.mtcl')!.parseResult.value);
}

function plain(value: unknown): unknown {
  // The indentation of a text's lines is not part of it.
  if (typeof value === 'string') return value.normalize('NFC').replace(/\n +/g, '\n');
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('$refText' in value) return (value as { $refText: string }).$refText.normalize('NFC');
  const entries = Object.entries(value as AstNode).filter(([key]) => !key.startsWith('$') || key === '$type');
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner)]));
}

test('leaves a brace that closes nothing on its line: its beginning is lost in a text without an end', () => {
  const text = 'quyết định {\n  kết quả: "Báo cáo\n}\n}\n';
  expect(formatted(text)).toBe(text);
});
