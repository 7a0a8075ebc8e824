/** Numbers are Word's own, so that they move when somebody adds a line, and are the decree's. */
import { describe, expect, test } from 'vitest';
import type { Block, OfficialDocument } from '../../../src/document/model.ts';
import { list, p } from './fixtures/blocks.ts';
import { paragraphsOf } from './reading/word-file.ts';
import { type Sample, samplesOf } from './samples.ts';

async function laidOut(blocks: Block[]): Promise<Sample> {
  const document: OfficialDocument = {
    id: 'thu',
    fileName: 'thu',
    name: 'Thử',
    draft: false,
    properties: { title: 'Thử', subject: '', author: 'Sở Tư pháp', date: '2027-01-05' },
    sections: [{ id: 'thu', name: 'Thử', orientation: 'portrait', startsNumbering: true, blocks }],
  };
  return (await samplesOf(new Map([['thử', document]])))[0]!;
}

/** The lines as Word counts them, and as LibreOffice prints them. */
function readings({ word, pages }: Sample): { word: string[]; libreOffice: string[] } {
  return {
    word: paragraphsOf(word.sections).map(({ label, text }) => [label, text].filter(Boolean).join(' ')),
    libreOffice: pages.flatMap(({ lines }) => lines.map(({ text }) => text)).filter((text) => !/^\d+$/.test(text)),
  };
}

const words = (count: number, word = 'việc') => Array.from({ length: count }, () => word);

describe('points', () => {
  const ALPHABET = [...'abcdđeghiklmnopqrstuvxy'];

  test('go through the Vietnamese alphabet: đ after d, no f, j, w, z', async () => {
    const sample = await laidOut(list('point', 'point', 'a', words(23)));
    const expected = ALPHABET.map((letter) => `${letter}) việc`);
    expect(readings(sample)).toEqual({ word: expected, libreOffice: expected });
  });

  test('go on with aa, ab, ac after y', async () => {
    const { word } = readings(await laidOut(list('point', 'point', 'a', words(26))));
    expect(word.slice(22)).toEqual(['y) việc', 'aa) việc', 'ab) việc', 'ac) việc']);
  });

  test('start again under each clause', async () => {
    const sample = await laidOut([
      p('clause', 'một', { numbering: { scheme: 'clause', list: 'k', value: 1 } }),
      ...list('point', 'point', 'k1', words(6)),
      p('clause', 'hai', { numbering: { scheme: 'clause', list: 'k', value: 2 } }),
      ...list('point', 'point', 'k2', words(6)),
    ]);
    const points = ['a', 'b', 'c', 'd', 'đ', 'e'].map((letter) => `${letter}) việc`);
    const expected = ['1. một', ...points, '2. hai', ...points];
    expect(readings(sample)).toEqual({ word: expected, libreOffice: expected });
  });
});

test('each scheme is written the official way', async () => {
  const sample = await laidOut([
    ...list('article', 'article', 'd', words(2, 'điều')),
    ...list('part', 'part', 'p', words(4, 'PHẦN')),
    ...list('section', 'section', 'm', words(2, 'Mục')),
    ...list('dash', 'dash', 'g', words(2, 'gạch')),
    ...list('plus', 'plus', 'c', words(1, 'cộng')),
    ...list('bullet', 'bullet', 'b', words(1, 'chấm')),
    ...list('bullet', 'star', 'o', words(1, 'sao')),
    ...list('subTarget', 'subTarget', 's', words(2, 'chỉ tiêu')),
  ]);
  const expected = [
    'Điều 1. điều',
    'Điều 2. điều',
    'I. PHẦN',
    'II. PHẦN',
    'III. PHẦN',
    'IV. PHẦN',
    '1. Mục',
    '2. Mục',
    '- gạch',
    '- gạch',
    '+ cộng',
    '• chấm',
    '* sao',
    '(1) chỉ tiêu',
    '(2) chỉ tiêu',
  ];
  expect(readings(sample)).toEqual({ word: expected, libreOffice: expected });
});

test('a list goes on where another stands between its lines', async () => {
  const clause = (value: number) => p('clause', 'khoản', { numbering: { scheme: 'clause', list: 'k', value } });
  const sample = await laidOut([
    clause(1),
    p('body', 'lời'),
    clause(2),
    ...list('clause', 'clause', 'x', words(2)),
    clause(3),
  ]);
  const expected = ['1. khoản', 'lời', '2. khoản', '1. việc', '2. việc', '3. khoản'];
  expect(readings(sample)).toEqual({ word: expected, libreOffice: expected });
});

test('a line taken out by the writer leaves a number open, as the model says', async () => {
  const clause = (value: number) => p('clause', 'khoản', { numbering: { scheme: 'clause', list: 'k', value } });
  const expected = ['1. khoản', '4. khoản', '5. khoản'];
  expect(readings(await laidOut([clause(1), clause(4), clause(5)]))).toEqual({ word: expected, libreOffice: expected });
});

test('the lines of one list are one list of Word', async () => {
  const { word } = await laidOut(list('clause', 'clause', 'k', words(5)));
  const ids = paragraphsOf(word.sections).map(({ element }) =>
    element.getElementsByTagName('w:numId')[0]!.getAttribute('w:val'),
  );
  expect(new Set(ids).size).toBe(1);
});

describe('sections and clauses below one another', () => {
  const item = (path: number[], scheme: 'section' | 'clause' = 'section') =>
    p(scheme === 'section' ? (path.length > 1 ? 'subsection' : 'section') : 'clause', 'mục', {
      numbering: { scheme, list: 'm', value: path.at(-1)!, above: path.slice(0, -1) },
    });
  const numbers = async (blocks: Block[]) => {
    const { word, libreOffice } = readings(await laidOut(blocks));
    expect(libreOffice).toEqual(word);
    return word.map((line) => line.replace(' mục', ''));
  };

  test('count 1.1., 1.1.1., from 1 again under each', async () => {
    const blocks = [[1], [1, 1], [1, 1, 1], [1, 1, 2], [1, 2], [1, 2, 1], [2], [2, 1], [3]].map((path) => item(path));
    expect(await numbers(blocks)).toEqual(['1.', '1.1.', '1.1.1.', '1.1.2.', '1.2.', '1.2.1.', '2.', '2.1.', '3.']);
  });

  test('are one list of Word: a line put in moves all numbers after it', async () => {
    const { word } = await laidOut([
      item([1]),
      item([1, 1], 'clause'),
      item([2]),
      item([2, 1]),
      item([2, 2], 'clause'),
    ]);
    const ids = paragraphsOf(word.sections).map(({ element }) => {
      const [id, level] = ['w:numId', 'w:ilvl'].map((name) => element.getElementsByTagName(name)[0]!);
      return [id!.getAttribute('w:val'), level!.getAttribute('w:val')];
    });
    expect(new Set(ids.map(([id]) => id)).size).toBe(1);
    expect(ids.map(([, level]) => level)).toEqual(['0', '1', '0', '1', '1']);
  });

  test('stand as the model says also where it leaves numbers open', async () => {
    const blocks = [[1], [1, 2], [3, 4], [3, 5], [4], [4, 1, 1]].map((path) => item(path));
    expect(await numbers(blocks)).toEqual(['1.', '1.2.', '3.4.', '3.5.', '4.', '4.1.1.']);
  });
});
