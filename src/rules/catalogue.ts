/** The rules in one table: their codes, strengths and titles. Checks only say that a rule is hit and where. */

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export type RuleGroup = 'file' | 'structure' | 'people' | 'time';

export interface Rule {
  group: RuleGroup;
  severity: Severity;
  title: string;
}

export const RULES = {
  MTCL001: { group: 'file', severity: 'error', title: 'Ký tự không dùng được' },
  MTCL002: { group: 'file', severity: 'error', title: 'Câu lệnh viết chưa đúng' },
  MTCL003: { group: 'file', severity: 'error', title: 'Tên chưa khai báo' },
  MTCL004: { group: 'file', severity: 'error', title: 'Đoạn chữ chưa đóng ngoặc kép' },
  MTCL005: { group: 'file', severity: 'error', title: 'Không tìm thấy tệp được dùng' },
  MTCL006: { group: 'file', severity: 'error', title: 'Chữ gõ bằng bảng mã cũ (TCVN3, VNI)' },
  MTCL101: { group: 'structure', severity: 'error', title: 'Tên khai báo hai lần' },
  MTCL102: { group: 'structure', severity: 'error', title: 'Thuộc tính viết hai lần' },
  MTCL103: { group: 'structure', severity: 'error', title: 'Chưa có kế hoạch năm' },
  MTCL104: { group: 'structure', severity: 'error', title: 'Hai kế hoạch, hai quyết định trong một bộ tệp' },
  MTCL105: { group: 'structure', severity: 'warning', title: 'Chưa khai báo cơ quan ban hành' },
  MTCL201: { group: 'people', severity: 'warning', title: 'Nhiệm vụ chưa có đơn vị chủ trì' },
  MTCL202: { group: 'people', severity: 'warning', title: 'Nhiệm vụ chưa có người theo dõi' },
  MTCL301: { group: 'time', severity: 'warning', title: 'Nhiệm vụ chưa có thời hạn' },
  MTCL302: { group: 'time', severity: 'warning', title: 'Thời hạn sau ngày chốt báo cáo' },
  MTCL303: { group: 'time', severity: 'error', title: 'Ngày không có trong lịch' },
  MTCL304: { group: 'time', severity: 'error', title: 'Thời hạn không đọc được' },
  MTCL305: { group: 'time', severity: 'hint', title: 'Thời hạn viết chưa theo mẫu' },
  MTCL306: { group: 'time', severity: 'info', title: 'Thời hạn có phần không quy ra ngày' },
  MTCL307: { group: 'time', severity: 'error', title: 'Khoảng ngày bị ngược' },
} as const satisfies Record<string, Rule>;

export type RuleCode = keyof typeof RULES;
