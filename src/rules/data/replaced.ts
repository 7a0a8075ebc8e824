/**
 * Documents often cited here that no longer hold, with what took their place and from which day. Facts only, each with
 * where it was found; one that could be found nowhere has no place here. More come from `mtcl.json`.
 */
export interface Replaced {
  /** What took its place, as it is cited: type, name of a law, number. */
  by: string;
  /** First day on which it no longer holds. */
  from: string;
  /** The day of a law, by which it is cited without its number (NĐ 30/2020, Phụ lục I, II.6.a) … */
  passed?: string;
  /** … with its name, where that is not the new one's. */
  name?: string;
  /** Where it was found. */
  source: string;
  /** What of it is not proven: it is then said as a question. */
  unsure?: string;
}

const FOUND = 'các văn bản công khai năm 2026 viện dẫn thống nhất';

export const REPLACED: Record<string, Replaced> = {
  // Same subject, a later edition of the standard; in force from 20/4/2014.
  '144/2006/QĐ-TTg': {
    by: 'Quyết định số 19/2014/QĐ-TTg',
    from: '2014-04-20',
    source: 'Quyết định số 19/2014/QĐ-TTg, điều khoản thi hành',
  },
  '110/2004/NĐ-CP': {
    by: 'Nghị định số 30/2020/NĐ-CP',
    from: '2020-03-05',
    source: 'Nghị định số 30/2020/NĐ-CP, Điều 37',
  },
  '09/2010/NĐ-CP': {
    by: 'Nghị định số 30/2020/NĐ-CP',
    from: '2020-03-05',
    source: 'Nghị định số 30/2020/NĐ-CP, Điều 37',
  },
  '01/2011/TT-BNV': {
    by: 'Nghị định số 30/2020/NĐ-CP',
    from: '2020-03-05',
    source: 'cùng nội dung thể thức, Nghị định số 30/2020/NĐ-CP, Phụ lục I',
    unsure: 'Nghị định 30/2020/NĐ-CP quy định lại thể thức nhưng không nêu tên Thông tư này',
  },
  '01/2011/QH13': {
    by: 'Luật Lưu trữ số 33/2024/QH15',
    from: '2025-07-01',
    passed: '2011-11-11',
    source: 'Luật số 33/2024/QH15, điều khoản thi hành',
  },
  // Luật 65/2025/QH15 replaced that of 2015 on 01/3/2025; Luật 72/2025/QH15 replaced both on 16/6/2025.
  '77/2015/QH13': {
    by: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
    from: '2025-03-01',
    passed: '2015-06-19',
    source: 'Luật số 65/2025/QH15; Luật số 72/2025/QH15, Điều 51',
  },
  '65/2025/QH15': {
    by: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
    from: '2025-06-16',
    passed: '2025-02-19',
    source: 'Luật số 72/2025/QH15, Điều 51',
  },
  '76/2015/QH13': {
    by: 'Luật Tổ chức Chính phủ số 63/2025/QH15',
    from: '2025-03-01',
    passed: '2015-06-19',
    source: 'Luật số 63/2025/QH15, điều khoản thi hành',
  },
  '80/2015/QH13': {
    by: 'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15',
    from: '2025-04-01',
    passed: '2015-06-22',
    source: 'Luật số 64/2025/QH15, Điều 71',
  },
  '34/2016/NĐ-CP': {
    by: 'Nghị định số 78/2025/NĐ-CP',
    from: '2025-04-01',
    source: 'Nghị định số 78/2025/NĐ-CP, điều khoản thi hành',
  },
  '61/2018/NĐ-CP': {
    by: 'Nghị định số 118/2025/NĐ-CP',
    from: '2025-07-01',
    source: 'Nghị định số 118/2025/NĐ-CP, điều khoản thi hành',
  },
  '22/2008/QH12': {
    by: 'Luật Cán bộ, công chức số 80/2025/QH15',
    from: '2025-07-01',
    passed: '2008-11-13',
    source: 'Luật số 80/2025/QH15, điều khoản thi hành',
  },
  '33/2005/QH11': {
    by: 'Bộ luật Dân sự số 91/2015/QH13',
    from: '2017-01-01',
    passed: '2005-06-14',
    source: 'Bộ luật số 91/2015/QH13, Điều 689',
  },
  '10/2012/QH13': {
    by: 'Bộ luật Lao động số 45/2019/QH14',
    from: '2021-01-01',
    passed: '2012-06-18',
    source: 'Bộ luật số 45/2019/QH14, Điều 220',
  },
  '58/2010/QH12': {
    by: 'Luật Viên chức số 129/2025/QH15',
    from: '2026-07-01',
    passed: '2010-11-15',
    source: `Luật số 129/2025/QH15; ${FOUND}`,
  },
  '13/2023/NĐ-CP': {
    by: 'Luật số 91/2025/QH15 và Nghị định số 356/2025/NĐ-CP',
    from: '2026-01-01',
    source: `Luật số 91/2025/QH15, Nghị định số 356/2025/NĐ-CP; ${FOUND}`,
  },
  '45/2025/NĐ-CP': {
    by: 'Nghị định số 150/2025/NĐ-CP',
    from: '2025-06-16',
    source: `Nghị định số 150/2025/NĐ-CP; ${FOUND}`,
    unsure: 'ngày bắt đầu thay thế (16/6/2025) chưa đối chiếu',
  },
  '67/2006/QH11': {
    by: 'Luật số 148/2025/QH15',
    from: '2026-07-01',
    passed: '2006-06-29',
    name: 'Luật Công nghệ thông tin',
    source: `Luật số 148/2025/QH15; ${FOUND}`,
  },
  '86/2015/QH13': {
    by: 'Luật số 116/2025/QH15',
    from: '2026-07-01',
    passed: '2015-11-19',
    name: 'Luật An toàn thông tin mạng',
    source: `Luật số 116/2025/QH15; ${FOUND}`,
  },
  '24/2018/QH14': {
    by: 'Luật số 116/2025/QH15',
    from: '2026-07-01',
    passed: '2018-06-12',
    name: 'Luật An ninh mạng',
    source: `Luật số 116/2025/QH15; ${FOUND}`,
  },
  '29/2018/QH14': {
    by: 'Luật Bảo vệ bí mật nhà nước số 117/2025/QH15',
    from: '2026-03-01',
    passed: '2018-11-15',
    source: `Luật số 117/2025/QH15; ${FOUND}`,
  },
  '11/2022/QH15': {
    by: 'Luật Thanh tra số 84/2025/QH15',
    from: '2025-07-01',
    passed: '2022-11-14',
    source: `Luật số 84/2025/QH15; ${FOUND}`,
  },
  '130/2018/NĐ-CP': {
    by: 'Nghị định số 23/2025/NĐ-CP',
    from: '2025-04-10',
    source: `Nghị định số 23/2025/NĐ-CP; ${FOUND}`,
  },
  '48/2024/NĐ-CP': {
    by: 'Nghị định số 23/2025/NĐ-CP',
    from: '2025-04-10',
    source: `Nghị định số 23/2025/NĐ-CP; ${FOUND}`,
  },
  '59/2022/NĐ-CP': {
    by: 'Nghị định số 69/2024/NĐ-CP',
    from: '2024-07-01',
    source: `Nghị định số 69/2024/NĐ-CP; ${FOUND}`,
  },
  '138/2020/NĐ-CP': {
    by: 'Nghị định số 170/2025/NĐ-CP',
    from: '2025-07-01',
    source: `Nghị định số 170/2025/NĐ-CP; ${FOUND}`,
  },
};

