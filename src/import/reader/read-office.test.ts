import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zipParts } from '../../generator/docx/zip-parts.ts';
import { paragraphsOf, wordsOf } from '../../review/paragraphs.ts';
import { cell, list, p, r, table, wordFile, workbookFile } from '../testing/word-file.ts';
import { paragraphsIn, type WordBlock } from './model.ts';
import { unpackAll } from './package.ts';
import { readOffice, readOfficeSync } from './read-office.ts';

/** "1. Mục đích" with the number that Word makes, and how it looks. */
function shown(blocks: WordBlock[]): string[] {
  return paragraphsIn(blocks).map(({ label, text, alignment, bold }) =>
    [alignment === 'center' ? '(giữa)' : '', bold ? '(đậm)' : '', label?.text, text].filter(Boolean).join(' '),
  );
}

describe('paragraphs', () => {
  test('alignment and bold come from styles and what they are based on', () => {
    const styles = `
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>`;
    const body = p('KẾ HOẠCH', { style: 'B' }) + p('thường') + p('', { style: 'A' });
    expect(shown(readOfficeSync(wordFile(body, { styles })).blocks)).toEqual([
      '(giữa) (đậm) KẾ HOẠCH',
      'thường',
      '(giữa)',
    ]);
  });

  test("Word's own numbers are counted: levels begin anew, an override begins where it says, lists of one kind go on", () => {
    const numbering =
      list(1, ['upperRoman %1.', 'decimal %2.', 'lowerLetter %3)', 'bullet \uf0b7']) +
      list(2, ['decimal Điều %1.'], { 0: 4 });
    const item = (text: string, level: number) => p(text, { list: [1, level] });
    const body = [
      item('Một', 0),
      item('a', 1),
      item('b', 1),
      item('c', 2),
      item('d', 3),
      item('Hai', 0),
      item('e', 1),
      p('Bốn', { list: [2, 0] }),
      p('không số', { list: [0, 0] }),
    ].join('');
    expect(shown(readOfficeSync(wordFile(body, { numbering })).blocks)).toEqual([
      'I. Một',
      '1. a',
      '2. b',
      'a) c',
      '• d',
      'II. Hai',
      '1. e',
      'Điều 4. Bốn',
      'không số',
    ]);
  });

  test('what was inserted stands in the text, what was deleted does not; both are told', () => {
    const body = `<w:p><w:del><w:r><w:delText>20/6</w:delText></w:r></w:del><w:ins>${r('15/6')}</w:ins>${r(' hằng năm')}</w:p>`;
    const { blocks, noticed } = readOfficeSync(wordFile(body));
    expect(shown(blocks)).toEqual(['15/6 hằng năm']);
    expect(Object.fromEntries(noticed)).toEqual({ deletions: 1, insertions: 1 });
  });

  test('a text box is read once, without its copy for old programs', () => {
    const box = (text: string) => `<w:drawing><w:txbxContent>${p(text)}</w:txbxContent></w:drawing>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box('DỰ THẢO')}</mc:Choice><mc:Fallback>${box('DỰ THẢO')}</mc:Fallback></mc:AlternateContent></w:r>${r('Sở A')}</w:p>`;
    expect(shown(readOfficeSync(wordFile(body)).blocks)).toEqual(['Sở A', 'DỰ THẢO']);
  });

  test('a footnote keeps its place and its words', () => {
    const footnotes = `<w:footnote w:id="-1" w:type="separator"><w:p/></w:footnote><w:footnote w:id="2">${p('Xem Phụ lục.')}</w:footnote>`;
    const body = `<w:p>${r('Hồ sơ')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' đúng hạn')}</w:p>`;
    const file = readOfficeSync(wordFile(body, { footnotes }));
    const [{ at, id }] = paragraphsIn(file.blocks)[0]!.footnotes as [{ at: number; id: string }];
    expect([at, file.footnotes.get(id)?.map(({ text }) => text)]).toEqual([5, ['Xem Phụ lục.']]);
  });
});

