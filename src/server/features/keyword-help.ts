/**
 * What each keyword means, in the words of the people who use it. Shown on hover and beside completions.
 * A key "Rule.keyword" speaks of the keyword inside that rule of the grammar only.
 */
export interface KeywordHelp {
  /** One sentence. */
  meaning: string;
  /** As it stands in a file. */
  example?: string;
}

const help = (meaning: string, example?: string): KeywordHelp => ({ meaning, example });

/** Of a word inside texts, which the grammar does not know. */
export const NOTE_HELP = help(
  'Chú thích ở chân trang, viết ngay sau chữ được chú thích; số thứ tự do máy đánh.',
  '"… tỷ lệ hồ sơ đúng hạn{chú thích: Theo số liệu của {VP}.}"',
);

const FILES: Record<string, KeywordHelp> = {
  dùng: help('Dùng các khai báo của một tệp khác (danh bạ, mục tiêu…) trong tệp này.', 'dùng "danh-ba.mtcl"'),
};

const DIRECTORY: Record<string, KeywordHelp> = {
  'cơ quan': help(
    'Cơ quan ban hành văn bản: tên đầy đủ, cơ quan chủ quản, địa danh, ký hiệu.',
    'cơ quan SNgV "Sở Ngoại vụ" {\n  chủ quản: "Ủy ban nhân dân tỉnh Bình Hải"\n  địa danh: "Bình Hải"\n  ký hiệu: "SNgV"\n}',
  ),
  'chủ quản': help(
    'Cơ quan chủ quản trực tiếp, in phía trên tên cơ quan ban hành.',
    'chủ quản: "Ủy ban nhân dân tỉnh Bình Hải"',
  ),
  'địa danh': help('Địa danh ghi trước ngày ký văn bản.', 'địa danh: "Bình Hải"'),
  'Agency.ký hiệu': help('Chữ viết tắt tên cơ quan trong số, ký hiệu văn bản.', 'ký hiệu: "SNgV"'),
  'ký hiệu': help('Chữ viết tắt tên đơn vị, dùng ở dòng «Lưu» và trong bảng.', 'ký hiệu: "VP"'),
  'tên gọi': help('Tên gọi ngắn, dùng trong lời văn thay cho tên đầy đủ.', 'tên gọi: "Sở"'),
  'đứng đầu': help('Chức danh của người đứng đầu cơ quan.', 'đứng đầu: "Giám đốc"'),
  'địa chỉ': help('Địa chỉ cơ quan.', 'địa chỉ: "Số 1 đường Trần Phú, tỉnh Bình Hải"'),
  'điện thoại': help('Số điện thoại cơ quan.', 'điện thoại: "0200 3 123 456"'),
  'mẫu Word': help(
    'Tệp Word có kiểu chữ riêng của cơ quan: xuất một văn bản, sửa các kiểu «MTCL …» trong Word rồi lưu làm mẫu.',
    'mẫu Word: "mau-cua-so.docx"',
  ),
  'hình đầu trang': help('Hình PNG hoặc JPG in ở lề trên trang đầu.', 'hình đầu trang: "hinh/bieu-tuong.png"'),
  'thư điện tử': help('Địa chỉ thư điện tử của cơ quan.', 'thư điện tử: "songoaivu@binhhai.gov.vn"'),
  'nghỉ lễ năm': help(
    'Lịch nghỉ lễ, làm bù riêng của một năm, thay cho lịch tính sẵn.',
    'nghỉ lễ năm 2027 {\n  nghỉ: 05/02/2027 đến 11/02/2027\n  làm bù: 20/02/2027\n}',
  ),
  nghỉ: help('Những ngày nghỉ: một ngày hoặc một khoảng.', 'nghỉ: 05/02/2027 đến 11/02/2027'),
  'làm bù': help('Ngày nghỉ hằng tuần phải đi làm bù.', 'làm bù: 20/02/2027'),
  'DateSpan.đến': help('Ngày cuối của khoảng, tính cả ngày ấy.', 'nghỉ: 05/02/2027 đến 11/02/2027'),
  'đơn vị': help('Đơn vị thuộc cơ quan: phòng, ban, trung tâm.', 'đơn vị VP "Văn phòng"'),
  'người phụ trách': help('Người phụ trách đơn vị.', 'người phụ trách: "Trần Thị B"'),
  nhóm: help(
    'Nhóm nhiều đơn vị gọi chung một tên; giao việc cho nhóm là giao cho từng đơn vị trong nhóm.',
    'nhóm CacPhong "các phòng chuyên môn" { HTQT, LS }',
  ),
  'vai trò': help(
    'Vai trò trong hệ thống quản lý chất lượng: QMR, Thư ký ISO, Ban Chỉ đạo ISO.',
    'vai trò ThuKyISO "Thư ký ISO"',
  ),
  'người giữ': help('Người đang giữ vai trò này.', 'người giữ: "Lê Văn C"'),
  'Signatory.người ký': help(
    'Người ký văn bản: thẩm quyền, chức vụ, họ tên.',
    'người ký GiamDoc {\n  chức vụ: "Giám đốc"\n  họ tên: "Nguyễn Văn A"\n}',
  ),
  'người ký': help('Người ký văn bản này, theo tên đã khai báo.', 'người ký: GiamDoc'),
  'thay mặt': help('Ký thay mặt tập thể, in «TM.».', 'thay mặt: "Ủy ban nhân dân"'),
  quyền: help('Ký quyền người đứng đầu, in «Q.».', 'quyền: "Giám đốc"'),
  'ký thay': help('Cấp phó ký thay người đứng đầu, in «KT.».', 'ký thay: "Giám đốc"'),
  'thừa lệnh': help('Ký thừa lệnh người đứng đầu, in «TL.».', 'thừa lệnh: "Giám đốc"'),
  'thừa ủy quyền': help('Ký thừa ủy quyền người đứng đầu, in «TUQ.».', 'thừa ủy quyền: "Giám đốc"'),
  'thừa uỷ quyền': help('Ký thừa ủy quyền người đứng đầu, in «TUQ.».', 'thừa uỷ quyền: "Giám đốc"'),
  'quốc hiệu': help(
    'Chữ in thay quốc hiệu, tiêu ngữ ở đầu văn bản của Đảng, Đoàn.',
    'quốc hiệu: "ĐẢNG CỘNG SẢN VIỆT NAM"',
  ),
  'chức vụ khác': help(
    'Người của Ban Chỉ đạo, Hội đồng, Tổ ký bằng con dấu của cơ quan: chức vụ trong cơ quan, in trên họ tên.',
    'chức vụ khác: "Phó Chủ tịch Ủy ban nhân dân tỉnh"',
  ),
  'ủy quyền đến': help(
    'Ngày cuối được ký thừa ủy quyền; văn bản ghi ngày sau ngày ấy thì báo.',
    'ủy quyền đến: 30/6/2027',
  ),
  'uỷ quyền đến': help('Ngày cuối được ký thừa uỷ quyền.', 'uỷ quyền đến: 30/6/2027'),
  'chức vụ': help('Chức vụ in trên họ tên người ký.', 'chức vụ: "Phó Giám đốc"'),
  'họ tên': help('Họ và tên người ký.', 'họ tên: "Nguyễn Văn A"'),
  'văn bản': help(
    'Văn bản làm căn cứ ban hành; khai báo một lần, viện dẫn ở nhiều nơi.',
    'văn bản QD19 {\n  loại: quyết định\n  số: "19/2014/QĐ-TTg"\n  ngày: 05/03/2014\n  của: "Thủ tướng Chính phủ"\n  trích yếu: "về việc áp dụng Hệ thống quản lý chất lượng…"\n}',
  ),
  loại: help('Tên loại văn bản: luật, nghị định, quyết định, thông tư…', 'loại: nghị định'),
  'LegalBasis.số': help('Số, ký hiệu của văn bản.', 'số: "30/2020/NĐ-CP"'),
  'LegalBasis.ngày': help('Ngày ban hành văn bản.', 'ngày: 05/03/2020'),
  'LegalBasis.của': help('Cơ quan ban hành văn bản.', 'của: "Chính phủ"'),
  'LegalBasis.trích yếu': help('Trích yếu nội dung, viết như khi viện dẫn.', 'trích yếu: "về công tác văn thư"'),
  'viết tắt': help(
    'Chữ viết tắt: lần đầu in đầy đủ kèm chữ viết tắt, về sau chỉ in chữ viết tắt.',
    'viết tắt HTQLCL "Hệ thống quản lý chất lượng"',
  ),
};

