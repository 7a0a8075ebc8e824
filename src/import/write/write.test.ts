/** Files as they are written from a document: whole, as a person would read them. */
import { describe, expect, test } from 'vitest';
import { imported } from '../testing/imported.ts';
import { kindAndTitle, PLAN_HEAD, PLAN_HEAD_TABLE, p, r, table } from '../testing/word-file.ts';
import type { KnownDirectory } from './names.ts';

const KNOWN: KnownDirectory = {
  file: 'chung.mtcl',
  agency: { id: 'SO', title: 'Sở Ngoại vụ' },
  parties: [{ id: 'VPS', title: 'Văn phòng Sở', kind: 'unit' }],
  signatories: [{ id: 'Trong' }, { id: 'GD', position: 'Giám đốc', fullName: 'Nguyễn Văn A' }],
  documents: [
    { id: 'LLT', title: 'lưu trữ' },
    { id: 'LLT2', title: 'Lưu trữ' },
    { id: 'QD9', sign: '9/QĐ-UBND', title: '' },
  ],
  abbreviations: [{ id: 'TTHC', title: 'thủ tục hành chính' }],
  ids: ['SO', 'VPS', 'Trong', 'GD', 'LLT', 'LLT2', 'QD9', 'TTHC', 'QĐ32'],
};
const SIGNED = p('Nơi nhận:') + p('- Như trên.') + p('GIÁM ĐỐC') + p('Nguyễn Văn A');

