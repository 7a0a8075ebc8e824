import { expect, test } from 'vitest';
import { load } from '../test/load.ts';

const plan = (text: string) => load(`cơ quan S "Sở Ngoại vụ" { địa danh: "Bình Hải" }\n${text}`);

test('a year that is typed half, or wrongly, makes no plan and is said so', async () => {
  const wrong = await plan('kế hoạch năm 20272 của S');
  expect(wrong.plan).toBeUndefined();
  expect(wrong.findings).toEqual([
    '2:14 MTCL303 «20272» không phải năm của một kế hoạch. Hãy viết năm bằng bốn chữ số, ví dụ 2027.',
  ]);
  expect((await plan('kế hoạch năm  của S')).plan).toBeUndefined();
});

test('first and last day are of the year or of one beside it; otherwise the whole year is taken', async () => {
  const good = await plan('kế hoạch năm 2027 của S { từ: 01/12/2026  đến: 31/01/2028 }');
  expect(good.findings).toEqual([]);
  expect([good.plan!.from, good.plan!.to]).toEqual(['2026-12-01', '2028-01-31']);

  const reversed = await plan('kế hoạch năm 2027 của S { từ: 31/12/2027  đến: 01/01/2027 }');
  expect([reversed.plan!.from, reversed.plan!.to]).toEqual(['2027-01-01', '2027-12-31']);
  expect(reversed.findings).toEqual([
    '2:48 MTCL307 Ngày cuối của kế hoạch đứng trước ngày đầu: hãy xem lại «từ» và «đến».',
  ]);

  const endless = await plan('kế hoạch năm 2027 của S { đến: 31/12/9027 }');
  expect(endless.findings).toEqual([
    '2:32 MTCL307 Kế hoạch năm 2027 không thể kéo dài như vậy: hãy xem lại năm ở «từ» và «đến».',
  ]);
});