const PLAN: Record<string, KeywordHelp> = {
  'kế hoạch năm': help(
    'Năm của kế hoạch và cơ quan lập; mở đầu cho mục tiêu và nhiệm vụ.',
    'kế hoạch năm 2027 của SNgV {\n  báo cáo "năm" chốt: 30/11/2027\n}',
  ),
  'Plan.của': help('Cơ quan lập kế hoạch.', 'kế hoạch năm 2027 của SNgV'),
  'Plan.từ': help('Ngày bắt đầu kế hoạch; không ghi thì là 01/01.', 'từ: 01/01/2027'),
  'Plan.đến': help('Ngày kết thúc kế hoạch; không ghi thì là 31/12.', 'đến: 31/12/2027'),
  'ReportPeriod.báo cáo': help('Kỳ báo cáo và ngày chốt số liệu.', 'báo cáo "6 tháng" chốt: 15/06/2027'),
  chốt: help('Ngày chốt số liệu của kỳ báo cáo.', 'báo cáo "năm" chốt: 30/11/2027'),
  'trước là': help(
    'Cách hiểu «trước ngày X»: không tính ngày X (mặc định) hay tính cả ngày X.',
    'trước là: không tính',
  ),
  'không tính': help('«Trước ngày X» là chậm nhất ngày liền trước ngày X.', 'trước là: không tính'),
  'tính cả': help('«Trước ngày X» tính cả ngày X.', 'trước là: tính cả'),
  'mục tiêu': help(
    'Mục tiêu chất lượng; bên trong là chỉ tiêu và các nhiệm vụ để đạt.',
    'mục tiêu DVC "hồ sơ được giải quyết đúng hạn" {\n  chỉ tiêu: từ 98%\n}',
  ),
  'diễn giải': help('Đoạn giải thích in dưới mục tiêu.', 'diễn giải: "Tính trên hồ sơ tiếp nhận trong năm."'),
  'tiêu đề trong kế hoạch': help(
    'Cách ghi mục tiêu ở bảng kế hoạch khi khác phụ lục mục tiêu.',
    'tiêu đề trong kế hoạch: "Giải quyết thủ tục hành chính"',
  ),
  'chỉ tiêu': help(
    'Chỉ tiêu đo được: mức, đơn vị tính, đối tượng đo.',
    'chỉ tiêu: từ 98% "hồ sơ đúng hạn"\nchỉ tiêu ThuNhap "Thu nhập bình quân": 55,7 "triệu đồng"',
  ),
  'Comparison.từ': help('Từ mức này trở lên.', 'chỉ tiêu: từ 98% "hồ sơ"'),
  trên: help('Lớn hơn mức này, không tính mức này.', 'chỉ tiêu: trên 95% "ý kiến hài lòng"'),
  'ít nhất': help('Từ mức này trở lên.', 'chỉ tiêu: ít nhất 04 "sáng kiến"'),
  'tối thiểu': help('Từ mức này trở lên.', 'chỉ tiêu: tối thiểu 02 "lần"'),
  dưới: help('Nhỏ hơn mức này, không tính mức này.', 'chỉ tiêu: dưới 2% "hồ sơ trễ hạn"'),
  'tối đa': help('Không vượt mức này.', 'chỉ tiêu: tối đa 03 "ngày làm việc"'),
  'không quá': help('Không vượt mức này.', 'chỉ tiêu: không quá 03 "ngày làm việc"'),
  'Comparison.đạt': help('Đúng mức này.', 'chỉ tiêu: đạt 100% "hồ sơ"'),
  bằng: help('Đúng mức này.', 'chỉ tiêu: bằng 100% "kế hoạch"'),
  'Target.đến': help('Mức trên của khoảng.', 'chỉ tiêu: từ 90 đến 95%'),
  'nhiệm vụ': help(
    'Nhiệm vụ (biện pháp thực hiện): ai chủ trì, phối hợp, thời hạn, ai theo dõi, kết quả.',
    'nhiệm vụ "Thống kê tỷ lệ giải quyết hồ sơ" {\n  chủ trì: VP\n  thời hạn: hằng quý trước ngày 25\n  theo dõi: QMR\n  kết quả: "Báo cáo thống kê"\n}',
  ),
  thuộc: help('Mục tiêu mà nhiệm vụ này thuộc về, khi viết ngoài mục tiêu.', 'nhiệm vụ "Tập huấn" thuộc DVC { … }'),
  'chủ trì': help('Đơn vị, nhóm chịu trách nhiệm chính.', 'chủ trì: VP'),
  'phối hợp': help('Các đơn vị cùng làm.', 'phối hợp: CacPhong, "các sở liên quan"'),
  'thời hạn': help(
    'Thời gian thực hiện; đọc được ngày cụ thể, kỳ lặp lại, khoảng thời gian.',
    'thời hạn: trước ngày 30/6\nthời hạn: hằng quý trước ngày 25\nthời hạn: thường xuyên; báo cáo hằng quý',
  ),
  'theo dõi': help('Người hoặc đơn vị theo dõi việc thực hiện (bắt buộc).', 'theo dõi: QMR, ThuKyISO'),
  'kết quả': help('Cách thức theo dõi và kết quả: hồ sơ, báo cáo, biên bản.', 'kết quả: "Báo cáo quý", "Biên bản họp"'),
  'sự kiện': help('Ngày xảy ra của một việc mà thời hạn đã nhắc tới.', 'sự kiện "có công văn đề nghị": 10/05/2027'),
  'đề mục': help(
    'Tiêu đề của một nhóm nhiệm vụ trong bảng, khi nhóm ấy không phải mục tiêu chất lượng: in thành hàng số La Mã, không cần chỉ tiêu.',
    'đề mục "Cải cách thể chế" {\n  nhiệm vụ "Rà soát văn bản" { chủ trì: VP }\n}',
  ),
  'kinh phí': help('Kinh phí của nhiệm vụ; in ở cột «kinh phí» của bảng nhiệm vụ.', 'kinh phí: "Chi thường xuyên"'),
  'địa điểm': help('Nơi làm nhiệm vụ; in ở cột «địa điểm» của bảng nhiệm vụ.', 'địa điểm: "Xã An Phú"'),
  'TaskDetailKind.căn cứ': help(
    'Văn bản giao nhiệm vụ; in ở cột «căn cứ» của bảng nhiệm vụ.',
    'căn cứ: "Kế hoạch số 5/KH-UBND"',
  ),
  'đơn vị được kiểm tra': help(
    'Đơn vị được kiểm tra, làm việc; in thành cột cùng tên của bảng nhiệm vụ.',
    'đơn vị được kiểm tra: VP, "UBND các xã"',
  ),
  'bắt đầu': help(
    'Ngày bắt đầu, khi bảng có cột ấy bên cạnh thời hạn; chỉ để in, lịch tính theo «thời hạn».',
    'bắt đầu: "Tháng 3/2027"',
  ),
  'thông tin khác': help(
    'Chữ của một cột không thuộc loại nào khác; tên cột đặt ở bảng: «thông tin khác "Lĩnh vực"».',
    'thông tin khác: "Chuyển đổi số"',
  ),
  'đánh số': help(
    'Số thứ tự của bảng: bắt đầu lại ở «từng nhóm» (mặc định), chạy hết «cả bảng», hay chạy tiếp «qua các bảng».',
    'đánh số: cả bảng',
  ),
  'từng nhóm': help('Số thứ tự bắt đầu lại từ 1 ở mỗi mục tiêu, đề mục.', 'đánh số: từng nhóm'),
  'cả bảng': help('Số thứ tự chạy liền từ đầu đến cuối bảng.', 'đánh số: cả bảng'),
  'qua các bảng': help('Số thứ tự chạy tiếp số của bảng trước trong văn bản.', 'đánh số: qua các bảng'),
  STT: help(
    'Số gõ tay ở cột STT, thay số máy đánh; để trống thì hàng không có số và không được đếm.',
    'nhiệm vụ "Tổng cộng" { STT: "" }',
  ),
  'ghi chú': help('Ghi chú cho nhiệm vụ.', 'ghi chú: "Kinh phí chi thường xuyên"'),
  'ghi là': help(
    'Cách in khác với cách hiểu: in đúng chữ này, còn tính toán theo phần viết trước.',
    'chủ trì: VP, BCD ghi là "Văn phòng/BCĐ ISO"',
  ),
};

