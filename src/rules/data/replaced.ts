/** Documents often cited here that no longer hold, with what took their place and from which day. Facts only. */
export const REPLACED: Record<string, { by: string; from: string }> = {
  '144/2006/QĐ-TTg': { by: 'Quyết định số 19/2014/QĐ-TTg', from: '2014-04-20' },
  '118/2009/QĐ-TTg': { by: 'Quyết định số 19/2014/QĐ-TTg', from: '2014-04-20' },
  '110/2004/NĐ-CP': { by: 'Nghị định số 30/2020/NĐ-CP', from: '2020-03-05' },
  '09/2010/NĐ-CP': { by: 'Nghị định số 30/2020/NĐ-CP', from: '2020-03-05' },
  '01/2011/TT-BNV': { by: 'Nghị định số 30/2020/NĐ-CP', from: '2020-03-05' },
  '01/2011/QH13': { by: 'Luật Lưu trữ số 33/2024/QH15', from: '2025-07-01' },
  '11/2003/QH11': { by: 'Luật Tổ chức chính quyền địa phương', from: '2016-01-01' },
  '77/2015/QH13': { by: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', from: '2025-03-01' },
  '65/2025/QH15': { by: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', from: '2025-06-16' },
  '76/2015/QH13': { by: 'Luật Tổ chức Chính phủ số 63/2025/QH15', from: '2025-03-01' },
  '80/2015/QH13': { by: 'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15', from: '2025-04-01' },
  '34/2016/NĐ-CP': { by: 'Nghị định số 78/2025/NĐ-CP', from: '2025-04-01' },
  '61/2018/NĐ-CP': { by: 'Nghị định số 118/2025/NĐ-CP', from: '2025-07-01' },
  '22/2008/QH12': { by: 'Luật Cán bộ, công chức số 80/2025/QH15', from: '2025-07-01' },
  '33/2005/QH11': { by: 'Bộ luật Dân sự số 91/2015/QH13', from: '2017-01-01' },
  '10/2012/QH13': { by: 'Bộ luật Lao động số 45/2019/QH14', from: '2021-01-01' },
};
