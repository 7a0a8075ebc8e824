/** Word files as documents: each told as a whole, its opening, its text as an outline, its ending, its annexes. */
import { describe, expect, test } from 'vitest';
import { readOfficeSync } from '../reader/read-office.ts';
import {
  cell,
  kindAndTitle,
  list,
  type OtherParts,
  PLAN_HEAD,
  PLAN_HEAD_TABLE,
  p,
  r,
  table,
  wordFile,
} from '../testing/word-file.ts';
import type { Node } from '../understood.ts';
import { MARKS } from './marks.ts';
import { recognise } from './recognise.ts';

/** "clause: Rà soát", what stands under it two spaces further in; bold, italics and notes as they are typed. */
function outline(nodes: readonly Node[], depth = 0): string[] {
  const shown = (text: string) =>
    text
      .replaceAll(MARKS.bold, '**')
      .replaceAll(MARKS.italic, '_')
      .replaceAll(MARKS.both, '***')
      .replaceAll(MARKS.note, '{')
      .replaceAll(MARKS.noteEnd, '}')
      .replaceAll('\n', ' / ');
  return nodes.flatMap((node) => {
    const before = '  '.repeat(depth);
    if (node.type === 'table') return [`${before}table: ${node.rows.map((row) => row.join(' | ')).join(' // ')}`];
    if (node.type === 'tasks') {
      const rows = node.groups.flatMap((group) =>
        group.rows.map(({ cells }) => Object.values(cells).flat().join(' | ')),
      );
      return [`${before}tasks: ${rows.join(' // ')}`];
    }
    const { type, text, runIn, unsure, children } = node;
    const rest = [runIn === undefined ? '' : ` » ${shown(runIn)}`, unsure ? ` (${unsure})` : ''].join('');
    return [`${before}${type}: ${shown(text)}${rest}`, ...outline(children, depth + 1)];
  });
}

