/** A file laid out anew, however its author broke its lines. */
import { expect, test } from 'vitest';
import { formatText } from '../../../src/language/formatting/format.ts';
import { createMtclServices } from '../../../src/language/services/module.ts';
import { blocksOf } from '../../../src/language/syntax/blocks.ts';
import { expectApproved } from './approved.ts';
import { WHOLE } from './small-file.ts';

const { mtcl } = createMtclServices();
const blocks = blocksOf(mtcl.Grammar);
const formatted = (text: string) => formatText(text, mtcl.parser.Lexer, blocks);

const PIECES = /"[^"]*"|[\p{L}\p{M}\p{N}_/%]+|[^\s\p{L}\p{N}]/gu;
/** Ways to break its lines. */
const WAYS: Record<string, (text: string) => string> = {
  'mọi thứ trên một dòng': (text) => text.replaceAll('\n', ' '),
  'mỗi chữ một dòng': (text) => (text.match(PIECES) ?? []).join('\n'),
  'mỗi ngoặc một dòng': (text) => text.replaceAll(/[{}]/gu, '\n$&\n'),
  'ngoặc ở dòng sau': (text) => text.replaceAll(' {', '\n\n{'),
  'dòng trống thừa': (text) => text.replaceAll('\n', '\n\n\n\n'),
  'không có dòng trống': (text) => text.replaceAll('\n\n', '\n'),
  'dấu cách thừa': (text) => text.replaceAll(' ', '   '),
  'dấu cách trước dấu': (text) => text.replaceAll(/[:,%]/gu, ' $& '),
  'không có dấu cách': (text) => text.replaceAll(/ ?([{}:,]) ?/gu, '$1'),
  'dấu tab': (text) => text.replaceAll('  ', '\t'),
  'xuống dòng kiểu Windows': (text) => text.replaceAll('\n', '\r\n'),
  'ghi chú cuối dòng': (text) => text.replaceAll('\n', ' // ghi chú\n'),
  'ghi chú giữa dòng': (text) => text.replaceAll(':', ' /* a */ : /* b */'),
  'ghi chú nhiều dòng': (text) => text.replaceAll('{', '{ /* một\nhai */'),
  'giá trị ở dòng sau': (text) => text.replaceAll(': ', ':\n'),
  'dấu phẩy ở dòng sau': (text) => text.replaceAll(', ', '\n, '),
  'thiếu ngoặc đóng': (text) => text.replaceAll('}', ''),
  'thiếu ngoặc mở': (text) => text.replaceAll('{', ''),
  'thiếu ngoặc kép': (text) => text.replace('"Sổ"', '"Sổ'),
  'chữ nhiều dòng': (text) => text.replaceAll(/"([^"]*)"/gu, '"""\n$1\n"""'),
  'chữ tổ hợp': (text) => text.normalize('NFD'),
  'dấu lạ': (text) => text.replaceAll('\n', ' @ \u2003\n'),
};

test('a small file in every way to break its lines', async () => {
  const parts = Object.entries(WAYS).map(([name, broken]) => {
    const made = formatted(broken(WHOLE));
    expect(formatted(made)).toBe(made);
    return `##### ${name}\n${made.replaceAll('\r\n', '␍␊\n')}`;
  });
  await expectApproved('editor/layout.txt', parts.join('\n'));
});

const FRACTIONS = ['412 / 417', '5 / 2027', '15 / 6 / 2027', '98 %', '1 /2', '123 / 2027', '5/2027', '6 / 2028a'];
test('fractions, dates, shares', async () => {
  const made = FRACTIONS.map((words) => formatted(`tiến độ ngày 10/03/2027 { A: đạt ${words} "hồ sơ" , lý do "b" }\n`));
  await expectApproved('editor/layout-fractions.txt', made.join(''));
});
