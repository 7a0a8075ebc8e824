import { describe, expect, test } from 'vitest';
import { nth } from '../known.ts';
import { changedPart, findWords, paragraphsOf, tidyWords, wordsOf } from './paragraphs.ts';

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const only = (content: string) => nth(paragraphsOf(`<w:p>${content}</w:p>`), 0);

test('letters: signs of their own, no deleted or moved ones, none outside a run, of an alternative both', () => {
  const xml = `<w:body><w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t>a</w:t><w:tab/><w:br/><w:noBreakHyphen/></w:r>
    <w:del><w:r><w:delText>x</w:delText><w:tab/></w:r></w:del><w:moveFrom><w:r><w:t>y</w:t></w:r></w:moveFrom><w:ins>${run('b')}</w:ins>
    <w:r/><w:tab/><w:r><mc:AlternateContent><mc:Choice><w:p>${run('mới')}</w:p></mc:Choice><mc:Fallback><w:p>${run('cũ')}</w:p></mc:Fallback></mc:AlternateContent></w:r></w:p><w:p/></w:body>`;
  const paragraphs = paragraphsOf(xml);
  expect(paragraphs.map(wordsOf)).toEqual(['a\t\n-b', 'mới', 'cũ', '']);
  expect(paragraphs.map(({ host, fallback }) => [host, fallback])).toEqual([
    [undefined, false],
    [0, false],
    [0, true],
    [undefined, false],
  ]);
  const [first, , , last] = paragraphs;
  expect(
    first?.runs.map(({ from, to, opening, look, tracked }) => ({
      xml: xml.slice(from, to).slice(-6),
      opening,
      look,
      tracked,
    })),
  ).toEqual([
    { xml: '</w:r>', opening: '<w:r><w:rPr><w:i/></w:rPr>', look: '<w:rPr><w:i/></w:rPr>', tracked: false },
    { xml: '</w:r>', opening: '<w:r>', look: '', tracked: true },
    { xml: '</w:r>', opening: '<w:r>', look: '', tracked: true },
    { xml: '</w:r>', opening: '<w:r>', look: '', tracked: true },
    { xml: '</w:r>', opening: '<w:r>', look: '', tracked: false },
  ]);
  // Behind what says how it looks; all of it where it has no inside.
  expect(xml.slice(first?.start).startsWith('<w:r><w:rPr><w:i/>')).toBe(true);
  expect(xml.slice(last?.from, last?.start)).toBe('<w:p/>');
});

test('tidied words, each with the letter that it came from', () => {
  const { text, at } = tidyWords(only(run('a  \u00a0e\u0302\u0301\u00adb\u200b ')));
  expect({ text, at }).toEqual({ text: 'a ếb ', at: [0, 1, 4, 8, 10] });
});

describe('words found', () => {
  const paragraph = only(run('Một hai, một  hai, mo\u0323\u0302t hai\u00ad.'));
  test.each<[string, number, object | undefined]>([
    ['hai', 0, { from: 4, to: 7 }],
    ['hai', 12, { from: 14, to: 17 }],
    ['một hai', 0, { from: 9, to: 17 }],
    ['một hai', 30, { from: 19, to: 29 }],
    [' ', 0, undefined],
    ['ba', 0, undefined],
  ])('«%s» near %i', (words, near, found) => {
    expect(findWords(paragraph, words, near)).toEqual(found);
  });
});

test.each([
  ['trước 31/6/2027', 'trước 30/06/2027', '31/6', '30/06'],
  ['một', 'một hai', '', ' hai'],
  ['hai', 'một hai', '', 'một '],
  ['một', 'một.', '', '.'],
  ['một\u00a0hai', 'một hai', '', ''],
  ['một hai', 'một', ' hai', ''],
  ['hai', 'hay', 'hai', 'hay'],
  ['năm', 'nam', 'năm', 'nam'],
  ['thể chế', 'thể chế', '', ''],
])('from «%s» to «%s»: «%s» becomes «%s»', (was, becomes, gone, put) => {
  const paragraph = only(run(`ở ${was} ạ`));
  const { from, to, instead } = changedPart(paragraph, { from: 2, to: 2 + was.length }, becomes);
  expect([wordsOf(paragraph).slice(from, to), instead]).toEqual([gone, put]);
});
