/** What stands in the runs, paragraphs, tables and parts of a Word file: the rare elements, all of each paragraph told. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { p, r, table, wordFile } from '../testing/word-file.ts';
import { paragraphsIn, type WordTable } from './model.ts';
import { readOfficeSync } from './read-office.ts';

const BROKEN = 'hỏng hoặc chưa tải về hết';

const run = (content: string, look = '') => `<w:r><w:rPr>${look}</w:rPr>${content}</w:r>`;
const paragraph = (...content: string[]) => `<w:p>${content.join('')}</w:p>`;
const raised = (text: string, how: string) => run(`<w:t>${text}</w:t>`, `<w:vertAlign w:val="${how}"/>`);

function read(body: string, parts: Record<string, string> = {}) {
  const file = readOfficeSync(wordFile(body, parts));
  const paragraphs = paragraphsIn(file.blocks);
  return { ...file, paragraphs, texts: paragraphs.map(({ text }) => text), told: Object.fromEntries(file.noticed) };
}

/** The file with parts in place of its own, or without them. */
function withParts(parts: Record<string, string | Uint8Array | undefined>): Uint8Array {
  const all: Record<string, Uint8Array> = { ...unzipSync(wordFile(p('Việc'))) };
  for (const [name, content] of Object.entries(parts)) {
    if (content === undefined) delete all[name];
    else all[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(all);
}

describe('runs', () => {
  test('hyphens that hold or give way, and the letters of symbol fonts', () => {
    const symbols = ['F0E0', 'f0fe', 'F0A3', 'F021'].map((char) => `<w:sym w:char="${char}"/>`).join('');
    const body = paragraph(run(`<w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/>${symbols}<w:sym/>`));
    expect(read(body)).toMatchObject({ texts: ['A-B\u00ad→☑≤••'], told: {} });
  });

  test('letters above and below the line: with forms of their own, without, on the line, and blank', () => {
    const body = paragraph(
      ...[r('10'), raised('-6 n', 'superscript'), r(' CO'), raised('2', 'subscript')],
      ...[raised('th', 'superscript'), raised('x', 'baseline'), raised(' ', 'subscript')],
    );
    expect(read(body)).toMatchObject({ texts: ['10⁻⁶ ⁿ CO₂thx '], told: { raised: 1 } });
  });

  test('struck letters are told, struck blanks are not; a word once struck by its style may stand', () => {
    const styles = '<w:style w:type="character" w:styleId="Bo"><w:rPr><w:dstrike/></w:rPr></w:style>';
    const body = paragraph(
      run('<w:t>bỏ</w:t>', '<w:strike/>'),
      run('<w:t xml:space="preserve"> </w:t>', '<w:strike/>'),
      run('<w:t>bỏ nữa</w:t>', '<w:rStyle w:val="Bo"/>'),
    );
    expect(read(body, { styles })).toMatchObject({ texts: ['bỏ bỏ nữa'], told: { struck: 2 } });
  });

  test('of alternatives the first counts: around paragraphs, runs, words and drawings, and where there is only the old one or none', () => {
    const choice = (first: string | undefined, second = '') =>
      `<mc:AlternateContent>${first === undefined ? '' : `<mc:Choice>${first}</mc:Choice>`}${second}</mc:AlternateContent>`;
    const old = (content: string) => `<mc:Fallback>${content}</mc:Fallback>`;
    const picture = '<a:blip xmlns:a="urn:a"/>';
    const body = [
      choice(p('mới'), old(p('cũ'))),
      choice(undefined, old(p('chỉ có bản cũ'))),
      choice(undefined, p('không có lựa chọn')),
      paragraph(choice(r('lượt mới'), old(r('lượt cũ'))), run(choice('<w:t> chữ</w:t>', old('<w:t> thừa</w:t>')))),
      paragraph(run(`<w:drawing>${choice(picture, old(picture + picture))}</w:drawing>`)),
      paragraph(run('<w:drawing><a:line xmlns:a="urn:a"/></w:drawing>')),
    ].join('');
    const { texts, paragraphs, told } = read(body);
    expect(texts).toEqual(['mới', 'chỉ có bản cũ', 'không có lựa chọn', 'lượt mới chữ', '', '']);
    expect(paragraphs.map(({ pictures, shape }) => (shape ? 'hình' : pictures))).toEqual([0, 0, 0, 0, 1, 'hình']);
    expect(told).toEqual({ pictures: 1, shapes: 1 });
  });

  test('the letters of an equation are kept, plain, and it is told', () => {
    const m = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
    const body = paragraph(
      r('Tỷ lệ ', { bold: true }),
      `<m:oMath ${m}><m:r><m:t>x</m:t></m:r><m:r><m:t> ≥ 90%</m:t></m:r></m:oMath>`,
    );
    const { paragraphs, told } = read(body);
    expect(paragraphs[0]).toMatchObject({
      text: 'Tỷ lệ x ≥ 90%',
      bold: false,
      stretches: [
        { text: 'Tỷ lệ ', bold: true, italic: false },
        { text: 'x ≥ 90%', bold: false, italic: false },
      ],
    });
    expect(told).toEqual({ equations: 1 });
  });

  test('looks of a whole paragraph: bold and italic of its letters, capitals by their look, a page before it', () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1"><w:rPr><w:i/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:pageBreakBefore/><w:jc w:val="end"/></w:pPr></w:style>`;
    const body = [
      paragraph(run('<w:t>chữ hoa</w:t>', '<w:caps/><w:rFonts w:ascii="Arial"/>')),
      paragraph(
        '<w:pPr><w:pStyle w:val="Muc"/><w:jc w:val="distribute"/></w:pPr>',
        r('thẳng'),
        r(' đậm', { bold: true }),
      ),
      paragraph('<w:pPr><w:pStyle w:val="KhongCo"/><w:pageBreakBefore w:val="0"/></w:pPr>', r('lạ')),
    ].join('');
    const { paragraphs, fonts } = read(body, { styles });
    expect(
      paragraphs.map(({ text, style, alignment, bold, italic, caps, pageBreakBefore }) => ({
        ...{ text, style, alignment, bold, italic, caps, pageBreakBefore },
      })),
    ).toEqual([
      {
        text: 'chữ hoa',
        style: undefined,
        alignment: 'left',
        bold: false,
        italic: true,
        caps: true,
        pageBreakBefore: false,
      },
      {
        ...{ text: 'thẳng đậm', style: 'Muc', alignment: 'both', bold: false, italic: false, caps: false },
        pageBreakBefore: true,
      },
      {
        ...{ text: 'lạ', style: 'KhongCo', alignment: 'left', bold: false, italic: false, caps: false },
        pageBreakBefore: false,
      },
    ]);
    expect([...fonts]).toEqual(['Arial', '.VnTime']);
  });

  test('a paragraph whose mark is deleted is gone when nothing stands in it; what stands in it stays', () => {
    const deleted = '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>';
    const box = run(`<w:pict><w:txbxContent>${p('hộp')}</w:txbxContent></w:pict>`);
    expect(read(paragraph(deleted) + paragraph(deleted, r('còn')) + paragraph(deleted, box) + p('sau')).texts).toEqual([
      'còn',
      '',
      'hộp',
      'sau',
    ]);
  });
});

describe('tables', () => {
  const tc = (content: string, look = '') => `<w:tc><w:tcPr>${look}</w:tcPr>${content}</w:tc>`;
  const rows = (body: string) => {
    const { blocks, told } = read(p('trước') + body);
    const found = blocks.filter((block): block is WordTable => block.type === 'table');
    return {
      told,
      tables: found.map(({ rows, ...rest }) => ({
        ...rest,
        rows: rows.map(({ cells, header }) => [
          ...(header ? ['đầu'] : []),
          ...cells.map(
            ({ blocks, column, columnSpan, rowSpan, continues }) =>
              `${paragraphsIn(blocks).map(({ text }) => text)} ${column}+${columnSpan}x${rowSpan}${continues ? ' tiếp' : ''}`,
          ),
        ]),
      })),
    };
  };

  test('cells joined as old files do it, rows that begin further right, rows that are deleted', () => {
    const joined = (how: string) => `<w:hMerge w:val="${how}"/>`;
    const body = `<w:tbl><w:tblGrid><w:gridCol w:w="1134"/><w:gridCol w:w="2268"/><w:gridCol/></w:tblGrid>
      <w:tr><w:trPr><w:tblHeader/></w:trPr>${tc(p('a'), joined('restart'))}${tc(p(''), joined('continue'))}${tc(p('b'))}</w:tr>
      <w:tr><w:trPr><w:del/></w:trPr>${tc(p('bỏ'))}</w:tr>
      <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc(p('c'), '<w:gridSpan w:val="1"/>')}${tc(p('f'), '<w:vMerge w:val="restart"/>')}</w:tr>
      <w:tr>${tc(p('mất đầu'), joined('continue'))}${tc(p('d'))}${tc(p('e'), '<w:gridSpan/><w:vMerge/>')}</w:tr>
    </w:tbl>`;
    expect(rows(body)).toEqual({
      told: { deletions: 1 },
      tables: [
        {
          type: 'table',
          place: { part: 'word/document.xml', index: 1 },
          columns: 3,
          widths: [20, 40, 0],
          rows: [
            ['đầu', 'a 0+2x1', 'b 2+1x1'],
            ['c 1+1x1', 'f 2+1x2'],
            ['d 1+1x1', 'e 2+1x1 tiếp'],
          ],
        },
      ],
    });
  });

  test('a table in which no paragraph stands, and a table in a cell', () => {
    const { told, tables } = rows(
      `<w:tbl><w:tr>${tc('')}</w:tr></w:tbl>${table([[`<w:tc>${p('ngoài')}${table([['trong']])}</w:tc>`]])}`,
    );
    expect(tables).toEqual([
      { type: 'table', place: { part: 'word/document.xml', index: 0 }, columns: 1, widths: [], rows: [[' 0+1x1']] },
      {
        type: 'table',
        place: { part: 'word/document.xml', index: 1 },
        columns: 1,
        widths: [35],
        rows: [['ngoài,trong 0+1x1']],
      },
    ]);
    expect(told).toEqual({ nested: 1 });
  });
});

describe('parts', () => {
  const text = (bytes: Uint8Array) => paragraphsIn(readOfficeSync(bytes).blocks).map(({ text }) => text);
  const document = `<w:document xmlns:w="urn:w"><w:body>${p('Mục tiêu')}</w:body></w:document>`;
  const utf16 = (words: string) => Buffer.from(`\ufeff${words}`, 'utf16le');

  test.each<[string, Uint8Array]>([
    ['UTF-8', strToU8(document)],
    ['UTF-8 with its mark', strToU8(`\ufeff${document}`)],
    ['UTF-16, the small byte first', utf16(document)],
    ['UTF-16, the great byte first', utf16(document).swap16()],
  ])('in %s', (_, bytes) => {
    expect(text(withParts({ 'word/document.xml': bytes }))).toEqual(['Mục tiêu']);
  });

  test('the main part is the one that the file names, wherever it lies', () => {
    const relations = (target: string) =>
      `<Relationships><Relationship Type="urn:x/styles" Target="b.xml"/><Relationship Type="urn:x/officeDocument" Target="${target}"/></Relationships>`;
    const elsewhere = { 'word/document.xml': undefined, 'word/document2.xml': document };
    expect(text(withParts({ ...elsewhere, '_rels/.rels': relations('/word/document2.xml') }))).toEqual(['Mục tiêu']);
    expect(text(withParts({ '_rels/.rels': relations('word/document3.xml') }))).toEqual(['Việc']);
    expect(text(withParts({ '_rels/.rels': undefined }))).toEqual(['Việc']);
    expect(() => text(withParts({ ...elsewhere, '_rels/.rels': undefined }))).toThrow(BROKEN);
  });

  test.each([
    ['without a body', '<w:document xmlns:w="urn:w"/>'],
    ['without an element', '<!-- trống -->'],
    ['that is not closed', '<w:document xmlns:w="urn:w"><w:body>'],
  ])('a main part %s is broken', (_, xml) => {
    expect(() => text(withParts({ 'word/document.xml': xml }))).toThrow(BROKEN);
  });

  test('macros and pieces that lie elsewhere are told', () => {
    const body = `<w:document xmlns:w="urn:w"><w:body><w:altChunk/>${p('a')}</w:body></w:document>`;
    const { noticed } = readOfficeSync(withParts({ 'word/vbaProject.bin': 'x', 'word/document.xml': body }));
    expect(Object.fromEntries(noticed)).toEqual({ macros: 1, external: 1 });
  });

  test('margins by name, notes of both kinds, comments with those who wrote them and what they are about', () => {
    const W = 'xmlns:w="urn:w"';
    const body = paragraph(
      r('Hồ sơ'),
      '<w:commentRangeStart w:id="1"/>',
      r(' đúng hạn'),
      '<w:commentRangeEnd w:id="1"/><w:commentRangeEnd w:id="5"/>',
      run('<w:commentReference w:id="1"/><w:endnoteReference w:id="3"/>'),
    );
    const { comments, footnotes, margins } = readOfficeSync(
      withParts({
        'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
        'word/header2.xml': `<w:hdr ${W}>${p('sau')}</w:hdr>`,
        'word/header1.xml': `<w:hdr ${W}>${p('trước')}</w:hdr>`,
        'word/endnotes.xml': `<w:endnotes ${W}><w:endnote w:type="continuationSeparator">${p('-')}</w:endnote><w:endnote w:id="3">${p('Xem')}</w:endnote></w:endnotes>`,
        'word/comments.xml': `<w:comments ${W}><w:comment w:id="1" w:author="An">${p('Hai')}${p('đoạn')}</w:comment><w:comment>${p('Không rõ của ai')}</w:comment></w:comments>`,
      }),
    );
    expect(comments).toEqual([
      {
        author: 'An',
        text: 'Hai đoạn',
        at: {
          place: { part: 'word/document.xml', index: 0 },
          paragraph: 'Hồ sơ đúng hạn',
          words: ' đúng hạn',
        },
      },
      { author: '', text: 'Không rõ của ai' },
    ]);
    expect([...footnotes].map(([id, notes]) => [id, notes.map(({ text }) => text)])).toEqual([
      ['w:endnote:3', ['Xem']],
    ]);
    expect(margins.map(({ part, blocks }) => [part, ...paragraphsIn(blocks).map(({ text }) => text)])).toEqual([
      ['word/header1.xml', 'trước'],
      ['word/header2.xml', 'sau'],
    ]);
  });
});