describe('tables', () => {
  test('merged cells say what they cover', () => {
    const body = table([
      [cell('TT', { merge: 'restart' }), cell('Trách nhiệm', { span: 2 })],
      [cell('', { merge: 'continue' }), 'Chủ trì', 'Phối hợp'],
    ]);
    const [, found] = readOfficeSync(wordFile(body)).blocks;
    const rows = found?.type === 'table' ? found.rows : [];
    expect(
      rows.map(({ cells }) =>
        cells.map(
          ({ blocks, column, columnSpan, rowSpan, continues }) =>
            `${shown(blocks).join('|')} ${column}+${columnSpan}x${rowSpan}${continues ? ' tiếp' : ''}`,
        ),
      ),
    ).toEqual([
      ['TT 0+1x2', 'Trách nhiệm 1+2x1'],
      [' 0+1x1 tiếp', 'Chủ trì 1+1x1', 'Phối hợp 2+1x1'],
    ]);
  });

  test('a sheet of a workbook is a table', () => {
    const file = readOfficeSync(
      workbookFile(
        [
          ['TT', 'Việc'],
          ['I. CHUNG', ''],
          ['1', 'Lập sổ'],
        ],
        ['A2:B2'],
      ),
    );
    const [sheet] = file.blocks;
    const rows = sheet?.type === 'table' ? sheet.rows : [];
    expect(
      rows.map(({ cells }) => cells.map(({ blocks, columnSpan }) => `${shown(blocks).join()}+${columnSpan}`)),
    ).toEqual([['TT+1', 'Việc+1'], ['I. CHUNG+2'], ['1+1', 'Lập sổ+1']]);
  });
});

test('a place names the same paragraph and the same letters as the reader that puts remarks into the file', () => {
  const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p('MẬT')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('MẬT')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const bytes = wordFile(`<w:p>${box}${r('Một\tHai')}</w:p>${table([['A', ['B', 'C']]])}<w:p/>${p('Cuối')}`);
  const others = paragraphsOf(strFromU8(unzipSync(bytes)['word/document.xml']!));
  const own = paragraphsIn(readOfficeSync(bytes).blocks);
  expect(own.map(({ place, text }) => [place.index, text])).toEqual(
    [0, 1, 3, 4, 5, 6, 7].map((i) => [i, wordsOf(others[i]!)]),
  );
});

describe('what cannot be read is said', () => {
  const said = async (bytes: Uint8Array) =>
    readOffice(bytes).then(
      () => 'đọc được',
      (error: Error) => error.message,
    );
  const file = (...parts: [string, string][]) =>
    zipParts(Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)])));

  test.each([
    ['bản .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'Lưu thành (Save As) → .docx'],
    [
      'mật khẩu',
      strToU8(`\u00d0\u00cf\u0011\u00e0${'\0'.repeat(124)}${[...'EncryptedPackage'].join('\0')}\0`, true),
      'mật khẩu',
    ],
    ['PDF', strToU8('%PDF-1.7'), 'PDF'],
    ['ảnh', new Uint8Array([0x89, 0x50]), 'không phải Word hay Excel'],
    ['cụt', wordFile(p('a')).subarray(0, 300), 'hỏng'],
    ['XML vỡ', file(['word/document.xml', '<w:document><w:body></w:document>']), 'hỏng'],
    [
      'thực thể',
      file(['word/document.xml', '<!DOCTYPE a [<!ENTITY b "c">]><w:document><w:body/></w:document>']),
      'hỏng',
    ],
    ['bảng lồng ngàn tầng', wordFile(`${'<w:tbl>'.repeat(5000)}${'</w:tbl>'.repeat(5000)}`), 'hỏng'],
    ['bom nén', wordFile(' '.repeat(30_000_000)), 'lớn bất thường'],
    ['trang web mang đuôi .doc', strToU8('<html xmlns:o="urn:x"><body><table></table></body></html>'), 'trang web'],
    ['trang web có dấu đầu tệp', strToU8('\ufeff<!DOCTYPE html><p>a'), 'trang web'],
    ['tệp chữ', strToU8('STT;Nội dung\n1;Lập sổ'), 'tệp chữ thường'],
    ['tệp rỗng', new Uint8Array(), '0 byte'],
    ['.doc có mật khẩu', oldWord(0x0100), 'mật khẩu'],
  ])('%s', async (_, bytes, words) => {
    expect(await said(bytes)).toContain(words);
  });

  test('the ending does not count: an old file that another program turns into .docx is read', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]);
    const { blocks } = await readOffice(old, async () => wordFile(p('đã chuyển')));
    expect(shown(blocks)).toEqual(['đã chuyển']);
  });
});

/** The beginning of an old .doc with these flags. */
function oldWord(flags: number): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
  bytes.set([0xec, 0xa5], 512);
  bytes.set([flags & 0xff, flags >> 8], 512 + 10);
  return bytes;
}

test('an old file that the program here cannot read is broken, not in want of a program', async () => {
  await expect(readOffice(oldWord(0), async () => null)).rejects.toThrow('hỏng');
  await expect(readOffice(oldWord(0), async () => undefined)).rejects.toThrow('cần LibreOffice');
});

