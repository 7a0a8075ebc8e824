/** How words of files are understood that are imported, one by one; and small files as a whole. */
import { describe, expect, test } from 'vitest';
import { plainParagraph } from '../../../src/import/reader/plain-paragraph.ts';
import { isAnnexHeading } from '../../../src/import/recognise/annexes.ts';
import { withPeriod } from '../../../src/import/recognise/bare-periods.ts';
import { citedDocument, idOfDocument } from '../../../src/import/recognise/bases.ts';
import { isClock, isDeadline, isFigures, ROW_NUMBER } from '../../../src/import/recognise/cells.ts';
import { closingOf } from '../../../src/import/recognise/content.ts';
import { dutiesIn, partyOfHeading } from '../../../src/import/recognise/duties.ts';
import {
  AFTER_TITLE,
  headOf,
  isDrawn,
  isHeadLine,
  kindAndTitle as kindInLine,
  kindOf,
  namesBody,
  namesNation,
  ownKindOf,
  SUBJECT,
} from '../../../src/import/recognise/head.ts';
import { isCode, isFigure, isListed, meaningOf } from '../../../src/import/recognise/headers.ts';
import { labelOf, lineOf } from '../../../src/import/recognise/lines.ts';
import { DECIDES } from '../../../src/import/recognise/opening.ts';
import { idOf, kindOfParty, namesIn } from '../../../src/import/recognise/people.ts';
import { isName, RECIPIENTS, signaturePart, startsSignature } from '../../../src/import/recognise/signature.ts';
import { smallLetters } from '../../../src/import/recognise/small-letters.ts';
import { keyOf } from '../../../src/import/recognise/spellings.ts';
import { aimOf, isObjective, labelledAim } from '../../../src/import/recognise/targets.ts';
import { summaryText } from '../../../src/import/summary.ts';
import { imported } from '../../../src/import/testing/imported.ts';
import { cell, kindAndTitle, list, p, table } from '../../../src/import/testing/word-file.ts';
import { toldByAlternatives } from './alternatives.ts';
import { expectApproved } from './approved.ts';
import { CAPITAL_WORDS, DUTY_WORDS, HEADING_WORDS, LINE_WORDS, PARTY_WORDS } from './imported-alternatives.ts';
import { HEADINGS, LINES, PARTIES } from './imported-words.ts';

/** What is known, without what is not. */
function facts(known: Record<string, unknown>): string {
  return Object.entries(known)
    .filter(([, value]) => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => (value === true ? name : `${name} ${JSON.stringify(value)}`))
    .join(', ');
}

test('cells of names', async () => {
  const told = PARTIES.map((text) => {
    const names = namesIn(text.split(' | '), () => false);
    const known = names.map((name) => facts({ name, kind: kindOfParty(name), id: idOf(name), key: keyOf(name) }));
    return [text, ...known.map((each) => `    ${each}`)].join('\n');
  });
  await expectApproved('imported/parties.txt', told.join('\n'));
});

test('headings of columns', async () => {
  const told = HEADINGS.map((text) =>
    [
      text,
      facts({ meaning: meaningOf(text), figure: isFigure(text), listed: isListed(text), code: isCode(text) }),
    ].join(': '),
  );
  await expectApproved('imported/headings.txt', told.join('\n'));
});

test('lines', async () => {
  const told = LINES.map((text) => {
    const { found: _, ...head } = headOf([text]);
    const cited = citedDocument(text);
    const known = {
      label: labelOf(text),
      head: facts(head),
      signature: startsSignature(text),
      signed: facts({ ...signaturePart([text]) }),
      name: isName(text),
      cited: cited && [cited, idOfDocument(cited)],
      duties: dutiesIn(text, false),
      dutiesBelow: dutiesIn(text, true),
      party: partyOfHeading(text),
      aim: aimOf(text),
      objective: isObjective(text),
      labelled: labelledAim(text),
      deadline: isDeadline([text]),
      clock: isClock([text]),
      figures: isFigures([text]),
      rowNumber: ROW_NUMBER.test(text),
      small: smallLetters(text) === text ? undefined : smallLetters(text),
    };
    return `${text}\n    ${facts(known)}`;
  });
  expect(told.length).toBeGreaterThan(100);
  await expectApproved('imported/lines.txt', told.join('\n'));
});

