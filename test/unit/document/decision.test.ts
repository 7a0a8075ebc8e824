import { describe, expect, it } from 'vitest';
import { decisionOf, HEAD, linesOf } from './lines.ts';

const lines = async (text: string, section: number | string = 0, styles = false) =>
  linesOf(await decisionOf(text), section, styles);

describe('letterhead', () => {
  it('carries agency, national heading, number and date', async () => {
    expect((await lines('quyết định { số: 5 ngày: 05/03/2027 }', 0, true)).slice(0, 6)).toEqual([
      'superiorBody: UBND TỈNH BÌNH HẢI',
      'issuingBody: SỞ NGOẠI VỤ',
      'nationalName: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'motto: Độc lập - Tự do - Hạnh phúc',
      'docNumber: Số: 05/QĐ-SNgV',
      'placeDate: Bình Hải, ngày 05 tháng 3 năm 2027',
    ]);
  });

  it('leaves number and date blank in a draft, and marks it', async () => {
    const document = await decisionOf('');
    expect(document.draft).toBe(true);
    const [, , , , number, draft, date] = linesOf(document, 0);
    expect(number).toBe(`Số: ${'\u00a0'.repeat(6)}/QĐ-SNgV`);
    expect(draft).toBe('DỰ THẢO');
    expect(date).toBe('Bình Hải, ngày … tháng … năm 2027');
  });

  it('takes a number with a letter as it is', async () => {
    expect(await lines('quyết định { số: "11a" ngày: 16/11/2027 }')).toContain('Số: 11a/QĐ-SNgV');
  });
});

describe('a decision about which the file says nothing', () => {
  it('is complete: bases, four articles, recipients, signature', async () => {
    const text = await lines('');
    // The first names what gives the body its competence: only the agency knows it, so a marked blank.
    const bases = text.filter((line) => line.startsWith('Căn cứ'));
    expect(bases).toHaveLength(3);
    expect(bases[0]).toMatch(/^Căn cứ \[văn bản quy định chức năng, nhiệm vụ, quyền hạn của Sở Ngoại vụ: .*\];$/u);
    expect(text.filter((line) => line.startsWith('Điều'))).toHaveLength(4);
    expect(text.find((line) => line.startsWith('Điều 3.'))).toBe('Điều 3. Quyết định này có hiệu lực kể từ ngày ký.');
    expect(text).toContain('GIÁM ĐỐC SỞ NGOẠI VỤ');
    expect(text.slice(text.indexOf('Nơi nhận:'))).toEqual([
      'Nơi nhận:',
      '- Như Điều 4;',
      '- Lưu: VT.',
      'GIÁM ĐỐC',
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
  });

  it('mentions both annexes, which follow on pages of their own', async () => {
    const document = await decisionOf('mục tiêu "Trên 95% văn bản đúng hạn" { nhiệm vụ "Thống kê" }');
    expect(linesOf(document, 0).join('\n')).toMatch(/Phụ lục I\).*Phụ lục II\)/);
    expect(
      document.sections.map(({ name, orientation, startsNumbering }) => [name, orientation, startsNumbering]),
    ).toEqual([
      ['Quyết định', 'portrait', true],
      ['Phụ lục I', 'portrait', true],
      ['Phụ lục II', 'portrait', true],
      ['Phụ lục II', 'landscape', false],
      ['Phụ lục II', 'portrait', false],
    ]);
  });

  it('has no annex with nothing in it, and names none', async () => {
    const empty = await decisionOf('');
    expect(empty.sections.map(({ name }) => name)).toEqual(['Quyết định']);
    expect(linesOf(empty, 0).join('\n')).not.toMatch(/[Pp]hụ lục|kèm theo/u);
    const tasks = await decisionOf('nhiệm vụ "Rà soát thủ tục hành chính" { thời hạn: trước 30/6 }');
    expect(tasks.sections.map(({ name }) => name)).toEqual(['Quyết định', 'Phụ lục', 'Phụ lục', 'Phụ lục']);
    expect(linesOf(tasks, 0)).toContain(
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thực hiện nhiệm vụ năm 2027 của Sở Ngoại vụ.',
    );
    expect(linesOf(tasks, 1)).toContain('THỰC HIỆN NHIỆM VỤ NĂM 2027');
    expect(tasks.sections.flatMap((_, i) => linesOf(tasks, i)).join('\n')).not.toMatch(/chất lượng|MTCL|ISO/u);
  });
});

