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
