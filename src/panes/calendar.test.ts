import { expect, test } from 'vitest';
import { load } from '../language/test/load.ts';
import { labelsFor } from '../webview/calendar/labels.ts';
import { paneCalendar } from './calendar.ts';
import { PANE_TEXTS } from './texts.ts';

const PLAN = `đơn vị VP "Văn phòng"
kế hoạch năm 2027 { báo cáo "6 tháng" chốt: 15/06/2027 }
mục tiêu "hồ sơ đúng hạn" { nhiệm vụ "Rà soát quy trình" { chủ trì: VP  thời hạn: 15/03/2027 } }
`;

test('the cut-off day of a report is named in the language of the interface, tasks as they are written', async () => {
  const { plan } = await load(PLAN);
  const tasksIn = (language: 'vi' | 'en') =>
    paneCalendar(plan!, '2027-05-01', PANE_TEXTS[language]).tasks.map(({ title, leads }) => `${title}: ${leads}`);
  expect(tasksIn('vi')).toEqual(['Rà soát quy trình: Văn phòng', 'Chốt số liệu báo cáo 6 tháng: Các đơn vị']);
  expect(tasksIn('en')).toEqual(['Rà soát quy trình: Văn phòng', 'Cut-off day of the report “6 tháng”: All units']);
});

test('one is counted as one in English', () => {
  const { summary } = labelsFor('en');
  expect([summary(1, 1, 1), summary(13, 1, 4), summary(2, 0, 0)]).toEqual([
    '1 due day in the plan, 1 task late',
    '13 due days in the plan, 1 of 4 tasks late',
    '2 due days in the plan, 0 tasks late',
  ]);
});

test.each([
  ['năm 2027', 'year 2027'],
  ['6 tháng đầu năm 2027', 'first 6 months of 2027'],
  ['6 tháng cuối năm 2027', 'last 6 months of 2027'],
  ['quý II năm 2027', 'quarter II of 2027'],
  ['tháng 2 năm 2027', 'month 2 of 2027'],
  ['100 ngày', '100 ngày'],
])('the period «%s» in English: %s', (name, english) => {
  expect(PANE_TEXTS.en.period(name)).toBe(english);
  expect(PANE_TEXTS.vi.period(name)).toBe(name);
});

test.each([
  ['97,5%', '97.5%'],
  ['1.234,5 triệu đồng', '1,234.5 triệu đồng'],
  ['390/400 hồ sơ', '390/400 hồ sơ'],
])('the figure «%s» in English: %s', (written, english) => {
  expect(PANE_TEXTS.en.figures(written)).toBe(english);
});
