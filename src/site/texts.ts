/** What the pages themselves say, in both languages; what the plan says stays as it is. */
export interface SiteTexts {
  dashboard: string;
  calendar: string;
  plan: string;
  late: string;
  documents: string;
  skip: string;
  asOf: (day: string) => string;
  madeBy: string;
  search: string;
  searchHint: string;
  allUnits: string;
  allMonitors: string;
  allStates: string;
  unit: string;
  monitor: string;
  state: string;
  found: (count: number) => string;
  columns: {
    task: string;
    leads: string;
    coordinators: string;
    deadline: string;
    next: string;
    monitors: string;
    evidence: string;
    state: string;
  };
  objective: (number: number) => string;
  commonTasks: string;
  lateHeading: (count: number) => string;
  more: (count: number) => string;
  soonHeading: (days: number, count: number) => string;
  nothingLate: string;
  nothingSoon: string;
  distance: (days: number) => string;
  units: string;
  monitors: string;
  leadsTasks: (count: number) => string;
  helpsTasks: (count: number) => string;
  watchesTasks: (count: number) => string;
  subscribe: string;
  word: string;
  pdf: string;
  calendars: string;
  noDocuments: string;
  plans: string;
  menu: string;
  choose: string;
  year: (year: number) => string;
}

const vi: SiteTexts = {
  dashboard: 'Mục tiêu',
  calendar: 'Lịch',
  plan: 'Kế hoạch',
  late: 'Việc trễ',
  documents: 'Văn bản',
  skip: 'Đến nội dung',
  asOf: (day) => `Tính đến ngày ${day}`,
  madeBy: 'Trang do MTCL lập từ kế hoạch và tiến độ đã ghi; không gửi gì đi đâu.',
  search: 'Tìm',
  searchHint: 'gõ có dấu hoặc không dấu',
  allUnits: 'Mọi đơn vị',
  allMonitors: 'Mọi người theo dõi',
  allStates: 'Mọi tình trạng',
  unit: 'Đơn vị',
  monitor: 'Người theo dõi',
  state: 'Tình trạng',
  found: (count) => `${count} nhiệm vụ`,
  columns: {
    task: 'Nhiệm vụ',
    leads: 'Chủ trì',
    coordinators: 'Phối hợp',
    deadline: 'Thời hạn',
    next: 'Hạn kế tiếp',
    monitors: 'Theo dõi',
    evidence: 'Kết quả',
    state: 'Tình trạng',
  },
  objective: (number) => `Mục tiêu ${number}`,
  commonTasks: 'Nhiệm vụ chung',
  lateHeading: (count) => `Trễ hạn: ${count} việc`,
  soonHeading: (days, count) => `Đến hạn trong ${days} ngày tới: ${count} việc`,
  more: (count) => `và ${count} hạn nữa`,
  nothingLate: 'Không có việc trễ.',
  nothingSoon: 'Không có việc nào đến hạn.',
  distance: (days) => (days === 0 ? 'hôm nay' : days < 0 ? `trễ ${-days} ngày` : `còn ${days} ngày`),
  units: 'Từng đơn vị',
  monitors: 'Từng người theo dõi',
  leadsTasks: (count) => `Chủ trì (${count})`,
  helpsTasks: (count) => `Phối hợp (${count})`,
  watchesTasks: (count) => `Theo dõi (${count})`,
  subscribe: 'Lịch để đăng ký (.ics)',
  word: 'Word',
  pdf: 'PDF',
  calendars: 'Lịch công việc',
  noDocuments: 'Chưa có văn bản nào.',
  plans: 'Các kế hoạch',
  menu: 'Các trang',
  choose: 'Chọn cách xem',
  year: (year) => `Năm ${year}`,
};

const en: SiteTexts = {
  dashboard: 'Objectives',
  calendar: 'Calendar',
  plan: 'Plan',
  late: 'Late',
  documents: 'Documents',
  skip: 'Skip to content',
  asOf: (day) => `As of ${day}`,
  madeBy: 'Made by MTCL from the plan and the recorded progress; nothing is sent anywhere.',
  search: 'Search',
  searchHint: 'with or without accents',
  allUnits: 'All units',
  allMonitors: 'All monitors',
  allStates: 'All states',
  unit: 'Unit',
  monitor: 'Monitor',
  state: 'State',
  found: (count) => `${count} tasks`,
  columns: {
    task: 'Task',
    leads: 'Led by',
    coordinators: 'With',
    deadline: 'Deadline',
    next: 'Next due',
    monitors: 'Monitored by',
    evidence: 'Result',
    state: 'State',
  },
  objective: (number) => `Objective ${number}`,
  commonTasks: 'Common tasks',
  lateHeading: (count) => `Late (${count})`,
  soonHeading: (days, count) => `Due within ${days} days (${count})`,
  more: (count) => `and ${count} more`,
  nothingLate: 'Nothing is late.',
  nothingSoon: 'Nothing is due.',
  distance: (days) => (days === 0 ? 'today' : days < 0 ? `${-days} days late` : `in ${days} days`),
  units: 'By unit',
  monitors: 'By monitor',
  leadsTasks: (count) => `Leads (${count})`,
  helpsTasks: (count) => `Helps with (${count})`,
  watchesTasks: (count) => `Monitors (${count})`,
  subscribe: 'Calendar to subscribe to (.ics)',
  word: 'Word',
  pdf: 'PDF',
  calendars: 'Calendars',
  noDocuments: 'There is no document yet.',
  plans: 'Plans',
  menu: 'Pages',
  choose: 'What to look at',
  year: (year) => `${year}`,
};

export const SITE_TEXTS = { vi, en };
export type SiteLanguage = keyof typeof SITE_TEXTS;