/** Documents that hold with changes: told beside the document, never called a mistake. */
export const AMENDED: Record<string, { by: string; source: string }> = {
  '64/2025/QH15': { by: 'Luật số 87/2025/QH15', source: FOUND },
  '78/2025/NĐ-CP': { by: 'Nghị định số 187/2025/NĐ-CP', source: FOUND },
  '150/2025/NĐ-CP': { by: 'Nghị định số 370/2025/NĐ-CP', source: FOUND },
  '170/2025/NĐ-CP': { by: 'Nghị định số 300/2026/NĐ-CP', source: FOUND },
  '118/2025/NĐ-CP': { by: 'Nghị định số 309/2026/NĐ-CP', source: FOUND },
};

/** Looked for and not settled: nothing is said of these as certain. */
export const UNPROVEN: readonly string[] = [
  'Quyết định số 19/2014/QĐ-TTg, Thông tư số 26/2014/TT-BKHCN, Thông tư số 116/2015/TT-BTC: không thấy văn bản thay thế, cũng không thấy xác nhận còn hiệu lực.',
  'Thông tư số 01/2011/TT-BNV: không rõ hết hiệu lực đúng ngày nào.',
  'Nghị định số 45/2025/NĐ-CP: ngày bị thay thế (16/6/2025) chưa đối chiếu.',
  'Tình trạng của các Nghị định số 47/2020, 24/2014, 37/2014, 90/2020, 01/2013, 115/2020, 63/2010, 42/2022, 09/2019/NĐ-CP và Luật số 83/2015/QH13: chưa xác minh, nên MTCL không nói gì.',
  'Lịch nghỉ Tết và Quốc khánh năm 2027: chưa công bố; ngày MTCL tính là ước tính.',
  'Nghỉ bù khi 24/11 trùng ngày nghỉ hằng tuần: Nghị quyết số 28/2026/QH16 không nói, MTCL không tính nghỉ bù.',
  'TCVN ISO 9001:2026: chưa thấy công bố.',
  'Tên phòng chuyên môn của phường, xã: theo các văn bản công khai đã thấy; chưa đọc nghị định.',
];
