/** Findings of a Word file: at which words each stands, what is proposed there, and what of the imported file is none of the paper's. */
import { URI } from 'langium';
import { expect, test } from 'vitest';
import { readOfficeSync } from '../import/reader/read-office.ts';
import { PLAN_HEAD, p, table, wordFile } from '../import/testing/word-file.ts';
import { createMtclServices } from '../language/services/module.ts';
import type { RuleCode } from '../rules/catalogue.ts';
import { wordFindings } from './word-findings.ts';

/** Of some rules: "code where: words", and the change in the line, "words → new words". */
async function found(body: string, ...codes: RuleCode[]): Promise<string[]> {
  const choices = { name: 'ke-hoach.docx', folder: URI.parse('file:///thu'), thisYear: 2027 };
  const findings = await wordFindings(readOfficeSync(wordFile(body)), choices, createMtclServices().shared);
  return findings
    .filter(({ code }) => codes.length === 0 || codes.includes(code))
    .map(({ code, where, words, line, fixes }) => {
      const change = fixes.find((fix) => fix.change)?.change;
      const changed = change && line ? ` (${line.text.slice(change.from, change.to)} → ${change.instead})` : '';
      return `${code} ${where}: ${words}${changed}`;
    });
}

const SIGNED = (name: string) => p('Nơi nhận:') + p('- Như trên.') + p('GIÁM ĐỐC') + p(name);

test('who is named in a row stands in the cell of its kind, in whatever order the columns are', async () => {
  const row = (...cells: string[]) => ['Soạn lịch', ...cells, '15/02/2027'];
  const table3 = (...heads: string[]) =>
    PLAN_HEAD + table([['Nội dung', ...heads, 'Thời hạn'], row('Văn phòng Sở', 'Văn phòng Sở', 'Văn phòng Sở')]);
  expect(await found(table3('Chủ trì', 'Phối hợp', 'Theo dõi'), 'MTCL205')).toEqual([
    'MTCL205 bảng 1, hàng 2, cột «Phối hợp»: Văn phòng Sở',
  ]);
  expect(await found(table3('Theo dõi', 'Phối hợp', 'Chủ trì'), 'MTCL205')).toEqual([
    'MTCL205 bảng 1, hàng 2, cột «Phối hợp»: Văn phòng Sở',
  ]);
});

test('a name over two lines is marked where it begins', async () => {
  const rows = [
    ['Nội dung', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
    ['Soạn lịch', ['Phòng Hợp tác', 'quốc tế'], ['Phòng Hợp tác', 'quốc tế'], '15/02/2027'],
    ['Họp', 'Phòng Hợp tác quốc tế', 'Thanh tra', '15/03/2027'],
  ];
  expect(await found(PLAN_HEAD + table(rows), 'MTCL205')).toEqual([
    'MTCL205 bảng 1, hàng 2, cột «Chủ trì»: Phòng Hợp tác',
  ]);
});

test('capitals are wrong in small letters, not in a name that all stands in capitals', async () => {
  expect(await found(PLAN_HEAD + p('Sở phối hợp bộ Nội vụ.') + SIGNED('NGUYỄN VĂN HẢI'), 'MTCL513')).toEqual([
    'MTCL513 phần đầu văn bản: bộ (bộ → Bộ)',
  ]);
});

test('a sentence ends without a stop where it is a heading: in bold, in the middle, in a box', async () => {
  const box = `<w:p><w:r><w:pict><w:txbxContent>${p('Bản lưu của phòng')}</w:txbxContent></w:pict></w:r></w:p>`;
  const body =
    p('Sở đón đoàn') + p('Sở tiễn đoàn', { bold: true }) + p('Sở tổng kết', { align: 'center' }) + box + p('Hết./.');
  expect(await found(PLAN_HEAD + body, 'MTCL512')).toEqual(['MTCL512 phần đầu văn bản: đoàn ( → .)']);
});

test('signs between lines that only the importer put together are not said; those in one of them are', async () => {
  const lines = [
    ...[
      '1. Các phòng rà soát quy trình giải quyết hồ sơ của',
      'mình, gửi Văn phòng Sở trước ngày',
      '15/3/2027 , theo đúng mẫu của đơn vị mình',
    ],
    ...['2. Văn phòng Sở tổng hợp và rà soát báo cáo của các', 'phòng, trình Giám đốc Sở', 'xem xét.'],
    ...['3. Thanh tra Sở kiểm tra việc thực hiện ở các đơn vị', ', phòng và đơn vị thuộc Sở', 'trong năm.'],
  ];
  expect(await found(PLAN_HEAD + lines.map((text) => p(text)).join(''), 'MTCL511')).toEqual([
    'MTCL511 mục 1: 15/3/2027 , (  → )',
  ]);
});

test('a list that the importer put into one line of a torn row is none; one that stands so is', async () => {
  const HEAD = ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn', 'Sản phẩm'];
  const torn = table([
    HEAD,
    ['1', 'Rà soát', 'Văn phòng,', 'Quý I', '- Tờ trình,'],
    ['', 'thỏa thuận', 'Thanh tra', '', '- Dự thảo'],
  ]);
  const whole = table([HEAD, ['1', 'Rà soát', 'Văn phòng', 'Quý I', '- Tờ trình; - Dự thảo']]);
  expect(await found(PLAN_HEAD + torn, 'MTCL551')).toEqual([]);
  expect(await found(PLAN_HEAD + whole, 'MTCL551')).toEqual([
    'MTCL551 bảng 1, hàng 2, cột «Sản phẩm»: Tờ trình; - Dự thảo',
  ]);
});
