import { expect, it } from 'vitest';
import { load } from '../../../src/language/test/load.ts';
import { HEAD } from '../document/lines.ts';
import { issuedOf } from './documents.ts';

it.each([
  ['"11-KH/BCĐ"', 'Số: 11-KH/BCĐ'],
  ['"12/2027/KH-UBND"', 'Số: 12/2027/KH-UBND'],
  ['"12 -KH/ĐU"', 'Số: 12 -KH/ĐU'],
  ['"12/2027"', 'Số: 12/2027/KH-SNgV'],
  ['5', 'Số: 05/KH-SNgV'],
])('a number in an order of its own prints as it is written: số: %s', async (number, line) => {
  const text = `soạn kế hoạch { số: ${number} ngày: 05/01/2027 phần "Nội dung" { "Câu." } }`;
  expect((await issuedOf(text)).lines).toContain(line);
  expect((await load(HEAD + text)).findings.filter((finding) => finding.includes('MTCL711'))).toEqual([]);
});

it.each(['quyết định', 'nghị quyết', 'kế hoạch'])('an authority that is left empty has no line: %s', async (kind) => {
  const styles = async (authority: string) => {
    const text = `soạn ${kind} { số: 5 ngày: 05/01/2027 trích yếu: "Thử" ${authority} căn cứ: "Luật A" điều { "Câu." } }`;
    const { document, findings } = await issuedOf(text);
    expect(findings).toEqual([]);
    return document.sections[0]!.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.style] : []));
  };
  expect(await styles('thẩm quyền ban hành: ""')).not.toContain('authority');
  if (kind !== 'kế hoạch') expect(await styles('')).toContain('authority');
});

it.each([
  ['11-KH/BCĐ', '11-KH/BCĐ'],
  ['15/2027/QĐ-UBND', '15/2027/QĐ-UBND'],
  ['12 -QĐ/ĐU', '12 -QĐ/ĐU'],
])('a number with its sign wants quotes, and the message writes them: số: %s', async (written, quoted) => {
  const { findings } = await issuedOf(`soạn kế hoạch { số: ${written} ngày: 05/01/2027 trích yếu: "Thử" "Câu." }`);
  expect(findings[0]).toContain(`Số có cả ký hiệu phải đặt trong ngoặc kép: «số: "${quoted}"».`);
});