describe('legal bases', () => {
  const QD = `văn bản QD19 {
    loại: quyết định  số: "19/2014/QĐ-TTg"  ngày: 05/03/2014
    của: "Thủ tướng Chính phủ"  trích yếu: "về việc thử nghiệm"
  }
  văn bản LLT { loại: luật  ngày: 21/06/2024  trích yếu: "Lưu trữ" }
  `;

  it('stand in full, each closed by a semicolon, the proposer last with a full stop', async () => {
    const text = await lines(
      `${QD} quyết định { căn cứ: LLT, QD19, "Kế hoạch số 28/KH-SNgV" theo đề nghị của: "Chánh Văn phòng" }`,
    );
    expect(text.filter((line) => /^(Căn cứ|Theo)/.test(line))).toEqual([
      'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;',
      'Căn cứ Quyết định số 19/2014/QĐ-TTg ngày 05 tháng 3 năm 2014 của Thủ tướng Chính phủ về việc thử nghiệm;',
      'Căn cứ Kế hoạch số 28/KH-SNgV;',
      'Theo đề nghị của Chánh Văn phòng.',
    ]);
  });

  it('are cited short once they have been cited in full', async () => {
    const text = await lines(`${QD} quyết định { căn cứ: QD19 điều { "Thực hiện {QD19}." } }`);
    expect(text).toContain('Điều 1. Thực hiện Quyết định số 19/2014/QĐ-TTg./.');
  });
});

describe('articles', () => {
  it('number clauses and points, with đ after d', async () => {
    const points = Array.from({ length: 7 }, (_, i) => `điểm "việc ${i + 1};"`).join(' ');
    const text = await lines(
      `quyết định { điều { "Tổ chức:" khoản "Một." khoản "Hai:" { ${points} } } điều "Hiệu lực" { "Từ ngày ký." } }`,
    );
    const start = text.indexOf('Điều 1. Tổ chức:');
    expect(text.slice(start, start + 12)).toEqual([
      'Điều 1. Tổ chức:',
      '1. Một.',
      '2. Hai:',
      'a) việc 1;',
      'b) việc 2;',
      'c) việc 3;',
      'd) việc 4;',
      'đ) việc 5;',
      'e) việc 6;',
      'g) việc 7;',
      'Điều 2. Hiệu lực',
      'Từ ngày ký./.',
    ]);
  });
});

