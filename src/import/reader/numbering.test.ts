/** The numbers that Word makes, one list after another of one part. */
import { expect, test } from 'vitest';
import { wordFile } from '../testing/word-file.ts';
import { paragraphsIn } from './model.ts';
import { readOfficeSync } from './read-office.ts';

const val = (name: string, value: string | number | undefined) =>
  value === undefined ? '' : `<w:${name} w:val="${value}"/>`;

interface Level {
  format?: string;
  start?: number;
  restart?: number;
  legal?: boolean;
}

/** A level; its text, "%1.", as Word writes it. */
function level(at: number, text: string | undefined, { format, start, restart, legal }: Level = {}): string {
  const parts = [
    val('start', start),
    val('numFmt', format),
    val('lvlRestart', restart),
    legal ? '<w:isLgl/>' : '',
    val('lvlText', text),
  ];
  return `<w:lvl w:ilvl="${at}">${parts.join('')}</w:lvl>`;
}
const abstract = (id: number, content: string) => `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;
const num = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}">${val('abstractNumId', of)}${overrides}</w:num>`;

/** The labels of paragraphs, each of a list and a level. */
function labels(numbering: string, ...items: [list: number, level?: number][]): (string | undefined)[] {
  const body = items.map(
    ([list, at]) => `<w:p><w:pPr><w:numPr>${val('ilvl', at)}${val('numId', list)}</w:numPr></w:pPr></w:p>`,
  );
  return paragraphsIn(readOfficeSync(wordFile(body.join(''), { numbering })).blocks).map(({ label }) => label?.text);
}

test.each<[string, string[]]>([
  ['decimal', ['1', '2', '3', '4', '27', '28', '3999', '4000']],
  ['decimalZero', ['01', '02', '03', '04', '27', '28', '3999', '4000']],
  ['upperRoman', ['I', 'II', 'III', 'IV', 'XXVII', 'XXVIII', 'MMMCMXCIX', '4000']],
  ['lowerRoman', ['i', 'ii', 'iii', 'iv', 'xxvii', 'xxviii', 'mmmcmxcix', '4000']],
  ['upperLetter', ['A', 'B', 'C', 'D', 'AA', 'BB', 'U'.repeat(154), '4000']],
  ['lowerLetter', ['a', 'b', 'c', 'd', 'aa', 'bb', 'u'.repeat(154), '4000']],
  ['chineseCounting', ['1', '2', '3', '4', '27', '28', '3999', '4000']],
])('numbers written as %s', (format, written) => {
  const from = (id: number, start: number) => abstract(id, level(0, '%1', { format, start })) + num(id, id);
  const items: [number][] = [[1], [1], [1], [1], [2], [2], [3], [3]];
  expect(labels(from(1, 1) + from(2, 27) + from(3, 3999), ...items)).toEqual(written);
});

test('marks: a dash and a plus stay, letters of symbol fonts are one mark, others stay as they are', () => {
  const marks = ['-', '–', '—', '\uf02d', '+', '\uf02b', '\uf0b7', '', '✓'];
  const lists = marks.map((mark, i) => abstract(i + 1, level(0, mark, { format: 'bullet' })) + num(i + 1, i + 1));
  const items = marks.map((_, i): [number] => [i + 1]);
  expect(labels(lists.join(''), ...items)).toEqual(['-', '-', '-', '-', '+', '+', '•', '•', '✓']);
});

test('words without a number are printed, a number without words and a level that is not there print none', () => {
  const lists =
    abstract(1, level(0, 'Ghi chú%1:', { format: 'none' }) + level(1, '%2', { format: 'none' }) + level(2, undefined)) +
    num(1, 1) +
    num(2, 9);
  expect(labels(lists, [1, 0], [1, 1], [1, 2], [1, 3], [2, 0])).toEqual([
    'Ghi chú:',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a level counts anew below those above it, unless it says below which, or never', () => {
  const lists =
    abstract(
      1,
      level(0, '%1') +
        level(1, '%1.%2') +
        level(2, '%3)', { restart: 1 }) +
        level(3, '%4/', { restart: 0 }) +
        level(4, '%5-'),
    ) + num(1, 1);
  const round: [number, number][] = [
    [1, 1],
    [1, 2],
    [1, 3],
    [1, 4],
  ];
  expect(labels(lists, [1, 0], ...round, ...round, [1, 0], ...round)).toEqual([
    ...['1', '1.1', '1)', '1/', '1-'],
    ...['1.2', '2)', '2/', '1-'],
    ...['2', '2.1', '1)', '3/', '1-'],
  ]);
});

test('levels above that were never printed count as begun; in legal style all numbers are Arabic', () => {
  const lists =
    abstract(
      1,
      level(0, '%1.', { format: 'upperRoman', start: 4 }) +
        level(1, '%1.%2.%9', { format: 'upperLetter' }) +
        level(2, '%1.%2.%3', { format: 'lowerLetter', legal: true }) +
        level(3, '%1.%6.%4'),
    ) + num(1, 1);
  expect(labels(lists, [1, 2], [1, 1], [1, 2], [1, 3], [1, 0])).toEqual(['4.1.1', 'IV.B.1', '4.2.1', 'IV.1.1', 'V.']);
});

test('a list may begin elsewhere than its kind, and have levels of its own', () => {
  const lists =
    abstract(1, level(0, '%1.') + level(1, '%2)')) +
    num(1, 1) +
    num(2, 1, `<w:lvlOverride w:ilvl="0">${val('startOverride', 7)}</w:lvlOverride>`) +
    num(3, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'Bước %1:', { format: 'decimalZero' })}</w:lvlOverride>`) +
    num(4, 1, `<w:lvlOverride>${val('startOverride', 50)}</w:lvlOverride>`);
  expect(labels(lists, [1], [1], [2], [2], [3], [4], [1], [1, 1])).toEqual([
    ...['1.', '2.', '7.', '8.', 'Bước 09:', '10.', '11.', '1)'],
  ]);
});

test('a list of a style takes the levels of the list that names the style, the first of several', () => {
  const lists =
    abstract(1, val('numStyleLink', 'Muc')) +
    abstract(2, val('styleLink', 'Muc') + level(0, 'Mục %1')) +
    abstract(3, val('styleLink', 'Muc') + level(0, 'Khoản %1')) +
    abstract(4, val('numStyleLink', 'KhongCo') + level(0, 'Điểm %1')) +
    [1, 2, 3, 4].map((id) => num(id, id)).join('');
  // Both lists of the style are one.
  expect(labels(lists, [1], [2], [3], [4], [1])).toEqual(['Mục 1', 'Mục 2', 'Khoản 1', 'Điểm 1', 'Mục 3']);
});