function isNothing(value: unknown): boolean {
  return !value || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** All that was understood, but for what is not there. */
function understood(body: string, parts: OtherParts = {}) {
  const { document, doubts } = recognise(readOfficeSync(wordFile(body, parts)));
  const { content, annexes, agency, ...rest } = document;
  const filled = Object.entries({ ...rest, agency }).filter(([, value]) => !isNothing(value));
  return {
    ...Object.fromEntries(filled),
    content: outline(content),
    ...(annexes.length > 0 ? { annexes: annexes.map((annex) => ({ ...annex, content: outline(annex.content) })) } : {}),
    ...(doubts.length > 0 ? { doubts: doubts.map(({ kind, text }) => `${kind}: ${text}`) } : {}),
  };
}

const PLAN = {
  agency: { title: 'SỞ NGOẠI VỤ', superior: 'ỦY BAN NHÂN DÂN TỈNH BÌNH HẢI', place: 'Bình Hải', sign: 'SNgV' },
  kind: 'kế hoạch',
  number: '12',
  typeSign: 'KH',
  date: '2027-01-15',
  title: ['Công tác đối ngoại năm 2027'],
  year: 2027,
};
const SIGNED = p('Nơi nhận:') + p('- Như trên;') + p('GIÁM ĐỐC') + p('Nguyễn Văn A');
const SIGNATURE = { recipients: ['Như trên'], signer: { fullName: 'Nguyễn Văn A', position: 'Giám đốc' } };
const bold = { bold: true };
const center = { align: 'center' } as const;
const box = (text: string) => `<w:p><w:r><w:pict><w:txbxContent>${p(text)}</w:txbxContent></w:pict></w:r></w:p>`;
const caps = (text: string) => `<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const note = (id: string) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

describe('the opening', () => {
  test('capitals by their look, numbers of lists and a table in the head; "Về …" is what a letter is about', () => {
    const numbering = list(1, ['decimal %1.']);
    const left = [
      caps('Sở Ngoại vụ'),
      p('Số: 05/SNgV-VP'),
      p('Về việc báo cáo'),
      p('quý I'),
      p('ghi thêm', { list: [1, 0] }),
    ];
    const right = [
      table([[['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['Độc lập - Tự do - Hạnh phúc']]]),
      p('Bình Hải, ngày tháng 3 năm 2027'),
    ];
    expect(understood(table([[left, right]]) + p('Kính gửi: UBND tỉnh.') + p('Sở báo cáo.'), { numbering })).toEqual({
      agency: { title: 'SỞ NGOẠI VỤ', place: 'Bình Hải', sign: 'SNgV' },
      kind: 'công văn',
      number: '05',
      letterUnit: 'VP',
      openMonth: { year: 2027, month: 3 },
      dateWording: 'ngày\u00a0\u00a0\u00a0\u00a0\u00a0tháng 3 năm 2027',
      title: ['Về việc báo cáo quý I 1. ghi thêm'],
      addressees: ['UBND tỉnh.'],
      year: 2027,
      withoutEndMark: 1,
      content: ['paragraph: Sở báo cáo.'],
    });
  });

  test('a number with the sign of the kind alone, a day without a year', () => {
    const head = table([
      [
        ['SỞ NGOẠI VỤ', 'Số: 12/KH'],
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Bình Hải, ngày 5 tháng 13 năm'],
      ],
    ]);
    expect(understood(head + kindAndTitle('KẾ HOẠCH', 'Tập huấn') + p('1. Rà soát./.'))).toEqual({
      agency: { title: 'SỞ NGOẠI VỤ', place: 'Bình Hải' },
      kind: 'kế hoạch',
      number: '12',
      typeSign: 'KH',
      dateWording: 'ngày 5 tháng 13 năm',
      title: ['Tập huấn'],
      content: ['clause: Rà soát.'],
    });
  });

  test('a title goes on over a section; a decision tells under its title and behind its bases who decides', () => {
    const section = '<w:p><w:pPr><w:sectPr/></w:pPr></w:p>';
    expect(
      understood(
        PLAN_HEAD_TABLE +
          p('QUYẾT ĐỊNH', { ...center, ...bold }) +
          section +
          p('Về việc ban hành quy chế', { ...center, ...bold }) +
          p('GIÁM ĐỐC SỞ NGOẠI VỤ', { ...center, ...bold }) +
          p('Căn cứ Luật Lưu trữ;') +
          section +
          p('Theo đề nghị của Chánh Văn phòng Sở.') +
          p('QUYẾT ĐỊNH:', center) +
          p('Điều 1. Ban hành.') +
          p('QUYẾT NGHỊ:') +
          p('Điều 2. Thi hành./.'),
      ),
    ).toEqual({
      ...PLAN,
      agency: { ...PLAN.agency },
      kind: 'quyết định',
      title: ['Về việc ban hành quy chế'],
      authority: ['GIÁM ĐỐC SỞ NGOẠI VỤ'],
      bases: ['Căn cứ Luật Lưu trữ;'],
      proposedBy: 'Chánh Văn phòng Sở.',
      content: ['article: Ban hành.', 'article: Thi hành.'],
    });
    expect(
      understood(
        PLAN_HEAD_TABLE +
          p('QUYẾT ĐỊNH', center) +
          p('Về quy chế', center) +
          p('Căn cứ Luật Lưu trữ;') +
          p('CHÁNH VĂN PHÒNG') +
          p('QUYẾT ĐỊNH:') +
          p('Điều 1. Ban hành./.'),
      ),
    ).toEqual({
      ...PLAN,
      kind: 'quyết định',
      title: ['Về quy chế'],
      bases: ['Căn cứ Luật Lưu trữ;', 'CHÁNH VĂN PHÒNG'],
      content: ['article: Ban hành.'],
    });
    expect(
      understood(
        PLAN_HEAD_TABLE +
          p('QUYẾT ĐỊNH', center) +
          p('Về quy chế', center) +
          p('Theo đề nghị của Văn phòng,') +
          p('GIÁM ĐỐC SỞ') +
          p('QUYẾT ĐỊNH:') +
          p('Điều 1. Ban hành./.'),
      ),
    ).toMatchObject({ authority: ['GIÁM ĐỐC SỞ'], proposedBy: 'Văn phòng,', content: ['article: Ban hành.'] });
  });

  test('under what a letter is about a numbered line begins its text', () => {
    const head =
      p('SỞ NGOẠI VỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Số: 5/SNgV\tBình Hải, ngày 15 tháng 01 năm 2027');
    expect(understood(head + p('V/v báo cáo') + p('quý I') + p('1. năm nay báo cáo./.'))).toEqual({
      agency: { title: 'SỞ NGOẠI VỤ', place: 'Bình Hải', sign: 'SNgV' },
      ...{ kind: 'công văn', number: '5', date: '2027-01-15', year: 2027 },
      title: ['V/v báo cáo quý I'],
      content: ['clause: năm nay báo cáo.'],
    });
  });

  test('a text without head and kind', () => {
    expect(understood(p('1. Rà soát;') + p('năm 2028.'))).toEqual({
      year: 2028,
      withoutEndMark: 1,
      content: ['clause: Rà soát;', '  paragraph: năm 2028.'],
      doubts: ['no-kind: '],
    });
    expect(understood('')).toEqual({ content: [], doubts: ['no-kind: '] });
  });
});

describe('the text', () => {
  test('boxes, pictures, notes that are called but blank or lost, and tables without words or of one column', () => {
    const footnotes = `<w:footnote w:id="1">${p(' ')}</w:footnote><w:footnote w:id="2">${p('Xem Phụ lục.')}</w:footnote>`;
    const picture = '<w:r><w:drawing><a:blip xmlns:a="urn:a"/></w:drawing></w:r>';
    expect(
      understood(
        PLAN_HEAD +
          box('DỰ THẢO LẦN 2') +
          box('Ghi chú bên lề') +
          `<w:p>${r('1. Hồ sơ')}${note('1')}${note('9')}${note('2')}${r(' đúng hạn')}</w:p>` +
          `<w:p>${r('Ảnh')}${picture}</w:p>` +
          table([['', '']]) +
          table([['một cột'], ['hai dòng']]) +
          table([
            ['Nơi', 'Lúc'],
            [[`<w:p>${r('Bình Hải')}${note('2')}</w:p>`], '8h'],
          ]) +
          p('Hết./.'),
        { footnotes },
      ),
    ).toEqual({
      ...PLAN,
      content: [
        'paragraph: Ghi chú bên lề (hộp chữ)',
        'clause: Hồ sơ{Xem Phụ lục.} đúng hạn',
        '  paragraph: Ảnh',
        '  paragraph: một cột',
        '  paragraph: hai dòng',
        '  table: Bình Hải | 8h',
        '  paragraph: Hết.',
      ],
      doubts: ['box: DỰ THẢO LẦN 2', 'picture: Ảnh'],
    });
  });

  test('titles over a table, tables that go on and others, notes where no marks are wanted', () => {
    const HEAD = ['TT', 'Việc', 'Chủ trì', 'Thời hạn'];
    const row = ['1', 'Lập sổ', 'Văn phòng', 'Quý I'];
    expect(
      understood(
        PLAN_HEAD +
          table([HEAD, row]) +
          table([HEAD, row]) +
          table([['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'], row]) +
          table([[cell('BẢNG B', { span: 2 })], ['Nơi', 'Lúc'], ['a', 'b/.']]),
      ).content,
    ).toEqual([
      'tasks: Lập sổ | Văn phòng | Quý I // Lập sổ | Văn phòng | Quý I',
      'tasks: Lập sổ | Văn phòng | Quý I',
      'table: a | b',
    ]);
    const footnotes = `<w:footnote w:id="1">${p(' ')}</w:footnote><w:footnote w:id="2">${p('Xem Phụ lục.')}</w:footnote>`;
    const noted = `<w:p>${r('1. Hồ ')}${r('sơ', bold)}${note('1')}${note('9')}${note('2')}</w:p>`;
    const file = readOfficeSync(wordFile(PLAN_HEAD + noted, { footnotes }));
    expect(outline(recognise(file, undefined, false).document.content)).toEqual([
      'clause: Hồ sơ',
      '  paragraph: Xem Phụ lục. (chú thích cuối trang)',
    ]);
  });

  test('looks: bold in front of a colon, bold and italic words, wholly bold and italic paragraphs', () => {
    const both = { bold: true, italic: true };
    expect(
      understood(
        PLAN_HEAD +
          `<w:p>${r('1. Kinh phí: ', bold)}${r('ngân sách cấp.')}</w:p>` +
          `<w:p>${r('2. ')}${r('Nguồn khác:', bold)}${r(' xã hội hóa', { italic: true })}</w:p>` +
          `<w:p>${r('- Bản ')}${r('chính', both)}${r(' và ')}${r('sao', bold)}${r(', ')}${r('lưu', { italic: true })}</w:p>` +
          p('Lưu ý', both) +
          p('Ghi nhớ', { italic: true }) +
          p('Hết./.'),
      ),
    ).toEqual({
      ...PLAN,
      content: [
        'section: Kinh phí » ngân sách cấp.',
        'clause: **Nguồn khác:** _xã hội hóa_',
        '  dash: Bản ***chính*** và **sao**, _lưu_',
        '  paragraph: ***Lưu ý***',
        '  paragraph: _Ghi nhớ_',
        '  paragraph: Hết.',
      ],
    });
  });

  test('lines broken as in a PDF are put together, but for those in capitals, and numbers cut at the end', () => {
    const body = [
      ...['1. Các phòng rà soát quy trình giải quyết hồ sơ của', 'mình, gửi Văn phòng Sở trước ngày', '15/3/2027.'],
      ...['2. Văn phòng Sở tổng hợp theo Kế hoạch số 55/KH-', 'SNgV, trình Giám đốc Sở', 'xem xét.'],
      ...['3. Thanh tra Sở kiểm tra việc thực hiện ở các', 'phòng và đơn vị thuộc Sở', 'GHI CHÚ QUAN TRỌNG'],
    ];
    const file = readOfficeSync(
      wordFile(
        PLAN_HEAD +
          body.map((text) => p(text)).join('') +
          `<w:p>${r('4. Sở ')}${r('công khai', bold)}</w:p>` +
          `<w:p>${r('kết quả ')}${r('hằng quý', bold)}.</w:p>`,
      ),
    );
    const tidied = { composed: 0, spaces: 0, invisible: 0, joined: 0 };
    const whole = [
      'clause: Các phòng rà soát quy trình giải quyết hồ sơ của mình, gửi Văn phòng Sở trước ngày 15/3/2027.',
      'clause: Văn phòng Sở tổng hợp theo Kế hoạch số 55/KH-SNgV, trình Giám đốc Sở xem xét.',
      'clause: Thanh tra Sở kiểm tra việc thực hiện ở các phòng và đơn vị thuộc Sở',
      '  paragraph: GHI CHÚ QUAN TRỌNG',
      'clause: Sở **công khai** kết quả **hằng quý**',
    ];
    expect(outline(recognise(file, tidied).document.content)).toEqual(whole);
    expect(tidied.joined).toBe(6);
    expect(outline(recognise(file).document.content)).toEqual(whole);
  });

  test('chapters and articles, what stands in their middle, numbers that do not follow', () => {
    expect(
      understood(
        PLAN_HEAD +
          p('Chương I', center) +
          p('QUY ĐỊNH CHUNG', center) +
          p('Điều 1. Phạm vi') +
          p('1. Một.') +
          p('a) Điểm;') +
          p('b) điểm.') +
          p('+ cộng') +
          p('* sao') +
          p('• chấm') +
          p('3. Ba.') +
          p('CHƯƠNG IV', center) +
          p('KẾT THÚC', center) +
          p('Điều 2. Hiệu lực./.'),
      ),
    ).toEqual({
      ...PLAN,
      content: [
        'chapter: QUY ĐỊNH CHUNG',
        '  article: Phạm vi',
        '    clause: Một.',
        '      point: Điểm;',
        '      point: điểm.',
        '        plus: cộng',
        '          star: sao',
        '          bullet: chấm',
        '        paragraph: 3. Ba. (số thứ tự không liền mạch)',
        // Chapters that do not follow stand as they are typed, and their articles go on.
        '    paragraph: CHƯƠNG IV',
        '    paragraph: KẾT THÚC',
        '  article: Hiệu lực.',
      ],
    });
  });

  test.each([
    ['a mark alone', [p('1. Rà soát.'), p('./.')], ['clause: Rà soát.']],
    [
      'behind bold words',
      [`<w:p>${r('1. Kinh phí:', bold)}${r(' ngân sách./.')}</w:p>`],
      ['section: Kinh phí » ngân sách.'],
    ],
    [
      'in the last cell',
      [
        table([
          ['Nơi', 'Lúc'],
          ['Bình Hải', '8h./.'],
        ]),
      ],
      ['table: Bình Hải | 8h'],
    ],
    [
      'in the last cell of a task',
      [
        table([
          ['Việc', 'Chủ trì', 'Thời hạn'],
          ['Lập sổ', 'Văn phòng', 'Quý I./.'],
        ]),
      ],
      ['tasks: Lập sổ | Văn phòng | Quý I'],
    ],
  ])('the mark at its end is made, %s', (_, body, content) => {
    expect(understood(PLAN_HEAD + body.join(''))).toEqual({ ...PLAN, content });
  });

  test('the end without its mark is told, of a text and of an annex; a table of tasks without a task has none', () => {
    const tasks = table([
      ['Việc', 'Chủ trì', 'Thời hạn'],
      ['Lập sổ', 'Văn phòng', 'Quý I'],
    ]);
    expect(understood(PLAN_HEAD + tasks)).toMatchObject({ withoutEndMark: 1 });
    expect(understood(PLAN_HEAD + table([['Việc', 'Chủ trì', 'Thời hạn']]))).toEqual({
      ...PLAN,
      withoutEndMark: 1,
      content: ['tasks: '],
    });
  });
});

describe('the ending', () => {
  test.each<[string, string, object]>([
    ['in lines', SIGNED, SIGNATURE],
    [
      'a table, the name below it',
      table([[['Nơi nhận:', '- Như trên.'], ['GIÁM ĐỐC']]]) + p('Nguyễn Văn A'),
      SIGNATURE,
    ],
    [
      'who gets it in the line of the word, names over two lines, no dash in front of the first',
      p('Nơi nhận: UBND tỉnh;') +
        p('- Các phòng') +
        p('thuộc Sở;') +
        p('- Lưu: VT.') +
        p('KT. GIÁM ĐỐC') +
        p('PHÓ GIÁM ĐỐC') +
        p('Nguyễn Văn A'),
      {
        recipients: ['UBND tỉnh', 'Các phòng thuộc Sở'],
        archive: 'VT',
        signer: { fullName: 'Nguyễn Văn A', forHead: 'Giám đốc', position: 'Phó giám đốc' },
      },
    ],
    [
      'an office over two lines, an order of several',
      p('Nơi nhận:') +
        p('- Như trên.') +
        p('TM. ỦY BAN NHÂN DÂN') +
        p('TỈNH BÌNH HẢI') +
        p('CHỦ TỊCH') +
        p('(Đã ký)') +
        p('Nguyễn Văn A'),
      {
        recipients: ['Như trên'],
        signer: { fullName: 'Nguyễn Văn A', onBehalfOf: 'Ủy ban nhân dân tỉnh Bình Hải', position: 'Chủ tịch' },
        doubts: ['signature: (Đã ký)'],
      },
    ],
    ['nobody signs', p('Nơi nhận:') + p('- Như trên.'), { recipients: ['Như trên'] }],
  ])('%s', (_, ending, expected) => {
    expect(understood(PLAN_HEAD + p('1. Rà soát./.') + ending)).toEqual({
      ...PLAN,
      content: ['clause: Rà soát.'],
      ...expected,
    });
  });

  test('ends at a table, at a box, at an annex, at what a signature has not, at a long line', () => {
    const long = `Căn cứ tình hình thực tế, ${'các phòng rà soát quy trình, '.repeat(5)}gửi về Văn phòng.`;
    const behind = (tail: string) =>
      understood(PLAN_HEAD + p('1. Rà soát./.') + p('Nơi nhận:') + p('- Như trên;') + tail);
    const whole = { ...PLAN, recipients: ['Như trên'], content: ['clause: Rà soát.'] };
    const annex = { word: '', title: [], landscape: false };
    expect(
      behind(
        table([
          ['Nơi', 'Lúc'],
          ['a', 'b/.'],
        ]),
      ),
    ).toEqual({
      ...whole,
      annexes: [{ ...annex, content: ['table: a | b'] }],
    });
    expect(behind(box('Mẫu dấu') + p('GIÁM ĐỐC') + p('Nguyễn Văn A'))).toEqual({
      ...whole,
      content: ['paragraph: Mẫu dấu (hộp chữ)', 'clause: Rà soát.'],
      withoutEndMark: 1,
      annexes: [{ ...annex, content: ['paragraph: GIÁM ĐỐC', 'paragraph: Nguyễn Văn A'] }],
    });
    expect(behind(p('PHỤ LỤC') + p('DANH MỤC') + p('Sổ./.'))).toEqual({
      ...whole,
      annexes: [{ ...annex, word: 'PHỤ LỤC', title: ['DANH MỤC'], content: ['paragraph: Sổ.'] }],
    });
    expect(behind(p('GIÁM ĐỐC') + p('Sổ đính kèm./.'))).toEqual({
      ...whole,
      signer: { position: 'Giám đốc' },
      annexes: [{ ...annex, content: ['paragraph: Sổ đính kèm.'] }],
    });
    expect(behind(p(`${long}/.`))).toEqual({ ...whole, annexes: [{ ...annex, content: [`paragraph: ${long}`] }] });
  });

  test('signatures side by side, in a table or in columns; the clerk and the chair of minutes', () => {
    const minutes = (...signatures: string[]) =>
      understood(
        PLAN_HEAD_TABLE + kindAndTitle('BIÊN BẢN', 'Họp xét') + p('Hội nghị bắt đầu./.') + signatures.join(''),
      );
    const whole = {
      ...PLAN,
      kind: 'biên bản',
      title: ['Họp xét'],
      content: ['paragraph: Hội nghị bắt đầu.'],
    };
    expect(
      minutes(
        table([
          [
            ['THƯ KÝ', 'Trần Thị B'],
            ['CHỦ TỌA', 'Nguyễn Văn A'],
          ],
        ]),
      ),
    ).toEqual({
      ...whole,
      clerk: { position: 'Thư ký', fullName: 'Trần Thị B' },
      signer: { position: 'Chủ tọa', fullName: 'Nguyễn Văn A' },
    });
    expect(minutes(p('THƯ KÝ\tCHỦ TỌA'), p('(Ký tên)\t(Ký tên)'), p('Trần Thị B\tNguyễn Văn A'))).toEqual({
      ...whole,
      cosigners: [
        { position: 'Thư ký\n(Ký tên)', fullName: 'Trần Thị B' },
        { position: 'Chủ tọa\n(Ký tên)', fullName: 'Nguyễn Văn A' },
      ],
    });
    expect(minutes(table([[['ĐẠI DIỆN BÊN A'], ['GIÁM ĐỐC', 'Nguyễn Văn A']]]))).toEqual({
      ...whole,
      cosigners: [{ position: 'Đại diện bên A' }, { position: 'Giám đốc', fullName: 'Nguyễn Văn A' }],
    });
    expect(minutes(p('THƯ KÝ\tCHỦ TỌA'), p('Trần Thị B'))).toEqual({
      ...whole,
      withoutEndMark: 1,
      content: ['paragraph: Hội nghị bắt đầu./.', 'paragraph: THƯ KÝ CHỦ TỌA', 'paragraph: Trần Thị B'],
    });
  });
});

describe('annexes', () => {
  const behind = (tail: string) => understood(PLAN_HEAD + p('1. Rà soát./.') + SIGNED + tail);
  const whole = { ...PLAN, ...SIGNATURE, content: ['clause: Rà soát.'] };
  const annex = { word: '', title: [], landscape: false };

  test.each([
    ['in bold', p('Phụ lục số XVIII', bold)],
    ['in capitals', p('PHỤ LỤC SỐ XVIII')],
    ['short', p('Phụ lục 2')],
    ['in the middle', p('Phụ lục số XVIII', center)],
    ['behind the signature', undefined],
  ])('the word over it %s', (_, second) => {
    const [over = 'Phụ lục số XVIII'] = [/>([^<]+)<\/w:t>/u.exec(second ?? '')?.[1]];
    const first = second ? p('Phụ lục 1') + p('Sổ./.') + second : p(over);
    expect(behind(first + p('Sách./.'))).toEqual({
      ...whole,
      annexes: [
        ...(second ? [{ ...annex, word: 'Phụ lục 1', content: ['paragraph: Sổ.'] }] : []),
        { ...annex, word: over, content: ['paragraph: Sách.'] },
      ],
    });
  });

  test('long, in small letters at the margin, behind other words, it is none', () => {
    expect(behind(p('Phụ lục 1') + p('Sổ theo') + p('Phụ lục số XVIII') + p('Sách./.'))).toEqual({
      ...whole,
      annexes: [
        {
          ...annex,
          word: 'Phụ lục 1',
          content: ['paragraph: Sổ theo', 'paragraph: Phụ lục số XVIII', 'paragraph: Sách.'],
        },
      ],
    });
  });
});
