/** Where comments go in the parts of a Word file, whatever these hold already. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zipParts } from '../generator/docx/zip-parts.ts';
import { readOfficeSync } from '../import/reader/read-office.ts';
import { type OtherParts, p, r, wordFile } from '../import/testing/word-file.ts';
import { reviewWord } from './review-word.ts';
import { type PartChange, withRemarks } from './reviewed-word.ts';
import type { WordFinding } from './word-findings.ts';
import { linesOf } from './word-lines.ts';

const AUTHOR = { name: 'A & B', initials: 'AB', date: '2027-01-05T00:00:00Z' };
const MAIN = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';

/** The parts that are other than before, declarations and name spaces left out. */
function remarked(parts: Record<string, string | undefined>, elsewhere: PartChange[] = []): Record<string, string> {
  const before: Record<string, Uint8Array> = unzipSync(wordFile(p('một hai')));
  for (const [name, xml] of Object.entries(parts)) {
    if (xml === undefined) delete before[name];
    else before[name] = strToU8(xml);
  }
  const { parts: after } = withRemarks(
    before,
    MAIN,
    [{ paragraph: 0, from: 0, to: 3, lines: ['a < b', 'c'], elsewhere }],
    AUTHOR,
  );
  const changed = Object.entries(after).filter(([name, bytes]) => bytes !== before[name] && name !== MAIN);
  return Object.fromEntries(
    changed.map(([name, bytes]) => [
      name,
      strFromU8(bytes)
        .replace(/<\?xml.*?\?>\s*/gu, '')
        .replace(/ xmlns(?::w)?="[^"]*"/gu, ''),
    ]),
  );
}

const comment = (id: number) =>
  `<w:comment w:id="${id}" w:author="A &amp; B" w:date="2027-01-05T00:00:00Z" w:initials="AB"><w:p><w:r><w:t xml:space="preserve">a &lt; b</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">c</w:t></w:r></w:p></w:comment>`;
