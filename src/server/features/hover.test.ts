import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadMarked } from '../test/marked.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2027, 4, 1) });
});
afterEach(() => {
  vi.useRealTimers();
});

async function hovers(text: string): Promise<string[]> {
  const { services, document, cursors } = await loadMarked(text);
  const contents: string[] = [];
  for (const position of cursors) {
    const params = { textDocument: { uri: document.uri.toString() }, position };
    const hover = await services.lsp.HoverProvider!.getHoverContent(document, params);
    contents.push((hover?.contents as { value: string } | undefined)?.value ?? '');
  }
  return contents;
}

const PLAN = `cơ quan SNgV "Sở Ngoại vụ" { địa danh: "Bình Hải" ký hiệu: "SNgV" }
đơn vị VP "Văn phòng"
đơn vị LS "Phòng Lãnh sự"
nhóm CacPhong "các phòng" { VP, LS }
vai trò QMR "QMR"
văn bản QD19 { loại: quyết định số: "19/2014/QĐ-TTg" ngày: 05/03/2014 của: "Thủ tướng Chính phủ" trích yếu: "về việc áp dụng" }
viết tắt HTQLCL "Hệ thống quản lý chất lượng"
kế hoạch năm 2027 của SNgV
`;

test('units, groups, roles with their use', async () => {
  const [unit, group, role] = await hovers(`${PLAN}mục tiêu "x" {
  nhiệm vụ "a" { chủ trì: V<|>P phối hợp: Cac<|>Phong thời hạn: tháng 3 theo dõi: QMR<|> }
  nhiệm vụ "b" { chủ trì: VP thời hạn: tháng 4 theo dõi: VP }
}`);
  expect(unit).toBe(
    '**Đơn vị VP**: Văn phòng\n\n- Thuộc nhóm: CacPhong (các phòng)\n- Được giao: chủ trì 2, theo dõi 1 nhiệm vụ',
  );
  expect(group).toBe(
    '**Nhóm CacPhong**: các phòng\n\n- Gồm: VP (Văn phòng), LS (Phòng Lãnh sự)\n- Được giao: phối hợp 1 nhiệm vụ',
  );
  expect(role).toBe('**Vai trò QMR**: QMR\n\n- Được giao: theo dõi 1 nhiệm vụ');
});

test('a legal basis with its full citation, an abbreviation, both inside texts too', async () => {
  const [basis, short] = await hovers(`${PLAN}mục tiêu "theo {QD<|>19}, {HTQLCL<|>} hiệu quả"`);
  expect(basis).toContain(
    'Quyết định số 19/2014/QĐ-TTg ngày 05 tháng 3 năm 2014 của Thủ tướng Chính phủ về việc áp dụng',
  );
  expect(short).toBe('**Viết tắt HTQLCL**: Hệ thống quản lý chất lượng');
});

test('an objective and a task, from a reference or from the word that opens them', async () => {
  const [objective, task, reference] = await hovers(`${PLAN}mục <|>tiêu DVC "hồ sơ đúng hạn" {
  chỉ tiêu: từ 98% "hồ sơ"
  nhiệm <|>vụ thống-kê "Thống kê" {
    chủ trì: VP
    thời hạn: trước ngày 15/6
    theo dõi: QMR
    kết quả: "Báo cáo năm {năm}"
  }
}
tiến độ ngày 15/06/2027 { thống-<|>kê: đang làm }`);
  expect(objective).toMatch(
    /^\*\*Mục tiêu 1 \(DVC\)\*\*: hồ sơ đúng hạn\n\n- Chỉ tiêu: từ 98% hồ sơ\n- Số nhiệm vụ: 1\n\n1\. Thống kê/,
  );
  expect(objective).toContain('---\n\n**mục tiêu**: Mục tiêu chất lượng;');
  expect(task).toContain('- Chủ trì: VP (Văn phòng)\n- Thời hạn: Trước ngày 15/6\n- Ngày đến hạn: thứ Hai, 14/6/2027');
  expect(reference).toContain('- Kết quả: Báo cáo năm 2027');
});

test('a deadline: its days with their weekdays, the next one, what gives no day', async () => {
  const [quarterly, open, relative] = await hovers(`${PLAN}mục tiêu "x" {
  nhiệm vụ kê "a" { thời hạn: hằng quý<|> trước ngày 25
  }
  nhiệm vụ "b" { thời hạn: định kỳ 6 tháng hoặc đột<|> xuất
  }
  nhiệm vụ "c" { thời <|>hạn: trong 10 ngày sau kê
  }
}`);
  expect(quarterly).toMatch(/^\*\*Thời hạn\*\*: Hằng quý trước ngày 25\n\n- hằng quý trước ngày 25: /);
  expect(quarterly).toContain('24/3/2027 (thứ Tư); 24/6/2027 (thứ Năm); 24/9/2027 (thứ Sáu)');
  expect(quarterly).toContain('Sắp tới: **thứ Năm, 24/6/2027**.');
  expect(open).toContain('- đột xuất: không quy ra ngày');
  expect(relative).toContain('05/7/2027 (thứ Hai), chuyển từ');
  expect(relative).toContain('**thời hạn**: Thời gian thực hiện');
});

test('dates, variables, keywords, the plan', async () => {
  const text = `${PLAN.replace('kế hoạch', 'kế <|>hoạch')}quyết định { ngày: 05/01<|>/2027 }
mục tiêu "năm {nă<|>m}" { nhiệm vụ "a" { kết <|>quả: "b<|>" } }`;
  const [plan, date, variable, keyword, nothing] = await hovers(text);
  expect(plan).toContain('**Kế hoạch năm 2027**: Sở Ngoại vụ');
  expect(plan).toContain('- 1 mục tiêu, 1 nhiệm vụ');
  expect(date).toBe('05/01/2027: **thứ Ba**.');
  expect(variable).toBe('`{năm}`: năm của kế hoạch; hiện là **2027**.');
  expect(keyword).toContain('**kết quả**: Cách thức theo dõi');
  expect(nothing).toBe('');
});

test('a directory without a plan still has its cards', async () => {
  expect(await hovers('đơn vị V<|>P "Văn phòng"')).toEqual(['**Đơn vị VP**: Văn phòng']);
});

test('a note in a text says what it is; its words are a person’s own', async () => {
  const [word, words] = await hovers(`${PLAN}mục tiêu "hồ sơ{chú <|>thích: Theo số <|>liệu.}" { }`);
  expect(word).toContain('**chú thích**: Chú thích ở chân trang');
  expect(words).toBe('');
});

test('{chỉ tiêu} in a card is what the objective aims at', async () => {
  const [target, none] =
    await hovers(`${PLAN}mục tiêu M<|>ot "Đạt {chỉ tiêu} trong năm {năm}" { chỉ tiêu: từ 98% "hồ sơ" chỉ tiêu: ít nhất 5 "sáng kiến" }
mục tiêu H<|>ai "Đạt {chỉ tiêu}" {}`);
  expect(target).toContain('Đạt từ 98%; ít nhất 5 sáng kiến trong năm 2027');
  expect(none).toContain('Đạt {chỉ tiêu}');
});