describe('signature', () => {
  const signed = async (signatory: string, head = HEAD) => {
    const text = linesOf(await decisionOf(`người ký N { ${signatory} }`, head), 0);
    return text.slice(text.findIndex((line) => line.startsWith('- Lưu')) + 1).filter(Boolean);
  };

  it('of the head: position and name', async () => {
    expect(await signed('chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A"')).toEqual(['GIÁM ĐỐC', 'Nguyễn Văn A']);
  });

  it('of a deputy: for the head', async () => {
    expect(await signed('chức vụ: "Phó Giám đốc" họ tên: "Trần Thị B"')).toEqual([
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Trần Thị B',
    ]);
  });

  it('of a collective: on its behalf', async () => {
    const commune = HEAD.replace('"Sở Ngoại vụ"', '"Ủy ban nhân dân xã An Phú"');
    expect(await signed('chức vụ: "Chủ tịch" họ tên: "Lê Văn C"', commune)).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Lê Văn C',
    ]);
    expect(await signed('chức vụ: "Phó Chủ tịch" họ tên: "Lê Văn C"', commune)).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Lê Văn C',
    ]);
  });

  it('by order', async () => {
    expect(await signed('thừa lệnh: "Giám đốc" chức vụ: "Chánh Văn phòng" họ tên: "Lê Văn C"')).toEqual([
      'TL. GIÁM ĐỐC',
      'CHÁNH VĂN PHÒNG',
      'Lê Văn C',
    ]);
  });

  it('by order, handed on to the deputy', async () => {
    expect(await signed('thừa lệnh: "Giám đốc" chức vụ: "Phó Chánh Văn phòng" họ tên: "Lê Văn C"')).toEqual([
      'TL. GIÁM ĐỐC',
      'KT. CHÁNH VĂN PHÒNG',
      'PHÓ CHÁNH VĂN PHÒNG',
      'Lê Văn C',
    ]);
    expect(
      await signed(
        'thừa lệnh: "Giám đốc" ký thay: "Trưởng phòng Tổng hợp" chức vụ: "Phó Trưởng phòng Tổng hợp" họ tên: "Lê Văn C"',
      ),
    ).toEqual(['TL. GIÁM ĐỐC', 'KT. TRƯỞNG PHÒNG TỔNG HỢP', 'PHÓ TRƯỞNG PHÒNG TỔNG HỢP', 'Lê Văn C']);
  });

  it('by authorisation: the person named, nobody for him', async () => {
    expect(
      await signed(
        'thừa ủy quyền: "Giám đốc" ủy quyền đến: 30/6/2027 chức vụ: "Phó Trưởng phòng Tổng hợp" họ tên: "Lê Văn C"',
      ),
    ).toEqual(['TUQ. GIÁM ĐỐC', 'PHÓ TRƯỞNG PHÒNG TỔNG HỢP', 'Lê Văn C']);
  });

  it('for an advisory body that uses the seal of the agency: the title in the body, the office over the name', async () => {
    const body = HEAD.replace('"Sở Ngoại vụ"', '"Ban Chỉ đạo chuyển đổi số tỉnh Bình Hải"');
    const text = linesOf(
      await decisionOf(
        'người ký N { chức vụ: "Phó Trưởng ban" chức vụ khác: "Phó Chủ tịch Ủy ban nhân dân tỉnh" họ tên: "Lê Văn C" }',
        body,
      ),
      0,
    );
    const signature = text.slice(text.findIndex((line) => line.startsWith('- Lưu')) + 1);
    expect(signature).toEqual([
      'TM. BAN CHỈ ĐẠO',
      'KT. TRƯỞNG BAN',
      'PHÓ TRƯỞNG BAN',
      ...Array(5).fill(''),
      'PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
      'Lê Văn C',
    ]);
  });

  it('of the chairman in his own name, or where the file says «thay mặt: ""»: without TM.', async () => {
    const commune = HEAD.replace('"Sở Ngoại vụ"', '"Ủy ban nhân dân xã An Phú"');
    const deputy = 'chức vụ: "Phó Chủ tịch" họ tên: "Lê Văn C"';
    expect(await signed(`thay mặt: "" ${deputy}`, commune)).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Văn C']);
    const text = linesOf(
      await decisionOf(
        `người ký N { ${deputy} } quyết định { thẩm quyền ban hành: "Chủ tịch Ủy ban nhân dân xã An Phú" }`,
        commune,
      ),
      0,
    );
    expect(text).not.toContain('TM. ỦY BAN NHÂN DÂN');
    expect(text).toContain('KT. CHỦ TỊCH');
  });
});

describe('recipients', () => {
  it('begin with the articles and end with the archive', async () => {
    const text = await lines('quyết định { nơi nhận: "Sở KH&CN (để báo cáo)", "BGĐ;" lưu: "VT, H" }');
    expect(text.filter((line) => line.startsWith('- '))).toEqual([
      '- Như Điều 4;',
      '- Sở KH&CN (để báo cáo);',
      '- BGĐ;',
      '- Lưu: VT, H.',
    ]);
  });

  it('have neither where an empty text says so', async () => {
    const text = await lines('quyết định { nơi nhận: "", "Ban Giám đốc Sở" lưu: "" }');
    expect(text.filter((line) => line.startsWith('- '))).toEqual(['- Ban Giám đốc Sở.']);
  });
});

