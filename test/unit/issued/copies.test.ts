/** Copies (SAO Y, SAO LỤC, TRÍCH SAO) and annexes that are files of their own. */
import { expect, test } from 'vitest';
import { documentsOf } from '../../../src/document/documents.ts';
import { separateFiles } from '../../../src/document/separate-files.ts';
import { load } from '../../../src/language/test/load.ts';
import { HEAD, linesOf } from '../document/lines.ts';
import { issuedOf } from './documents.ts';

const SIGNER = 'người ký CVP { thừa lệnh: "Giám đốc" chức vụ: "Chánh Văn phòng" họ tên: "Lê Văn C" }';

test('a copy prints its form under a line: who copies, how, number, day, recipients, signature', async () => {
  const { document, lines } = await issuedOf(
    `${SIGNER} soạn sao y { số: 5 ngày: 06/01/2027 trích yếu: "Quyết định số 05/QĐ-SNgV" nơi nhận: "Các phòng" }`,
  );
  expect(lines.filter(Boolean)).toEqual([
    'UBND TỈNH BÌNH HẢI',
    'SỞ NGOẠI VỤ',
    'SAO Y',
    'Số: 05/SY-SNgV',
    'Bình Hải, ngày 06 tháng 01 năm 2027',
    'Nơi nhận:',
    '- Các phòng;',
    '- Lưu: VT.',
    'TL. GIÁM ĐỐC',
    'CHÁNH VĂN PHÒNG',
    'Lê Văn C',
  ]);
  expect(document.sections[0]!.blocks[0]).toMatchObject({ type: 'rule', widthMm: 165 });
});

test('an extract stands over the line as it is written, without a mark of the end', async () => {
  const { lines } = await issuedOf(
    `${SIGNER} soạn trích sao { số: 2 ngày: 06/01/2027 "Điều 25. Các hình thức bản sao" }`,
  );
  expect(lines[0]).toBe('Điều 25. Các hình thức bản sao');
  expect(lines).toContain('TRÍCH SAO');
  expect(lines).toContain('Số: 02/TrS-SNgV');
  const sent = await issuedOf(`${SIGNER} soạn sao lục { số: 3 ngày: 06/01/2027 }`);
  expect(sent.lines).toContain('Số: 03/SL-SNgV');
});

test('copies of all three kinds are numbered together', async () => {
  const copies = (second: number) =>
    load(
      `${HEAD}${SIGNER} soạn sao y { số: 2 ngày: 06/01/2027 trích yếu: "A" } soạn sao lục { số: ${second} ngày: 07/01/2027 trích yếu: "B" }`,
    );
  const same = (findings: string[]) => findings.filter((finding) => / MTCL112/.test(finding));
  expect(same((await copies(2)).findings).join()).toContain('Số 2 đã thuộc bản sao khác');
  expect(same((await copies(3)).findings)).toEqual([]);
});

const PLAN = `mục tiêu A "Hồ sơ đúng hạn" { chỉ tiêu: từ 98% "hồ sơ" nhiệm vụ n "Thống kê" { chủ trì: VP thời hạn: quý I theo dõi: QMR } }
quyết định { số: 5 ngày: 05/01/2027 }`;

test('an annex in a file of its own says number, time and zone of the signing at its top right', async () => {
  const { plan } = await load(`${HEAD}${PLAN} phụ lục kế hoạch tệp riêng { }`);
  const [document] = documentsOf(plan!);
  const files = separateFiles(document!);
  expect(files.map(({ fileName, sections }) => [fileName, sections[0]!.name])).toEqual([
    ['quyet-dinh-mtcl-2027-sngv', 'Quyết định'],
    ['quyet-dinh-mtcl-2027-sngv-phu-luc-2', 'Phụ lục II'],
  ]);
  expect(files[0]!.sections.map(({ name }) => name)).toEqual(['Quyết định', 'Phụ lục I']);
  const styled = linesOf(files[1]!, 0, true);
  expect(styled.slice(0, 3)).toEqual([
    'signingInfo: Số: 05/QĐ-SNgV',
    'signingInfo: Thời gian ký: …/…/2027 …:…:… +07:00',
    'annexWord: Phụ lục II',
  ]);
});

test('of other documents too; in one file with its document an annex has no such line', async () => {
  const issued = (words: string) =>
    issuedOf(
      `soạn kế hoạch { số: 3 ngày: 07/01/2027 phần "A" { "B." } phụ lục "Bảng số liệu" ${words} { "C." } phụ lục "D" { "E." } }`,
    );
  const apart = await issued('khổ ngang tệp riêng');
  expect(separateFiles(apart.document).map(({ sections }) => sections.map(({ name }) => name))).toEqual([
    ['Kế hoạch', 'Phụ lục II'],
    ['Phụ lục I'],
  ]);
  expect(apart.lines).toContain('Số: 03/KH-SNgV');
  expect((await issued('')).lines.filter((line) => line.startsWith('Thời gian ký'))).toEqual([]);
});
