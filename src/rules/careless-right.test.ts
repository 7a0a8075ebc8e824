/** What is right and only looks like a slip: written down before the rules had seen it. */
import { describe, expect, it } from 'vitest';
import { findingsOf } from './test/snippet.ts';

const SIGNED = `quyết định {
  số: 5  ngày: 05/01/2027
  căn cứ: "Quyết định số 12/2025/QĐ-UBND ngày 01 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh Bình Hải quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Ngoại vụ"
}
`;
const REST = 'phối hợp: HTQT theo dõi: QMR kết quả: "Báo cáo"';
/** What each plan of the quality system has beside the words that are tried. */
const USUAL = `
nhiệm vụ "Đánh giá nội bộ" { chủ trì: VP thời hạn: tháng 9/2027 ${REST} }
nhiệm vụ "Họp xem xét của lãnh đạo" { chủ trì: VP thời hạn: tháng 10/2027 ${REST} }
`;
const objective = (tasks: string) =>
  `mục tiêu "Trên 98% hồ sơ được giải quyết đúng hạn" { chỉ tiêu: trên 98% ${tasks} }\n`;
const WORK = `nhiệm vụ "Theo dõi, đôn đốc từng phòng" { chủ trì: VP thời hạn: trước ngày 11/6/2027 ${REST} }`;
/** A task in which `others` help. */
const AIDED = (others: string) =>
  `mục tiêu "Ít nhất 05 sáng kiến được công nhận" { chỉ tiêu: ít nhất 5 "sáng kiến" nhiệm vụ "Rà soát quy trình" { chủ trì: VP phối hợp: ${others} thời hạn: trước ngày 11/6/2027 theo dõi: QMR kết quả: "Báo cáo" } }`;
/** In a whole plan, in which nothing is to be excused. */
const inTask = (words: string) =>
  SIGNED + objective(`nhiệm vụ "${words}" { chủ trì: VP thời hạn: trước ngày 14/5/2027 ${REST} } ${USUAL}`);