describe('annex of objectives', () => {
  it('prints targets in the sentence or as lines of their own', async () => {
    const text = await lines(
      `mục tiêu "hồ sơ được giải quyết đúng hạn" { chỉ tiêu: từ 98% }
       mục tiêu "Trên 95% văn bản được xử lý đúng hạn" { chỉ tiêu: trên 95% }
       mục tiêu "Chỉ tiêu kinh tế - xã hội" {
         chỉ tiêu "Thu nhập bình quân đầu người": 55,7 "triệu đồng"
         chỉ tiêu "Tỷ lệ che phủ rừng": đạt 61,5%
         diễn giải: "Số liệu theo Niên giám thống kê."
       }
       mục tiêu "Có {chỉ tiêu} được công nhận" { chỉ tiêu: ít nhất 04 "sáng kiến" }`,
      'Phụ lục I',
    );
    expect(text.slice(4)).toEqual([
      '1. Từ 98% hồ sơ được giải quyết đúng hạn.',
      '2. Trên 95% văn bản được xử lý đúng hạn.',
      '3. Chỉ tiêu kinh tế - xã hội:',
      '(1) Thu nhập bình quân đầu người: 55,7 triệu đồng;',
      '(2) Tỷ lệ che phủ rừng: đạt 61,5%.',
      'Số liệu theo Niên giám thống kê.',
      '4. Có ít nhất 04 sáng kiến được công nhận./.',
    ]);
  });

  it('refers to the decision with its number and date', async () => {
    const text = 'quyết định { số: 12 ngày: 05/01/2027 } mục tiêu "Trên 95% văn bản đúng hạn"';
    expect(await lines(text, 'Phụ lục I')).toContain(
      '(Kèm theo Quyết định số 12/QĐ-SNgV ngày 05 tháng 01 năm 2027 của Sở Ngoại vụ)',
    );
  });
});

describe('annex of the plan', () => {
  const PLAN = `mục tiêu "Trên 95% văn bản đúng hạn" {
    nhiệm vụ "Thống kê" {
      chủ trì: VP  phối hợp: HTQT, VP ghi là "VP/HTQT"  thời hạn: trước ngày 15/3
      theo dõi: QMR, ThuKyISO  kết quả: "Báo cáo", "Bảng số liệu"
    }
  }`;

  it('has a Roman row for the objective and lists in cells of several items', async () => {
    const table = (await lines(PLAN, 'Phụ lục II')).filter((line) => line.includes(' | '));
    expect(table).toEqual([
      'TT | Mục tiêu chất lượng và biện pháp thực hiện MTCL | Trách nhiệm thực hiện | Thời gian thực hiện | Trách nhiệm theo dõi MTCL | Cách thức theo dõi và kết quả',
      'Chủ trì | Phối hợp',
      'I | Trên 95% văn bản đúng hạn',
      '1 | Thống kê | Văn phòng | VP/HTQT | Trước ngày 15/3 | - QMR; / - Thư ký ISO. | - Báo cáo; / - Bảng số liệu.',
    ]);
  });

  it('begins a cell with a capital, also where a group is named as it reads in a sentence', async () => {
    const group = 'nhóm CacPhong "các phòng" { VP, HTQT }';
    const table = await lines(
      `${group} ${PLAN.replace('phối hợp: HTQT, VP ghi là "VP/HTQT"', 'phối hợp: CacPhong')}`,
      'Phụ lục II',
    );
    expect(table.find((line) => line.includes('Thống kê'))).toMatch(/^1 \| Thống kê \| Văn phòng \| Các phòng \| /u);
  });

  it('takes a part of the file in place of the usual one of that heading', async () => {
    const text = await lines(`${PLAN} phần "Tổ chức thực hiện" { mục VP { - "Đôn đốc." } }`, 'Phụ lục II', true);
    expect(text.filter((line) => /^(part|section|dash|body)/.test(line)).slice(-4, -1)).toEqual([
      'part: III. TỔ CHỨC THỰC HIỆN',
      'section: 1. Văn phòng',
      'dash: - Đôn đốc.',
    ]);
    expect(text.filter((line) => line.startsWith('part'))).toHaveLength(3);
  });

  it('ends with the end mark', async () => {
    expect((await lines(PLAN, 'Phụ lục II')).at(-1)).toMatch(/[^.]\.\/\.$/);
  });
});

describe('abbreviations', () => {
  it('are introduced where they first stand', async () => {
    const text = await lines(
      'viết tắt HTQLCL "Hệ thống quản lý chất lượng" quyết định { điều { "Duy trì {HTQLCL}; cải tiến {HTQLCL}." } }',
    );
    expect(text).toContain(
      'Điều 1. Duy trì Hệ thống quản lý chất lượng (sau đây viết tắt là HTQLCL); cải tiến HTQLCL./.',
    );
  });
});