const DOCUMENTS: Record<string, KeywordHelp> = {
  'Decision.quyết định': help(
    'Quyết định ban hành; chỉ cần ghi những gì khác mẫu thường dùng.',
    'quyết định {\n  số: 32\n  ngày: 05/01/2027\n  căn cứ: QD19\n  người ký: GiamDoc\n}',
  ),
  'Decision.số': help('Số của quyết định; để trống khi còn dự thảo.', 'số: 32'),
  'Decision.ngày': help(
    'Ngày ký quyết định; để trống khi còn dự thảo, hoặc chỉ ghi tháng: «ngày: 01/2027».',
    'ngày: 05/01/2027',
  ),
  'Decision.trích yếu': help('Trích yếu nội dung quyết định.', 'trích yếu: "Ban hành Mục tiêu chất lượng năm {năm}"'),
  'thẩm quyền ban hành': help(
    'Người hoặc tập thể ban hành, in hoa giữa trang.',
    'thẩm quyền ban hành: "Giám đốc Sở Ngoại vụ"',
  ),
  'căn cứ': help(
    'Các căn cứ ban hành, theo tên đã khai báo hoặc viết thành câu.',
    'căn cứ: QD19, "Kế hoạch số 28/KH-SNgV ngày 04 tháng 01 năm 2027"',
  ),
  'theo đề nghị của': help('Người đề nghị ban hành.', 'theo đề nghị của: "Chánh Văn phòng"'),
  điều: help('Một điều của quyết định; số thứ tự do máy đánh.', 'điều { "Quyết định này có hiệu lực kể từ ngày ký." }'),
  chương: help(
    'Một chương của quy chế, quy định ban hành kèm theo: «Chương I» và tên ở giữa trang; điều chạy liền qua các chương.',
    'phụ lục "Làm việc của Sở" ghi là "QUY CHẾ" {\n  chương "Quy định chung" {\n    điều "Phạm vi điều chỉnh" { khoản "Quy chế này quy định …" }\n  }\n}',
  ),
  'mục chương': help(
    'Một mục trong chương: «Mục 1» và tên ở giữa trang; đánh số lại trong mỗi chương.',
    'mục chương "Phiên họp" { điều "Phiên họp thường kỳ" { khoản "…" } }',
  ),
  'cùng ký': help(
    'Những người ký bên nhau: đại diện hai bên, người lập và người xác nhận; không in «Nơi nhận» nếu không ghi.',
    'cùng ký: BenA, BenB',
  ),
  'nơi nhận': help('Các nơi nhận văn bản.', 'nơi nhận: "Như Điều 3", "Ban Giám đốc"'),
  lưu: help('Nơi lưu, in ở dòng cuối của Nơi nhận.', 'lưu: "VT, VP"'),
  'phụ lục': help(
    'Thiết lập cho phụ lục mục tiêu hoặc phụ lục kế hoạch.',
    'phụ lục kế hoạch {\n  tiêu đề: "Kế hoạch thực hiện mục tiêu chất lượng năm {năm}"\n}',
  ),
  'AnnexKind.mục tiêu': help('Phụ lục I: các mục tiêu chất lượng.', 'phụ lục mục tiêu { … }'),
  'AnnexKind.kế hoạch': help('Phụ lục II: kế hoạch thực hiện.', 'phụ lục kế hoạch { … }'),
  'tiêu đề': help('Tiêu đề của phụ lục.', 'tiêu đề: "Mục tiêu chất lượng năm {năm}"'),
  'kèm theo': help('Dòng «Kèm theo…» dưới tiêu đề phụ lục.', 'kèm theo: "Kèm theo Quyết định số … của Giám đốc Sở"'),
  'mở đầu': help('Đoạn mở đầu của phụ lục.', 'mở đầu: "Để thực hiện mục tiêu chất lượng năm {năm}…"'),
  'kết thúc': help('Đoạn kết thúc của phụ lục.', 'kết thúc: "Trong quá trình thực hiện, nếu có vướng mắc…"'),
  phần: help('Phần lớn, đánh số La Mã: I, II, III.', 'phần "Tổ chức thực hiện" {\n  mục VP { - "Chủ trì…" }\n}'),
  mục: help(
    'Mục trong phần, đánh số 1, 2, 3; mục trong mục đánh số 1.1, 1.1.1. Tiêu đề là chữ hoặc tên đơn vị.',
    'mục "Yêu cầu" { mục "Về hồ sơ" { … } }\nmục VP { - "Theo dõi, đôn đốc…" }',
  ),
  khoản: help(
    'Khoản có lời văn, đánh số 1, 2, 3; trong mục hay khoản khác đánh số 1.1, 1.2.',
    'khoản "Các phòng có trách nhiệm thực hiện."',
  ),
  điểm: help('Điểm, đánh chữ a, b, c, d, đ.', 'điểm "Rà soát quy trình;"'),
  'bảng nhiệm vụ': help('Chỗ in bảng kế hoạch 7 cột.', 'bảng nhiệm vụ'),
  bảng: help(
    'Bảng tự kẻ: các cột rồi từng hàng.',
    'bảng {\n  cột: "TT" rộng 1, "Nội dung" rộng 5\n  hàng: "1", "Tập huấn"\n}',
  ),
  cột: help('Tiêu đề các cột của bảng.', 'cột: "TT" rộng 1, "Nội dung" rộng 5'),
  'nhóm không đánh số': help(
    'Không in I, II, III… ở hàng tên nhóm, ví dụ khi tên nhóm là «Tháng 01» hay đã có số riêng.',
    'bảng nhiệm vụ {\n  nhóm không đánh số\n  đề mục "Tháng 01" { … }\n}',
  ),
  'hàng tiêu đề': help(
    'Một hàng nữa của phần tiêu đề, dưới tên các cột; lặp lại ở mỗi trang.',
    'hàng tiêu đề: "(1)", "(2)", "(3)"',
  ),
  rộng: help('Bề rộng của cột so với các cột khác.', 'cột: "TT" rộng 1, "Nội dung" rộng 5'),
  hàng: help('Một hàng của bảng, các ô cách nhau bằng dấu phẩy.', 'hàng: "1", "Tập huấn"'),
};

