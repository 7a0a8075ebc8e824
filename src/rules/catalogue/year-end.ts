import { rulesOf } from '../rule.ts';

const OWN = 'kinh nghiệm';
const TASK = 'nhiệm vụ ThongKe "Thống kê" { chủ trì: VP }\n';
const GOAL = 'mục tiêu DVC "98% hồ sơ đúng hạn" { chỉ tiêu: đạt 98% }\n';
const REPORTED = `${TASK}tiến độ ngày 15/06/2027 {\n  ThongKe: đang làm\n}\nsoạn báo cáo {\n  kỳ: "6 tháng"\n`;

export const YEAR_END = rulesOf('yearEnd', {
  MTCL801: {
    severity: 'warning',
    title: 'Tiến độ ghi ngày chưa tới',
    why: 'Việc chưa xảy ra thì chưa báo cáo được; thường là gõ nhầm ngày.',
    source: OWN,
    bad: `${TASK}tiến độ ngày 15/06/2027 {\n  ⟦ThongKe: hoàn thành ngày 24/07/2027⟧\n}`,
    good: `${TASK}tiến độ ngày 15/06/2027 {\n  ThongKe: hoàn thành ngày 24/03/2027\n}`,
    tricky: `${TASK}tiến độ ngày 15/06/2027 {\n  ThongKe: hoàn thành ngày 15/06/2027\n}`,
    fix: 'Sửa ngày hoàn thành hoặc ngày của bản tiến độ.',
  },
  MTCL802: {
    severity: 'error',
    title: 'Kết quả ngoài khoảng có thể',
    why: 'Số đạt được không thể nhiều hơn tổng số, tỷ lệ không thể quá 100%.',
    source: OWN,
    bad: `${GOAL}tiến độ ngày 15/06/2027 {\n  ⟦DVC: đạt 471/417 "hồ sơ"⟧\n}`,
    good: `${GOAL}tiến độ ngày 15/06/2027 {\n  DVC: đạt 412/417 "hồ sơ"\n}`,
    tricky: `mục tiêu SK "Có ít nhất 04 sáng kiến" { chỉ tiêu: ít nhất 04 "sáng kiến" }\ntiến độ ngày 15/06/2027 {\n  SK: đạt 120 "sáng kiến"\n}`,
    fix: 'Soát lại tử số, mẫu số.',
  },
  MTCL803: {
    severity: 'warning',
    title: 'Chậm hoặc không làm mà không nêu lý do',
    why: 'Báo cáo phải nêu nguyên nhân của việc chậm, việc bỏ.',
    source: 'TCVN ISO 9001:2015, 10.2.1',
    bad: `${TASK}tiến độ ngày 15/06/2027 {\n  ⟦ThongKe: chậm⟧\n}`,
    good: `${TASK}tiến độ ngày 15/06/2027 {\n  ThongKe: chậm, lý do "phần mềm đang nâng cấp"\n}`,
    tricky: `${TASK}tiến độ ngày 15/06/2027 {\n  ThongKe: đang làm\n}`,
    fix: '💡 Thêm «lý do "…"».',
  },
  MTCL804: {
    severity: 'hint',
    title: 'Hoàn thành mà không có minh chứng',
    why: 'Không có minh chứng thì đoàn đánh giá không công nhận.',
    source: 'TCVN ISO 9001:2015, 7.5, 9.1',
    bad: `${TASK}tiến độ ngày 15/06/2027 {\n  ⟦ThongKe: hoàn thành ngày 24/03/2027⟧\n}`,
    good: `${TASK}tiến độ ngày 15/06/2027 {\n  ThongKe: hoàn thành ngày 24/03/2027, minh chứng "Báo cáo số 12/BC-VP"\n}`,
    tricky: `${TASK}tiến độ ngày 15/06/2027 {\n  ThongKe: đang làm\n}`,
    fix: '💡 Thêm «minh chứng "…"».',
  },
  MTCL805: {
    severity: 'warning',
    whenIssuing: 'error',
    title: 'Số gõ tay trong báo cáo khác số liệu đã ghi',
    why: 'Cấp trên cộng lại từ tiến độ sẽ ra số khác. Số trong câu nên để máy tự điền.',
    source: OWN,
    bad: `${REPORTED}  "Đã hoàn thành ⟦3⟧/1 nhiệm vụ."\n}`,
    good: `${REPORTED}  "Đã hoàn thành {nhiệm vụ hoàn thành}/{tổng nhiệm vụ} nhiệm vụ."\n}`,
    tricky: `${REPORTED}  "Cùng kỳ năm trước hoàn thành 9/10 nhiệm vụ."\n}`,
    fix: '💡 Thay bằng tên số liệu trong ngoặc nhọn, ví dụ {nhiệm vụ hoàn thành}.',
  },
  MTCL829: {
    severity: 'warning',
    title: 'Việc đã ghi hoàn thành lại ghi là chưa xong',
    why: 'Lần ghi sau được tính: việc đã xong thành việc chậm, báo cáo mất kết quả đã đạt.',
    source: OWN,
    bad: `${TASK}tiến độ ngày 15/03/2027 { ThongKe: hoàn thành ngày 12/03/2027 }\ntiến độ ngày 15/06/2027 {\n  ⟦ThongKe: chưa bắt đầu⟧\n}`,
    good: `${TASK}tiến độ ngày 15/03/2027 { ThongKe: hoàn thành ngày 12/03/2027 }`,
    tricky: `nhiệm vụ ThongKe "Thống kê" { chủ trì: VP  thời hạn: hằng quý }\ntiến độ ngày 15/03/2027 { ThongKe: hoàn thành ngày 12/03/2027 }\ntiến độ ngày 15/06/2027 {\n  ThongKe: đang làm\n}`,
    fix: '💡 Bỏ dòng ghi sau; dòng trước ghi sai thì sửa dòng ấy.',
  },
  MTCL839: {
    severity: 'warning',
    whenIssuing: 'error',
    title: 'Báo cáo không dùng tệp đã ghi tiến độ',
    why: 'Số liệu của báo cáo lấy từ các tệp mà nó dùng; tiến độ ghi ở tệp khác không được tính.',
    source: OWN,
    bad: `// ke-hoach.mtcl; tiến độ ghi ở tien-do.mtcl\ndùng "ke-hoach.mtcl"\n⟦soạn báo cáo { kỳ: "6 tháng" }⟧`,
    good: `dùng "tien-do.mtcl"\nsoạn báo cáo { kỳ: "6 tháng" }`,
    tricky: `// tien-do.mtcl dùng ke-hoach.mtcl\ndùng "ke-hoach.mtcl"\ndùng "tien-do.mtcl"\nsoạn báo cáo { kỳ: "6 tháng" }`,
    fix: '💡 Thêm dòng «dùng "tien-do.mtcl"».',
  },
  MTCL871: {
    severity: 'warning',
    title: 'Số lượng gõ tay trong báo cáo khác số đã ghi',
    why: 'Báo cáo và tiến độ nói hai con số cho cùng một việc.',
    source: OWN,
    bad: 'mục tiêu DVC "Thủ tục được công khai" { chỉ tiêu: 100% }\ntiến độ ngày 15/06/2027 { DVC: đạt 9/9 "TTHC" }\nsoạn báo cáo { kỳ: "6 tháng" "Đã công khai ⟦8⟧ TTHC; đạt ⟦8/9⟧ TTHC." }',
    good: 'mục tiêu DVC "Thủ tục được công khai" { chỉ tiêu: 100% }\ntiến độ ngày 15/06/2027 { DVC: đạt 9/9 "TTHC" }\nsoạn báo cáo { kỳ: "6 tháng" "Đã công khai 9/9 TTHC." }',
    tricky:
      'viết tắt TTHC "thủ tục hành chính"\nmục tiêu DVC "Thủ tục được công khai" { chỉ tiêu: 100% }\ntiến độ ngày 15/06/2027 { DVC: đạt 8/9 "TTHC" }\nsoạn báo cáo { kỳ: "6 tháng" "Đã công khai 08 thủ tục hành chính, còn 1 {TTHC}; cùng kỳ năm trước 5 TTHC; rà soát 3 TTHC liên thông, 12/20 TTHC khác." }',
    fix: 'Sửa một trong hai cho khớp.',
  },
});
