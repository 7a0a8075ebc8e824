/** A plan and what became of it: each line gone, each number, name and text another, lines in another order. */
import { expect, test } from 'vitest';
import { compare, comparisonLines } from '../../../src/compare/index.ts';
import { loadInto } from '../../../src/language/test/load.ts';
import type { Plan } from '../../../src/plan/model.ts';
import { createServerServices } from '../../../src/server/services/module.ts';
import { expectApproved } from './approved.ts';
import { WHOLE } from './small-file.ts';

const MORE = `
mục tiêu B "Hài lòng từ 95%" {
  chỉ tiêu: 80 đến 90% "phiếu"
  diễn giải: "Tính cả phiếu giấy."
  nhiệm vụ hai "Tập huấn công chức" { chủ trì: KT  thời hạn: tháng 5; quý III/2027  theo dõi: QMR  kinh phí: "5 triệu đồng" }
  nhiệm vụ ba "Khảo sát" { chủ trì: "Sở khác"  thời hạn: hằng quý  ghi chú: "x" }
}
nhiệm vụ "Lẻ" thuộc A { chủ trì: VP }
soạn công văn { số: 3  ngày: 05/02/2027  trích yếu: "đôn đốc"  kính gửi: "Các phòng"  "Đề nghị báo cáo." - "một;" - "hai." }
`;
const OLD = WHOLE + MORE;
const services = createServerServices();

async function planOf(text: string): Promise<Plan | undefined> {
  const { shared, documents, plan } = await loadInto(services, text);
  const uris = [...documents.values()].map(({ uri }) => uri);
  await shared.workspace.DocumentBuilder.update([], uris);
  return plan;
}

/** Ways to change a line. */
const CHANGES: Record<string, (line: string) => string> = {
  bỏ: () => '',
  'số khác': (line) => line.replace(/\d+(?![^"]*"(?:[^"]*"[^"]*")*[^"]*$)/u, (digits) => String(Number(digits) + 1)),
  'chữ khác': (line) => line.replace(/"([^"]*)"/u, '"$1 và khác"'),
  'đơn vị khác': (line) => line.replace(/(?<=: )(VP|KT)/u, (id) => (id === 'VP' ? 'KT' : 'VP')),
};

test('each line changed', async () => {
  const before = await planOf(OLD);
  const lines: string[] = [];
  for (const [i, line] of OLD.split('\n').entries()) {
    for (const [name, change] of Object.entries(CHANGES)) {
      const changed = change(line);
      if (changed === line) continue;
      const after = await planOf(OLD.split('\n').toSpliced(i, 1, changed).join('\n'));
      if (!before || !after) continue;
      const told = comparisonLines(compare(before, after)).slice(1).filter(Boolean);
      lines.push(`=== ${name}: ${line.trim()}`, ...told.map((each) => `    ${each}`));
    }
  }
  expect(lines.length).toBeGreaterThan(100);
  await expectApproved('command-line/compared-lines.txt', lines.join('\n'));
});

test('in another order, with copies, into another year', async () => {
  const before = await planOf(OLD);
  const others = [
    await planOf(OLD.replace(/( {2}nhiệm vụ hai.*\n)( {2}nhiệm vụ ba.*\n)/u, '$2$1')),
    await planOf(OLD.replace(/( {2}nhiệm vụ) ba(.*\n)/u, '$1 ba$2$1 bốn$2')),
    await planOf(OLD.replaceAll('2027', '2028')),
    await planOf(OLD.replace('"Đề nghị báo cáo."', '"Đề nghị báo cáo." "Đề nghị báo cáo." "một;"')),
    await planOf(OLD.replace('soạn công văn {', 'soạn công văn { đơn vị: KT ')),
  ];
  const lines = others.flatMap((after, i) =>
    before && after
      ? [
          `##### ${i + 1}`,
          ...comparisonLines(compare(before, after)),
          `----- ngược lại`,
          ...comparisonLines(compare(after, before)),
        ]
      : [],
  );
  expect(lines.length).toBeGreaterThan(10);
  await expectApproved('command-line/compared-orders.txt', lines.join('\n'));
});
