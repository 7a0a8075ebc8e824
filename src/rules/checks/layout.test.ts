import { expect, it } from 'vitest';
import { load } from '../../language/test/load.ts';

const found = async (title: string) => {
  const { findings } = await load(`cơ quan S "Sở Y tế" { địa danh: "Bình Hải" ký hiệu: "SYT" }
kế hoạch năm 2027 của S
quyết định { trích yếu: "${title}" }`);
  return findings.filter((finding) => finding.includes('MTCL706'));
};

it('a title of more than five lines is too long, one that folds into three is not', async () => {
  expect(await found(`Về việc ${'công bố và ban hành Mục tiêu chất lượng '.repeat(10)}`)).toEqual([
    expect.stringMatching(/^3:25 MTCL706 Trích yếu dài \d+ dòng\./),
  ]);
  expect(
    await found(
      'Về việc công bố và ban hành Mục tiêu chất lượng và Kế hoạch thực hiện Mục tiêu chất lượng năm 2027 của Sở Y tế tỉnh Bình Hải',
    ),
  ).toEqual([]);
});

it.each(['ký thay: "Giám đốc"', 'ký thay :   "Giám đốc"', 'ký thay:\n    "Giám đốc"'])(
  'a line over the signature is underlined from its keyword on, however it is spaced: %s',
  async (line) => {
    const { diagnostics, documents } = await load(`cơ quan S "Sở Y tế" { địa danh: "Bình Hải" ký hiệu: "SYT" }
kế hoạch năm 2027 của S
người ký GD { ${line} chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }
quyết định { trích yếu: "Về việc ban hành mục tiêu" người ký: GD }`);
    const found = diagnostics.filter(({ code }) => code === 'MTCL702');
    expect(found.map(({ range }) => documents.get('a.mtcl')!.textDocument.getText(range))).toEqual([line]);
  },
);
