import { expect, test } from 'vitest';
import { unitNames } from '../../../src/starters/answers.ts';

// A comma stands between units and inside of their names: what follows tells.
test.each([
  ['Văn phòng, Phòng Nội vụ, Thanh tra', ['Văn phòng', 'Phòng Nội vụ', 'Thanh tra']],
  ['Phòng Tổ chức bộ máy và Công chức, viên chức', ['Phòng Tổ chức bộ máy và Công chức, viên chức']],
  [
    'Văn phòng, Phòng Tổ chức bộ máy và Công chức, viên chức, Thanh tra',
    ['Văn phòng', 'Phòng Tổ chức bộ máy và Công chức, viên chức', 'Thanh tra'],
  ],
  [
    'Phòng Kinh tế, Hạ tầng và Đô thị, Phòng Văn hóa - Xã hội',
    ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Văn hóa - Xã hội'],
  ],
  ['Phòng Văn hóa, Khoa học và Thông tin', ['Phòng Văn hóa, Khoa học và Thông tin']],
  ['Phòng Kinh tế, Tổ chức và Nhân sự', ['Phòng Kinh tế, Tổ chức và Nhân sự']],
  ['Văn phòng, Kế toán, Địa chính', ['Văn phòng', 'Kế toán', 'Địa chính']],
  ['Phòng Văn hóa và Thông tin, Kế toán', ['Phòng Văn hóa và Thông tin', 'Kế toán']],
  ['Phòng Kinh tế, Hạ tầng và Đô thị; Văn phòng', ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Văn phòng']],
  ['Phòng Thống kê, Công nghệ\nVăn phòng', ['Phòng Thống kê, Công nghệ', 'Văn phòng']],
])('%s', (words, names) => {
  expect(unitNames(words)).toEqual(names);
});
