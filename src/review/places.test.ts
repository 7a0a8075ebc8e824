/** Each finding of a Word file at its own words: in torn rows, said twice, between words, in boxes, notes and margins. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { URI } from 'langium';
import { expect, test } from 'vitest';
import { readOfficeSync } from '../import/reader/read-office.ts';
import { PLAN_HEAD, p, r, table, wordFile, workbookFile } from '../import/testing/word-file.ts';
import { createMtclServices } from '../language/services/module.ts';
import { reviewWord } from './review-word.ts';
import { type WordFinding, wordFindings } from './word-findings.ts';

const AUTHOR = { name: 'MTCL', initials: 'MTCL', date: '2027-01-05T00:00:00Z' };

async function findingsIn(bytes: Uint8Array): Promise<WordFinding[]> {
  const choices = { name: 'ke-hoach.docx', folder: URI.parse('file:///thu'), thisYear: 2027 };
  return wordFindings(readOfficeSync(bytes), choices, createMtclServices().shared);
}

/** What each comment of a rule stands on, as a reader that goes through the letters sees it; inserted ones as {+…+}, struck ones as [-…-]. */
async function commented(bytes: Uint8Array, code: string): Promise<string[]> {
  const findings = await findingsIn(bytes);
  const parts = unzipSync(reviewWord(bytes, findings, { author: AUTHOR, suggest: true }).bytes);
  const said = strFromU8(parts['word/comments.xml']!);
  const ids = [...said.matchAll(/<w:comment w:id="(\d+)"(?:(?!<\/w:comment>).)*?<w:t[^>]*>(MTCL\d+)/gsu)]
    .filter((match) => match[2] === code)
    .map((match) => match[1]);
  const xml = strFromU8(parts['word/document.xml']!);
  return ids.map((id) => {
    const start = xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`);
    return xml
      .slice(start, xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`, start))
      .replace(/<w:del [^>]*>/gu, '[-')
      .replace(/<\/w:del>/gu, '-]')
      .replace(/<w:ins [^>]*>/gu, '{+')
      .replace(/<\/w:ins>/gu, '+}')
      .replace(/<[^>]*>/gu, '');
  });
}

const TORN = [
  PLAN_HEAD,
  table([
    ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn', 'Sản phẩm'],
    ['1', 'Soạn lịch tiếp đoàn', 'Văn phòng', '15/02/2027', 'Lịch'],
    ['2', 'Rà soát', 'Phòng', 'Xong trước', '- Tờ trình'],
  ]),
  p(''),
  table([
    ['', 'thỏa thuận', 'Lãnh sự', 'ngày 31/9/2027', '- Dự thảo'],
    ['3', 'Tổng kết', 'Văn phòng', '31/11/2027', 'Báo cáo'],
  ]),
].join('');

test('of a row torn over two tables the words at hand are meant, and the columns are those of the first', async () => {
  const bytes = wordFile(TORN);
  expect(await commented(bytes, 'MTCL303')).toEqual(['ngày 31/9/2027', '[-31-]{+30+}/11/2027']);
  const findings = await findingsIn(bytes);
  expect(findings.filter(({ code }) => code === 'MTCL303').map(({ where }) => where)).toEqual([
    'bảng 2, hàng 1, cột «Thời hạn»',
    'bảng 2, hàng 2, cột «Thời hạn»',
  ]);
  // The lines of two pages are no list on one line.
  expect(findings.map(({ code }) => code)).not.toContain('MTCL551');
});

test('what is wrong twice in one paragraph is said twice', async () => {
  const bytes = wordFile(`${PLAN_HEAD}${p('Đón đoàn trước 31/6/2027 và tiễn đoàn trước 31/6/2027.')}`);
  expect(await commented(bytes, 'MTCL303')).toEqual(['[-31/6-]{+30/06+}/2027', '[-31/6-]{+30/06+}/2027']);
});

test('a day that a cell says once is said once, though it is a deadline and words', async () => {
  const rows = [
    ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
    ['1', 'Soạn lịch tiếp đoàn', 'Văn phòng', ['Trước', '31/9/2027']],
    ['2', 'Tổng kết', 'Văn phòng', 'Tháng 12/2027'],
  ];
  expect(await commented(wordFile(PLAN_HEAD + table(rows)), 'MTCL303')).toEqual(['[-31/9-]{+30/09+}/2027']);
});

test('a space too many or missing is marked with the words beside it, and each can be mended', async () => {
  const bytes = wordFile(`${PLAN_HEAD}${p('Đón đoàn ,tiễn đoàn ( năm 2027 ) theo lịch.')}`);
  const found = await commented(bytes, 'MTCL511');
  expect(found.map((each) => each.replace(/\[-.*?-\]|\{\+(.*?)\+\}/gu, '$1'))).toEqual([
    'đoàn, tiễn',
    'đoàn, tiễn',
    '(năm',
    '2027)',
  ]);
});

