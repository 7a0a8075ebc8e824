/** Comments on exact words, tracked changes, and nothing else of the part touched. */
import { describe, expect, test } from 'vitest';
import { type Author, annotate as annotated, type Remark } from './annotate.ts';
import { findWords, paragraphsOf, wordsOf } from './paragraphs.ts';

const AUTHOR = { name: 'MTCL', date: '2027-01-05T00:00:00Z' };
const annotate = (xml: string, remarks: Remark[], author: Author) => annotated(xml, remarks, author).xml;
const body = (content: string) => `<w:document><w:body>${content}</w:body></w:document>`;
const p = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
const r = (text: string, look = '') => `<w:r>${look}<w:t>${text}</w:t></w:r>`;

/** A remark on words of a paragraph. */
function remark(xml: string, paragraph: number, words: string, instead?: string) {
  const range = findWords(paragraphsOf(xml)[paragraph]!, words);
  if (!range) throw new Error(`«${words}» is not there`);
  return { paragraph, ...range, comment: 7, ...(instead === undefined ? {} : { instead }) };
}

/** With comments as ⟦…⟧, deletions as [-…-], insertions as {+…+}; runs as |. */
function read(xml: string): string {
  return xml
    .replace(/^.*<w:body>|<\/w:body>.*$/gsu, '')
    .replace(/<w:commentRangeStart [^>]*>/gu, '⟦')
    .replace(/<w:commentRangeEnd [^>]*><w:r><w:commentReference [^>]*><\/w:r>/gu, '⟧')
    .replace(/<w:del [^>]*>/gu, '[-')
    .replace(/<\/w:del>/gu, '-]')
    .replace(/<w:ins [^>]*>/gu, '{+')
    .replace(/<\/w:ins>/gu, '+}')
    .replace(/<w:b\/>/gu, '*')
    .replace(/<w:tab\/>/gu, '→')
    .replace(/<\/w:p>/gu, '¶')
    .replace(/<\/w:r>/gu, '|')
    .replace(/<[^>]*>/gu, '');
}

