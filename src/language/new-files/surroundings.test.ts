import { expect, test } from 'vitest';
import { load } from '../test/load.ts';
import { surroundingsOf } from './surroundings.ts';

async function around(files: Record<string, string>) {
  const { documents, shared } = await load(files);
  return surroundingsOf({ documents: [...documents.values()], taken: Object.keys(files), shared });
}

test('what is being typed has no name, no year, no agency yet: nothing of it is offered', async () => {
  const { directories, plans } = await around({
    'a.mtcl': 'cơ quan',
    'b.mtcl': 'cơ quan "Sở A"',
    'c.mtcl': 'kế hoạch năm',
    'd.mtcl': 'kế hoạch năm 2027',
  });
  expect(directories.map(({ agency }) => agency.title)).not.toContain('');
  expect(directories.every(Boolean)).toBe(true);
  expect(plans).toEqual([]);
});

const DIRECTORY = `cơ quan A "Sở A" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải" }
đơn vị VP "Văn phòng"
đơn vị KT "Phòng Kinh tế"
nhóm CP "các phòng" { VP, KT }
vai trò QMR "Đại diện lãnh đạo"
người ký GD { chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }
người ký PGD { chức vụ: "Phó Giám đốc" }
`;

test('a directory with its names, the plans that use it, the latest first', async () => {
  const { taken, directories, plans } = await around({
    'danh-ba.mtcl': DIRECTORY,
    'ke-hoach-2026.mtcl': 'dùng "danh-ba.mtcl"\nkế hoạch năm 2026 của A\n',
    'ke-hoach-2027.mtcl': 'dùng "danh-ba.mtcl"\nkế hoạch năm 2027 của A\nnhiệm vụ ra "Rà soát" { chủ trì: VP }\n',
  });
  expect(taken).toEqual(['danh-ba.mtcl', 'ke-hoach-2026.mtcl', 'ke-hoach-2027.mtcl']);
  expect(directories).toEqual([
    {
      file: 'danh-ba.mtcl',
      agency: { id: 'A', title: 'Sở A', superior: 'Ủy ban nhân dân tỉnh Bình Hải' },
      units: [
        { id: 'VP', title: 'Văn phòng' },
        { id: 'KT', title: 'Phòng Kinh tế' },
      ],
      groups: [{ id: 'CP', title: 'các phòng', members: ['VP', 'KT'] }],
      roles: [{ id: 'QMR', title: 'Đại diện lãnh đạo' }],
      signatories: [
        { id: 'GD', title: 'Giám đốc Nguyễn Văn A' },
        { id: 'PGD', title: 'Phó Giám đốc' },
      ],
      names: ['A', 'VP', 'KT', 'CP', 'QMR', 'GD', 'PGD'],
    },
  ]);
  expect(plans.map(({ file, year }) => [file, year])).toEqual([
    ['ke-hoach-2027.mtcl', 2027],
    ['ke-hoach-2026.mtcl', 2026],
  ]);
});

test('a plan with its agency in one file is a directory of that year', async () => {
  const { directories, plans } = await around({ 'a.mtcl': `${DIRECTORY}kế hoạch năm 2027 của A\n` });
  expect(directories.map(({ file, planYear }) => [file, planYear])).toEqual([['a.mtcl', 2027]]);
  expect(plans.map(({ year }) => year)).toEqual([2027]);
});
