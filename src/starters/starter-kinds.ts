/** The kinds of files to start from. A table: names on the command line, labels, what they need. */

/** In both languages of the interface. */
export interface Label {
  vi: string;
  en: string;
}

export type StarterGroup = 'year' | 'report' | 'letter' | 'system' | 'other';

export interface StarterKindEntry {
  label: Label;
  /** What it holds, in a few words. */
  detail: Label;
  group: StarterGroup;
  /** `plan`: a plan of the year; `directory`: an agency to name; `answers`: nothing that is there already. */
  needs: 'plan' | 'directory' | 'answers';
  /** What is asked beside the year. */
  asks?: 'unit' | 'quarter';
  /** Base of the file's name. */
  file: string;
}

export const GROUP_LABELS: Record<StarterGroup, Label> = {
  year: { vi: 'Đầu năm', en: 'Start of the year' },
  report: { vi: 'Theo dõi, báo cáo', en: 'Progress and reports' },
  letter: { vi: 'Công văn, thông báo, tờ trình', en: 'Letters, notices, proposals' },
  system: { vi: 'Hệ thống quản lý chất lượng', en: 'Quality management system' },
  other: { vi: 'Khác', en: 'Other' },
};

export const STARTER_KINDS = {
  'quyet-dinh': {
    label: { vi: 'Quyết định, mục tiêu và kế hoạch của năm', en: 'Decision, objectives and plan of the year' },
    detail: { vi: 'quyết định kèm Phụ lục I, Phụ lục II', en: 'decision with its two annexes' },
    group: 'year',
    needs: 'directory',
    file: 'ke-hoach',
  },
  'danh-ba': {
    label: { vi: 'Danh bạ cơ quan', en: 'Directory of the agency' },
    detail: { vi: 'cơ quan, đơn vị, vai trò, người ký', en: 'agency, units, roles, signatory' },
    group: 'year',
    needs: 'answers',
    file: 'danh-ba',
  },
  'ke-hoach': {
    label: { vi: 'Kế hoạch áp dụng, duy trì hệ thống', en: 'Plan for running the quality system' },
    detail: { vi: 'văn bản kế hoạch có bảng nhiệm vụ, kinh phí, chế độ báo cáo', en: 'tasks, funding, reporting' },
    group: 'year',
    needs: 'directory',
    file: 'ke-hoach-ap-dung',
  },
  'muc-tieu-don-vi': {
    label: { vi: 'Mục tiêu, kế hoạch của một đơn vị', en: 'Objectives and plan of a unit' },
    detail: { vi: 'lấy từ mục tiêu của cơ quan, thêm việc riêng', en: 'derived from those of the agency' },
    group: 'year',
    needs: 'plan',
    asks: 'unit',
    file: 'muc-tieu',
  },
  'tien-do': {
    label: { vi: 'Tiến độ thực hiện', en: 'Progress' },
    detail: { vi: 'ghi việc xong, số đạt được, minh chứng', en: 'what is done, figures, evidence' },
    group: 'report',
    needs: 'plan',
    file: 'tien-do',
  },
  'bao-cao-quy': {
    label: { vi: 'Báo cáo quý', en: 'Quarterly report' },
    detail: { vi: 'số liệu lấy từ tiến độ đã ghi', en: 'figures from recorded progress' },
    group: 'report',
    needs: 'plan',
    asks: 'quarter',
    file: 'bao-cao-quy',
  },
  'bao-cao-6-thang': {
    label: { vi: 'Báo cáo 6 tháng', en: 'Half-year report' },
    detail: { vi: 'số liệu lấy từ tiến độ đã ghi', en: 'figures from recorded progress' },
    group: 'report',
    needs: 'plan',
    file: 'bao-cao-6-thang',
  },
  'bao-cao-nam': {
    label: { vi: 'Báo cáo năm', en: 'Yearly report' },
    detail: { vi: 'số liệu lấy từ tiến độ đã ghi', en: 'figures from recorded progress' },
    group: 'report',
    needs: 'plan',
    file: 'bao-cao-nam',
  },
  'bao-cao-tong-hop': {
    label: { vi: 'Báo cáo tổng hợp', en: 'Consolidated report' },
    detail: { vi: 'cộng kết quả của các đơn vị, cơ quan', en: 'adds up what units or agencies report' },
    group: 'report',
    needs: 'plan',
    file: 'bao-cao-tong-hop',
  },
  'cong-van': {
    label: { vi: 'Công văn', en: 'Letter' },
    detail: { vi: 'trích yếu, nơi gửi, lời văn', en: 'subject, addressees, text' },
    group: 'letter',
    needs: 'directory',
    file: 'cong-van',
  },
  'thong-bao': {
    label: { vi: 'Thông báo', en: 'Notice' },
    detail: { vi: 'kết luận cuộc họp, lịch, việc cần biết', en: 'conclusions, dates, what is to be known' },
    group: 'letter',
    needs: 'directory',
    file: 'thong-bao',
  },
  'to-trinh': {
    label: { vi: 'Tờ trình', en: 'Proposal' },
    detail: { vi: 'sự cần thiết, nội dung trình cấp trên', en: 'why, and what is proposed' },
    group: 'letter',
    needs: 'directory',
    file: 'to-trinh',
  },
  'giay-moi': {
    label: { vi: 'Giấy mời', en: 'Invitation' },
    detail: { vi: 'cuộc họp, thời gian, địa điểm', en: 'meeting, time, place' },
    group: 'letter',
    needs: 'directory',
    file: 'giay-moi',
  },
  'ban-chi-dao': {
    label: { vi: 'Quyết định kiện toàn Ban Chỉ đạo ISO', en: 'Decision on the ISO steering committee' },
    detail: { vi: 'thành viên, nhiệm vụ', en: 'members and duties' },
    group: 'system',
    needs: 'directory',
    file: 'ban-chi-dao',
  },
  'danh-gia-noi-bo': {
    label: { vi: 'Kế hoạch đánh giá nội bộ', en: 'Internal audit plan' },
    detail: { vi: 'mục đích, phạm vi, thời gian, phân công', en: 'scope, dates, who does what' },
    group: 'system',
    needs: 'directory',
    file: 'ke-hoach-danh-gia-noi-bo',
  },
  'chuong-trinh-danh-gia': {
    label: { vi: 'Chương trình đánh giá nội bộ', en: 'Internal audit programme' },
    detail: { vi: 'lịch làm việc với từng đơn vị', en: 'timetable for each unit' },
    group: 'system',
    needs: 'directory',
    file: 'chuong-trinh-danh-gia',
  },
  'bien-ban-xem-xet': {
    label: { vi: 'Biên bản họp xem xét của lãnh đạo', en: 'Minutes of the management review' },
    detail: { vi: 'nội dung, ý kiến, kết luận', en: 'topics, views, conclusions' },
    group: 'system',
    needs: 'directory',
    file: 'bien-ban-xem-xet',
  },
  'cong-bo': {
    label: { vi: 'Bản công bố phù hợp tiêu chuẩn', en: 'Declaration of conformity' },
    detail: { vi: 'hệ thống phù hợp TCVN ISO 9001:2015', en: 'the system conforms to TCVN ISO 9001:2015' },
    group: 'system',
    needs: 'directory',
    file: 'ban-cong-bo',
  },
  'loai-rieng': {
    label: { vi: 'Văn bản có tên loại riêng', en: 'Document of a kind of its own' },
    detail: { vi: 'ví dụ bản cam kết; sửa tên loại, ký hiệu', en: 'such as a pledge; rename it' },
    group: 'other',
    needs: 'directory',
    file: 'ban-cam-ket',
  },
} as const satisfies Record<string, StarterKindEntry>;

export type StarterKind = keyof typeof STARTER_KINDS;

export function starterKind(kind: StarterKind): StarterKindEntry {
  return STARTER_KINDS[kind];
}

export function isStarterKind(word: string): word is StarterKind {
  return Object.hasOwn(STARTER_KINDS, word);
}