describe('names', () => {
  test('what the directory of the folder knows is used, what it does not know is declared in front of the plan', () => {
    const body =
      PLAN_HEAD_TABLE +
      kindAndTitle('QUYẾT ĐỊNH', 'Về cải cách') +
      p('GIÁM ĐỐC SỞ NGOẠI VỤ', { align: 'center', bold: true }) +
      p('Căn cứ Luật Lưu trữ;') +
      p('Căn cứ Luật Viễn thông ngày 24 tháng 11 năm 2023;') +
      p('Căn cứ Quyết định số 32/QĐ-UBND ngày 05 tháng 01 năm 2027 của UBND tỉnh;') +
      p('Căn cứ Quyết định số 32/QĐ-UBND ngày 05 tháng 01 năm 2027 của UBND tỉnh;') +
      p('Theo đề nghị của Chánh Văn phòng.') +
      p('QUYẾT ĐỊNH:') +
      p('Điều 1. Rà soát thủ tục hành chính (TTHC), hệ thống quản lý (HTQL), chỉ số hài lòng (ABC)./.') +
      SIGNED;
    const { files } = imported(body, { directories: [{ ...KNOWN, agency: { id: 'X', title: 'Sở Khác' } }, KNOWN] });
    expect(files).toEqual([
      {
        name: 'ke-hoach.mtcl',
        text: `// Nhập từ «Kế hoạch.docx».
dùng "chung.mtcl"

kế hoạch năm 2027 của SO

văn bản LVT {
  loại: luật  ngày: 24/11/2023
  trích yếu: "Viễn thông"
}
văn bản QĐ322 {
  loại: quyết định  số: "32/QĐ-UBND"  ngày: 05/01/2027  của: "UBND tỉnh"
}

viết tắt HTQL "hệ thống quản lý"

soạn quyết định {
  số: 12  ngày: 15/01/2027
  ký hiệu: "KH"
  trích yếu: "Về cải cách"
  thẩm quyền ban hành: "GIÁM ĐỐC SỞ NGOẠI VỤ"
  căn cứ: LLT,
    LVT,
    QĐ322,
    QĐ322
  theo đề nghị của: "Chánh Văn phòng."
  điều {
    "Rà soát thủ tục hành chính (TTHC), hệ thống quản lý (HTQL), chỉ số hài lòng (ABC)."
  }
  nơi nhận: "Như trên"
  lưu: ""
  người ký: GD
}
`,
      },
    ]);
  });

  test('a plan without title, number and name of a signer, of a collective', () => {
    const head = table([
      [['ỦY BAN NHÂN DÂN XÃ TÂN HÒA'], ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']],
    ]);
    const { directory, text } = imported(
      head +
        p('KẾ HOẠCH', { align: 'center' }) +
        p('1. Rà soát./.') +
        p('Nơi nhận:') +
        p('- UBND tỉnh.') +
        p('TM. ỦY BAN NHÂN DÂN'),
      { name: '???.docx' },
    );
    expect(directory).toBe(`// Danh bạ của Ủy ban nhân dân xã Tân Hòa, nhập từ «???.docx».
cơ quan UBND "Ủy ban nhân dân xã Tân Hòa" {
}

người ký NguoiKy {
  thay mặt: "Ủy ban nhân dân"
}
`);
    expect(text).toBe(`// Nhập từ «???.docx».
dùng "danh-ba.mtcl"

kế hoạch năm 2027 của UBND

soạn kế hoạch {
  khoản "Rà soát."
  nơi nhận: "UBND tỉnh"
  lưu: ""
  người ký: NguoiKy
}
`);
  });

  test('names of files that are taken get a number; a name without letters gets one', () => {
    const names = (name: string, taken: string[]) =>
      imported(PLAN_HEAD, { name, taken }).files.map((file) => file.name);
    expect(names('???.docx', [])).toEqual(['danh-ba.mtcl', 'van-ban.mtcl']);
    expect(names('Kế hoạch.docx', ['DANH-BA.mtcl', 'danh-ba-2.mtcl', 'ke-hoach.mtcl'])).toEqual([
      'danh-ba-3.mtcl',
      'ke-hoach-2.mtcl',
    ]);
  });
});

describe('tables of tasks', () => {
  const written = (...rows: (string | string[])[][]) => {
    const { text } = imported(PLAN_HEAD + table(rows));
    return text.slice(text.indexOf('  bảng nhiệm vụ {'), text.lastIndexOf('}')).trimEnd();
  };

  test('a task with nothing but words; a day that is but a dash, several days, words that end a line, lists as evidence', () => {
    expect(
      written(
        ['Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả', 'Ghi chú'],
        ['Lập sổ', '', '', '', ''],
        ['Rà soát', 'Văn phòng', '-', ['- Báo cáo;', '- Danh mục.'], ''],
        ['Họp', '', ['- Quý I;', '- Quý III.'], ['- Biên bản', 'kèm ảnh'], ['một', 'hai']],
        ['Tập huấn', 'ai đó', 'Ngày 15/3/2027 {dự kiến}', 'Sổ', ''],
        ['Thường trực', '', 'Thường xuyên', '', ''],
        ['Báo cáo', '', 'Sau khi kết thúc hội nghị 5 ngày', '', ''],
        ['Tổng cộng', '', '', '4', ''],
      ),
    ).toBe(`  bảng nhiệm vụ {
    cột: nội dung "Nhiệm vụ" rộng 35, chủ trì "Chủ trì" rộng 35, thời hạn "Thời hạn" rộng 35, kết quả "Kết quả" rộng 35, ghi chú "Ghi chú" rộng 35
    nhiệm vụ "Lập sổ"
    nhiệm vụ "Rà soát" {
      chủ trì: VP
      thời hạn: - ghi là "-"
      kết quả: "Báo cáo;", "Danh mục."
    }
    nhiệm vụ "Họp" {
      thời hạn: Quý I; Quý III ghi là """
        - Quý I;
        - Quý III.
        """
      kết quả: """
        - Biên bản
        kèm ảnh
        """
      ghi chú: """
        một
        hai
        """
    }
    nhiệm vụ "Tập huấn" {
      chủ trì: "ai đó"
      thời hạn: Ngày 15/3/2027 dự kiến ghi là "Ngày 15/3/2027 {{dự kiến}}"
      kết quả: "Sổ"
    }
    nhiệm vụ "Thường trực" {
      thời hạn: Thường xuyên
    }
    nhiệm vụ "Báo cáo" {
      thời hạn: Sau khi kết thúc hội nghị 5 ngày
    }
    nhiệm vụ "Tổng cộng" {
      STT: ""
      kết quả: "4"
    }
  }`);
  });

  test('groups with signs of their own, tables that go on, a table without a row', () => {
    const HEAD = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'];
    const { text } = imported(
      PLAN_HEAD +
        p('I. MỘT') +
        table([
          HEAD,
          ['A.', 'CHUNG', '', ''],
          ['1', 'Lập sổ', 'Văn phòng', 'Quý I'],
          ['B', 'RIÊNG', '', ''],
          ['2', 'Họp', 'Văn phòng', 'Quý I'],
        ]) +
        p('II. HAI') +
        table([HEAD, ['3', 'Rà soát', 'Văn phòng', 'Quý I']]) +
        p('III. BA') +
        table([HEAD]) +
        p('IV. BỐN') +
        table([HEAD, ['', 'Báo cáo', 'Văn phòng', 'Quý I']]),
    );
    expect(text.slice(text.indexOf('  phần'), text.lastIndexOf('}')).replaceAll(/ "[^"]+" rộng 35/gu, '')).toBe(
      `  phần "MỘT" {
    bảng nhiệm vụ {
      cột: STT, nội dung, chủ trì, thời hạn
      đánh số: cả bảng
      đề mục "CHUNG" {
        STT: "A."
        nhiệm vụ "Lập sổ" {
          chủ trì: VP
          thời hạn: Quý I
        }
      }
      đề mục "RIÊNG" {
        STT: "B"
        nhiệm vụ "Họp" {
          chủ trì: VP
          thời hạn: Quý I
        }
      }
    }
  }
  phần "HAI" {
    bảng nhiệm vụ {
      cột: STT, nội dung, chủ trì, thời hạn
      đánh số: qua các bảng
      nhiệm vụ "Rà soát" {
        chủ trì: VP
        thời hạn: Quý I
      }
    }
  }
  phần "BA" {
    bảng nhiệm vụ {
      cột: STT, nội dung, chủ trì, thời hạn
    }
  }
  phần "BỐN" {
    bảng nhiệm vụ {
      cột: STT, nội dung, chủ trì, thời hạn
      nhiệm vụ "Báo cáo" {
        STT: ""
        chủ trì: VP
        thời hạn: Quý I
      }
    }
  }
`,
    );
  });

  test('groups that are quality objectives stand in front of the plan, each with the number that its table prints', () => {
    const HEAD = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'];
    const bold = (text: string) => `<w:p>${r(text, { bold: true })}</w:p>`;
    const { text } = imported(
      PLAN_HEAD_TABLE +
        kindAndTitle('KẾ HOẠCH', 'Thực hiện mục tiêu chất lượng') +
        table([
          HEAD,
          ['1.', [bold('Giải quyết 98% hồ sơ đúng hạn')], '', ''],
          ['', 'Lập sổ', 'Văn phòng', 'Quý I'],
          ['B', [bold('Nâng mức hài lòng')], '', ''],
          ['1', 'Họp', 'Văn phòng', 'Quý I'],
        ]),
    );
    expect(
      text.slice(text.indexOf('mục tiêu MT1'), text.indexOf('soạn kế hoạch')),
    ).toBe(`mục tiêu MT1 "Giải quyết 98% hồ sơ đúng hạn" {
  chỉ tiêu: 98%
  tiêu đề trong kế hoạch: "1. Giải quyết 98% hồ sơ đúng hạn"
  nhiệm vụ "Lập sổ" {
    STT: ""
    chủ trì: VP
    thời hạn: Quý I
  }
}
mục tiêu MT2 "Nâng mức hài lòng" {
  tiêu đề trong kế hoạch: "B. Nâng mức hài lòng"
  nhiệm vụ "Họp" {
    chủ trì: VP
    thời hạn: Quý I
  }
}
`);
    expect(text).toContain('nhóm không đánh số\n    chọn: MT1, MT2\n');
  });
});