const PROGRESS: Record<string, KeywordHelp> = {
  'OwnProgress.tiến độ': help(
    'Tiến độ của chính mục tiêu, nhiệm vụ này tính đến một ngày.',
    'tiến độ ngày 15/06/2027: hoàn thành ngày 24/03/2027',
  ),
  'tiến độ': help(
    'Tiến độ, kết quả thực hiện tính đến một ngày.',
    'tiến độ ngày 15/06/2027 {\n  thống-kê: hoàn thành ngày 24/03/2027, minh chứng "Báo cáo số 12/BC-VP"\n}',
  ),
  'Progress.ngày': help('Ngày tính tiến độ.', 'tiến độ ngày 15/06/2027 { … }'),
  'OwnProgress.ngày': help('Ngày tính tiến độ.', 'tiến độ ngày 15/06/2027: đang làm'),
  'Progress.của': help('Đơn vị báo cáo số liệu này.', 'tiến độ ngày 15/06/2027 của VP { … }'),
  'OwnProgress.của': help('Đơn vị báo cáo số liệu này.', 'tiến độ ngày 15/06/2027 của VP: đang làm'),
  'ProgressFacts.ngày': help('Ngày hoàn thành.', 'thống-kê: hoàn thành ngày 24/03/2027'),
  'ProgressDetail.số': help('Số, ký hiệu của minh chứng.', 'minh chứng "Báo cáo" số "12/BC-VP" ngày 24/03/2027'),
  'ProgressDetail.ngày': help('Ngày của minh chứng.', 'minh chứng "Báo cáo" số "12/BC-VP" ngày 24/03/2027'),
  tại: help('Nơi lưu minh chứng: tệp hoặc địa chỉ.', 'minh chứng "Ảnh chụp" tại "minh-chung/anh-1.png"'),
  'ReachedValue.đạt': help('Kết quả đạt được: số đạt, hoặc số đạt trên tổng số.', 'DVC: đạt 412/417 "hồ sơ"'),
  'chưa bắt đầu': help('Chưa làm.', 'tập-huấn: chưa bắt đầu'),
  'đang làm': help('Đang thực hiện.', 'tập-huấn: đang làm'),
  'hoàn thành': help('Đã hoàn thành; nên ghi ngày.', 'tập-huấn: hoàn thành ngày 24/03/2027'),
  chậm: help('Chậm so với thời hạn; nên ghi lý do.', 'tập-huấn: chậm, lý do "Chờ hướng dẫn"'),
  'không thực hiện': help('Không làm nữa; nên ghi lý do.', 'tập-huấn: không thực hiện, lý do "Đã có đơn vị khác làm"'),
  'minh chứng': help('Hồ sơ, văn bản chứng minh kết quả.', 'minh chứng "Báo cáo số 12/BC-VP"'),
  'lý do': help('Lý do chậm hoặc không thực hiện.', 'lý do "Chờ hướng dẫn của Bộ"'),
  'đề xuất': help('Đề xuất, kiến nghị.', 'đề xuất "Dời thời hạn sang quý III"'),
};

