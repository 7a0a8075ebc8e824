/** Texts of an imported file led back to the lines they came from. */
import { describe, expect, test } from 'vitest';
import { plainParagraph } from '../import/reader/plain-paragraph.ts';
import { assembled, type Origin, originAt, originsOf, type SourceLine } from './origins.ts';
import { keyOf, type WordLine } from './word-lines.ts';

const linesOf = (...texts: string[]): WordLine[] =>
  texts.map((text, i) => ({
    ...{ text, ...keyOf(text), at: 0, where: String(i) },
    paragraph: plainParagraph(text, false, { part: 'x', index: i }),
  }));
const sourceOf = (...texts: string[]): SourceLine[] =>
  texts.map((text, i) => ({ from: i * 100, to: i * 100 + text.length, text }));
/** Of each text its pieces: "line:letters of the line". */
const pieces = (source: string[], lines: string[]) =>
  originsOf(sourceOf(...source), linesOf(...lines)).map(({ text, pieces: [first, ...more] }) =>
    [
      `${text} ←`,
      ...[first, ...more].map(({ from, to, line, at }) => `${line.where}:${line.text.slice(at, at + to - from)}`),
    ].join(' '),
  );

describe('a text comes from', () => {
  test('its own line, however numbered and ended; the next of equal ones; one with its capitals', () => {
    expect(
      pieces(['Lập sổ', 'Họp', 'Họp', 'Phục vụ', 'phục vụ'], ['1. Lập sổ;', 'Họp.', '- Họp', 'phục vụ', 'Phục vụ']),
    ).toEqual([...['Lập sổ ← 0:Lập sổ', 'Họp ← 1:Họp', 'Họp ← 2:Họp', 'Phục vụ ← 4:Phục vụ', 'phục vụ ← 3:phục vụ']]);
  });

  test('a line that holds it; words of a line or two are looked for as a whole', () => {
    expect(pieces(['Thanh tra Sở', 'Sở'], ['Giao Thanh tra Sở chủ trì'])).toEqual(['Thanh tra Sở ← 0:Thanh tra Sở']);
  });

  test('several lines, signs between them left out', () => {
    expect(pieces(['Rà soát thỏa thuận; đã ký'], ['Rà soát', 'Văn phòng', 'thỏa thuận', '- đã ký.'])).toEqual([
      'Rà soát thỏa thuận; đã ký ← 0:Rà soát 2:thỏa thuận 3:đã ký',
    ]);
  });

  test('one far before that was taken already, where no other says it; nothing where none does, or where it says nothing', () => {
    const between = Array.from({ length: 20 }, (_, i) => `Việc ${i}`);
    expect(pieces(['VP', ...between, 'VP', './.', 'lạ hoắc'], ['VP', ...between]).slice(-2)).toEqual([
      'Việc 19 ← 20:Việc 19',
      'VP ← 0:VP',
    ]);
  });
});

test('lines put together: whole words only, from one beginning or the next, within a page', () => {
  const found = (key: string, from: number, ...lines: string[]) =>
    assembled(key, linesOf(...lines), from)?.map(({ from, to, index }) => `${index}:${key.slice(from, to)}`);
  expect(found('một hai', 0, 'mộ', 'một', '', 'hai')).toEqual(['1:một', '3:hai']);
  expect(found('một hai', 0, 'một', 'ba', 'một', 'hai')).toEqual(['0:một', '3:hai']);
  expect(found('một hai', 2, 'một', 'hai', 'một')).toBeUndefined();
  expect(found('một, hai', 0, 'một', 'hai ba')).toBeUndefined();
  expect(found('“một” , hai', 0, '“một”', ', hai')).toEqual(['0:“một”', '1:hai']);
  expect(found('một hai', 0, ...Array.from({ length: 12 }, () => 'một'), 'một', 'hai')).toEqual(['0:một', '13:hai']);
  expect(found('một hai', 0, 'một', ...Array.from({ length: 199 }, () => 'x'), 'hai')).toBeUndefined();
});

describe('what stands in the source at an offset', () => {
  const source = `cơ quan A "Sở A" {
  địa danh: "Hải"
}
đơn vị VP "Văn phòng"
nhiệm vụ "Lập sổ" {
  chủ trì: VP
  thời hạn: Quý I
}
bảng {
  hàng: """
    một
    """
}
`;
  const texts = ['Sở A', 'Hải', 'Văn phòng', 'Lập sổ', 'Quý I', 'một'];
  const origins: Origin[] = originsOf(
    texts.map((text) => ({ from: source.indexOf(text), to: source.indexOf(text) + text.length, text })),
    linesOf(...texts),
  );
  const at = (words: string, within = source, known = origins) => {
    const found = originAt(known, within, within.indexOf(words));
    return found && `${found.inside ? 'trong' : 'gần'} ${found.origin.text}`;
  };

  test.each([
    ['Sở A', 'trong Sở A'],
    ['" {\n  địa', 'trong Sở A'],
    // A block that says what it lacks, at the words it begins with.
    ['bảng {', 'gần một'],
    // A keyword in front of its text on the same line.
    ['nhiệm vụ', 'gần Lập sổ'],
    ['"Văn', 'gần Văn phòng'],
    ['hàng: ', 'gần một'],
    // A name in a property: the words of its element.
    ['VP\n', 'gần Lập sổ'],
    ['thời hạn', 'gần Lập sổ'],
    // The end of a block: the last words in it.
    ['}\nđơn', 'gần Hải'],
  ])('at «%s»: %s', (words, found) => {
    expect(at(words)).toBe(found);
  });

  test('in a declaration without words of its own: nothing of another one', () => {
    const bare = 'đơn vị VP "Văn phòng"\nbảng {\n  hàng: VP\n}\nđơn vị TT "Thanh tra"\n';
    const known = originsOf(
      ['Văn phòng', 'Thanh tra'].map((text) => ({
        from: bare.indexOf(text),
        to: bare.indexOf(text) + text.length,
        text,
      })),
      linesOf('Văn phòng', 'Thanh tra'),
    );
    expect(at('hàng', bare, known)).toBeUndefined();
    expect(at('VP\n}', bare, known)).toBeUndefined();
  });

  test('in a block at the end, in a file without texts, and far from where its declaration begins', () => {
    const end = 'đơn vị VP "Văn phòng"\nbảng {\n}\n';
    const known = originsOf([{ from: 11, to: 20, text: 'Văn phòng' }], linesOf('Văn phòng'));
    expect(at('bảng', end, known)).toBeUndefined();
    expect(at('bảng', end, [])).toBeUndefined();
    const long = `  hàng: "một"\n${'  hàng: x\n'.repeat(100)}  cuối: y\n`;
    const [first] = originsOf(
      [{ from: long.indexOf('một'), to: long.indexOf('một') + 3, text: 'một' }],
      linesOf('một'),
    );
    expect(at('cuối', long, [first!])).toBe('gần một');
  });
});