test('new words take the looks of those they stand for', async () => {
  const runs = `${r('Đón đoàn trước ')}${r('31', { bold: true })}${r('/6/2027.')}`;
  const bytes = wordFile(`${PLAN_HEAD}<w:p>${runs}</w:p>`);
  const findings = await findingsIn(bytes);
  const { bytes: copy } = reviewWord(bytes, findings, { author: AUTHOR, suggest: true });
  const xml = strFromU8(unzipSync(copy)['word/document.xml']!);
  const inserted = /<w:ins [^>]*>(.*?)<\/w:ins>/su.exec(xml)?.[1];
  expect(inserted).toBe(
    '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">30</w:t></w:r><w:r><w:rPr></w:rPr><w:t xml:space="preserve">/06</w:t></w:r>',
  );
});

test('a change leaves the spaces and soft hyphens beside it as they are', async () => {
  const bytes = wordFile(`${PLAN_HEAD}${p('Đón  đoàn\u00a0 31/6/2027 ( ba\u00adlần).')}`);
  expect(await commented(bytes, 'MTCL303')).toEqual(['[-31/6-]{+30/06+}/2027']);
  expect(await commented(bytes, 'MTCL511')).toEqual(['([- -]ba\u00adlần).']);
});

test('what stands in a note, a box or a margin is said where it hangs on the text', async () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
  const box = `<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>${p('Nộp trước 31/11/2027')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  const body = `<w:p>${box}</w:p>${PLAN_HEAD}<w:p>${r('Đón đoàn khách')}${note}${r(' theo lịch.')}</w:p>`;
  const footnotes = `<w:footnote w:id="1">${p('Lịch ngày 31/4/2027.')}</w:footnote>`;
  const parts = unzipSync(wordFile(body, { footnotes }));
  parts['word/header1.xml'] = strToU8(`<w:hdr ${W}>${p('Bản ngày 31/6/2027')}</w:hdr>`);
  const bytes = zipSync(parts);
  expect(await commented(bytes, 'MTCL303')).toEqual([
    'Nộp trước [-31-]{+30+}/11/2027',
    'khách',
    'ỦY BAN NHÂN DÂN TỈNH BÌNH HẢI',
  ]);
});

test('a cell of a sheet is named as Excel names it, its column by the heading of the table and not by the title', async () => {
  const sheet = workbookFile([
    ['SỞ NGOẠI VỤ TỈNH BÌNH HẢI'],
    ['PHÂN CÔNG NHIỆM VỤ NĂM 2027'],
    [],
    ['STT', 'Nội dung', 'Thực hiện', 'Hạn hoàn thành'],
    ['1', 'Đón đoàn khách', 'Văn phòng', '31/6/2027'],
  ]);
  const found = (await findingsIn(sheet)).filter(({ code }) => code === 'MTCL303');
  expect(found.map(({ where }) => where)).toEqual(['trang «Kế hoạch», hàng 5, cột D «Hạn hoàn thành»']);
});

test('what is wrong with a basis is said at its number, though the directory holds it', async () => {
  const bases = [
    p(
      'Căn cứ Quyết định số 12/2025/QĐ-UBND ngày 01 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh Bình Hải về việc duy trì hệ thống quản lý;',
    ),
    p('Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa;'),
  ];
  const bytes = wordFile(`${PLAN_HEAD}${bases.join('')}${p('Sở Ngoại vụ ban hành Kế hoạch đón đoàn như sau:')}`);
  expect(await commented(bytes, 'MTCL607')).toEqual(['61/2018/NĐ-CP']);
  expect(await commented(bytes, 'MTCL603')).toEqual(['61/2018/NĐ-CP']);
});

test('of names that differ in capitals the one is marked that is written otherwise', async () => {
  const rows = [
    ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
    ['1', 'Soạn lịch', 'Trung tâm phục vụ', '15/02/2027'],
    ['2', 'Đón đoàn', 'Văn phòng', '15/03/2027'],
  ];
  const bytes = wordFile(`${PLAN_HEAD}${table(rows)}${p('1. Trung tâm Phục vụ')}${p('Tổng hợp kết quả đón đoàn.')}`);
  expect(await commented(bytes, 'MTCL508')).toEqual(['Trung tâm [-Phục-]{+phục+} vụ']);
});

test('a file of more lines than are checked is said to be, not to be without findings', {
  timeout: 240_000,
}, async () => {
  const lines = Array.from({ length: 23_500 }, (_, i) => p(`${i + 1}. Rà soát.`)).join('');
  await expect(findingsIn(wordFile(PLAN_HEAD + lines))).rejects.toThrow('quá nhiều đoạn');
});
