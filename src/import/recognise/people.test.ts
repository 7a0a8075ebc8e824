import { expect, test } from 'vitest';
import { freeId, kindOfParty, namesIn } from './people.ts';

const names = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

test.each(
  names(`
    Các phòng
    Những đơn vị liên quan
    Tất cả cơ quan
    Toàn thể công chức
    UBND các xã
    Ủy ban nhân dân các phường
    Lãnh đạo các phòng
    Trưởng các phòng
    Thủ trưởng các đơn vị
    Giám đốc các trung tâm
    Lãnh đạo cơ quan
    Sở, ban, ngành
    Sở Nội vụ, Sở Tài chính
    Sở Nội vụ, các phòng
    QMR, Thư ký
    Trưởng phòng các xã
    Công an các phường
    Văn phòng các huyện
    Văn phòng các sở
    Cơ quan các ngành
    Đại diện các phòng
    Trưởng các ban
    Đại diện các đơn vị
    Sở Nội vụ các tỉnh
    Sở Nội vụ các thành phố
  `),
)('a group: %s', (name) => {
  expect(kindOfParty(name)).toBe('group');
});

test.each(
  names(`
    QMR
    Đại diện lãnh đạo
    Thư ký
    Tổ thư ký
    Ban Thư ký
    Ban Chỉ đạo ISO
    BCĐ
    BCD ISO
    Lãnh đạo Sở
    Giám đốc
    Phó Giám đốc
    Chủ tịch UBND
    Trưởng phòng
    Thủ trưởng đơn vị
    Chánh Văn phòng
    Công chức Văn hóa - Xã hội
    Cán bộ phụ trách
    CCVC
    CBCC
    Viên chức
    Tổ giúp việc
    Hội đồng thi đua
  `),
)('a role: %s', (name) => {
  expect(kindOfParty(name)).toBe('role');
});

test.each(
  names(`
    Sở Nội vụ
    Phòng Kinh tế
    Văn phòng
    VP Sở
    Ban Quản lý
    Bộ Nội vụ
    Ủy ban nhân dân tỉnh
    Uỷ ban nhân dân tỉnh
    UBND xã
    HĐND tỉnh
    Trung tâm Phục vụ
    TT Quan trắc
    Chi cục Thủy lợi
    Cục Thống kê
    Công an tỉnh
    Bộ Chỉ huy quân sự
    Thanh tra tỉnh
    Báo Bình Hải
    Đài Phát thanh
    Trường Chính trị
    Bệnh viện tỉnh
    Hội Nông dân
    Đoàn Thanh niên
    Liên đoàn Lao động
    Tổ Tin học
    Bộ phận Một cửa
    Đơn vị tư vấn
    Cơ quan liên quan
    Công đoàn Sở
    Đảng ủy Sở
    Đảng uỷ Sở
    Chi bộ Văn phòng
    Tỉnh ủy
    Thành ủy
    Kho bạc Nhà nước
    Thuế tỉnh
    Chi nhánh Bình Hải
    Viện Quy hoạch
    Quỹ Đầu tư
    Mặt trận Tổ quốc
    UBMTTQ tỉnh
    Tòa án nhân dân
    Viện kiểm sát nhân dân
    Đội Quản lý thị trường
    Hạt Kiểm lâm
    Trạm Y tế
    Ngân hàng Nhà nước
    Bảo hiểm xã hội
    Tổ chức chính trị
    Tổ chức xã hội
    Tổ chức đảng
    Tổ chức cán bộ
    Tổ chức công đoàn
    Tổ chức liên quan
    Tổ chức tín dụng
    Phòng Tổ chức, Công chức và Thi đua
  `),
)('a unit: %s', (name) => {
  expect(kindOfParty(name)).toBe('unit');
});

test.each(
  names(`
    Tổ chức tập huấn
    Báo cáo quý
    Ban hành văn bản
    Hội nghị
    Hội thảo khoa học
    Hội họp
    Hội nhập quốc tế
    Báo chí
    Bộ máy
    Viện trợ
    Quỹ đất
    Đoàn ra
    Đoàn vào
    Đội ngũ
    Trường hợp khác
    Thuế suất
    Viện dẫn
    Đoàn kết
    Đài thọ
    Bộ chỉ số
    Bộ tiêu chí
    Bộ câu hỏi
    Bộ luật
    Bộ tài liệu
    Bộ hồ sơ
    Bộ đơn giá
    Bộ định mức
    Bộ thủ tục
    Phòng ngừa
    Phòng chống cháy nổ
    Phòng, chống tham nhũng
    Phòng cháy
    Hội đủ
    Cục bộ
    Trạm dừng
    Theo phân công
    Như trên
    Do Văn phòng
    Tùy đơn vị
    Phòng 3/2
    Văn phòng: rà soát
    Văn phòng phối hợp Thanh tra
    Văn phòng chủ trì
    Rà soát hồ sơ
    Nguyễn Văn A
    Sởn gai
    Văn phòngphẩm
  `),
)('none: %s', (name) => {
  expect(kindOfParty(name)).toBeUndefined();
});

test('what is longer than a name is a sentence', () => {
  const long = `Phòng ${'Kinh tế '.repeat(13)}`;
  expect(kindOfParty(long.slice(0, 110))).toBe('unit');
  expect(kindOfParty(long.padEnd(111, 'a'))).toBeUndefined();
});

test('names without letters, and lists that nobody reads name by name', () => {
  const taken = new Set<string>();
  expect([freeId('', taken), freeId('', taken), freeId('VP', taken), freeId('vp', taken)]).toEqual([
    'X',
    'X2',
    'VP',
    'vp2',
  ]);
  const list = Array.from({ length: 2_000 }, () => 'Văn phòng Sở').join('; ');
  expect(namesIn([list], () => false)).toEqual([list]);
});
