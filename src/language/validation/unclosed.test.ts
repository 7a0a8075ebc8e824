import { describe, expect, it } from 'vitest';
import { load } from '../test/load.ts';

const HEAD =
  'cơ quan S "Sở Ngoại vụ" { địa danh: "Bình Hải" ký hiệu: "SNgV" }\nđơn vị VP "Văn phòng"\nvai trò QMR "QMR"\nkế hoạch năm 2027 của S\n';

/** "line:column code" of what is found in the lines behind the head. */
const found = async (text: string) =>
  (await load(`${HEAD}${text}`)).findings.map((finding) =>
    finding.replace(/^(\d+):(\d+) (\w+).*$/u, (_, line, column, code) => `${Number(line) - 4}:${column} ${code}`),
  );

describe('one missing quote is one finding', () => {
  it.each([
    [
      'before the block that its line opens',
      'mục tiêu "Từ 98% hồ sơ đúng hạn {\n  chỉ tiêu: từ 98%\n  nhiệm vụ "Rà soát" { chủ trì: VP thời hạn: quý I theo dõi: QMR kết quả: "Sổ" }\n}',
      ['1:10 MTCL004'],
    ],
    [
      'before a block on the same line',
      'mục tiêu "Từ 98% hồ sơ" { chỉ tiêu: từ 98%\n  nhiệm vụ "Rà soát { chủ trì: VP thời hạn: quý I theo dõi: QMR }\n}',
      ['2:12 MTCL004'],
    ],
    [
      'before the brace that ends the block',
      'mục tiêu "Từ 98%" { chỉ tiêu: từ 98%\n  nhiệm vụ "Rà soát" { chủ trì: VP thời hạn: quý I theo dõi: QMR kết quả: "Sổ } }',
      ['2:75 MTCL004'],
    ],
    [
      'before the next property',
      'đơn vị LS "Phòng Lãnh sự" { ký hiệu: "LS tên gọi: "Lãnh sự" người phụ trách: "Trần Thị B" }',
      ['1:38 MTCL004'],
    ],
    ['at the end of a line', 'đơn vị LS "Phòng Lãnh sự\nđơn vị HTQT "Phòng Hợp tác"', ['1:11 MTCL004']],
    [
      'in a list',
      'mục tiêu "Từ 98%" { chỉ tiêu: từ 98%\n  nhiệm vụ "Rà soát" { chủ trì: VP thời hạn: quý I theo dõi: QMR\n    kết quả: "Sổ, "Biên bản"\n  } }',
      ['3:28 MTCL004'],
    ],
    [
      'at the beginning',
      'mục tiêu "Từ 98%" { chỉ tiêu: từ 98%\n  nhiệm vụ "Rà soát" { chủ trì: VP thời hạn: quý I theo dõi: QMR\n    kết quả: Sổ"\n  } }',
      ['3:16 MTCL004'],
    ],
    [
      'of a text of several lines',
      'mục tiêu """Từ 98%\n  hồ sơ" { chỉ tiêu: từ 98%\n}\nđơn vị LS "Phòng" { chủ trì: X }',
      ['1:10 MTCL004'],
    ],
    [
      'of the three that open a text of several lines',
      'mục tiêu "Từ 98%" { chỉ tiêu: từ 98%\n  diễn giải: ""\n    Hồ sơ nhận trước; tính đến hết năm.\n  """\n}\nđơn vị LS "Phòng"',
      ['2:14 MTCL004'],
    ],
    [
      'of a recipient in a list',
      'quyết định { nơi nhận: "Như Điều 1, "Các phòng (để thực hiện)", "Lưu: VT"\n  số: 5\n  ngày: 05/01/2027 }',
      ['1:73 MTCL004'],
    ],
  ])('%s', async (_, text, findings) => {
    expect((await found(text)).sort()).toEqual(findings.sort());
  });
});

it('a name in braces of an unclosed text stays a name', async () => {
  expect(await found('mục tiêu "Từ 98%" { chỉ tiêu: từ 98% nhiệm vụ "Trình {VP} xem\n }')).toContain('1:47 MTCL004');
  expect((await found('nhiệm vụ "Trình {Vx} xem')).sort()).toContain('1:18 MTCL003');
});

it('a file that is not found is one finding, not one for each of its names', async () => {
  const { findings } = await load(
    'dùng "danh-ba.mtcl"\nkế hoạch năm 2027 của S\nnhiệm vụ "Rà soát" { chủ trì: VP theo dõi: QMR }',
  );
  expect(findings.map((finding) => finding.split(' ')[1])).not.toContain('MTCL003');
  expect(findings.filter((finding) => finding.includes('MTCL005'))).toHaveLength(1);
});