/** A line in the middle of a page that begins with it. */
function lineAlone(text: string) {
  const paragraph = plainParagraph(text, true, { part: 'word/document.xml', index: 0 }, 'center');
  return lineOf({ ...paragraph, pageBreakBefore: true })!;
}

const ALTERNATIVES: Record<string, [templates: string[], tell: (text: string) => string, hidden?: boolean]> = {
  parties: [
    PARTY_WORDS,
    (text) =>
      namesIn(text.split(' | '), () => false)
        .map((name) => kindOfParty(name) ?? '–')
        .join(' + '),
  ],
  headings: [
    HEADING_WORDS,
    (text) => facts({ meaning: meaningOf(text), figure: isFigure(text), listed: isListed(text), code: isCode(text) }),
  ],
  duties: [
    DUTY_WORDS,
    (text) => facts({ said: dutiesIn(text, false), below: dutiesIn(text, true).length, party: partyOfHeading(text) }),
    true,
  ],
  lines: [
    LINE_WORDS,
    (text) => {
      const line = lineAlone(text);
      const { found: _, ...known } = headOf([text]);
      return facts({
        body: namesBody(text),
        nation: namesNation(text),
        drawn: isDrawn(text),
        headLine: isHeadLine(text),
        subject: SUBJECT.test(text),
        head: facts(known),
        kind: kindOf(line),
        both: kindInLine(line) && 'kind and title',
        ownKind: ownKindOf(line) && 'own kind',
        annex: isAnnexHeading([{ type: 'line', line }], 0),
        endsTitle: AFTER_TITLE.test(text),
        decides: DECIDES.test(text),
        closes: closingOf([{ type: 'paragraph', text, children: [] } as never]).length > 0,
        recipients: RECIPIENTS.test(text),
        signature: startsSignature(text),
        signed: facts({ ...signaturePart([text]) }),
        name: isName(text),
        cited: citedDocument(text),
        clock: isClock([text]),
        rowNumber: ROW_NUMBER.test(text),
      });
    },
    true,
  ],
  capitals: [CAPITAL_WORDS, smallLetters],
};

test.each(Object.entries(ALTERNATIVES))('each word that is known: %s', async (name, [templates, tell, hidden]) => {
  const told = templates.map((template) => toldByAlternatives(template, tell, hidden));
  await expectApproved(`imported/every-${name}.txt`, told.join('\n'));
});

test('bare numbers below "Tháng", "Quý"', () => {
  expect(
    ['3', '3, 6, 9', '03 và 12', '13', '0', '3-5', 'III', '3/2027'].map((text) => withPeriod(text, 'Tháng')),
  ).toEqual(['tháng 3', 'tháng 3, 6, 9', 'tháng 03 và 12', '13', '0', 'tháng 3-5', 'III', '3/2027']);
  expect(
    ['I', 'III', 'IV', 'V', '4', '5', 'I, III', 'II–IV', 'I và III', 'III/2027'].map((text) =>
      withPeriod(text, 'Thời gian (quý)'),
    ),
  ).toEqual([
    'quý I',
    'quý III',
    'quý IV',
    'V',
    'quý 4',
    '5',
    'quý I, III',
    'quý II–IV',
    'quý I và III',
    'quý III/2027',
  ]);
  expect([
    withPeriod('III/2027', 'Thời gian'),
    withPeriod('3', 'Thời gian'),
    withPeriod('3', 'Quý I'),
    withPeriod('3', 'Tháng 5'),
  ]).toEqual(['quý III/2027', '3', '3', '3']);
});

const center = { align: 'center' } as const;
const bold = { bold: true } as const;
const title = { align: 'center', bold: true } as const;
const head = (number: string, day = 'Bình Hải, ngày 15 tháng 01 năm 2027') =>
  table([
    [
      ['UBND TỈNH BÌNH HẢI', 'SỞ NGOẠI VỤ', number],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', day],
    ],
  ]);
const end = (...signature: string[]) => table([[['Nơi nhận:', '- Như trên;', '- Lưu: VT, VP.'], signature]]);
const rows = (...all: (string | string[])[][]) => table(all);

