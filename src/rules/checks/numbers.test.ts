import { describe, expect, it } from 'vitest';
import { load } from '../../language/test/load.ts';
import type { Fix } from '../finding.ts';
import { findingsOf, wholeFile } from '../test/snippet.ts';

async function contradictions(text: string): Promise<string[]> {
  return (await findingsOf(text)).filter(({ code }) => code === 'MTCL401').map(({ words }) => words);
}

describe('the words of an objective against its target', () => {
  const goal = (words: string, target: string) => contradictions(`mục tiêu "${words}" { chỉ tiêu: ${target} }`);

  it.each([
    ['Trên 95% văn bản đúng hạn', 'trên 95%'],
    ['Hơn 95% văn bản đúng hạn', 'trên 95%'],
    ['98% trở lên hồ sơ đúng hạn', 'từ 98%'],
    ['Ít nhất 98% hồ sơ đúng hạn', 'từ 98%'],
    ['Tỷ lệ đúng hạn ≥ 98%', 'ít nhất 98%'],
    ['Đạt 90 % hồ sơ', '90%'],
    ['Phấn đấu đạt từ 100% hồ sơ', '100%'],
    ['Có ít nhất 4 sáng kiến', 'ít nhất 04 "sáng kiến"'],
    ['Thu 1.250,5 triệu đồng', '1.250,5 "triệu đồng"'],
    ['Giảm dưới 2% hồ sơ trễ hạn', 'dưới 2%'],
    ['100% ý kiến được theo dõi, trên 95% đúng hạn', 'trên 95%'],
    ['Từ 95% đến 98% hồ sơ', 'từ 95 đến 98%'],
    ['Trong năm 2027, xử lý trong 3 ngày', 'từ 98%'],
    ['Hồ sơ đúng hạn đạt {chỉ tiêu}', 'từ 98%'],
  ])('%s — %s: agree', async (words, target) => {
    expect(await goal(words, target)).toEqual([]);
  });

  it.each([
    ['95% văn bản đúng hạn', 'trên 95%', '95%'],
    ['Từ 98% hồ sơ', 'trên 98%', 'Từ 98%'],
    ['Trên 90% hồ sơ đúng hạn', 'trên 95%', 'Trên 90%'],
    ['Có ít nhất 5 sáng kiến', 'ít nhất 04 "sáng kiến"', 'ít nhất 5'],
    ['Dưới 3% hồ sơ trễ', 'dưới 2%', 'Dưới 3%'],
  ])('%s — %s: contradict', async (words, target, found) => {
    expect(await goal(words, target)).toEqual([found]);
  });

  it('the target can be put right as well as the words, first the target: the words are printed', async () => {
    const fixes = async (text: string) =>
      [...(await load(wholeFile(text))).documents.values()]
        .flatMap(({ diagnostics }) => diagnostics ?? [])
        .filter(({ code }) => code === 'MTCL401')
        .map(({ data }) => (data.fixes as Fix[]).map(({ title }) => title));
    expect(await fixes('mục tiêu "98% trở lên hồ sơ đúng hạn" { chỉ tiêu: 98% }')).toEqual([
      ['Sửa chỉ tiêu thành «từ 98%»', 'Sửa thành «98%»'],
    ]);
    expect(await fixes('mục tiêu "Có ít nhất 5 sáng kiến" { chỉ tiêu: ít nhất 04 "sáng kiến" }')).toEqual([
      ['Sửa chỉ tiêu thành «ít nhất 5»'],
    ]);
    // Where the objective agrees, it is the heading that is wrong.
    expect(await fixes('mục tiêu "Từ 98% hồ sơ" { chỉ tiêu: từ 98% tiêu đề trong kế hoạch: "98% hồ sơ" }')).toEqual([
      ['Sửa thành «từ 98%»'],
    ]);
  });

  it('without a target, the heading in the plan follows the objective', async () => {
    const heading = (words: string) =>
      contradictions(`mục tiêu "Trên 95% đúng hạn" { tiêu đề trong kế hoạch: "${words}" }`);
    expect(await heading('95% đúng hạn')).toEqual(['95%']);
    expect(await heading('Trên 95% đúng hạn')).toEqual([]);
  });

  it('what is printed in place of a target says the number of that one', async () => {
    const two = (wording: string) =>
      contradictions(`mục tiêu "Đúng hạn" { chỉ tiêu A: từ 98% ghi là "${wording}" chỉ tiêu B: trên 95% }`);
    expect(await two('từ 98% hồ sơ')).toEqual([]);
    expect(await two('trên 98% hồ sơ')).toEqual(['trên 98%']);
    expect(await two('trên 95% hồ sơ')).toEqual(['trên 95%']);
    expect(await two('đúng hạn')).toEqual([]);
  });

  it('a number that contradicts many targets is told once', async () => {
    const many = Array.from({ length: 300 }, (_, i) => `chỉ tiêu T${i}: từ 95% ghi là "trên 95%"\n`).join('');
    const found = await contradictions(`mục tiêu "Trên 95% hồ sơ đúng hạn" {\n${many}}`);
    expect(found).toEqual(
      Array(301)
        .fill('rên 95%')
        .map((words, i) => (i === 0 ? 'T' : 't') + words),
    );
  });

  it('several targets: a number belongs to the one it agrees with', async () => {
    const targets = '{ chỉ tiêu "Đúng hạn": từ 98% chỉ tiêu "Hài lòng": từ 90% }';
    expect(await contradictions(`mục tiêu "Từ 98% đúng hạn, từ 90% hài lòng" ${targets}`)).toEqual([]);
    expect(await contradictions(`mục tiêu "Từ 98% đúng hạn, 90% hài lòng" ${targets}`)).toEqual(['90%']);
  });
});