const ISSUED: Record<string, KeywordHelp> = {
  soạn: help(
    'Soạn một văn bản khác: kế hoạch, báo cáo, công văn, thông báo…',
    'soạn báo cáo BC6T {\n  kỳ: "6 tháng"\n  người ký: GiamDoc\n}',
  ),
  mẫu: help(
    'Mẫu riêng của cơ quan: văn bản cùng loại lấy từ mẫu những phần nó không tự viết.',
    'mẫu báo cáo {\n  kính gửi: "Ủy ban nhân dân tỉnh Bình Hải"\n  nơi nhận: "Ban Giám đốc Sở"\n}',
  ),
  'IssuedDocument.số': help('Số của văn bản; để trống khi còn dự thảo.', 'số: 15'),
  'IssuedDocument.ký hiệu': help(
    'Chữ viết tắt tên loại văn bản trong số, ký hiệu, khi khác thường lệ; với công văn là ký hiệu đơn vị soạn thảo.',
    'ký hiệu: "VP"',
  ),
  'IssuedDocument.đơn vị': help(
    'Đơn vị ban hành văn bản; báo cáo của đơn vị lấy mục tiêu, nhiệm vụ, số liệu của đơn vị ấy.',
    'đơn vị: VP',
  ),
  'IssuedDocument.ngày': help(
    'Ngày ký văn bản; để trống khi còn dự thảo, hoặc chỉ ghi tháng: «ngày: 01/2027».',
    'ngày: 20/01/2027',
  ),
  'IssuedDocument.trích yếu': help(
    'Trích yếu nội dung văn bản.',
    'trích yếu: "Duy trì, cải tiến Hệ thống quản lý chất lượng năm {năm}"',
  ),
  kỳ: help('Kỳ báo cáo, theo tên đã khai báo ở «kế hoạch năm».', 'kỳ: "6 tháng"'),
  'tổng hợp từ': help('Các đơn vị có số liệu được tổng hợp vào báo cáo.', 'tổng hợp từ: VP, CacPhong'),
  'kính gửi': help('Nơi nhận ghi ở đầu công văn, tờ trình, báo cáo.', 'kính gửi: "Ủy ban nhân dân tỉnh Bình Hải"'),
  'thư ký': help('Thư ký cuộc họp, ký biên bản.', 'thư ký: ThuKy'),
  'tệp riêng': help(
    'Phụ lục thành một tệp riêng để ký số: góc trên bên phải có số, chỗ cho thời gian ký.',
    'phụ lục "Bảng tiến độ" tệp riêng { … }',
  ),
  'chỉ có phụ lục': help(
    'Văn bản mà các phụ lục kèm theo nằm ở tệp khác: chỉ in các phụ lục.',
    'soạn báo cáo {\n  chỉ có phụ lục\n  phụ lục "Biểu số liệu" { … }\n}',
  ),
  'khổ ngang': help('In phụ lục trên trang giấy nằm ngang.', 'phụ lục "Bảng tiến độ" khổ ngang { … }'),
  chọn: help('Chỉ lấy những mục tiêu, nhiệm vụ này vào bảng.', 'bảng nhiệm vụ { chọn: DVC, thống-kê }'),
  'chế độ báo cáo': help(
    'Việc báo cáo định kỳ: in thành một gạch đầu dòng và có hạn trên lịch.',
    'chế độ báo cáo "báo cáo quý" {\n  chủ trì: CacPhong\n  gửi: "Văn phòng"\n  thời hạn: hằng quý trước ngày 25\n}',
  ),
  gửi: help('Nơi nhận báo cáo, kết quả của việc; có trong lịch.', 'gửi: "Văn phòng"'),
  'nhắc việc': help(
    'Đưa lên lịch một việc mà câu văn đã nói; không in gì. Dùng khi một câu nói nhiều việc, nhiều hạn.',
    'nhắc việc "Báo cáo quý" {\n  chủ trì: VP\n  thời hạn: trước ngày 22 hằng quý\n  gửi: "Sở Nội vụ"\n}',
  ),
  'lời văn': help('Cách in thay cho câu máy ghép.', 'lời văn: "Các phòng báo cáo trước ngày 25 tháng cuối quý."'),
  'TaskColumnKind.STT': help('Cột số thứ tự.', 'cột: STT, nội dung, thời hạn'),
  'TaskColumnKind.nội dung': help('Cột nội dung công việc.', 'cột: STT, nội dung, thời hạn'),
  'TaskColumnKind.thực hiện': help('Cột gộp chủ trì và phối hợp.', 'cột: nội dung, thực hiện, thời hạn'),
  'bảng kết quả mục tiêu': help('Bảng máy lập: kết quả từng mục tiêu theo tiến độ đã ghi.', 'bảng kết quả mục tiêu'),
  'bảng kết quả nhiệm vụ': help('Bảng máy lập: kết quả từng nhiệm vụ theo tiến độ đã ghi.', 'bảng kết quả nhiệm vụ'),
  'bảng việc chậm': help('Bảng máy lập: những việc quá hạn chưa xong, kèm lý do.', 'bảng việc chậm'),
  'bảng việc tiếp theo': help('Bảng máy lập: những việc đến hạn ở kỳ sau.', 'bảng việc tiếp theo'),
  'bảng đơn vị báo cáo': help('Bảng máy lập: đơn vị nào đã báo cáo.', 'bảng đơn vị báo cáo'),
  'danh sách mục tiêu': help('Các mục tiêu chất lượng kèm chỉ tiêu, đánh số như ở phụ lục.', 'danh sách mục tiêu'),
  'soạn mục tiêu đơn vị': help(
    'Mục tiêu và kế hoạch của một đơn vị, lấy từ mục tiêu của cơ quan.',
    'soạn mục tiêu đơn vị VP {\n  lấy mục tiêu DVC { chỉ tiêu: từ 99% }\n}',
  ),
  'UnitObjectives.số': help('Số của kế hoạch đơn vị; để trống khi còn dự thảo.', 'số: 3'),
  'UnitObjectives.ngày': help('Ngày ký kế hoạch đơn vị.', 'ngày: 20/01/2027'),
  'UnitObjectives.trích yếu': help(
    'Trích yếu của kế hoạch đơn vị; không ghi thì máy điền.',
    'trích yếu: "Thực hiện Mục tiêu chất lượng năm {năm} của {VP}"',
  ),
  'lấy mục tiêu': help(
    'Mục tiêu của cơ quan mà đơn vị nhận thực hiện; có thể đặt chỉ tiêu cao hơn, thêm nhiệm vụ.',
    'lấy mục tiêu DVC { chỉ tiêu: từ 99% }',
  ),
  'TightenedTarget.đến': help('Mức trên của khoảng.', 'chỉ tiêu: từ 95 đến 98%'),
};