const inPlan = (element: string) => (/quyết định \{/u.test(element) ? '' : SIGNED) + objective(USUAL) + element;

const codesIn = async (text: string) =>
  (await findingsOf(text)).map(({ code, words, message }) => `${code} ${words} ${message}`);

/** The words of a task in which nothing is wrong. */
const RIGHT: string[] = [
  'Triển khai Kế hoạch số 12/KH-UBND ngày 15/12/2026 của UBND tỉnh',
  'Họp vào thứ 7',
  'Họp 15/3/2027 (T2); số liệu 15/3 (T3)',
  'Khám bệnh tại các cơ sở y tế, trụ sở tài chính; cán bộ nội vụ',
  'Thực hiện Kế hoạch số 152-KH/TU ngày 02/12/2026; Nghị quyết số 66.7/2025/NQ-CP; Công văn số 45 /SNV-CCHC',
  'Họp sơ kết ngày 15/3/2027 (thứ Hai); giao ban lần thứ ba, ngày 20/4',
  'Rà soát theo điểm a, khoản 2, Điều 15 Nghị định số 118/2025/NĐ-CP; Phụ lục V kèm theo Thông tư số 01/2025/TT-BKHCN',
  'Việc gồm: a) Rà soát hồ sơ (bản giấy (nếu có), bản điện tử); b) Số hóa',
  'Kế hoạch số 15/KH-UBND ngày 05/01/2027 của UBND xã An Phú; Kế hoạch số 15/KH-UBND ngày 07/01/2027 của UBND xã Tân Lập',
  'Rà soát 3 · 4 quy trình',
  'Tham mưu UBND tỉnh ban hành Kế hoạch cải cách hành chính năm 2027',
  'Phối hợp với UBND các xã, phường, đặc khu trong giải quyết thủ tục hành chính',
  'Tổ chức 02 lớp tập huấn, gồm 01 lớp cho công chức và 01 lớp cho viên chức',
  'Tiếp nhận 1.250 hồ sơ, trong đó 980 hồ sơ trực tuyến và 270 hồ sơ trực tiếp',
  'Duy trì hệ thống theo TCVN ISO 9001:2015 và TCVN ISO 18091:2020',
  'Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ',
  'Rà soát các văn bản ban hành theo Nghị định số 61/2018/NĐ-CP để thay thế',
  'Hồ sơ của UBND huyện Nam Sơn trước đây được bàn giao cho Ủy ban nhân dân xã An Phú',
  'Phối hợp với Công an thành phố Hồ Chí Minh, Sở Y tế thành phố Huế, UBND TP. Cần Thơ',
  'Họp giao ban tại Hội trường thành phố; khảo sát tại thành phố Nam Sơn',
  'Đánh giá nội bộ (ĐGNB) hệ thống; khắc phục điểm không phù hợp sau ĐGNB',
  'So với năm 2026, giảm 10% số hồ sơ trễ hạn',
  'Quyết toán năm 2026 trước ngày 30/6/2027; số liệu tính đến ngày 31/12/2026',
  'Rà soát các chức danh, các chức vụ theo pháp luật số 64 mục 2',
  'Văn bản quy phạm pháp luật số 64/2025/QH15 có hiệu lực',
  'Nâng Chỉ số PAR INDEX, PAPI; thu hút FDI, ODA bằng mã QR',
  'Tổng kết giai đoạn 2021 - 2025, xây dựng chương trình giai đoạn 2026 - 2030',
  'Kiểm tra 5 đơn vị, gồm Văn phòng, Phòng Lãnh sự và 03 trung tâm',
  'Công bố 35 quy trình, gồm 12 quy trình nội bộ, 23 quy trình giải quyết thủ tục hành chính',
  'Lấy ý kiến Bộ Tài chính, Bộ Nội vụ, Sở Nông nghiệp và Môi trường',
  'Thông tư số 02/2017/TT-VPCP hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính',
  'Nâng mức độ hài lòng từ 90% lên 95%',
  'Kiểm tra thực tế tại 100% phòng, trung tâm',
  'Gửi Sở Nội vụ trước ngày 15/12 hằng năm',
  'Tập huấn cho 100% công chức, viên chức (ít nhất 01 lần/năm)',
  'Đạt điểm A; xếp loại từ 8,5/10 điểm trở lên',
  'Phân công ông Nguyễn Văn A, Phó Giám đốc Sở phụ trách',
  'Cập nhật Danh mục tài liệu nội bộ (phiên bản 2.0)',
  'Xây dựng Kế hoạch năm 2028 và dự toán kinh phí',
  'Báo cáo Thủ tướng Chính phủ, Quốc hội, Hội đồng nhân dân tỉnh theo quy định',
  'Rà soát, sửa đổi Điều 5 Quy chế làm việc của Sở',
  'Triển khai Chỉ thị số 16/CT-TTg ngày 27/5/2023 của Thủ tướng Chính phủ',
  'Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
  'Khảo sát 300 phiếu, gồm 200 phiếu trực tuyến, 100 phiếu giấy',
  'Hoàn thành trước 17 giờ 00 ngày 30/6',
  'Liên hệ bà Trần Thị B, số điện thoại 0900.000.000, hộp thư tranthib@binhhai.example',
  'Duy trì Hệ thống quản lý chất lượng (sau đây viết tắt là HTQLCL); cải tiến HTQLCL',
  'Thi đua “Dạy tốt, học tốt”, “Đoàn kết – Sáng tạo”',
  'Lập 03 bộ hồ sơ; mỗi bộ gồm: 01 tờ trình, 01 dự thảo quyết định, 02 phụ lục',
  'Kế hoạch số 12/KH-UBND ngày 10/01/2027; Công văn số 45/SNV-CCHC',
  'Trình Ủy ban nhân dân tỉnh (qua Sở Nội vụ) xem xét, quyết định',
  'Đoàn kiểm tra gồm 05 thành viên, do 01 Phó Giám đốc làm trưởng đoàn',
  'Cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính',
  'Tuyên truyền Luật Lưu trữ số 33/2024/QH15 (thay thế Luật số 01/2011/QH13)',
  'Tổng kết 5 năm thực hiện Quyết định số 15/QĐ-UBND ngày 10/02/2022',
  'So với kết quả năm 2026, đề ra phương hướng năm 2027',
  'Theo Quyết định số 15/2020/QĐ-UBND của UBND tỉnh về chức năng của Sở Tài nguyên và Môi trường',
  'Chuyển nhiệm vụ từ Sở Thông tin và Truyền thông (cũ) sang',
  'Thực hiện Nghị định số 112/2011/NĐ-CP của Chính phủ về công chức xã, phường, thị trấn',
  'Phổ biến Luật Thực hiện dân chủ ở cơ sở',
  'Theo dõi kiến nghị của cử tri (nguyên là UBND huyện Nam Sơn)',
  'Bàn giao hồ sơ đất đai của Phòng Tài nguyên và Môi trường huyện Nam Sơn cũ',
  'Phối hợp Thuế cơ sở, Công an xã, Quân sự xã',
  'Kế hoạch số 05/KH-UBND ngày 08/01/2027 của Ủy ban nhân dân tỉnh về cải cách hành chính năm 2027',
  'Đáp ứng trên 100% nhu cầu văn phòng phẩm',
  'Sở có 9 đơn vị, gồm 6 phòng chuyên môn và 3 đơn vị sự nghiệp',
  'Bố trí 25 người, gồm 12 nam và 13 nữ',
  'Rà soát 12 nhiệm vụ: 5 nhiệm vụ thường xuyên, 4 nhiệm vụ trọng tâm',
  'Chuẩn bị 03 phòng họp, gồm 01 phòng chính (40 chỗ) và 02 phòng phụ (20 chỗ)',
  'Cấp 120 tài khoản, gồm 100 tài khoản công chức và 20 tài khoản viên chức',
  'Lưu hồ sơ 05 năm, gồm bản giấy và bản điện tử',
  'Đạt 98,5% (985/1.000 phiếu)',
  'Phiên bản phần mềm 3.2.1; giờ làm việc 7.30 - 11.30',
  'Mời ông Nguyễn Văn A, bà Trần Thị B; các ông, bà trưởng phòng',
  'Theo ý kiến của Thủ tướng Chính phủ tại Công điện số 12/CĐ-TTg ngày 05/02/2027',
  'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ',
  'Báo cáo định kỳ theo Nghị định số 09/2019/NĐ-CP',
  'Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ phê duyệt Bộ chỉ số',
  'Kiểm tra thực tế 30% hồ sơ; kiểm tra trực tiếp 20% công trình',
  'Xây dựng “Cơ quan văn hóa”; phát động phong trào “Toàn dân đoàn kết”',
  'Thực hiện 02 đợt: đợt 1 vào quý II, đợt 2 vào quý IV',
  'Số hóa 100% hồ sơ (bao gồm cả hồ sơ tồn đọng giai đoạn 2020 - 2025)',
  'Tham mưu triển khai Đề án 06; Chỉ số hài lòng',
  'Chấm điểm theo Bộ tiêu chí (thang điểm 100), từ 90 điểm trở lên là xuất sắc',
];

/** Whole elements in which nothing is wrong. */
const RIGHT_ELEMENTS: string[] = [
  'soạn kế hoạch { số: 6 ngày: 06/01/2027 trích yếu: "Cải cách hành chính" phần "ĐÁNH GIÁ KẾT QUẢ NĂM 2026" { khoản "Năm 2026, chỉ số của Sở đạt 89,45%." khoản "Chỉ số năm 2027 (công bố tháng 4/2028) đạt 91%." khoản "Hoàn thành dự toán ngân sách năm 2028." } }',
  'soạn báo cáo { số: 7 ngày: 14/7/2027 trích yếu: "Kết quả 6 tháng" "Giải ngân đến 31/01/2028 trên 95%; trọng tâm năm 2028." }',
  'mục tiêu "Ít nhất 03 sáng kiến được công nhận" { chỉ tiêu: ít nhất 3 "sáng kiến" nhiệm vụ "Tổng kết công tác năm 2027" { chủ trì: VP thời hạn: 15/01/2028 phối hợp: HTQT theo dõi: QMR kết quả: "Báo cáo" } }',
  'soạn thông báo { số: 8 ngày: 14/7/2027 trích yếu: "Họp" điều { "Họp." "Điều 2. Văn phòng chuẩn bị." } nơi nhận: "Như Điều 2" lưu: "VT" }',
  `mục tiêu "Giảm 10% hồ sơ trễ hạn so với năm 2026" { ${WORK} }`,
  `mục tiêu "Mức độ hài lòng đạt 4,5/5 điểm" { chỉ tiêu: đạt 4,5 "điểm" ${WORK} }`,
  `mục tiêu "Phấn đấu 100% hồ sơ đúng hạn" { chỉ tiêu: đạt 100% ${WORK} }`,
  `mục tiêu "Tỷ lệ hài lòng đạt từ 95% trở lên" { chỉ tiêu: từ 95% ${WORK} }`,
  `mục tiêu "Ít nhất 80% hồ sơ trực tuyến toàn trình, 100% kết quả được số hóa" { chỉ tiêu "Trực tuyến": ít nhất 80% chỉ tiêu "Số hóa": đạt 100% ${WORK} }`,
  `mục tiêu "Không có hồ sơ trễ hạn quá 3 ngày; từ 98% đúng hạn" { chỉ tiêu: từ 98% ${WORK} }`,
  'phụ lục kế hoạch { phần "Số liệu" { bảng { cột: "Nội dung", "Số", "Ghi chú" hàng: "A", "10", "" hàng: "B", "20", "" hàng: "Cộng", "30", "" } } }',
  `mục tiêu "Giảm hồ sơ trễ hạn xuống dưới 1%" { chỉ tiêu: dưới 1% ${WORK} }`,
  // Without bases of its own a decision has the built-in ones.
  'quyết định { số: 5 ngày: 05/01/2027 nơi nhận: "Như Điều 1", "Lưu: VT, VP" }',
  AIDED('"Tổ đánh giá nội bộ", "Công chức đầu mối các phòng"'),
  `${AIDED('"Phòng Tài vụ", "Phòng Kế toán", TV')}\nđơn vị TV "Phòng Tài chính"`,
  `${AIDED('TH, "Trường Tiểu học An Phú 2"')}\nđơn vị TH "Trường Tiểu học An Phú 1"`,
  'soạn kế hoạch { số: 5 ngày: 05/02/2027 trích yếu: "Kế hoạch công tác tháng 2" "x." }',
  'soạn thông báo { số: 5 ngày: 05/02/2027 trích yếu: "Kết luận cuộc họp" "x." }',
  'người ký GD { chức vụ: "Giám đốc" họ tên: "Nguyễn Thị Ngọc Ánh" }\n',
  'văn bản N { loại: nghị quyết số: "57-NQ/TW" ngày: 22/12/2024 của: "Bộ Chính trị" trích yếu: "về đột phá" }\nquyết định { số: 5 ngày: 05/01/2027 căn cứ: "Quyết định số 9/QĐ-UBND ngày 02/01/2026 của Ủy ban nhân dân tỉnh quy định chức năng, nhiệm vụ của Sở Ngoại vụ", N }',
  'quyết định { số: 5 ngày: 05/01/2027 căn cứ: "Nghị định số 150/2025/NĐ-CP ngày 12/6/2025 của Chính phủ quy định phân cấp, phân quyền cho các sở", "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá" }',
  'quyết định { số: 5 ngày: 05/01/2027 căn cứ: "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025", "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư" }',
  'quyết định { số: 5 ngày: 05/01/2027 căn cứ: "Quyết định số 12/2025/QĐ-UBND ngày 01 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh Bình Hải quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Ngoại vụ" }',
  'phụ lục kế hoạch { phần "Kinh phí" { bảng { cột: "TT", "Nội dung", "Thành tiền" hàng: "1", "Tập huấn", "6.000.000" hàng: "2", "Đánh giá", "4.000.000" hàng: "", "Tổng cộng", "10.000.000" } } }',
  `mục tiêu "Trên 98% hồ sơ đúng hạn, không có hồ sơ quá hạn trên 5 ngày" { chỉ tiêu: trên 98% ${WORK} }`,
];

describe('what is right is left alone', () => {
  it.each(RIGHT)('%s', async (words) => {
    expect(await codesIn(inTask(words))).toEqual([]);
  });

  it.each(RIGHT_ELEMENTS)('%s', async (element) => {
    expect(await codesIn(inPlan(element))).toEqual([]);
  });
});
