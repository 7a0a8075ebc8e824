/**
 * Ministries, and with them the departments of the provinces, that have gone into others from 01/3/2025 (Nghị quyết số
 * 176/2025/QH15 of the National Assembly on the structure of the Government), by their field.
 */
export const MERGED_ON = '2025-03-01';
export const MERGED_SOURCE = 'Nghị quyết số 176/2025/QH15';

/** Departments of the provinces have no inspectorate of their own from that day. */
export const INSPECTORATES_GONE_ON = '2025-07-01';
export const INSPECTORATES_SOURCE = 'Luật Thanh tra số 84/2025/QH15';

export interface MergedField {
  field: string;
  /** As written in short. */
  short: string[];
  now: string;
}

export const MERGED_FIELDS: MergedField[] = [
  { field: 'Kế hoạch và Đầu tư', short: ['KH&ĐT', 'KHĐT'], now: 'Tài chính' },
  { field: 'Giao thông vận tải', short: ['GTVT'], now: 'Xây dựng' },
  { field: 'Thông tin và Truyền thông', short: ['TT&TT', 'TTTT'], now: 'Khoa học và Công nghệ' },
  { field: 'Tài nguyên và Môi trường', short: ['TN&MT', 'TNMT'], now: 'Nông nghiệp và Môi trường' },
  { field: 'Nông nghiệp và Phát triển nông thôn', short: ['NN&PTNT'], now: 'Nông nghiệp và Môi trường' },
  { field: 'Lao động - Thương binh và Xã hội', short: ['LĐTB&XH', 'LĐ-TB&XH', 'LĐTBXH', 'LĐ-TBXH'], now: 'Nội vụ' },
];
