/** Heads as offices type them: numbers of all forms, columns of tabs or spaces, letters without the name of a kind. */
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../document/documents.ts';
import { renderText } from '../generator/text/index.ts';
import { load } from '../language/test/load.ts';
import { imported } from './testing/imported.ts';
import { kindAndTitle, p, table } from './testing/word-file.ts';

async function again(body: string) {
  const { files, summary, directory, text } = imported(body);
  const { plan, findings } = await load(Object.fromEntries(files.map(({ name, text }) => [name, text])));
  const printed = documentsOf(plan!).map(renderText).join('\n');
  return { text, directory, summary, printed, findings };
}

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const DAY = 'Bình Hải, ngày 15 tháng 01 năm 2027';

describe('the number', () => {
  const numbered = (line: string, kind = 'KẾ HOẠCH') =>
    again(
      table([
        [
          ['UBND TỈNH BÌNH HẢI', 'SỞ NGOẠI VỤ'],
          [NATION, MOTTO],
        ],
        [line, DAY],
      ]) +
        kindAndTitle(kind, 'Công tác năm 2027') +
        p('1. Rà soát.'),
    );

  test.each([
    ['Số: 64/KH-SNgV', 'số: 64'],
    ['Số 64/KH-SNgV', 'số: 64 ghi là "Số 64/KH-SNgV"'],
    ['Số: 0063/2027/KH-SNgV-P1', 'số: "0063/2027/KH-SNgV-P1"'],
    ['Số 03-KH/CB', 'số: 3 ghi là "Số 03-KH/CB"'],
    ['Số: 03-KH/CB', 'số: "03-KH/CB"'],
    ['Số: 12/KHLN-SNgV-STC', 'ký hiệu: "KHLN"'],
    ['Số: 12/KHLN-SNgV-STC', 'số: 12 ghi là "Số: 12/KHLN-SNgV-STC"'],
    ['Số: 12a/KH-SNgV', 'số: "12a"'],
  ])('%s', async (line, written) => {
    const { text, printed, findings } = await numbered(line);
    expect(text).toContain(written);
    expect(printed).toContain(line);
    expect(findings.filter((each) => / MTCL(?:0\d\d|711|725|735) /u.test(each))).toEqual([]);
  });

  test('the room for one to come is no number', async () => {
    expect((await numbered('Số:        /KH-SNgV')).text).not.toContain('số:');
    const { text, printed } = await numbered('Số:      -KH/CB');
    expect(text).toContain('số: "" ghi là "Số: \u00a0\u00a0\u00a0\u00a0\u00a0-KH/CB"');
    expect(printed).toMatch(/Số:\s+-KH\/CB/u);
  });
});

describe('typed with tabs or spaces', () => {
  test.each([
    ['tabs', '\t'],
    ['spaces', '        '],
  ])('a plan in columns of %s', async (_, gap) => {
    const { text, directory } = await again(
      p(`UBND TỈNH BÌNH HẢI${gap}${NATION}`) +
        p(`SỞ NGOẠI VỤ${gap}${MOTTO}`, { bold: true }) +
        p(`Số: 25/KH-SNgV${gap}${DAY}`) +
        kindAndTitle('KẾ HOẠCH', 'Kiểm tra năm 2027') +
        p('1. Sở kiểm tra 05 đơn vị.'),
    );
    expect(directory).toContain(
      'cơ quan SNgV "Sở Ngoại vụ" {\n  chủ quản: "UBND tỉnh Bình Hải"\n  địa danh: "Bình Hải"\n  ký hiệu: "SNgV"\n}',
    );
    expect(text).toContain('số: 25  ngày: 15/01/2027');
    expect(text).not.toContain('chưa hiểu');
  });

  test('a letter: what it is about under the number, no name of a kind', async () => {
    const { text, printed } = await again(
      p(`UBND TỈNH BÌNH HẢI\t${NATION}\nSỞ NGOẠI VỤ\t${MOTTO}`) +
        p(`Số: 305/SNgV-VP\t${DAY}`) +
        p('V/v đăng ký nhu cầu đào tạo') +
        p('năm 2027') +
        p('Kính gửi:') +
        p('- Các sở, ban, ngành;') +
        p('- UBND các xã, phường.') +
        p('Sở Ngoại vụ đề nghị báo cáo trước ngày 20/02/2027.') +
        p('Nơi nhận:\tTL. GIÁM ĐỐC') +
        p('- Như trên;\tTRƯỞNG PHÒNG TC-HC') +
        p('- Lưu: VT.\tNguyễn Văn A'),
    );
    expect(text).toContain(`soạn công văn {
  số: 305  ngày: 15/01/2027
  ký hiệu: "VP"
  trích yếu: "V/v đăng ký nhu cầu đào tạo năm 2027"
  kính gửi: "Các sở, ban, ngành;", "UBND các xã, phường."
  "Sở Ngoại vụ đề nghị báo cáo trước ngày 20/02/2027."`);
    expect(printed).toContain('Số: 305/SNgV-VP');
    expect(text).not.toContain('chưa hiểu');
  });

  test('a letter whose subject is not said', async () => {
    const { text } = await again(
      table([
        [
          ['SỞ NGOẠI VỤ', 'Số: 12/SNgV'],
          [NATION, MOTTO, DAY],
        ],
      ]) +
        p('Kính gửi: Văn phòng UBND tỉnh.') +
        p('Sở Ngoại vụ gửi báo cáo.'),
    );
    expect(text).toContain('soạn công văn {\n  số: 12  ngày: 15/01/2027\n  kính gửi: "Văn phòng UBND tỉnh."');
  });
});

