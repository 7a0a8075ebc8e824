/** Sections below sections, and lists of three levels. */
import { expect, it } from 'vitest';
import { issuedOf } from './documents.ts';

const bodyOf = async (text: string) => {
  const { lines, findings } = await issuedOf(
    `soạn kế hoạch { số: 5 ngày: 10/01/2027 trích yếu: "Thử" ${text} "Hết." }`,
  );
  expect(findings).toEqual([]);
  return lines.slice(lines.indexOf('Thử') + 1, lines.indexOf('Hết./.'));
};

it('a section or clause inside another counts 1.1., 1.1.1., from 1 again under each', async () => {
  expect(
    await bodyOf(`phần "Nội dung" {
      mục "Việc" {
        "Lời dẫn."
        mục "Hồ sơ" { khoản "Rà soát." khoản "Thống kê." { khoản "Theo tháng." } }
        khoản "Khoản cùng cấp."
        mục "Kinh phí": "Ngân sách."
      }
      khoản "Câu văn." { khoản "Câu dưới." }
      mục "Cuối" { điểm "điểm a." { khoản "danh sách riêng." } }
    }`),
  ).toEqual([
    'I. NỘI DUNG',
    '1. Việc',
    'Lời dẫn.',
    '1.1. Hồ sơ',
    '1.1.1. Rà soát.',
    '1.1.2. Thống kê.',
    '1.1.2.1. Theo tháng.',
    '1.2. Khoản cùng cấp.',
    '1.3. Kinh phí: Ngân sách.',
    '2. Câu văn.',
    '2.1. Câu dưới.',
    '3. Cuối',
    'a) điểm a.',
    '1. danh sách riêng.',
  ]);
});

it('under a plus stands • or *, as it is written, also in a text of several lines', async () => {
  expect(
    await bodyOf(`điểm "điểm:" { - "gạch:" { + "cộng:" { • "chấm" { "lời." } * "sao" } } }
      """
      * Nhiệm vụ cụ thể:
      + cộng
      • chấm
      *không phải dấu
      """`),
  ).toEqual([
    'a) điểm:',
    '- gạch:',
    '+ cộng:',
    '• chấm',
    'lời.',
    '* sao',
    '* Nhiệm vụ cụ thể:',
    '+ cộng',
    '• chấm',
    '*không phải dấu',
  ]);
});
