import { rulesOf } from '../rule.ts';

const SIGNING = 'NĐ 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, mục II.7';

export const LAYOUT = rulesOf('layout', {
  MTCL701: {
    severity: 'warning',
    title: 'Nơi nhận thiếu «Lưu: VT»',
    why: 'Bản gốc phải lưu tại Văn thư.',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9; Điều 19',
    bad: 'quyết định { nơi nhận: "Ban Giám đốc" lưu: ⟦"H"⟧ }',
    good: 'quyết định { nơi nhận: "Ban Giám đốc" lưu: "VT, H" }',
    tricky: '// Không ghi thì máy tự thêm «Lưu: VT».\nquyết định { nơi nhận: "Ban Giám đốc" }',
    fix: '💡 Thêm «VT».',
  },
  MTCL702: {
    severity: 'warning',
    title: 'Thẩm quyền ký không khớp cơ quan, chức vụ',
    why: 'TM. chỉ dùng khi ký thay mặt tập thể; KT. chỉ cấp phó ký thay cấp trưởng; Q. chỉ người quyền cấp trưởng.',
    source: SIGNING,
    bad: 'người ký GD { ⟦thay mặt: "Sở Ngoại vụ"⟧ chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }\nquyết định { người ký: GD }',
    good: 'người ký GD { chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }\nquyết định { người ký: GD }',
    tricky:
      'người ký PGD { ký thay: "Giám đốc" chức vụ: "Phó Giám đốc" họ tên: "Trần Thị B" }\nquyết định { người ký: PGD }',
    fix: '💡 Bỏ dòng thẩm quyền không khớp: máy tự ghi đúng.',
  },
  MTCL703: {
    severity: 'warning',
    title: 'Họ tên người ký kèm học hàm, học vị',
    why: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu.',
    source: `${SIGNING}.c`,
    bad: 'người ký GD { chức vụ: "Giám đốc" họ tên: "⟦TS. ⟧Nguyễn Văn A" }',
    good: 'người ký GD { chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }',
    tricky: 'người ký GD { chức vụ: "Giám đốc" họ tên: "Tô Sơn Thạch" }',
    fix: '💡 Bỏ phần trước họ tên.',
  },
  MTCL704: {
    severity: 'hint',
    title: 'Địa danh chưa đúng mẫu',
    why: 'Địa danh trên dòng ngày tháng chỉ ghi tên riêng, không ghi «tỉnh», «xã».',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.4.a',
    bad: 'cơ quan S "Sở Y tế" { địa danh: "⟦tỉnh ⟧Bình Hải" }',
    good: 'cơ quan S "Sở Y tế" { địa danh: "Bình Hải" }',
    tricky: 'cơ quan S "UBND Phường 3" { địa danh: "Phường 3" }',
    fix: '💡 Bỏ từ chỉ cấp hành chính.',
  },
  MTCL705: {
    severity: 'hint',
    title: 'Ngày tháng viết chưa đúng mẫu',
    why: 'Ngày dưới 10 và tháng 1, 2 phải có số 0 đứng trước.',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.4.b',
    bad: 'nhiệm vụ "Thực hiện Kế hoạch ⟦ngày 5 tháng 1 năm 2027⟧"',
    good: 'nhiệm vụ "Thực hiện Kế hoạch ngày 05 tháng 01 năm 2027"',
    tricky: 'nhiệm vụ "Thực hiện Kế hoạch ngày 05 tháng 3 năm 2027; tập huấn 5 ngày, tháng 1 đợt"',
    fix: '💡 Thêm số 0.',
  },
  MTCL706: {
    severity: 'hint',
    title: 'Tiêu đề dài hơn dòng',
    why: 'Dòng tự ngắt mà vẫn dài hơn khổ giấy thì bị gãy ở chỗ xấu.',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.5',
    bad: 'quyết định { trích yếu: """\n  ⟦Về việc công bố và ban hành Mục tiêu chất lượng và Kế hoạch thực hiện Mục tiêu chất lượng⟧\n  của Sở Ngoại vụ năm 2027\n""" }',
    good: 'quyết định { trích yếu: """\n  Về việc công bố và ban hành Mục tiêu chất lượng\n  của Sở Ngoại vụ năm 2027\n""" }',
    tricky:
      '// Viết một dòng thì Word tự ngắt.\nquyết định { trích yếu: "Về việc công bố và ban hành Mục tiêu chất lượng và Kế hoạch thực hiện Mục tiêu chất lượng của Sở" }',
    fix: 'Ngắt dòng ở chỗ khác, hoặc viết liền một dòng để Word tự ngắt.',
  },
  MTCL707: {
    severity: 'warning',
    title: 'Người ký thiếu chức vụ hoặc họ tên',
    why: 'Khối chữ ký phải đủ chức vụ và họ tên.',
    source: SIGNING,
    bad: 'người ký ⟦GD⟧ { chức vụ: "Giám đốc" }\nquyết định { người ký: GD }',
    good: 'người ký GD { chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }\nquyết định { người ký: GD }',
    tricky:
      '// Người ký của văn bản khác, văn bản này không dùng.\nngười ký PGD { chức vụ: "Phó Giám đốc" }\nngười ký GD { chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }\nquyết định { người ký: GD }',
    fix: 'Thêm «chức vụ: …», «họ tên: …».',
  },
  MTCL708: {
    severity: 'warning',
    title: 'Dấu kết thúc văn bản sai chỗ',
    why: '«./.» chỉ đứng một lần ở cuối văn bản; máy tự thêm.',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, các mẫu',
    bad: 'phụ lục kế hoạch { kết thúc: "Trên đây là Kế hoạch năm 2027⟦./⟧" }',
    good: 'phụ lục kế hoạch { kết thúc: "Trên đây là Kế hoạch năm 2027./." }',
    tricky: 'phụ lục kế hoạch { kết thúc: "Trên đây là Kế hoạch năm 2027." }',
    fix: '💡 Viết «./.» ở cuối, bỏ ở chỗ khác.',
  },
});
