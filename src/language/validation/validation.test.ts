import { describe, expect, it } from 'vitest';
import { load } from '../test/load.ts';

const HEAD = `cơ quan S "Sở Y" { địa danh: "Bình Hải" }
đơn vị VP "Văn phòng"
vai trò QMR "QMR"
kế hoạch năm 2027 của S { báo cáo "6 tháng" chốt: 15/06/2027 báo cáo "năm" chốt: 30/11/2027 }
`;
const findings = async (text: string) => (await load(HEAD + text)).findings;
const task = (body: string) => `mục tiêu A "đạt 98% việc" {\n  nhiệm vụ "Làm việc" {${body}\n    kết quả: "Hồ sơ" }\n}`;

describe('a task', () => {
  it('with lead, monitor and deadline has no finding', async () => {
    expect(await findings(task('chủ trì: VP theo dõi: QMR thời hạn: ngày 15/03/2027'))).toEqual([]);
  });

  it('without them is told so at its name', async () => {
    expect(await findings(task(''))).toEqual([
      '6:3 MTCL201 Nhiệm vụ chưa có đơn vị chủ trì. Hãy thêm dòng «chủ trì: …».',
      '6:3 MTCL202 Nhiệm vụ chưa có người theo dõi. Hãy thêm dòng «theo dõi: …».',
      '6:3 MTCL301 Nhiệm vụ chưa có thời hạn. Hãy thêm dòng «thời hạn: …».',
    ]);
  });

  it('with an empty text as monitor has none', async () => {
    expect(await findings(task('chủ trì: VP theo dõi: "" thời hạn: ngày 15/03/2027'))).toEqual([
      '6:46 MTCL202 Nhiệm vụ chưa có người theo dõi. Hãy thêm dòng «theo dõi: …».',
    ]);
  });

  it('due after the last report is told so at its deadline', async () => {
    expect(await findings(task('chủ trì: VP theo dõi: QMR thời hạn: ngày 15/12/2027'))).toEqual([
      '6:60 MTCL302 Hạn 15/12/2027 sau ngày chốt báo cáo năm (30/11/2027): báo cáo sẽ không có kết quả này. Hãy dời hạn hoặc dời ngày chốt.',
    ]);
  });

  it('with a property twice is told at the second', async () => {
    expect(await findings(task('chủ trì: VP theo dõi: QMR thời hạn: ngày 15/03/2027\n    chủ trì: VP'))).toEqual([
      '7:14 MTCL102 Đã viết ở dòng 6 rồi: mỗi thuộc tính chỉ viết một lần. Hãy bỏ một trong hai.',
    ]);
  });
});

describe('a date', () => {
  it('that no calendar has is reported at its characters', async () => {
    expect(await findings('quyết định { ngày: 31/06/2027 }')).toEqual([
      '5:20 MTCL303 Ngày 31/06/2027 không có trong lịch. Tháng 6/2027 chỉ có 30 ngày.',
    ]);
  });
});

describe('a file', () => {
  it('with objectives but no plan says what to add', async () => {
    const { findings } = await load('mục tiêu "đạt 98% việc"');
    expect(findings[0]).toContain('1:1 MTCL103 Chưa có kế hoạch năm');
  });

  it('with two decisions says so at the second', async () => {
    expect(await findings('quyết định { }\nquyết định { }')).toEqual([
      '6:1 MTCL104 Bộ tệp này đã có một quyết định khác: mỗi bộ chỉ được một. Hãy bỏ bớt, hoặc tách thành tệp riêng.',
    ]);
  });
});

describe('what the parser cannot read', () => {
  it('a keyword typed without its marks: the message names the keyword', async () => {
    expect((await findings(task('chu tri: VP')))[0]).toContain(
      'Không hiểu «chu» ở đây. Có phải ý anh/chị là «chủ trì»?',
    );
  });

  it('a sentence without quotes', async () => {
    const found = await findings('mục tiêu A đạt 98% việc');
    expect(found[0]).toMatch(/MTCL002/);
    expect(found[0]).toMatch(/ngoặc kép/);
  });

  it('a binary file', async () => {
    const { findings } = await load('\u0000\u0001\u0002PK\u0003\u0004');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain('1:1 MTCL001 Tệp này không phải tệp văn bản UTF-8');
  });

  it('a file in another encoding is told so once, at its first broken character', async () => {
    const { findings } = await load('đơn vị VP "V\ufffdn ph\ufffdng"');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain('1:13 MTCL001 Tệp có ký tự không đọc được từ đây');
  });

  it('a brace too many', async () => {
    expect((await load('đơn vị VP "Văn phòng" }')).findings[0]).toContain(
      'Không hiểu «}» ở đây. Hãy kiểm tra dấu ngoặc',
    );
  });

  it('an empty file has no finding', async () => {
    expect((await load('')).findings).toEqual([]);
  });
});
