/**
 * Syllables of official Vietnamese that stand in a few words only. What stands beside one tells a slip: before
 * "tịch" comes "chủ", "hộ", "quốc"; "chỉ tịch" is "chủ tịch". Collected by hand from the vocabulary of administration.
 */

/** What may stand before a syllable, where it is the second of a word; `more`: what may begin with it. */
export const BEFORE: Readonly<Record<string, string>> = {
  tịch: 'chủ quốc hộ tịch thư nhập di',
  đốc: 'đôn giám tổng đốc thống',
  hoạch: 'kế quy thu trù mưu',
  phạm: 'vi quy sư tội phạm mô phẩm',
  quyền: 'thẩm ủy uỷ chính nhân bản phân cầm chủ quyền đặc toàn quyền lực sở dân tố cường tiếm phần',
  khảo: 'tham khảo tra biên sưu',
  phẩm: 'sản thực tác ấn văn dược phế vật chế tặng mỹ nhu thương thành nhân hóa phẩm phụ',
  soát: 'rà kiểm soát lục hậu',
  khai: 'triển công kê khai tờ chứng',
  dưỡng: 'bồi dinh nuôi phụng điều an tĩnh bảo tu',
  triệt: 'quán triệt',
  hoạt: 'linh sinh kích hoạt',
  chức: 'tổ công viên chức thôi kiêm cách từ nhậm bãi thăng quan',
  nghiệp: 'doanh nông công sự nghề tốt khởi thất lâm ngư chuyên đồng nghiệp lập hành cơ hướng',
  khuyến: 'khuyến ủy',
  tụng: 'tố tụng ca',
  chiếu: 'đối tham cầu chiếu hộ phản tỏa',
};

/** What may stand behind a syllable, where it is the first of a word. */
export const BEHIND: Readonly<Record<string, string>> = {
  đôn: 'đốc hậu',
  kế: 'hoạch toán thừa tiếp cận',
  rà: 'soát rà phá lại',
  tham: 'mưu gia khảo dự quan nhũng ô vấn chiếu nghị luận tán vọng chính tài lam số tụng',
  khảo: 'sát cứu thí hạch khảo nghiệm cổ tra',
  giám: 'sát đốc định hộ khảo thị mục',
  khiếu: 'nại kiện tố khiếu',
  triển: 'khai lãm vọng',
  ủy: 'ban quyền viên nhiệm thác khúc',
  phê: 'duyệt bình phán chuẩn',
  khắc: 'phục nghiệt khổ chế họa khe sâu ghi nhập',
  chấp: 'hành thuận nhận pháp cánh chính',
  quán: 'triệt xuyến quân ăn',
  nghiệm: 'thu thực ra',
  bồi: 'dưỡng thường đắp hoàn thẩm',
  hướng: 'dẫn tới đến về nghiệp ứng đi tây đông nam bắc vào thiện ngoại phát',
};

/** Words that such a first syllable may end: then what follows begins another, "phát triển lâm nghiệp". */
export const ENDS: Readonly<Record<string, string>> = {
  kế: 'thiết mưu bộ lũy luỹ trắc',
  hướng: 'phương xu định khuynh theo đa hoa',
  nghiệm: 'kinh trải thí trắc thể xét thực giám linh',
  chấp: 'tranh cố thế bất',
  khắc: 'nghiêm thời điêu tương trạm',
  triển: 'phát tiến',
  ủy: 'đảng tỉnh huyện cấp thành xã phường quân chi ủy liên',
  khiếu: 'năng khai',
  phê: 'cà tự bút',
  quán: 'tập quê nhất hàng sứ quen',
};

/** Words of two syllables that look like a slip beside one above, and are none. */
export const NO_SLIPS: ReadonlySet<string> = new Set(['công nghiệp', 'cống hiến']);

/** Syllables that stand twice in a row by right: "luôn luôn", "từ từ". */
export const REDUPLICATED =
  'luôn dần thường người nhà ngày đêm năm tháng mãi từ lớp nơi ngành đời kiếp chiều sáng tối vừa xa gần song riêng tầng chung khăng ai đâu gì đều từng hằng mỗi lần nhiều hay rất xã thôn bản phường ba hai bốn năm sáu bảy tám chín';

/** What binds: behind it a syllable cannot be the beginning of a word that its repetition begins. */
export const BINDING =
  'và của các những cho theo tại về là trong được bị với do để đã đang sẽ thì mà nhưng hoặc nếu khi năm từ đến trên dưới';

/** Mistakes that are made so often that they are known by themselves; no right words meet in these pairs. */
export const KNOWN_SLIPS: Readonly<Record<string, string>> = {
  'sử lý': 'xử lý',
  'sử phạt': 'xử phạt',
  'bổ xung': 'bổ sung',
  'sơ xuất': 'sơ suất',
  'đề suất': 'đề xuất',
  'sản suất': 'sản xuất',
  'năng xuất': 'năng suất',
  'công xuất': 'công suất',
  'hiệu xuất': 'hiệu suất',
  'suất khẩu': 'xuất khẩu',
  'xuất xắc': 'xuất sắc',
  'suất sắc': 'xuất sắc',
  'chuẩn đoán': 'chẩn đoán',
  'xúc tích': 'súc tích',
  'xắp xếp': 'sắp xếp',
  'sắp sếp': 'sắp xếp',
  'xẵn sàng': 'sẵn sàng',
  'giám xát': 'giám sát',
  'khảo xát': 'khảo sát',
  'cọ sát': 'cọ xát',
  'chia sẽ': 'chia sẻ',
  'nổ lực': 'nỗ lực',
  'kỹ luật': 'kỷ luật',
  'kỹ niệm': 'kỷ niệm',
  'kỹ cương': 'kỷ cương',
  'kỷ năng': 'kỹ năng',
  'kỷ thuật': 'kỹ thuật',
  'rõ dàng': 'rõ ràng',
  'bàn dao': 'bàn giao',
  'chặt trẽ': 'chặt chẽ',
  'chiển khai': 'triển khai',
  'trủ trì': 'chủ trì',
  'trủ trương': 'chủ trương',
  'tuyên chuyền': 'tuyên truyền',
  'bão đảm': 'bảo đảm',
  'đãm bảo': 'đảm bảo',
  'cũng cố': 'củng cố',
  'củng như': 'cũng như',
  'tựu chung': 'tựu trung',
};

/** Borrowed words that are written in one, with letters of Vietnamese. */
export const BORROWED: ReadonlySet<string> = new Set(
  'lôgic axít crôm prôtêin ôxy gờ đôla bêtông gôn phôn xêri kíp tivi mét êkip ôliu xenlulô côngtenơ vácxin virút kilôgam kilômét ôtô ôzôn mêtan'.split(
    ' ',
  ),
);