describe('sums', () => {
  const sums = async (words: string) =>
    (await findingsOf(`nhiệm vụ "${words}"`)).filter(({ code }) => code === 'MTCL403').map((found) => found.words);

  it.each([
    ['Rà soát tổng số 12 quy trình, gồm 7 quy trình nội bộ và 4 quy trình liên thông', ['12']],
    ['Rà soát tổng số 12 quy trình, gồm 7 quy trình nội bộ và 5 quy trình liên thông', []],
    ['Rà soát tổng số 12 quy trình, trong đó có 7 quy trình nội bộ và 4 quy trình mới', []],
    ['Tổng số 12 quy trình, gồm 3 lĩnh vực', []],
    ['Kiểm tra 10 đơn vị (gồm 4 phòng, 5 trung tâm)', ['10']],
    ['Kiểm tra 10 đơn vị, bao gồm: 4 phòng; 5 trung tâm và 1 chi cục', []],
    ['Đoàn đánh giá có 05 người, gồm 01 trưởng đoàn và 03 thành viên', ['05']],
    ['Ban hành 12 quy trình, gồm 7 quy trình nội bộ và 4 quy trình liên thông', ['12']],
    ['Kiểm tra 10 đơn vị, gồm 4 phòng với 30 người và 5 trung tâm', []],
    ['Kiểm tra 10 đơn vị, gồm 4 phòng, 5 trung tâm, trong đó 2 trung tâm mới', []],
    ['Tập huấn 20 người, gồm 3 nhóm và 2 lớp', []],
    ['Rà soát 30 tài liệu, gồm 10 quy trình và 15 biểu mẫu', []],
    ['Lập 3 bộ hồ sơ, mỗi bộ gồm 2 văn bản và 4 biểu mẫu', []],
  ])('%s', async (words, found) => {
    expect(await sums(words)).toEqual(found);
  });
});

it('an objective without a number is said once, also where units take it over with work of their own', async () => {
  const found = await findingsOf(`mục tiêu NC "Nâng cao chất lượng" { nhiệm vụ "Mở lớp" { chủ trì: VP } }
soạn mục tiêu đơn vị VP {
  lấy mục tiêu NC { nhiệm vụ "Việc của Văn phòng" { chủ trì: VP } }
  mục tiêu "Nâng cao thêm" { nhiệm vụ "Việc khác" { chủ trì: VP } }
}`);
  const unmeasured = found.filter(({ code }) => code === 'MTCL472');
  expect(unmeasured).toHaveLength(2);
});