const FILES: Record<string, string> = {
  'a letter':
    head('Số: 15/SNgV-VP') +
    p('V/v rà soát quy trình năm 2027', center) +
    p('Kính gửi:', center) +
    p('- Các phòng;') +
    p('- Trung tâm Quan trắc;') +
    p('UBND các xã.') +
    p('Căn cứ Kế hoạch số 5/KH-SNgV, Sở đề nghị:') +
    p('1. Các phòng rà soát quy trình, gửi Văn phòng trước ngày 15/3/2027.') +
    p('2. Văn phòng tổng hợp:') +
    p('a) Danh mục;') +
    p('b) Báo cáo trong tháng 4.') +
    p('Trân trọng./.') +
    end('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '(đã ký)', 'Trần Thị B'),
  'a decision with chapters and an annex':
    head('Số:    /QĐ-SNgV', 'Bình Hải, ngày     tháng 3 năm 2027') +
    kindAndTitle('QUYẾT ĐỊNH', 'Ban hành Quy chế làm việc') +
    p('GIÁM ĐỐC SỞ NGOẠI VỤ', title) +
    p('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;') +
    p('Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;') +
    p('Theo đề nghị của Chánh Văn phòng.') +
    p('QUYẾT ĐỊNH:', title) +
    p('Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.') +
    p('Điều 2. Quyết định có hiệu lực kể từ ngày ký.') +
    end('TM. BAN GIÁM ĐỐC', 'GIÁM ĐỐC', 'Nguyễn Văn A') +
    p('QUY CHẾ', title) +
    p('Làm việc của Sở', title) +
    p('(Kèm theo Quyết định số     /QĐ-SNgV)', center) +
    p('Chương I', title) +
    p('QUY ĐỊNH CHUNG', title) +
    p('Điều 1. Phạm vi', bold) +
    p('1. Quy chế này áp dụng cho Sở.') +
    p('Điều 2. Nguyên tắc', bold) +
    p('Chương II. TỔ CHỨC', title) +
    p('Mục 1', title) +
    p('LÀM VIỆC', title) +
    p('Điều 3. Giao ban', bold) +
    p('- Hằng tuần;') +
    p('+ Sáng thứ Hai;') +
    p('Điều 5. Số nhảy', bold),
  'a plan without a table':
    p('UBND XÃ AN PHÚ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
    p('Số: 05/KH-UBND\tAn Phú, ngày 05 tháng 01 năm 2027') +
    kindAndTitle('KẾ HOẠCH', 'Mục tiêu chất lượng năm 2027') +
    p('của Ủy ban nhân dân xã') +
    p('(kèm danh mục).') +
    p('nội dung không thuộc tiêu đề') +
    p('I. MỤC TIÊU', bold) +
    p('1. Trên 98% hồ sơ đúng hạn') +
    p('Tỷ lệ hài lòng: 95%') +
    p('II. NHIỆM VỤ', bold) +
    p('1. Văn phòng', bold) +
    p('- Rà soát quy trình trước ngày 30/3/2027;') +
    p('- Tổng hợp, báo cáo hằng quý.') +
    p('2. Công chức Tư pháp: niêm yết thủ tục trong quý II') +
    p('1.2 Sai số') +
    p('III. Kinh phí') +
    p('1.2 tỷ đồng từ ngân sách.') +
    p('Nơi nhận:\tTM. ỦY BAN NHÂN DÂN') +
    p('- Như trên;\tCHỦ TỊCH') +
    p('- Lưu: VT.') +
    p('\tNguyễn Văn A'),
  'tables of tasks':
    kindAndTitle('KẾ HOẠCH', 'Công tác năm 2027') +
    rows(
      ['TT', 'Nội dung', 'Thực hiện', '', 'Thời gian'],
      ['', '', 'Chủ trì', 'Phối hợp', ''],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      ['I', 'Cải cách', '', '', ''],
      ['1', 'Rà soát quy trình', 'Văn phòng', 'Các phòng', '3/2027'],
      ['2', ['Đánh giá nội bộ', '- Lần 1', '- Lần 2'], 'Thanh tra; Văn phòng', '', ['Tháng 4', 'Tháng 10']],
      ['3', 'Họp giao ban', 'như trên', '-', 'Hằng tuần'],
      [cell('Tổng', { span: 2 }), '3', '', ''],
    ) +
    p('Danh sách kèm theo') +
    rows(['STT', 'Họ và tên', 'Chức vụ'], ['1', 'Nguyễn Văn A', 'Giám đốc']) +
    rows(
      ['Tuần', 'Việc', 'Ai làm', 'Bao giờ'],
      ['1', 'Kiểm tra hồ sơ một cửa', 'Văn phòng Sở', '15/3/2027'],
      ['2', 'Gửi phiếu khảo sát hài lòng', 'Phòng Lãnh sự', 'Quý II'],
    ) +
    rows(['Chỉ tiêu', 'ĐVT', 'Kế hoạch'], ['Hồ sơ đúng hạn', '%', '98'], ['Sáng kiến', 'cái', '5']),
  'a report with lists of Word':
    head('Số: 7/BC-SNgV') +
    kindAndTitle('BÁO CÁO', 'Kết quả 6 tháng') +
    p('Tình hình', { list: [1, 0] }) +
    p('Đã làm xong', { list: [1, 1] }) +
    p('Đang làm', { list: [1, 1] }) +
    p('Phương hướng', { list: [1, 0] }) +
    p('• Rà soát') +
    p('* Ghi chú') +
    p('Ghi nhận **đậm** và {biến} "ngoặc" \\ gạch') +
    end('GIÁM ĐỐC', 'Nguyễn Văn A'),
  'a letter without a table': `${
    p('UBND TỈNH BÌNH HẢI', center) + p('SỞ NGOẠI VỤ', bold) + p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', center)
  }${p('Độc lập - Tự do - Hạnh phúc', center)}${p('______', center)}${p('Số: 16a/SNgV-VP')}${p('Bình Hải, ngày    tháng   năm 2027', { align: 'right', italic: true })}${p('V/v lấy ý kiến dự thảo kế hoạch')}${p('Kính gửi: Sở Tài chính.')}${p('Thực hiện Công văn số 45/UBND-NC ngày 05 tháng 01 năm 2027 của UBND tỉnh, Sở Ngoại vụ đề nghị Sở Tài chính góp ý, gửi về Văn phòng Sở trước ngày 20/01/2027.')}${p('Yêu cầu các phòng phối hợp./.')}${p('Nơi nhận:')}${p('- Như trên;')}${p('- Lưu: VT.')}${p('TL. GIÁM ĐỐC', bold)}${p('CHÁNH VĂN PHÒNG', bold)}${p('(Ký, ghi rõ họ tên)')}${p('Lê Văn C')}`,
  'a resolution':
    table([
      [
        ['HỘI ĐỒNG NHÂN DÂN', 'XÃ AN PHÚ', 'Số: 07/NQ-HĐND'],
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập – Tự do – Hạnh phúc', 'An Phú, ngày 31 tháng 6 năm 2027'],
      ],
    ]) +
    p('NGHỊ QUYẾT VỀ NHIỆM VỤ NĂM 2027', title) +
    p('HỘI ĐỒNG NHÂN DÂN XÃ AN PHÚ', title) +
    p('KHÓA II, KỲ HỌP THỨ NHẤT', title) +
    p('Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;', { italic: true }) +
    p('Xét Tờ trình số 05/TTr-UBND ngày 02 tháng 6 năm 2027 của UBND xã;', { italic: true }) +
    p('QUYẾT NGHỊ:', title) +
    p('Điều 1. Thông qua nhiệm vụ', bold) +
    p('1. Thu ngân sách đạt 12,5 tỷ đồng.') +
    p('2. Trên 98% hồ sơ đúng hạn; phấn đấu 99%.') +
    p('a) Giao Ủy ban nhân dân xã tổ chức thực hiện.') +
    p('Điều 2. Tổ chức thực hiện', bold) +
    p('Giao Thường trực Hội đồng nhân dân xã giám sát.') +
    p('Nghị quyết này được thông qua ngày 30 tháng 6 năm 2027.') +
    end('CHỦ TỊCH', 'Nguyễn Văn A'),
  'a regulation of parts':
    head('Số: 9/QĐ-SNgV') +
    kindAndTitle('QUYẾT ĐỊNH', 'Về việc ban hành Quy định') +
    p('QUYẾT ĐỊNH:', title) +
    p('Điều 1. Ban hành.') +
    end('GIÁM ĐỐC', 'Nguyễn Văn A') +
    p('QUY ĐỊNH', title) +
    p('Về tiếp công dân', title) +
    p('(Ban hành kèm theo Quyết định số 9/QĐ-SNgV ngày 15 tháng 01 năm 2027)', center) +
    p('Phần I', title) +
    p('CHUNG', title) +
    p('Chương 1. NGUYÊN TẮC', bold) +
    p('Mục 1. Ai tiếp', bold) +
    p('Tiểu mục 1. Lịch', bold) +
    p('Điều 1. Lịch tiếp', bold) +
    p('1. Sáng thứ Hai:') +
    p('1.1. Giám đốc;') +
    p('1.1.1. Phó Giám đốc.') +
    p('- Chiều:') +
    p('+ Văn phòng.') +
    p('Chương 2', title) +
    p('Thi hành', bold) +
    p('Điều 2.', bold) +
    p('Có hiệu lực từ ngày ký.'),
  'annexes of every look':
    head('Số: 3/KH-SNgV') +
    kindAndTitle('KẾ HOẠCH', 'Kiểm tra năm 2027') +
    p('I. Mục đích', bold) +
    p('Nắm tình hình.') +
    end('GIÁM ĐỐC', 'Nguyễn Văn A') +
    p('Phụ lục', bold) +
    p('DANH SÁCH', title) +
    rows(['TT', 'Đơn vị', 'Ngày'], ['1', 'Phòng Lãnh sự', '15/3'], ['2', 'Văn phòng', 'nt']) +
    p('Phụ lục II', center) +
    p('LỊCH KIỂM TRA', title) +
    rows(
      [
        cell('TT', { merge: 'restart' }),
        cell('Nội dung kiểm tra', { merge: 'restart' }),
        cell('Thực hiện', { span: 2 }),
        cell('Tháng', { merge: 'restart' }),
      ],
      [
        cell('', { merge: 'continue' }),
        cell('', { merge: 'continue' }),
        'Chủ trì',
        'Phối hợp',
        cell('', { merge: 'continue' }),
      ],
      ['A', 'B', '1', '2', '3'],
      ['I.', cell('Công tác văn thư', { span: 4 })],
      ['1', 'Kiểm tra sổ công văn', 'Văn phòng', 'Phòng Lãnh sự', '3, 6'],
      ['2', 'Kiểm tra con dấu', '"', '-', '9'],
      [cell('Cộng', { span: 2 }), '', '', '2'],
    ) +
    p('Mẫu số 01', { align: 'right' }) +
    p('BIÊN BẢN KIỂM TRA', title) +
    p('Đơn vị: ……') +
    p('Biểu mẫu 2', { align: 'right' }) +
    rows(['UBND TỈNH BÌNH HẢI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']) +
    p('Số liệu: ……'),
  'minutes signed side by side':
    head('Số: 4/BB-SNgV') +
    kindAndTitle('BIÊN BẢN', 'Bàn giao hồ sơ') +
    p('Bên giao: Văn phòng Sở') +
    p('Bên nhận: Phòng Lãnh sự') +
    p('Biên bản được lập thành hai bản.') +
    p('ĐẠI DIỆN BÊN GIAO\tĐẠI DIỆN BÊN NHẬN', bold) +
    p('(Ký, ghi rõ họ tên)\t(Ký, ghi rõ họ tên)', { italic: true }) +
    p('Nguyễn Văn A\tTrần Thị B'),
  minutes:
    head('Số: 3/BB-SNgV') +
    kindAndTitle('BIÊN BẢN', 'Họp xem xét của lãnh đạo') +
    p('Thời gian bắt đầu: 8 giờ 00, ngày 05 tháng 02 năm 2027') +
    p('Địa điểm: Hội trường') +
    p('Thành phần: các phòng') +
    p('Cuộc họp kết thúc lúc 11 giờ.') +
    table([
      [
        ['THƯ KÝ', 'Trần Thị B'],
        ['CHỦ TỌA', 'Nguyễn Văn A'],
      ],
    ]),
};

describe('small files as a whole', () => {
  test.each(Object.entries(FILES))('%s', async (name, body) => {
    const { files, summary } = imported(body, {}, { numbering: list(1, ['decimal %1.', 'lowerLetter %2)']) });
    const told = [summaryText(summary), ...files.map((file) => `===== ${file.name}\n${file.text}`)];
    await expectApproved(`imported/${name.replaceAll(' ', '-')}.txt`, told.join('\n'));
  });
});
