/**
 * Documents often cited here that no longer hold, with what took their place and from which day. Facts only, each with
 * where it was found; one that could be found nowhere has no place here. `passed`: the day of a law, by which it is cited
 * without its number. More come from `mtcl.json`.
 */
export const REPLACED: Record<string, { by: string; from: string; passed?: string }> = {
  // Same subject, a later edition of the standard; in force from 20/4/2014.
  '144/2006/QĐ-TTg': { by: 'Quyết định số 19/2014/QĐ-TTg', from: '2014-04-20' },
  // NĐ 30/2020/NĐ-CP, Điều 37: in force from the day of signing; both decrees named.
  '110/2004/NĐ-CP': { by: 'Nghị định số 30/2020/NĐ-CP', from: '2020-03-05' },
  '09/2010/NĐ-CP': { by: 'Nghị định số 30/2020/NĐ-CP', from: '2020-03-05' },
  // Form of documents, now NĐ 30/2020/NĐ-CP, Phụ lục I.
  '01/2011/TT-BNV': { by: 'Nghị định số 30/2020/NĐ-CP', from: '2020-03-05' },
  // Luật 33/2024/QH15: in force from 01/7/2025 in place of the law of 2011.
  '01/2011/QH13': { by: 'Luật Lưu trữ số 33/2024/QH15', from: '2025-07-01', passed: '2011-11-11' },
  // Luật 65/2025/QH15 replaced that of 2015 on 01/3/2025; Luật 72/2025/QH15, Điều 51, replaced both on 16/6/2025.
  '77/2015/QH13': {
    by: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
    from: '2025-03-01',
    passed: '2015-06-19',
  },
  '65/2025/QH15': { by: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', from: '2025-06-16' },
  // Luật 63/2025/QH15: in force from 01/3/2025.
  '76/2015/QH13': { by: 'Luật Tổ chức Chính phủ số 63/2025/QH15', from: '2025-03-01', passed: '2015-06-19' },
  // Luật 64/2025/QH15, Điều 71: in force from 01/4/2025; NĐ 78/2025/NĐ-CP details it.
  '80/2015/QH13': { by: 'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15', from: '2025-04-01' },
  '34/2016/NĐ-CP': { by: 'Nghị định số 78/2025/NĐ-CP', from: '2025-04-01' },
  // NĐ 118/2025/NĐ-CP on one-stop work: in force from 01/7/2025.
  '61/2018/NĐ-CP': { by: 'Nghị định số 118/2025/NĐ-CP', from: '2025-07-01' },
  // Luật 80/2025/QH15 of 24/6/2025: in force from 01/7/2025.
  '22/2008/QH12': { by: 'Luật Cán bộ, công chức số 80/2025/QH15', from: '2025-07-01', passed: '2008-11-13' },
  // Luật 91/2015/QH13, Điều 689: in force from 01/01/2017.
  '33/2005/QH11': { by: 'Bộ luật Dân sự số 91/2015/QH13', from: '2017-01-01', passed: '2005-06-14' },
  // Luật 45/2019/QH14, Điều 220: in force from 01/01/2021.
  '10/2012/QH13': { by: 'Bộ luật Lao động số 45/2019/QH14', from: '2021-01-01' },
};