/** Rules whose keywords are all of one sort: the grammar lists them, nothing is said of one more than of another. */
const BY_RULE: Record<string, (word: string) => KeywordHelp> = {
  CitedKind: (kind) => help(`Loại văn bản: ${kind}.`, `loại: ${kind}`),
  IssuedKind: (kind) => help(`Loại văn bản: ${kind}.`, `soạn ${kind} { … }`),
};

export const KEYWORD_HELP: Record<string, KeywordHelp> = {
  ...FILES,
  ...DIRECTORY,
  ...PLAN,
  ...DOCUMENTS,
  ...PROGRESS,
  ...ISSUED,
};

/** Second spellings: understood, but not offered. */
export const NOT_OFFERED = new Set(['thừa uỷ quyền', 'uỷ quyền đến']);

/** Help for a keyword (in NFC) inside a rule of the grammar. */
export function keywordHelp(keyword: string, rule?: string): KeywordHelp | undefined {
  const own = `${rule}.${keyword}`;
  if (Object.hasOwn(KEYWORD_HELP, own)) return KEYWORD_HELP[own];
  if (rule !== undefined && Object.hasOwn(BY_RULE, rule)) return BY_RULE[rule]?.(keyword);
  return Object.hasOwn(KEYWORD_HELP, keyword) ? KEYWORD_HELP[keyword] : undefined;
}

/** The help as Markdown. */
export function helpMarkdown(keyword: string, found: KeywordHelp): string {
  const example = found.example ? `\n\n\`\`\`mtcl\n${found.example}\n\`\`\`` : '';
  return `**${keyword}**: ${found.meaning}${example}`;
}
