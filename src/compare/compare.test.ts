import { describe, expect, test } from 'vitest';
import { load } from '../language/test/load.ts';
import { type Comparison, compare, comparisonLines } from './index.ts';

const HEAD = `cơ quan SM "Sở Mẫu" { địa danh: "Bình Hải"  ký hiệu: "SM" }
đơn vị VP "Văn phòng"
đơn vị TC "Phòng Tổ chức"
vai trò QMR "QMR"
`;
const YEAR = 'kế hoạch năm 2027 của SM { báo cáo "6 tháng" chốt: 15/06/2027 }\n';

async function plan(text: string) {
  const { plan: made, findings } = await load(HEAD + text);
  if (!made) throw new Error(findings.join('\n'));
  return made;
}

/** What is said, without its head. */
async function said(before: string, after: string): Promise<string[]> {
  return comparisonLines(await compared(before, after))
    .slice(1)
    .filter(Boolean);
}

async function compared(before: string, after: string): Promise<Comparison> {
  return compare(await plan(before), await plan(after));
}

const goal = (...tasks: string[]) => `${YEAR}mục tiêu DVC "hồ sơ được giải quyết đúng hạn" {\n${tasks.join('\n')}\n}\n`;
const SURVEY =
  'nhiệm vụ khảo-sát "Khảo sát sự hài lòng" { chủ trì: VP  phối hợp: TC  thời hạn: trước 15/3/2027  theo dõi: QMR }';

describe('what differs is said in words', () => {
  test('nothing where nothing does, whatever the layout, the comments and the order of properties', async () => {
    const other = SURVEY.replace('chủ trì: VP  phối hợp: TC', '// ghi chú\n  phối hợp: TC\n\n  chủ trì:   VP');
    expect(await said(goal(SURVEY), goal(other))).toEqual(['Không có gì khác.']);
  });

  test('deadline and lead from … to …', async () => {
    const other = SURVEY.replace('chủ trì: VP  phối hợp: TC', 'chủ trì: TC').replace('15/3/2027', '20/4/2027');
    expect(await said(goal(SURVEY), goal(other))).toEqual([
      'Mục tiêu, nhiệm vụ: thêm 0, bỏ 0, sửa 1.',
      'Mục tiêu 1. Hồ sơ được giải quyết đúng hạn',
      '  Sửa nhiệm vụ: Khảo sát sự hài lòng',
      '    - Chủ trì: từ «Văn phòng» thành «Phòng Tổ chức»',
      '    - Phối hợp: bỏ «Phòng Tổ chức»',
      '    - Thời hạn: từ «Trước 15/3/2027» thành «Trước 20/4/2027»',
    ]);
  });

  test('added and gone, where they stand', async () => {
    const tasks = ['Một việc đầu', 'Hai rà soát', 'Ba tập huấn'].map((words) => `nhiệm vụ "${words}" { chủ trì: VP }`);
    expect(
      await said(goal(...tasks), goal(tasks[0]!, 'nhiệm vụ "Phát động phong trào" { chủ trì: TC }', tasks[2]!)),
    ).toEqual([
      'Mục tiêu, nhiệm vụ: thêm 1, bỏ 1, sửa 0.',
      'Mục tiêu 1. Hồ sơ được giải quyết đúng hạn',
      '  Bỏ nhiệm vụ: Hai rà soát',
      '    - Chủ trì: Văn phòng',
      '  Thêm nhiệm vụ: Phát động phong trào',
      '    - Chủ trì: Phòng Tổ chức',
    ]);
  });

  test('the same words on another day: what it follows has moved', async () => {
    const tasks = (day: string) =>
      goal(
        `nhiệm vụ đánh-giá "Đánh giá nội bộ" { chủ trì: VP  thời hạn: ${day} }`,
        'nhiệm vụ "Họp xem xét" { chủ trì: VP  thời hạn: sau đánh-giá 14 ngày }',
      );
    expect(await said(tasks('01/06/2027'), tasks('15/06/2027'))).toContain(
      '    - Ngày đến hạn: từ «15/6/2027» thành «29/6/2027»',
    );
  });

  test('what is due each week is due on other days every year: how many, and from when to when', async () => {
    const weekly = goal('nhiệm vụ "Giao ban" { chủ trì: VP  thời hạn: hằng tuần thứ tư }');
    expect(await said(weekly, weekly.replaceAll('2027', '2028'))).toContain(
      '    - Ngày đến hạn: từ «52 ngày, từ 06/01/2027 đến 29/12/2027» thành «52 ngày, từ 05/01/2028 đến 27/12/2028»',
    );
  });

  test('a task under another objective; a target raised; words of the documents', async () => {
    const two = (first: string, second: string, target: string) =>
      `${YEAR}quyết định { điều { "Giao Văn phòng theo dõi." } }
mục tiêu A "hồ sơ đúng hạn" { chỉ tiêu: từ ${target}% ${first} }
mục tiêu B "công dân hài lòng" { ${second} }\n`;
    const before = two(SURVEY, '', '98');
    const after = two('', SURVEY, '99').replace('Giao Văn phòng', 'Giao Văn phòng, Phòng Tổ chức');
    const lines = await said(before, after);
    expect(lines).toContain('  - Chỉ tiêu: từ «từ 98%» thành «từ 99%»');
    expect(lines).toContain('    - Thuộc mục tiêu: từ «1. Hồ sơ đúng hạn» thành «2. Công dân hài lòng»');
    expect(lines).toContain(
      '  - Quyết định: từ «Giao Văn phòng theo dõi.» thành «Giao Văn phòng, Phòng Tổ chức theo dõi.»',
    );
  });
});

