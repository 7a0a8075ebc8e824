import { WANTED_WORDS } from '../../../plan/task-columns.ts';

/** What an element should hold: offered before anything else while it is missing, in this order. */
const WANTED: Record<string, string[]> = {
  MtclFile: ['cơ quan', 'kế hoạch năm', 'mục tiêu'],
  Agency: ['chủ quản', 'địa danh', 'ký hiệu'],
  Signatory: ['chức vụ', 'họ tên'],
  LegalBasis: ['loại', 'số', 'ngày', 'của', 'trích yếu'],
  Plan: ['báo cáo'],
  Objective: ['chỉ tiêu', 'nhiệm vụ'],
  Task: WANTED_WORDS,
  IssuedDocument: ['trích yếu', 'căn cứ', 'nơi nhận', 'người ký'],
  ReportingDuty: ['chủ trì', 'gửi', 'thời hạn'],
  Reminder: ['thời hạn', 'chủ trì', 'gửi'],
  Decision: ['căn cứ', 'theo đề nghị của', 'nơi nhận', 'người ký'],
};

/** Place among the wanted ones, or undefined for what can do without. */
export function wantedPlace(rule: string | undefined, keyword: string): number | undefined {
  const place = rule ? (WANTED[rule]?.indexOf(keyword) ?? -1) : -1;
  return place < 0 ? undefined : place;
}
