/** Texts of several paragraphs: where a document has room for them they stay paragraphs, inside a sentence they are one line. */
import { expect, test } from 'vitest';
import { documentsOf } from '../../../src/document/documents.ts';
import type { Block, Run } from '../../../src/document/model.ts';
import { load } from '../../../src/language/test/load.ts';
import { issuedOf } from '../issued/documents.ts';
import { blockLines, HEAD } from './lines.ts';

const OBJECTIVE = `mục tiêu A """
  Từ 98% hồ sơ đúng hạn, trong đó:
  - hồ sơ trực tuyến;
  Đoạn ba của **mục tiêu**
""" {
  chỉ tiêu C """Tỷ lệ
  đúng hạn""": từ 98%
  nhiệm vụ "Rà soát" { chủ trì: VP  kết quả: """Biên bản
  hai dòng""", "Báo cáo" }
}
mục tiêu """hồ sơ được số hóa
Đoạn hai.""" { chỉ tiêu: từ 90% }`;

test('an objective prints its paragraphs in the list, in the table and in the table of results', async () => {
  const { plan } = await load(`${HEAD}${OBJECTIVE}
    soạn kế hoạch { số: 5 ngày: 10/01/2027 trích yếu: "Thử" danh sách mục tiêu bảng nhiệm vụ { cột: STT, nội dung, kết quả } "Hết." }
    soạn báo cáo { kỳ: "năm" bảng kết quả mục tiêu "Hết." }`);
  const [list, report] = documentsOf(plan!).slice(-2);
  const lines = list!.sections[0]!.blocks.flatMap((block) => blockLines(block));
  const from = lines.indexOf('1. Từ 98% hồ sơ đúng hạn, trong đó:');
  expect(lines.slice(from, from + 6)).toEqual([
    '1. Từ 98% hồ sơ đúng hạn, trong đó:',
    '- hồ sơ trực tuyến;',
    'Đoạn ba của mục tiêu:',
    '(1) Tỷ lệ đúng hạn: từ 98%.',
    '2. Từ 90% hồ sơ được số hóa',
    'Đoạn hai.',
  ]);
  expect(lines).toContain('I | Từ 98% hồ sơ đúng hạn, trong đó: / - hồ sơ trực tuyến; / Đoạn ba của mục tiêu');
  // An item of a list has one mark at its end, not one behind each of its paragraphs.
  expect(lines).toContain('1 | Rà soát | - Biên bản / hai dòng; / - Báo cáo.');
  const results = report!.sections.flatMap(({ blocks }) => blocks.flatMap((block) => blockLines(block)));
  expect(results.find((line) => line.startsWith('1 | '))).toMatch(
    /^1 \| Từ 98% hồ sơ đúng hạn, trong đó: \/ - hồ sơ trực tuyến; \/ Đoạn ba của mục tiêu \| Tỷ lệ đúng hạn: từ 98%/,
  );
});

test('no words hold a line feed, wherever a text of several lines stands', async () => {
  const two = (word: string) => `"""${word}\nhai dòng"""`;
  const { document, findings } = await issuedOf(`${OBJECTIVE}
    soạn quyết định { số: 5 ngày: 10/01/2027 trích yếu: ${two('Tên')} thẩm quyền ban hành: ${two('GIÁM ĐỐC')}
      căn cứ: ${two('Luật A')} theo đề nghị của: ${two('Chánh')} kính gửi: ${two('Sở')} mở đầu: ${two('Mở')}
      điều ${two('Điều')} { ${two('Câu')} khoản ${two('Khoản')} { điểm ${two('Điểm')} } - ${two('gạch')} { + ${two('cộng')} { * ${two('sao')} } }
        mục ${two('Mục')}: ${two('Liền')} bảng { cột: ${two('Cột')} hàng: ${two('ô')} }
        bảng nhiệm vụ { cột: STT "TT", nội dung ${two('Việc')}, chủ trì, ghi chú
          nhiệm vụ ${two('Nhiệm vụ')} { chủ trì: ${two('Phòng')} ghi chú: ${two('Ghi chú')} } }
        chế độ báo cáo ${two('báo cáo')} { chủ trì: ${two('Phòng')} gửi: ${two('Sở')} } }
      phụ lục ${two('Phụ lục')} { kèm theo: ${two('Kèm')} phần ${two('Phần')} ghi là ${two('Phần')} { ${two('Câu')} } }
      kết thúc: ${two('Kết')} nơi nhận: ${two('A')} lưu: ${two('VT')} }`);
  expect(findings).toEqual([]);
  const runsOf = (block: Block): Run[] => {
    if (block.type === 'paragraph') return block.runs;
    if (block.type === 'rule') return [];
    if (block.type === 'columns') return block.rows.flatMap(({ cells }) => cells.flat().flatMap(runsOf));
    return [...block.headerRows, ...block.rows].flatMap(({ cells }) =>
      cells.flatMap(({ blocks }) => blocks.flatMap(runsOf)),
    );
  };
  const words = document.sections
    .flatMap(({ blocks }) => blocks.flatMap(runsOf))
    .flatMap((run) => ('text' in run ? [run.text] : []));
  expect(words.join(' ').match(/hai dòng/gi)!.length).toBeGreaterThan(25);
  expect(words.filter((text) => text.includes('\n'))).toEqual([]);
});
