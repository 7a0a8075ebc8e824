/** Names, titles and other words that are told apart by how they begin: each in braces. */
import { templatesIn } from './alternatives.ts';

/** Of agencies and of bodies in them. */
export const BODIES = templatesIn(`
{Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND} {tỉnh|xã|phường|đặc khu|huyện} Bình Hải
{Ban Chỉ đạo|Ban Tổ chức|Ban Tổ chức Tỉnh ủy|Ban Biên tập|Ban Soạn thảo|Ban Quản lý|Ban} cải cách
Hội đồng {thi đua|quản trị|trường|thành viên|nhân dân} tỉnh
Tổ {công tác|giúp việc|biên tập|soạn thảo|thư ký|thẩm định|rà soát|kiểm tra|triển khai|chuyên môn} ISO
{Văn phòng|Thanh tra|Chi cục|Cục|Trường|Phòng|Sở|Trung tâm|Bệnh viện|Viện|Bộ phận|Tổ|Báo|Công ty|Đội} Khí văn
{xã|Xã|phường|đặc khu|thị trấn|thành phố|huyện|tỉnh} {An Phú|5|Hồ Chí Minh}
{Thành phố Hồ Chí Minh|thành phố Hồ Chí Minh|Thủ đô Hà Nội|tỉnh Bình Hải|Bình Hải}
`);

/** Of people. */
export const PEOPLE = templatesIn(`
{Phó|Phó Chủ tịch|Phó Giám đốc|Phó Trưởng phòng|Phó Trưởng ban|Phó Phòng|Phó Ban|Chủ tịch|Trưởng ban|Trưởng Ban|Trưởng phòng|Giám đốc|Phó Chủ tịch UBND|Chánh Văn phòng|Phó Chánh Văn phòng}
{GS|PGS|TSKH|TS|ThS|CN|KS|BS|Tiến sĩ|Thạc sĩ|Giáo sư|Phó Giáo sư|Ông|Bà|Đồng chí|PGS.TS|Anh}{.| |. }Nguyễn Văn A
`);

/** Comments that mean an acceptance. */
export const COMMENTS = templatesIn(`
{//|/*|///} {chấp nhận|Chấp nhận|chấp nhân|chap nhan|cho phép|bỏ qua|accept|ignore|eslint-disable|xem} MTCL302{:| vì|, do|} có lý do
// chấp nhận {MTCL302, MTCL303|MTCL302 và MTCL303|MTCL302; MTCL303|MTCL302,|mtcl302|MTCL 302|MTCL-302|MTCL_302|302|MTCL9999|MTCL999|MTCL30|}: lý do
// {MTCL302|MTCL302: lý do|MTCL302 chấp nhận|xem MTCL302|(chấp nhận MTCL302)}
`);

/** Bases that give competence or not. */
export const BASES = templatesIn(`
Quyết định số 5/QĐ-UBND {quy định chức năng|quy định quyền hạn|về thẩm quyền|về cơ cấu tổ chức|về tổ chức và hoạt động|phân cấp|phân quyền|ủy quyền|uỷ quyền|ban hành điều lệ|ban hành quy chế làm việc|ban hành quy chế hoạt động|về thành lập|về việc thành lập|hợp nhất|kiện toàn|về nhiệm vụ|ban hành quy chế|thành lập|sáp nhập} Sở
Luật {Tổ chức chính quyền|Tổ chức Chính phủ|Lưu trữ} địa phương
`);

/** Lines of the language: what begins a time, what begins a property. */
export const STARTS = templatesIn(`
{trước|chậm nhất|muộn nhất|hằng|hàng|định kỳ|thường xuyên|đột xuất|tháng|quý|ngày|từ|đến|trong|sau|khi|đầu|giữa|cuối|lần|đợt|và|hoặc|dự kiến|hoàn thành|xong|năm|năm 2027|theo yêu cầu|theo kế hoạch|theo quy định|theo lịch|theo|trướcđây|15/6|15.6|15-6|15|(15|[a|( |chủ trì:|nội dung} việc
{báo cáo|quý|năm|đợt|kỳ|tháng|lần|chủ trì|kết quả|ghi chú|phối hợp|thời hạn|theo dõi|việc}: x
`);

/** Texts of last year. */
export const YEARS = templatesIn(`
{theo|làm} {kế hoạch|chương trình|đề án|dự án|phương án|danh mục|quyết định|báo cáo} cải cách năm 2026
{giai đoạn 2026-2030|2025 - 2026|2026–2027|năm học 2025-2026|2026|12026|2026.5|năm 2026, 2027|29/02/2028|29/2/2024|ngày 29 tháng 02 năm 2024|tháng 02/2026|quý I/2026|số 5/2026/QĐ|ISO 9001:2015|Luật năm 2026}
{“năm 2026”|"năm 2026"|«năm 2026»|‘năm 2026’|“năm 2026|(năm 2026)} và năm 2026
`);