describe('a comment', () => {
  test('cuts the run at the words, both halves with the same look', () => {
    const xml = body(p(r('Trước ngày 30/8', '<w:rPr><w:b/></w:rPr>'), r(' hằng năm')));
    expect(read(annotate(xml, [remark(xml, 0, 'ngày 30/8')], AUTHOR))).toBe('*Trước |⟦*ngày 30/8|⟧ hằng năm|¶');
  });

  test('goes over several runs, also inside a link', () => {
    const xml = body(p(r('Chủ '), `<w:hyperlink>${r('trì: ')}</w:hyperlink>`, r('Văn phòng')));
    expect(read(annotate(xml, [remark(xml, 0, 'trì: Văn')], AUTHOR))).toBe('Chủ |⟦trì: |Văn|⟧ phòng|¶');
  });

  test('stands where words stand, however they are composed and spaced', () => {
    const decomposed = 'Thực hiện'.normalize('NFD');
    const xml = body(p(r('a'), r(`${decomposed}  kế &amp; hoạch`)));
    const result = annotate(xml, [remark(xml, 0, 'hiện kế & hoạch')], AUTHOR);
    expect(read(result).normalize('NFC')).toBe('a|Thực |⟦hiện  kế &amp; hoạch|⟧¶');
  });

  test('two on one run, and one inside the other', () => {
    const xml = body(p(r('một hai ba')));
    const marks = [
      remark(xml, 0, 'một'),
      { ...remark(xml, 0, 'hai ba'), comment: 8 },
      { ...remark(xml, 0, 'ba'), comment: 9 },
    ];
    expect(read(annotate(xml, marks, AUTHOR))).toBe('⟦một|⟧ |⟦hai |⟦ba|⟧⟧¶');
  });

  test('on an empty paragraph, and at the end of one', () => {
    const xml = body(`${p()}<w:p w:x="1"/>${p(r('chữ'))}`);
    const at = (paragraph: number, place: number) => ({ paragraph, from: place, to: place, comment: 7 });
    expect(read(annotate(xml, [at(0, 0), at(1, 0), at(2, 3)], AUTHOR))).toBe('⟦⟧¶⟦⟧¶chữ|⟦⟧¶');
  });

  test('on a text box is one around the run that holds it', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice>${p(r('DỰ THẢO'))}</mc:Choice><mc:Fallback>${p(r('DỰ THẢO'))}</mc:Fallback></mc:AlternateContent></w:r>`;
    const xml = body(p(r('Số: 5'), box));
    expect(paragraphsOf(xml).map(wordsOf)).toEqual(['Số: 5', 'DỰ THẢO', 'DỰ THẢO']);
    expect(read(annotate(xml, [remark(xml, 1, 'DỰ')], AUTHOR))).toBe('Số: 5|⟦DỰ THẢO|¶DỰ THẢO|¶|⟧¶');
  });

  test('on a text box that stands in no run is one on the paragraph that holds it', () => {
    const box = `<w:pict><w:txbxContent>${p(r('MẬT'))}</w:txbxContent></w:pict>`;
    const xml = body(p(box, r('Số: 5')));
    expect(read(annotate(xml, [remark(xml, 1, 'MẬT')], AUTHOR))).toBe('MẬT|¶⟦Số: 5|⟧¶');
    const alone = body(p(`<w:r>${box}</w:r>`));
    expect(read(annotate(alone, [remark(alone, 1, 'MẬT')], AUTHOR))).toBe('⟦MẬT|¶|⟧¶');
  });

  test('on the words around a box and on those in it, which are changed inside', () => {
    const box = `<w:pict><w:txbxContent>${p(r('MẬT'))}</w:txbxContent></w:pict>`;
    const xml = body(p(`<w:r><w:t>Số: 5</w:t>${box}</w:r>`));
    const change = { ...remark(xml, 1, 'MẬT', 'KÍN'), comment: 8 };
    expect(read(annotate(xml, [remark(xml, 0, 'Số'), change], AUTHOR))).toBe('⟦⟦Số|⟧: 5[-MẬT|-]{+KÍN|+}¶|⟧¶');
  });

  test('of a paragraph that is not there is none', () => {
    const xml = body(p(r('một')));
    expect(annotate(xml, [{ paragraph: 3, from: 0, to: 2, comment: 7 }], AUTHOR)).toBe(xml);
  });

  test('leaves all else as it is, to the letter', () => {
    const xml = `<?xml version="1.0"?><!-- x --><w:document><w:body>${p(r('một'))}<w:p w:rsidR='00"1'>${r('hai &#233;')}</w:p></w:body></w:document>`;
    expect(annotate(xml, [], AUTHOR)).toBe(xml);
    const result = annotate(xml, [remark(xml, 0, 'một')], AUTHOR);
    expect(result.slice(result.indexOf("<w:p w:rsidR='00"))).toBe(xml.slice(xml.indexOf("<w:p w:rsidR='00")));
  });
});

describe('a tracked change', () => {
  test('strikes the words and puts the new ones behind, in their look', () => {
    const xml = body(p(r('Thời hạn: trước 30/8 hằng năm', '<w:rPr><w:b/></w:rPr>')));
    expect(read(annotate(xml, [remark(xml, 0, '30/8', 'ngày 30/8')], AUTHOR))).toBe(
      '*Thời hạn: trước |⟦[-*30/8|-]{+*ngày 30/8|+}⟧* hằng năm|¶',
    );
  });

  test('of words in several runs; of nothing to something; of something to nothing', () => {
    const xml = body(p(r('một '), r('hai ba')));
    expect(read(annotate(xml, [remark(xml, 0, 'một hai', 'bốn')], AUTHOR))).toBe('⟦[-một |-][-hai|-]{+bốn|+}⟧ ba|¶');
    expect(read(annotate(xml, [{ paragraph: 0, from: 4, to: 4, comment: 1, instead: 'rưỡi ' }], AUTHOR))).toBe(
      'một |{+rưỡi |+}⟦⟧hai ba|¶',
    );
    expect(read(annotate(xml, [remark(xml, 0, ' ba', '')], AUTHOR))).toContain('⟦[-ba|-]⟧¶');
  });

  test('word for word in the looks of the old ones, neighbours of one look together; else in that of the last', () => {
    const bold = '<w:rPr><w:b/></w:rPr>';
    const xml = body(p(r('ngày ', bold), r('3'), r('1/6', bold)));
    expect(read(annotate(xml, [remark(xml, 0, 'ngày 31/6', 'hôm 30/06')], AUTHOR))).toBe(
      '⟦[-*ngày |-][-3|-][-*1/6|-]{+*hôm |30|*/06|+}⟧¶',
    );
    expect(read(annotate(xml, [remark(xml, 0, 'ngày 31', 'mồng 3 tháng')], AUTHOR))).toBe(
      '⟦[-*ngày |-][-3|-][-*1|-]{+*mồng 3 tháng|+}⟧*/6|¶',
    );
  });

  test('none in a paragraph without letters, and none of a text outside a run', () => {
    const empty = body(p('<w:r/>'));
    expect(read(annotate(empty, [{ paragraph: 0, from: 0, to: 0, comment: 7, instead: 'x' }], AUTHOR))).toBe('⟦⟧¶');
    const loose = body(p('<w:t>một</w:t>', r(' hai')));
    expect(read(annotate(loose, [remark(loose, 0, 'một', 'ba')], AUTHOR))).toBe('một hai|¶');
  });

  test('none over a picture, a field or a sign of a font', () => {
    for (const held of ['<w:drawing/>', '<w:fldChar/>', '<w:sym/>', '<mc:AlternateContent/>']) {
      const xml = body(p(`<w:r><w:t>một</w:t>${held}</w:r>`));
      expect(read(annotate(xml, [remark(xml, 0, 'một', 'hai')], AUTHOR))).toBe('⟦một|⟧¶');
    }
  });

  test('no two on the same words, none on words that are tracked already or hold a field', () => {
    const xml = body(p(r('một hai'), `<w:ins w:id="3">${r('ba')}</w:ins>`));
    const two = [remark(xml, 0, 'một', 'x'), remark(xml, 0, 'một hai', 'y')];
    expect(read(annotate(xml, two, AUTHOR))).toContain('[-một|-]{+x|+}');
    expect(read(annotate(xml, two, AUTHOR))).not.toContain('{+y');
    expect(read(annotate(xml, [remark(xml, 0, 'ba', 'x')], AUTHOR))).toBe('một hai|{+⟦ba|⟧+}¶');
  });

  test('has a number that nothing else in the part has', () => {
    const xml = body(`<w:bookmarkStart w:id="12"/>${p(r('một'))}`);
    expect(
      [...annotate(xml, [remark(xml, 0, 'một', 'hai')], AUTHOR).matchAll(/<w:(?:ins|del) w:id="(\d+)"/gu)]
        .map((m) => m[1])
        .sort(),
    ).toEqual(['13', '14']);
  });
});