const relation = (target: string, id = 'rId9') =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="${target}"/>`;
const made = (id: string, target: string) => `<Relationships>${relation(target, id)}</Relationships>`;
const type = (name: string) =>
  `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>`;

describe('comments', () => {
  test('of a file without any get a part, a relation and a type of their own', () => {
    const types = '<Types><Default Extension="xml" ContentType="application/xml"/></Types>';
    expect(remarked({ [TYPES]: types, [RELATIONS]: '<Relationships/>' })).toEqual({
      [TYPES]: types.replace('</', `${type('word/comments.xml')}</`),
      [RELATIONS]: made('rIdMtcl1', 'comments.xml'),
      'word/comments.xml': `<w:comments>${comment(0)}</w:comments>`,
    });
  });

  test('of a file whose names are taken, or that has no relations at all', () => {
    const other =
      '<Relationships><Relationship Id="rIdMtcl1" Type="x/image" Target="a.png"/><Relationship Id="rId2" Type="y/relationships/comments"/></Relationships>';
    const parts = { [TYPES]: '<Types />', 'word/comments.xml': '<w:comments/>', 'word/comments1.xml': '<w:comments/>' };
    expect(remarked({ ...parts, [RELATIONS]: other })).toEqual({
      [TYPES]: `<Types>${type('word/comments2.xml')}</Types>`,
      [RELATIONS]: other.replace('</Relationships>', `${relation('comments2.xml', 'rIdMtcl2')}</Relationships>`),
      'word/comments2.xml': `<w:comments>${comment(0)}</w:comments>`,
    });
    expect(remarked({ ...parts, [RELATIONS]: undefined })).toEqual({
      [TYPES]: `<Types>${type('word/comments2.xml')}</Types>`,
      [RELATIONS]: made('rIdMtcl1', 'comments2.xml'),
      'word/comments2.xml': `<w:comments>${comment(0)}</w:comments>`,
    });
  });

  test.each([
    ['ghi-chu.xml', 'word/ghi-chu.xml'],
    ['/chung/ghi-chu.xml', 'chung/ghi-chu.xml'],
  ])('of a file that has some, in %s, stand behind them', (target, name) => {
    const relations = { [RELATIONS]: `<Relationships>${relation(target)}</Relationships>` };
    const own =
      '<w:comments w:x="1"><w:comment w:id="3"/><w:comment w:author="X" w:id="12"></w:comment></w:comments>\n';
    expect(remarked({ ...relations, [name]: own })).toEqual({
      [name]: own.trimEnd().replace('</w:comments>', `${comment(13)}</w:comments>`),
    });
    expect(remarked({ ...relations, [name]: '<w:comments w:x="1" />' })).toEqual({
      [name]: `<w:comments w:x="1">${comment(0)}</w:comments>`,
    });
    // A relation that leads nowhere.
    expect(Object.keys(remarked(relations))).toEqual([TYPES, RELATIONS, 'word/comments.xml']);
  });

  test('of a file without its types: it is broken', () => {
    expect(() => remarked({ [TYPES]: undefined })).toThrow('hỏng hoặc chưa tải về hết');
  });

  test('changes of other parts are written there', () => {
    const header = 'word/header1.xml';
    const change = { part: header, paragraph: 0, from: 0, to: 3, instead: 'ba' };
    const { [header]: xml } = remarked({ [header]: `<w:hdr>${p('một')}</w:hdr>` }, [
      change,
      { ...change, paragraph: 5 },
    ]);
    expect(xml).toContain('<w:delText xml:space="preserve">một</w:delText>');
    expect(xml?.match(/<w:ins /gu)).toHaveLength(1);
  });
});

describe('a finding', () => {
  const finding = (more: Partial<WordFinding>): WordFinding => ({
    ...{ code: 'MTCL501', message: 'Lỗi.', where: '', words: '', span: { from: 0, to: 0 }, fixes: [] },
    diagnostic: { message: '', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
    ...more,
  });
  /** The text with ⟦…⟧ around what is remarked on, and what the comments say. */
  function reviewed(
    bytes: Uint8Array,
    findings: WordFinding[],
    main = MAIN,
  ): [text: string, comments: string[], changes: number] {
    const { bytes: copy, changes } = reviewWord(bytes, findings, { author: AUTHOR, suggest: true });
    const parts = unzipSync(copy);
    const text = strFromU8(parts[main]!)
      .replace(/<w:commentRangeStart [^>]*>/gu, '⟦')
      .replace(/<w:commentRangeEnd [^>]*>/gu, '⟧')
      .replace(/<w:(?:del|ins) [^>]*>|<\/w:(?:del|ins)>/gu, '|')
      .replace(/<\/w:p>/gu, '¶')
      .replace(/<[^>]*>/gu, '');
    const said = strFromU8(parts[`${main.slice(0, main.lastIndexOf('/'))}/comments.xml`]!);
    const comments = [...said.matchAll(/<w:comment .*?<\/w:comment>/gsu)].map(([xml]) =>
      xml.replace(/<\/w:p>(?=<w:p>)/gu, ' / ').replace(/<[^>]*>/gu, ''),
    );
    return [text, comments, changes];
  }
  const TITLE = 'MTCL501 – Còn chỗ để trống, chữ mẫu chưa thay';
  const file = (body: string, parts: OtherParts = {}) => {
    const bytes = wordFile(body, parts);
    const lines = linesOf(readOfficeSync(bytes));
    return { bytes, line: (words: string) => lines.find(({ text }) => text.includes(words))! };
  };

  test('about the whole file stands at its first words, or where there are none at its beginning', () => {
    const box = `<w:p><w:r><w:pict><w:txbxContent>${p('hộp')}</w:txbxContent></w:pict></w:r></w:p>`;
    expect(reviewed(wordFile(box + p(' ') + p('một')), [finding({})])[0]).toBe('hộp¶¶ ¶⟦một⟧¶');
    expect(reviewed(wordFile(p('') + p('')), [finding({})])[0]).toBe('⟦⟧¶¶');
    expect(reviewed(wordFile('<w:tbl/>'), [finding({})])[0]).toBe('');
  });

  test('stands on its words, says where it is and what is proposed; a change of words not found is none', () => {
    const { bytes, line } = file(p('Trước  ngày 31/6 , xong.'));
    const fix = (title: string, from: number, to: number, instead: string) => ({
      title,
      change: { from, to, instead },
    });
    const own = line('31/6');
    const findings = [
      finding({
        line: own,
        words: '31/6',
        where: 'mục 1',
        span: { from: 11, to: 15 },
        fixes: [{ title: 'Sửa' }, fix('Ghi', 11, 15, '30/6'), { title: 'Ba' }, { title: 'Bốn' }],
      }),
      finding({ line: own, span: { from: 15, to: 17 }, fixes: [fix('Bỏ dấu cách', 15, 16, '')] }),
      finding({ line: own, span: { from: 0, to: 5 }, fixes: [fix('Như cũ', 0, 5, 'Trước')] }),
      finding({ line: { ...own, text: 'lạ hoắc' }, span: { from: 0, to: 2 }, fixes: [fix('Lạ', 0, 2, 'x')] }),
    ];
    const [text, comments, changes] = reviewed(bytes, findings);
    expect(text).toBe('⟦⟦Trước⟧  ngày ⟦|31||30|/6⟧| |⟦,⟧ xong.⟧¶');
    expect(comments).toEqual([
      `${TITLE} / Lỗi. / Đề xuất: Sửa / Đề xuất: Ghi / Đề xuất: Ba`,
      `${TITLE} / Lỗi. / Đề xuất: Bỏ dấu cách`,
      `${TITLE} / Lỗi. / Đề xuất: Như cũ`,
      `${TITLE} / Lỗi. / Đề xuất: Lạ`,
    ]);
    expect(changes).toBe(2);
  });

  test('of a note stands at the word it is called behind, or on the whole paragraph where none is; its change in the note', () => {
    const call = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const footnotes = `<w:footnote w:id="1">${p('Ngày 31/6')}</w:footnote><w:footnote w:id="2">${p('Số 7')}</w:footnote>`;
    const { bytes, line } = file(`<w:p>${r('Hồ sơ ')}${call(1)}${r('đủ')}</w:p><w:p>${call(2)}${r('Sổ')}</w:p>`, {
      footnotes,
    });
    const [text, comments, changes] = reviewed(bytes, [
      finding({
        line: line('31/6'),
        words: '31/6',
        where: 'chú thích',
        fixes: [{ title: 'Ghi', change: { from: 5, to: 9, instead: '30/6' } }],
      }),
      finding({ line: line('Số 7'), words: 'Số 7', where: 'chú thích', fixes: [] }),
    ]);
    expect(text).toBe('Hồ ⟦sơ⟧ đủ¶⟦Sổ⟧¶');
    expect(comments).toEqual([
      `${TITLE} / Ở chú thích: «31/6» / Lỗi. / Đề xuất: Ghi`,
      `${TITLE} / Ở chú thích: «Số 7» / Lỗi.`,
    ]);
    expect(changes).toBe(1);
  });

  test('of a header is changed in every header that says the same, and of a file whose main part has another name', () => {
    const parts: Record<string, Uint8Array> = unzipSync(wordFile(''));
    const main = 'word/van-ban.xml';
    delete parts[MAIN];
    const hdr = (text: string) => strToU8(`<w:hdr xmlns:w="urn:w">${p(text)}</w:hdr>`);
    parts[main] = strToU8(`<w:document xmlns:w="urn:w"><w:body>${p('Kế hoạch')}</w:body></w:document>`);
    parts['_rels/.rels'] = strToU8(
      `<Relationships><Relationship Id="a" Type="urn:x/officeDocument" Target="/${main}"/></Relationships>`,
    );
    Object.assign(parts, {
      'word/document9.xml': hdr('x'),
      'word/header1.xml': hdr('Ngày 31/6'),
      'word/header2.xml': hdr('Ngày  31/6'),
      'word/header3.xml': hdr('Ngày 30/6'),
    });
    const bytes = zipParts(parts);
    const line = linesOf(readOfficeSync(bytes)).find(({ text }) => text.includes('31/6'))!;
    const findings = [
      finding({
        line,
        words: '31/6',
        where: 'đầu trang',
        fixes: [{ title: 'Ghi', change: { from: 5, to: 9, instead: '30/6' } }],
      }),
    ];
    expect(reviewed(bytes, findings, main)).toEqual([
      '⟦Kế hoạch⟧¶',
      [`${TITLE} / Ở đầu trang: «31/6» / Lỗi. / Đề xuất: Ghi`],
      1,
    ]);
    const copy = unzipSync(reviewWord(bytes, findings, { author: AUTHOR, suggest: true }).bytes);
    expect([1, 2, 3].map((i) => strFromU8(copy[`word/header${i}.xml`]!).includes('<w:ins '))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
