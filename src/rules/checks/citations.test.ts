import { describe, expect, it } from 'vitest';
import { findingsOf } from '../test/snippet.ts';

const found = async (text: string, ...codes: string[]) =>
  (await findingsOf(text)).filter(({ code }) => codes.includes(code)).map(({ code, words }) => `${code} ${words}`);
const basis = (kind: string, sign: string, issuer: string) =>
  found(`văn bản V { loại: ${kind} số: "${sign}" ngày: 05/03/2020 của: "${issuer}" trích yếu: "về X" }`, 'MTCL605');

describe('signs of documents', () => {
  it.each([
    ['nghị định', '30/2020/ND-CP', 'Chính phủ'],
    ['nghị định', '30-2020/NĐ-CP', 'Chính phủ'],
    ['nghị định', '30/2020/NĐ-CP', 'Thủ tướng Chính phủ'],
    ['quyết định', '19/2020/QĐ-TTG', 'Thủ tướng Chính phủ'],
    ['quyết định', '19/2020/QD-UBND', 'UBND tỉnh'],
    ['quyết định', '19/2020/QĐ-UBND', 'Sở Nội vụ'],
  ])('%s %s of %s is wrong', async (kind, sign, issuer) => {
    expect(await basis(kind, sign, issuer)).toEqual([`MTCL605 "${sign}"`]);
  });

  it.each([
    ['nghị định', '30/2020/NĐ-CP', 'Chính phủ'],
    ['quyết định', '19/2020/QĐ-TTg', 'Thủ tướng Chính phủ'],
    ['nghị quyết', '19-NQ/TW', 'Ban Chấp hành Trung ương'],
    ['kế hoạch', '28/KH-SNgV', 'Sở Ngoại vụ'],
  ])('%s %s of %s is right', async (kind, sign, issuer) => {
    expect(await basis(kind, sign, issuer)).toEqual([]);
  });
});

it('a day written in another way, or none of the calendar, is no missing day: only a basis without any says so', async () => {
  const cited = (words: string) => found(`quyết định { số: 5 ngày: 05/01/2027 căn cứ: "${words}" }`, 'MTCL601');
  const decree = 'Nghị định số 30/2020/NĐ-CP';
  for (const day of ['31 tháng 6 năm 2020', '05-3-2020', '05 tháng 3'])
    expect(await cited(`${decree} ngày ${day} của Chính phủ về công tác văn thư`)).toEqual([]);
  expect(await cited(`${decree} của Chính phủ về công tác văn thư`)).toEqual([
    `MTCL601 "${decree} của Chính phủ về công tác văn thư"`,
  ]);
});

it('a law that is cited by name and day, and has been replaced', async () => {
  const cited = (words: string) =>
    found(`quyết định { số: 5 ngày: 05/01/2027 căn cứ: "${words}" }`, 'MTCL607', 'MTCL601');
  expect(await cited('Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015')).toHaveLength(1);
  expect(await cited('Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025')).toEqual([]);
  expect(await cited('Quyết định 19/2014/QĐ-TTg ngày 05/3/2014 của Thủ tướng Chính phủ về việc áp dụng')).toEqual([
    'MTCL601 19/2014/QĐ-TTg',
  ]);
});

describe('the order of bases that stand in words', () => {
  const LAW = 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025';
  const DECREE = 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư';
  const RESOLUTION = 'Nghị quyết số 198/2025/QH15 ngày 17 tháng 5 năm 2025 của Quốc hội về một số cơ chế, chính sách';
  const PARTY = 'Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá phát triển khoa học';
  const OWN =
    'Quyết định số 12/2025/QĐ-UBND ngày 01 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh quy định chức năng, nhiệm vụ của Sở';
  const order = (...bases: string[]) =>
    found(`quyết định { số: 5 ngày: 05/01/2027 căn cứ: ${bases.map((words) => `"${words}"`).join(', ')} }`, 'MTCL603');

  it('a resolution of the National Assembly stands before a decree', async () => {
    expect(await order(LAW, DECREE, RESOLUTION)).toEqual([`MTCL603 "${RESOLUTION}"`]);
    expect(await order(LAW, RESOLUTION, DECREE)).toEqual([]);
  });

  it('what gives competence may lead; documents of the Party have no rank among them', async () => {
    expect(await order(OWN, LAW, DECREE)).toEqual([]);
    expect(await order(PARTY, LAW, DECREE)).toEqual([]);
    expect(await order(LAW, DECREE, PARTY)).toEqual([]);
  });

  it('what gives competence may lead where it is declared, too', async () => {
    const own =
      'văn bản QD12 { loại: quyết định số: "12/2025/QĐ-UBND" ngày: 01/07/2025 của: "Ủy ban nhân dân tỉnh" trích yếu: "quy định chức năng, nhiệm vụ của Sở" }\n';
    const decree =
      'văn bản ND30 { loại: nghị định số: "30/2020/NĐ-CP" ngày: 05/03/2020 của: "Chính phủ" trích yếu: "về công tác văn thư" }\n';
    const declared = (list: string) =>
      found(`${own}${decree}quyết định { số: 5 ngày: 05/01/2027 căn cứ: ${list} }`, 'MTCL603');
    expect(await declared('QD12, ND30')).toEqual([]);
    expect(await declared(`QD12, "${RESOLUTION}", ND30`)).toEqual([]);
    expect(await declared(`"${DECREE}", QD12, "${RESOLUTION}"`)).toEqual([`MTCL603 "${RESOLUTION}"`]);
  });

  it('decisions stand by their body: the Prime Minister, the province’s council, its committee, the agency itself', async () => {
    const decision = (sign: string, day: string, issuer: string, subject: string) =>
      `Quyết định số ${sign} ngày ${day} của ${issuer} về việc ${subject}`;
    const STATE = decision('19/2014/QĐ-TTg', '05 tháng 3 năm 2014', 'Thủ tướng Chính phủ', 'áp dụng hệ thống');
    const COMMITTEE = decision('30/QĐ-UBND', '01 tháng 8 năm 2025', 'Ủy ban nhân dân tỉnh', 'duy trì hệ thống');
    const AGENCY = decision('12/QĐ-SNgV', '01 tháng 7 năm 2025', 'Sở Ngoại vụ', 'phân công nhiệm vụ');
    expect(await order(STATE, COMMITTEE, AGENCY)).toEqual([]);
    expect(await order(STATE, AGENCY, COMMITTEE)).toEqual([`MTCL603 "${COMMITTEE}"`]);
    expect(await order(COMMITTEE, STATE, AGENCY)).toEqual([`MTCL603 "${STATE}"`]);
  });
});