test('a name over two lines is one body', async () => {
  const { directory } = await again(
    table([
      [
        ['UBND TỈNH BÌNH HẢI', 'BAN QUẢN LÝ DỰ ÁN', 'HỒ THANH LA'],
        [NATION, MOTTO],
      ],
      ['Số: 5/KH-BQL', DAY],
    ]) + kindAndTitle('KẾ HOẠCH', 'Công tác năm 2027'),
  );
  expect(directory).toContain('cơ quan BQL "Ban Quản lý dự án hồ Thanh La" {\n  chủ quản: "UBND tỉnh Bình Hải"');
});

describe('who signs, as the page has it', () => {
  const signed = (...lines: string[]) =>
    again(
      table([
        [
          ['UBND TỈNH BÌNH HẢI', 'SỞ NGOẠI VỤ', 'Số: 5/KH-SNgV'],
          [NATION, MOTTO, DAY],
        ],
      ]) +
        kindAndTitle('KẾ HOẠCH', 'Công tác năm 2027') +
        p('1. Rà soát.') +
        table([[['Nơi nhận:', '- Như trên;', '- Lưu: VT.'], lines]]),
    );

  test.each(['K/T GIÁM ĐỐC', 'KT GIÁM ĐỐC', 'K.T. GIÁM ĐỐC', 'KT.GIÁM ĐỐC', 'KT/ GIÁM ĐỐC'])('%s', async (line) => {
    const { directory, text, printed, findings } = await signed(line, 'PHÓ GIÁM ĐỐC', 'Trần Thị B');
    expect(directory).toContain('ký thay: "Giám đốc"');
    expect(directory).toContain(`chức vụ: "Phó giám đốc" ghi là "${line}\\nPHÓ GIÁM ĐỐC"`);
    expect(text).toContain('nơi nhận: "Như trên"\n');
    expect(printed).toContain(line);
    expect(printed).not.toContain('KT. GIÁM ĐỐC');
    expect(findings.filter((each) => each.includes('MTCL702'))).toEqual([]);
  });

  test.each([
    ['T/L GIÁM ĐỐC', 'thừa lệnh: "Giám đốc"'],
    ['TL GIÁM ĐỐC', 'thừa lệnh: "Giám đốc"'],
    ['T/M BAN GIÁM ĐỐC', 'thay mặt: "Ban Giám đốc"'],
    ['T.U.Q. GIÁM ĐỐC', 'thừa ủy quyền: "Giám đốc"'],
  ])('%s', async (line, property) => {
    const { directory, printed } = await signed(line, 'CHÁNH VĂN PHÒNG', 'Trần Thị B');
    expect(directory).toContain(property);
    expect(printed).toContain(line);
  });

  test('as the decree has it nothing more is said', async () => {
    const { directory } = await signed('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Thị B');
    expect(directory).toContain('chức vụ: "Phó giám đốc"\n');
  });

  test('a name in capitals is a name', async () => {
    const { directory, printed } = await signed('GIÁM ĐỐC', 'NGUYỄN THỊ B');
    expect(directory).toContain('chức vụ: "Giám đốc"\n  họ tên: "NGUYỄN THỊ B"');
    expect(printed).toContain('NGUYỄN THỊ B');
  });
});

test('a paper of the Party has its own words where the name of the country stands', async () => {
  const { directory, text, printed, findings } = await again(
    table([
      [
        ['TỈNH ỦY BÌNH HẢI', 'BAN TỔ CHỨC', '*', 'Số 15-KH/BTCTU'],
        ['ĐẢNG CỘNG SẢN VIỆT NAM', DAY],
      ],
    ]) +
      kindAndTitle('KẾ HOẠCH', 'Kiểm tra năm 2027') +
      p('1- Kiểm tra đảng ủy các xã.') +
      table([
        [
          ['Nơi nhận:', '- Thường trực Tỉnh ủy,', '- Lưu Văn phòng Ban.'],
          ['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Trần Thị B'],
        ],
      ]),
  );
  expect(directory).toContain('quốc hiệu: "ĐẢNG CỘNG SẢN VIỆT NAM"');
  expect(text).not.toContain('chưa hiểu');
  expect(printed).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  expect(printed).not.toMatch(/CỘNG HÒA|Độc lập/u);
  expect(printed).toContain('K/T TRƯỞNG BAN');
  expect(printed).toContain('Lưu Văn phòng Ban.');
  expect(printed).not.toContain('./.');
  expect(findings.filter((each) => each.includes('MTCL701'))).toEqual([]);
});