describe('the same element under other words', () => {
  test('a task that was reworded is no task gone and another one come', async () => {
    const bare = (words: string) => goal(`nhiệm vụ "${words}" { chủ trì: VP }`);
    const lines = await said(
      bare('Khảo sát sự hài lòng của tổ chức, công dân'),
      bare('Khảo sát sự hài lòng của người dân, tổ chức năm 2027'),
    );
    expect(lines[0]).toBe('Mục tiêu, nhiệm vụ: thêm 0, bỏ 0, sửa 1.');
  });

  test('names given by the order do not mislead', async () => {
    const goals = (...words: string[]) =>
      YEAR + words.map((each, i) => `mục tiêu MT${i + 1} "${each}" { chỉ tiêu: 100% }`).join('\n');
    const [a, b, c] = [
      'Văn bản đến được xử lý đúng hạn',
      'Công chức được tập huấn',
      'Phản ánh của công dân được trả lời',
    ];
    const { counts, objectives } = await compared(goals(a!, b!, c!), goals(b!, c!));
    expect(counts).toEqual({ added: 0, removed: 1, changed: 0 });
    expect(objectives.map(({ kind, title }) => `${kind} ${title}`)).toEqual([`removed ${a}`]);
  });
});

test('a rollover names every moved date', async () => {
  const year = (y: number, day: string) => `kế hoạch năm ${y} của SM {
  báo cáo "6 tháng" chốt: 15/06/${y}
  sự kiện "Trung ương ban hành": 12/04/${y}
}
mục tiêu DVC "hồ sơ được giải quyết đúng hạn trong năm {năm}" {
  nhiệm vụ "Rà soát" { chủ trì: VP  thời hạn: trước 15/3/${y} }
  nhiệm vụ "Tập huấn" { chủ trì: VP  thời hạn: từ 01/02 đến 31/03/${y} }
  nhiệm vụ "Thống kê" { chủ trì: VP  thời hạn: hằng quý }
}
soạn kế hoạch { phần "Thời gian" { "Hoàn thành trước ngày ${day}/10/${y}." } }
`;
  const lines = await said(year(2027, '30'), year(2028, '30'));
  for (const line of [
    '  - Năm: từ «2027» thành «2028»',
    '  - Ngày chốt báo cáo 6 tháng: từ «15/6/2027» thành «15/6/2028»',
    '  - Sự kiện «Trung ương ban hành»: từ «12/4/2027» thành «12/4/2028»',
    '    - Thời hạn: từ «Trước 15/3/2027» thành «Trước 15/3/2028»',
    '    - Thời hạn: từ «Từ 01/02 đến 31/03/2027» thành «Từ 01/02 đến 31/03/2028»',
    '  - Kế hoạch: từ «Hoàn thành trước ngày 30/10/2027.» thành «Hoàn thành trước ngày 30/10/2028.»',
  ]) {
    expect(lines).toContain(line);
  }
  // The year that the objective takes from its plan, and days that moved by a year alone, are no changes.
  expect(lines.filter((line) => /Nội dung|Ngày đến hạn/u.test(line))).toEqual([]);
});
