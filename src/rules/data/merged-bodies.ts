/**
 * Ministries, and with them the departments of the provinces, that have gone into others from 01/3/2025 (Nghị quyết số
 * 176/2025/QH15 of the National Assembly on the structure of the Government), by their field.
 */
export const MERGED_ON = '2025-03-01';

export const MERGED_FIELDS: Record<string, string> = {
  'Kế hoạch và Đầu tư': 'Tài chính',
  'Giao thông vận tải': 'Xây dựng',
  'Thông tin và Truyền thông': 'Khoa học và Công nghệ',
  'Tài nguyên và Môi trường': 'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn': 'Nông nghiệp và Môi trường',
  'Lao động - Thương binh và Xã hội': 'Nội vụ',
};
