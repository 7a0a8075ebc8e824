/** Names in capitals, and how a text writes them. */
import { expect, test } from 'vitest';
import { properName } from '../write/proper-name.ts';
import { sentence } from './signature.ts';

test.each([
  ['BAN QUẢN LÝ DỰ ÁN HỒ THANH LA', 'Ban Quản lý dự án hồ Thanh La'],
  ['SỞ TÀI CHÍNH - SỞ XÂY DỰNG', 'Sở Tài chính - Sở Xây dựng'],
  ['CHI BỘ VĂN PHÒNG', 'Chi bộ Văn phòng'],
  ['UBND THÀNH PHỐ BÌNH HẢI', 'UBND thành phố Bình Hải'],
  ['TRƯỜNG MẦM NON HOA CAU', 'Trường Mầm non Hoa Cau'],
  ['TRUNG TÂM CNTT', 'Trung tâm CNTT'],
  ['VIỆN KIỂM SÁT NHÂN DÂN TỈNH BÌNH HẢI', 'Viện kiểm sát nhân dân tỉnh Bình Hải'],
  ['CHI NHÁNH MIỀN BẮC', 'Chi nhánh Miền Bắc'],
  ['PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ['CÔNG AN TỈNH ĐẮK LẮK', 'Công an tỉnh Đắk Lắk'],
])('the body %s', (typed, name) => {
  expect(properName(typed, '')).toBe(name);
});

test('a name that the text writes is written so', () => {
  expect(properName('TỔNG CÔNG TY MUỐI HẢI DƯ', 'Nay Tổng công ty Muối Hải Dư báo cáo.')).toBe(
    'Tổng công ty Muối Hải Dư',
  );
});

test.each([
  ['PHÓ CHỦ TỊCH UBND TỈNH', 'Phó chủ tịch UBND tỉnh'],
  ['TRƯỞNG PHÒNG TC-HC', 'Trưởng phòng TC-HC'],
  ['GIÁM ĐỐC SỞ XÂY DỰNG', 'Giám đốc Sở Xây dựng'],
  ['PHÓ TRƯỞNG BAN', 'Phó trưởng ban'],
  ['TRƯỞNG TRUNG TÂM', 'Trưởng trung tâm'],
  ['PHÓ HỘI ĐỒNG', 'Phó hội đồng'],
  ['ỦY VIÊN HỘI ĐỒNG', 'Ủy viên hội đồng'],
  ['CÁN BỘ TRUNG TÂM', 'Cán bộ trung tâm'],
  ['CHỦ TỊCH HỘI ĐỒNG', 'Chủ tịch Hội đồng'],
  ['GIÁM ĐỐC BỆNH VIỆN ĐA KHOA', 'Giám đốc Bệnh viện Đa khoa'],
  ['PHÓ CHI CỤC TRƯỞNG CHI CỤC THỦY LỢI', 'Phó chi cục trưởng Chi cục Thủy lợi'],
  ['HIỆU TRƯỞNG TRƯỜNG MẦM NON HOA CAU', 'Hiệu trưởng Trường Mầm non Hoa Cau'],
  ['VIỆN TRƯỞNG VIỆN KIỂM SÁT', 'Viện trưởng Viện kiểm sát'],
  ['HẠT TRƯỞNG HẠT KIỂM LÂM', 'Hạt trưởng Hạt Kiểm lâm'],
  ['CỤC TRƯỞNG', 'Cục trưởng'],
])('the office %s', (typed, name) => {
  expect(sentence(typed)).toBe(name);
});
