/** Where each line of a Word file stands, as a person would look for it. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { plainParagraph } from '../import/reader/plain-paragraph.ts';
import { readOfficeSync } from '../import/reader/read-office.ts';
import {
  cell,
  list,
  type OtherParts,
  PLAN_HEAD_TABLE,
  p,
  r,
  table,
  wordFile,
  workbookFile,
} from '../import/testing/word-file.ts';
import { keyOf, linesOf } from './word-lines.ts';

const places = (bytes: Uint8Array) => linesOf(readOfficeSync(bytes)).map(({ text, where }) => `${where}: ${text}`);
const wordPlaces = (body: string, parts: OtherParts = {}) => places(wordFile(body, parts));
const box = (...content: string[]) =>
  `<w:p><w:r><w:pict><w:txbxContent>${content.join('')}</w:txbxContent></w:pict></w:r></w:p>`;

test('parts, lists that count, articles, annexes; a number that does not go on is none of a list', () => {
  const numbering = list(1, ['decimal Điều %1.']);
  expect(
    wordPlaces(
      [
        ...[
          p('Căn cứ Luật'),
          p('I. CHUNG'),
          p('1. Một'),
          p('3. Ba'),
          p('2. Hai'),
          p('tiếp'),
          p('1. Lại một'),
          p('II. RIÊNG'),
          p('khác'),
        ],
        ...[
          p('Phạm vi', { list: [1, 0] }),
          p('1. Khoản\ndòng hai'),
          p('III. Không phần nào của điều'),
          p('Điều 2. Hiệu lực'),
        ],
        ...[p('Phụ lục I'), p('4. Không đầu'), p('1. Đầu'), p('Mẫu số 02. Đơn'), p('PHỤ LỤC')],
      ].join(''),
      { numbering },
    ),
  ).toEqual([
    ...[
      'phần đầu văn bản: Căn cứ Luật',
      'mục I: I. CHUNG',
      'mục I.1: 1. Một',
      'mục I.1: 3. Ba',
      'mục I.2: 2. Hai',
      'mục I.2: tiếp',
    ],
    ...['mục I.1: 1. Lại một', 'mục II: II. RIÊNG', 'mục II: khác'],
    ...[
      'Điều 1: Phạm vi',
      'Điều 1, khoản 1: 1. Khoản',
      'Điều 1, khoản 1: dòng hai',
      'Điều 1, khoản 1: III. Không phần nào của điều',
      'Điều 2: Điều 2. Hiệu lực',
    ],
    ...[
      'Phụ lục I: Phụ lục I',
      'Phụ lục I: 4. Không đầu',
      'Phụ lục I, mục 1: 1. Đầu',
      'Mẫu số 02: Mẫu số 02. Đơn',
      'PHỤ LỤC: PHỤ LỤC',
    ],
  ]);
});

test('tables by number and heading, those for layout by nothing, one in a cell by its own, the next page by the first', () => {
  const HEAD = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'];
  const merged = (...rows: string[][]) =>
    table([
      [cell('TT', { merge: 'restart' }), cell('Phân công', { span: 2 })],
      [cell('', { merge: 'continue' }), 'Chủ trì', 'Phối hợp'],
      ...rows,
    ]);
  expect(
    wordPlaces(
      PLAN_HEAD_TABLE +
        table([HEAD, ['1', 'Lập sổ', '', 'Quý I']]) +
        table([['', 'tiếp theo', 'VP', '']]) +
        merged(['1', 'VP', 'TT']) +
        table([[cell('Chung', { span: 2 })], ['1', 'một']]) +
        table([
          ['Nơi', ''],
          [
            'a',
            `<w:tc>${table([
              ['b', 'c'],
              ['d', 'e'],
            ])}${p('f')}</w:tc>`,
          ],
        ]) +
        '<w:tbl/>' +
        p('Phụ lục II') +
        table([['Nơi'], ['x']]),
    ),
  ).toEqual([
    ...[
      'phần đầu văn bản: ỦY BAN NHÂN DÂN TỈNH BÌNH HẢI',
      'phần đầu văn bản: SỞ NGOẠI VỤ',
      'phần đầu văn bản: Số: 12/KH-SNgV',
    ],
    ...['phần đầu văn bản: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'phần đầu văn bản: Độc lập - Tự do - Hạnh phúc'],
    'phần đầu văn bản: Bình Hải, ngày 15 tháng 01 năm 2027',
    ...[
      'bảng 1, hàng 1, cột 1: TT',
      'bảng 1, hàng 1, cột 2: Nhiệm vụ',
      'bảng 1, hàng 1, cột 3: Chủ trì',
      'bảng 1, hàng 1, cột 4: Thời hạn',
    ],
    ...[
      'bảng 1, hàng 2, cột «TT»: 1',
      'bảng 1, hàng 2, cột «Nhiệm vụ»: Lập sổ',
      'bảng 1, hàng 2, cột «Thời hạn»: Quý I',
    ],
    ...['bảng 2, hàng 1, cột «Nhiệm vụ»: tiếp theo', 'bảng 2, hàng 1, cột «Chủ trì»: VP'],
    ...[
      'bảng 3, hàng 1, cột 1: TT',
      'bảng 3, hàng 1, cột 2: Phân công',
      'bảng 3, hàng 2, cột «Chủ trì»: Chủ trì',
      'bảng 3, hàng 2, cột «Phối hợp»: Phối hợp',
    ],
    ...['bảng 3, hàng 3, cột «TT»: 1', 'bảng 3, hàng 3, cột «Chủ trì»: VP', 'bảng 3, hàng 3, cột «Phối hợp»: TT'],
    ...['bảng 4, hàng 1, cột 1: Chung', 'bảng 4, hàng 2, cột «Chung»: 1', 'bảng 4, hàng 2, cột «Chung»: một'],
    ...['bảng 5, hàng 1, cột 1: Nơi', 'bảng 5, hàng 2, cột «Nơi»: a'],
    ...[
      'bảng 5, hàng 2, cột 2, bảng trong ô, hàng 1, cột 1: b',
      'bảng 5, hàng 2, cột 2, bảng trong ô, hàng 1, cột 2: c',
    ],
    ...[
      'bảng 5, hàng 2, cột 2, bảng trong ô, hàng 2, cột «b»: d',
      'bảng 5, hàng 2, cột 2, bảng trong ô, hàng 2, cột «c»: e',
    ],
    'bảng 5, hàng 2, cột 2: f',
    ...['Phụ lục II: Phụ lục II', 'Phụ lục II, bảng 1, hàng 1, cột 1: Nơi', 'Phụ lục II, bảng 1, hàng 2, cột «Nơi»: x'],
  ]);
});

test('boxes, notes and margins: where they stand and what they hang on', () => {
  const footnotes = `<w:footnote w:id="1">${p('Xem')}${p('thêm')}</w:footnote>`;
  const call = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const body = `${box(p('MẬT'), table([['trong hộp']]))}<w:p>${r('1. Hồ sơ')}${call(1)}${r(' đủ')}${call(8)}</w:p>`;
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const withHeader = (bytes: Uint8Array) =>
    zipSync({ ...unzipSync(bytes), 'word/header1.xml': strToU8(`<w:hdr ${W}>${p('Bản nháp')}</w:hdr>`) });
  const shown = (bytes: Uint8Array) =>
    linesOf(readOfficeSync(bytes)).map(({ text, where, anchor }) =>
      [where, text, anchor?.paragraph.text, anchor?.at].join(' | '),
    );
  expect(shown(withHeader(wordFile(body, { footnotes })))).toEqual([
    'hộp chữ | MẬT |  | ',
    'hộp chữ, bảng, hàng 1, cột 1 | trong hộp |  | ',
    'mục 1 | 1. Hồ sơ đủ |  | ',
    'mục 1, chú thích cuối trang | Xem | 1. Hồ sơ đủ | 8',
    'mục 1, chú thích cuối trang | thêm | 1. Hồ sơ đủ | 8',
    'đầu trang, chân trang | Bản nháp | 1. Hồ sơ đủ | ',
  ]);
  // Of a file with nothing but a box, or nothing at all.
  expect(shown(withHeader(wordFile(box(p('MẬT'))))).at(-1)).toBe('đầu trang, chân trang | Bản nháp | MẬT | ');
  expect(shown(withHeader(wordFile('')))).toEqual(['đầu trang, chân trang | Bản nháp |  | ']);
});

test('cells of a sheet as Excel names them, under the headings of its table', () => {
  expect(
    places(workbookFile([['', 'SỔ VIỆC'], [], ['', 'TT', 'Việc'], ['', '1', 'Lập sổ'], ['', '', 'thêm']])),
  ).toEqual([
    'trang «Kế hoạch», hàng 1, cột B: SỔ VIỆC',
    'trang «Kế hoạch», hàng 3, cột B: TT',
    'trang «Kế hoạch», hàng 3, cột C: Việc',
    'trang «Kế hoạch», hàng 4, cột B «TT»: 1',
    'trang «Kế hoạch», hàng 4, cột C «Việc»: Lập sổ',
    'trang «Kế hoạch», hàng 5, cột C «Việc»: thêm',
  ]);
});

test.each([
  ['- Lập sổ;', 'lập sổ', 2],
  ['Điều 12. Phạm vi:', 'phạm vi', 9],
  ['1.2. Hạ tầng', 'hạ tầng', 5],
  ['đ) Điểm.', 'điểm', 3],
  ['IV. KẾT THÚC./.', 'kết thúc', 4],
  ['năm 2027', 'năm 2027', 0],
  ['  Một\u00a0 hai ;.', 'một hai', 0],
])('%s is «%s» behind %i letters', (text, key, before) => {
  expect(keyOf(text)).toEqual({ key, before });
});

test('lines of a paragraph, each with where it begins', () => {
  const paragraph = plainParagraph(' Một  hai\n\nba ', false, { part: 'x', index: 0 });
  const file = { ...readOfficeSync(wordFile('')), blocks: [paragraph] };
  expect(linesOf(file).map(({ text, at }) => [text, at])).toEqual([
    ['Một hai', 0],
    ['ba', 9],
  ]);
});
