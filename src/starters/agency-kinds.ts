/** What a first plan of an agency of each kind says. A table: wording of the questions' answers and of the files. */

export type PlanKind = 'department' | 'commune' | 'branch' | 'other';

export interface StarterObjective {
  /** Name in the file. */
  id: string;
  statement: string;
  target: string;
  task: { id: string; statement: string; deadline: string; evidence: string };
}

export interface PlanKindDefaults {
  /** As the question offers it. */
  label: string;
  /** An invented name, to show what is wanted. */
  example: string;
  /** Official names begin so; put in front of a name without it. */
  prefix?: { words: string; present: RegExp };
  /** Whether a superior body stands over the agency's name (NĐ 30/2020, Phụ lục I, Phần I, II.2). */
  superior: boolean;
  /** Units where none are named. The first leads. */
  units: string[];
  groupTitle: string;
  objectives: StarterObjective[];
}

const DOCUMENTS: StarterObjective = {
  id: 'VanBan',
  statement: 'văn bản đến được xử lý đúng hạn',
  target: 'từ 98%',
  task: {
    id: 'thong-ke-van-ban',
    statement: 'Thống kê tỷ lệ văn bản được xử lý đúng hạn',
    deadline: 'hằng quý',
    evidence: 'Bảng thống kê quý',
  },
};

const PROCEDURES: StarterObjective = {
  id: 'ThuTuc',
  statement: 'hồ sơ thủ tục hành chính được giải quyết đúng hạn và trước hạn',
  target: 'từ 98%',
  task: {
    id: 'thong-ke-ho-so',
    statement: 'Thống kê, công khai kết quả giải quyết hồ sơ',
    deadline: 'hằng quý',
    evidence: 'Báo cáo kết quả giải quyết hồ sơ',
  },
};

const SATISFACTION: StarterObjective = {
  id: 'HaiLong',
  statement: 'người dân, doanh nghiệp được hỏi hài lòng về sự phục vụ',
  target: 'từ 95%',
  task: {
    id: 'khao-sat',
    statement: 'Khảo sát mức độ hài lòng',
    deadline: 'tháng 5 và 9',
    evidence: 'Báo cáo kết quả khảo sát',
  },
};

export const PLAN_KINDS: Record<PlanKind, PlanKindDefaults> = {
  department: {
    label: 'Sở',
    example: 'Sở Ngoại vụ',
    prefix: { words: 'Sở', present: /^Sở(?!\p{L})/iu },
    superior: true,
    units: ['Văn phòng Sở', 'Phòng Nghiệp vụ'],
    groupTitle: 'Các phòng chuyên môn, đơn vị',
    objectives: [DOCUMENTS, PROCEDURES],
  },
  commune: {
    label: 'UBND xã, phường',
    example: 'Ủy ban nhân dân xã An Phú',
    prefix: { words: 'Ủy ban nhân dân', present: /^(?:Ủy|Uỷ) ban nhân dân(?!\p{L})/iu },
    superior: false,
    units: [
      'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
      'Phòng Kinh tế',
      'Phòng Văn hóa - Xã hội',
      'Trung tâm Phục vụ hành chính công',
    ],
    groupTitle: 'Các phòng, đơn vị trực thuộc',
    objectives: [DOCUMENTS, PROCEDURES, SATISFACTION],
  },
  branch: {
    label: 'Chi cục',
    example: 'Chi cục Thủy lợi',
    prefix: { words: 'Chi cục', present: /^Chi cục(?!\p{L})/iu },
    superior: true,
    units: ['Phòng Hành chính - Tổng hợp', 'Phòng Nghiệp vụ'],
    groupTitle: 'Các phòng chuyên môn',
    objectives: [DOCUMENTS, PROCEDURES],
  },
  other: {
    label: 'Cơ quan, đơn vị khác',
    example: 'Trung tâm Lưu trữ lịch sử',
    superior: true,
    units: ['Phòng Hành chính - Tổng hợp', 'Phòng Nghiệp vụ'],
    groupTitle: 'Các phòng, đơn vị trực thuộc',
    objectives: [DOCUMENTS],
  },
};