describe('what another program has to turn into .docx or .xlsx', () => {
  const opened = (kind: string) =>
    zipSync(
      { mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`), 'content.xml': strToU8('x') },
      { level: 0 },
    );
  const inWant = (ending: string, target: string) =>
    `Tệp này thuộc dạng ${ending}; để đọc nó cần LibreOffice hoặc Word, mà ở đây không dùng được. Hãy mở tệp bằng Word, chọn Lưu thành (Save As) → ${target}, rồi nhập tệp mới.`;

  test.each([
    [opened('spreadsheet'), inWant('.ods', '.xlsx')],
    [opened('text'), inWant('.odt', '.docx')],
    [strToU8('{\\rtf1}'), inWant('.rtf', '.docx')],
    [oldWord(0), inWant('.doc (hoặc .xls)', '.docx')],
  ])('is asked for by its ending', async (bytes, told) => {
    await expect(readOffice(bytes)).rejects.toThrow(told);
    expect(() => readOfficeSync(bytes)).toThrow(told);
  });

  test('may come back as a workbook; as anything else it is broken', async () => {
    const sheet = await readOffice(opened('spreadsheet'), async () => workbookFile([['a']]));
    expect(sheet.kind).toBe('workbook');
    await expect(readOffice(oldWord(0), async () => strToU8('%PDF-1.7'))).rejects.toThrow('hỏng');
  });

  test('is not asked for what no program turns', () => {
    expect(() => readOfficeSync(strToU8('%PDF-1.7'))).toThrow('Đây là tệp PDF');
  });
});

test('what lies elsewhere is told and not fetched; links to click are nothing', () => {
  const relation = (type: string) =>
    `<Relationships><Relationship Id="a" Type="http://x/${type}" Target="http://127.0.0.1:1/a" TargetMode="External"/></Relationships>`;
  const noticed = (type: string) =>
    readOfficeSync(
      zipSync({ ...unzipSync(wordFile(p('a'))), 'word/_rels/settings.xml.rels': strToU8(relation(type)) }),
    ).noticed.get('external');
  expect(noticed('attachedTemplate')).toBe(1);
  expect(noticed('hyperlink')).toBeUndefined();
});

describe('a file made to blow up', () => {
  test.each(['as it is', 'lying of its size'])('is given up while it is unpacked, %s', (kind) => {
    const parts = { ...unzipSync(wordFile(p('a'))), 'word/styles.xml': new Uint8Array(8 * 1024 * 1024) };
    const bytes = zipSync(parts);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directory = view.getUint32(bytes.length - 6, true);
    for (let at = directory; kind !== 'as it is' && view.getUint32(at, true) === 0x02014b50; ) {
      view.setUint32(at + 24, 10, true);
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    expect(() => readOfficeSync(bytes)).toThrow('bung ra lớn bất thường');
  });

  test('a blank picture that packs to nothing is none', () => {
    const bytes = zipSync({ ...unzipSync(wordFile(p('a'))), 'word/media/image1.bmp': new Uint8Array(8 * 1024 * 1024) });
    expect(shown(readOfficeSync(bytes).blocks)).toEqual(['a']);
    expect(unpackAll(bytes)['word/media/image1.bmp']).toHaveLength(8 * 1024 * 1024);
  });
});

test('a table wider than any of Word is read within bounds; one of hundreds of thousands of cells is not read', () => {
  const widest = (body: string) => {
    const found = readOfficeSync(wordFile(`${p('a')}${body}${p('b')}`)).blocks.find(({ type }) => type === 'table');
    return found?.type === 'table' ? [found.rows.length, found.columns] : [];
  };
  const filled = cell('x');
  expect(widest(`<w:tbl><w:tr>${filled.repeat(5_000)}</w:tr></w:tbl>`)).toEqual([1, 200]);
  expect(widest(`<w:tbl>${`<w:tr>${filled.repeat(100)}</w:tr>`.repeat(200)}</w:tbl>`)).toEqual([200, 100]);
  expect(() => widest(`<w:tbl>${`<w:tr>${filled.repeat(100)}</w:tr>`.repeat(1_500)}</w:tbl>`)).toThrow(
    'quá nhiều đoạn, dòng, ô hay chữ',
  );
  const before = '<w:trPr><w:gridBefore w:val="999999999"/></w:trPr>';
  expect(widest(`<w:tbl><w:tr>${before}${filled}</w:tr></w:tbl>`)).toEqual([1, 201]);
});
