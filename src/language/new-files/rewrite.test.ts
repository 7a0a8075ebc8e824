import { describe, expect, test } from 'vitest';
import { Rewrite } from './rewrite.ts';

/** The words marked «…» in a text, and the text without the marks. */
function marked(words: string): { text: string; places: [from: number, to: number][] } {
  const places: [number, number][] = [];
  let text = '';
  for (const [i, piece] of words.split(/[«»]/u).entries()) {
    if (i % 2 === 1) places.push([text.length, text.length + piece.length]);
    text += piece;
  }
  return { text, places };
}

function without(words: string): string {
  const { text, places } = marked(words);
  const rewrite = new Rewrite(text);
  for (const [from, to] of places) rewrite.remove(from, to);
  return rewrite.result();
}

function becoming(words: string, next: string) {
  const { text, places } = marked(words);
  const rewrite = new Rewrite(text);
  for (const [from, to] of places) rewrite.replace(from, to, next);
  return rewrite;
}

describe('what goes', () => {
  test.each([
    ['a word between others leaves one space', 'a «b» c', 'a c'],
    ['with the spaces around it', 'a  «b»   c', 'a c'],
    ['at the end of its line', 'a «b»\nc', 'a\nc'],
    ['at the beginning, the line stays as far in', '  «b» c\nd', '  c\nd'],
    ['at the beginning of a line that is not in', '«b» c', 'c'],
    ['several beside each other', 'a «b» «c» d', 'a d'],
    ['a line that held nothing else', 'a\n  «b»\nc', 'a\nc'],
    ['several lines', 'a\n«b\nc»\nd', 'a\nd'],
    ['of two blank lines around one stays', 'a\n\n«b»\n\nc', 'a\n\nc'],
    ['a blank line in front stays alone', 'a\n\n«b»\nc', 'a\n\nc'],
    ['a blank line behind stays alone', 'a\n«b»\n\nc', 'a\n\nc'],
    ['blank lines elsewhere stay', 'a\n\n\nb\n«c»\nd\n\n\ne', 'a\n\n\nb\nd\n\n\ne'],
    ['the first line', '«a»\n\nb', 'b'],
    ['all', '«a»', ''],
    ['nothing', 'a\n\n\nb', 'a\n\n\nb'],
  ])('%s', (_, words, rest) => {
    expect(without(words)).toBe(rest);
  });

  test('is asked from its first letter up to the one behind its last', () => {
    const rewrite = new Rewrite('abcdef');
    rewrite.remove(2, 4);
    expect([0, 1, 2, 3, 4, 5].filter((at) => rewrite.isRemoved(at))).toEqual([2, 3]);
  });

  test('within what goes is not told again, and nothing is written there', () => {
    const rewrite = new Rewrite('một\nhai ba bốn\nnăm');
    rewrite.remove(4, 14);
    rewrite.remove(8, 10);
    rewrite.replace(8, 10, 'tám');
    rewrite.remark(8, 'x');
    expect(rewrite.moves()).toEqual([{ line: 2, old: 'hai ba bốn', next: '' }]);
    expect(rewrite.result()).toBe('một\n// x\nnăm');
  });

  test('is told by its first line, shortened', () => {
    const told = (text: string) => {
      const rewrite = new Rewrite(text);
      rewrite.remove(0, text.length);
      return rewrite.moves()[0]!.old;
    };
    expect(told('một')).toBe('một');
    expect(told('một\nhai')).toBe('một …');
    expect(told('x'.repeat(120))).toBe('x'.repeat(120));
    expect(told(`${'chữ '.repeat(30)}cuối`)).toBe(`${'chữ '.repeat(30)}…`);
    expect(told(`${'chữ '.repeat(30)}cuối\nhai`)).toBe(`${'chữ '.repeat(30)}…`);
  });
});

describe('what becomes other words', () => {
  test('is told with the words around it, a line once', () => {
    const rewrite = becoming('năm «2026» và «2026» hết\nlại «2026»\n«2027»', '2027');
    expect(rewrite.result()).toBe('năm 2027 và 2027 hết\nlại 2027\n2027');
    expect(rewrite.moves()).toEqual([
      { line: 1, old: 'năm 2026 và 2026 hết', next: 'năm 2027 và 2027 hết' },
      { line: 2, old: 'lại 2026', next: 'lại 2027' },
    ]);
  });

  test('of a long line only the words near it are told', () => {
    const words = 'chữ '.repeat(20);
    const [move] = becoming(`${words}«2026» ${words}`, '2027').moves();
    const behind = `2026 ${'chữ '.repeat(14)}…`;
    expect(move).toEqual({
      line: 1,
      old: `…${` chữ`.repeat(14)} ${behind}`,
      next: `…${` chữ`.repeat(14)} ${behind.replace('2026', '2027')}`,
    });
    // As many characters stand whole.
    expect(becoming(`${'x'.repeat(60)}«2026»${'y'.repeat(60)}`, '2027').moves()[0]!.old).toBe(
      `${'x'.repeat(60)}2026${'y'.repeat(60)}`,
    );
  });

  test('stands in the order of the text, whatever was said first', () => {
    const rewrite = new Rewrite('a\nb\nc');
    rewrite.replace(4, 5, 'C');
    rewrite.remove(2, 3);
    rewrite.replace(0, 1, 'A');
    expect(rewrite.moves().map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(rewrite.result()).toBe('A\nC');
  });
});

test('remarks stand above their line, as far in, each once', () => {
  const rewrite = new Rewrite('a\n  b c');
  rewrite.remark(6, 'hai');
  rewrite.remark(4, 'hai');
  rewrite.remark(2, 'ba');
  rewrite.remark(0, 'một');
  expect(rewrite.result()).toBe('// một\na\n  // hai\n  // ba\n  b c');
});
