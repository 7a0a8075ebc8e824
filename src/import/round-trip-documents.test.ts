/** What we print of any document with its annexes comes in again and prints the same words in the same order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentsOf } from '../document/documents.ts';
import { renderWord } from '../generator/docx/render-word.ts';
import { renderText } from '../generator/text/index.ts';
import { load } from '../language/test/load.ts';
import { importFile } from './import-file.ts';
import { readOffice } from './reader/read-office.ts';

const HEAD = `cơ quan SNgV "Sở Ngoại vụ" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải" địa danh: "Bình Hải" ký hiệu: "SNgV" }
người ký GiamDoc { chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }
đơn vị VP "Văn phòng Sở"
đơn vị LS "Phòng Lãnh sự"
kế hoạch năm 2027 của SNgV
`;

const words = fc
  .array(fc.constantFrom('lập', 'sổ', 'báo cáo', 'rà soát', 'quy trình', 'hồ sơ', 'theo dõi', 'tập huấn'), {
    minLength: 3,
    maxLength: 8,
  })
  .map((all) => all.join(' ').replace(/^./u, (first) => first.toLocaleUpperCase('vi')));
const sentence = words.map((text) => `${text}.`);
const paragraph = sentence.map((text) => `"${text}"`);
const point = sentence.map((text) => `điểm "${text}"`);
const dashes = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((all) => all.map((text) => `- "${text}"`).join('\n'));
const section = fc
  .tuple(
    words,
    fc.oneof(
      fc.array(point, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n')),
      paragraph,
      dashes,
    ),
  )
  .map(([heading, content]) => `mục "${heading}" {\n${content}\n}`);
const part = fc
  .tuple(words, fc.array(section, { minLength: 1, maxLength: 3 }))
  .map(([heading, sections]) => `phần "${heading.toLocaleUpperCase('vi')}" {\n${sections.join('\n')}\n}`);
const task = fc
  .tuple(words, fc.constantFrom('VP', 'LS'), fc.constantFrom('Quý II/2027', 'Trước ngày 15/3/2027', 'Thường xuyên'))
  .map(
    ([text, lead, deadline]) =>
      `nhiệm vụ "${text}" { chủ trì: ${lead}  phối hợp: ${lead === 'VP' ? 'LS' : 'VP'}  thời hạn: ${deadline} }`,
  );
const taskTable = fc
  .tuple(fc.boolean(), fc.boolean(), fc.array(task, { minLength: 1, maxLength: 4 }))
  .map(([over, counted, tasks]) => {
    const under = over ? ' dưới "Phân công thực hiện"' : '';
    const counting = counted ? 'hàng tiêu đề: "(1)", "(2)", "(3)", "(4)", "(5)"\n' : '';
    return `bảng nhiệm vụ {\ncột: STT "TT", nội dung "Nhiệm vụ", chủ trì "Chủ trì"${under}, phối hợp "Phối hợp"${under}, thời hạn "Thời hạn"\n${counting}${tasks.join('\n')}\n}`;
  });
const figures = fc
  .array(fc.tuple(words, fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map(
    (rows) =>
      `bảng {\ncột: "Lĩnh vực", "Tiếp nhận" dưới "Số liệu", "Giải quyết" dưới "Số liệu"\n${rows.map(([name, a, b]) => `hàng: "${name}", "${a}", "${b}"`).join('\n')}\n}`,
  );
const annex = fc
  .tuple(
    words,
    fc.oneof(
      taskTable,
      figures,
      fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n')),
    ),
  )
  .map(([title, content]) => `phụ lục "${title.toLocaleUpperCase('vi')}" {\n${content}\n}`);
const document = fc
  .record({
    head: fc.constantFrom('số: 12  ngày: 15/01/2027', 'ngày: 01/2027', ''),
    title: words,
    opening: paragraph,
    parts: fc.array(part, { minLength: 1, maxLength: 3 }),
    annexes: fc.array(annex, { maxLength: 3 }),
  })
  .map(
    ({ head, title, opening, parts, annexes }) =>
      `soạn kế hoạch {\n${head}\ntrích yếu: "${title}"\n${opening}\n${parts.join('\n')}\n${annexes.join('\n')}\nnơi nhận: "Ban Giám đốc Sở"\nlưu: "VT"\nngười ký: GiamDoc\n}`,
  );

/** Words and their order; how lines are broken in the head is the printer's. */
function printed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

test('a plan with parts, tables and annexes', async () => {
  await fc.assert(
    fc.asyncProperty(document, async (text) => {
      const { plan } = await load(HEAD + text);
      const [before] = documentsOf(plan!);
      const file = await readOffice(await renderWord(before!));
      const { files } = importFile(file, { name: 'a.docx', directories: [], taken: [], thisYear: 2027 });
      const again = await load(Object.fromEntries(files.map((each) => [each.name, each.text])));
      const [after] = documentsOf(again.plan!);
      expect(printed(renderText(after!))).toBe(printed(renderText(before!)));
      expect(files.at(-1)!.text).not.toContain('chưa hiểu');
    }),
    { numRuns: 15 },
  );
}, 120_000);
