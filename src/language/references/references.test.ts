import { describe, expect, it } from 'vitest';
import { load } from '../../server/test/load.ts';

const DIRECTORY = `
cơ quan SNgV "Sở Ngoại vụ" { địa danh: "Bình Hải" }
đơn vị VP "Văn phòng"
vai trò QMR "QMR"
viết tắt HTQLCL "Hệ thống quản lý chất lượng"`;

const task = (lead: string, more = 'kết quả: "Hồ sơ {HTQLCL}"') =>
  `mục tiêu A "đạt 98% việc" { nhiệm vụ b "Làm" { chủ trì: ${lead} theo dõi: QMR thời hạn: ngày 15/03/2027 ${more} } }`;

describe('dùng', () => {
  it('brings the names of another file, and of the files that one uses', async () => {
    const { plan, findings } = await load({
      'danh-ba.mtcl': DIRECTORY,
      'chung.mtcl': 'dùng "danh-ba.mtcl"',
      'nam.mtcl': `dùng "chung"\nkế hoạch năm 2027 của SNgV\n${task('VP')}`,
    });
    expect(findings).toEqual([]);
    expect(plan?.agency.title).toBe('Sở Ngoại vụ');
  });

  it('leaks nothing: a name of a file that is not used is unknown', async () => {
    const { findings } = await load({
      'danh-ba.mtcl': DIRECTORY,
      'khac.mtcl': 'cơ quan X "Chi cục X" { địa danh: "Bình Hải" }\nđơn vị TCHC "Phòng Tổ chức"',
      'nam.mtcl': `dùng "danh-ba.mtcl"\nkế hoạch năm 2027 của SNgV\n${task('TCHC')}`,
    });
    expect(findings).toEqual([
      'nam.mtcl:3:57 MTCL003 Không tìm thấy đơn vị, nhóm hay vai trò «TCHC». Hãy khai báo tên ấy, hoặc kiểm tra dòng «dùng» tới tệp đã khai báo nó.',
    ]);
  });

  it('of a file that is not there is reported at its name', async () => {
    const { findings } = await load('dùng "danh-bạ.mtcl"');
    expect(findings).toEqual([
      '1:6 MTCL005 Không tìm thấy tệp «danh-bạ.mtcl» cạnh tệp này. Hãy kiểm tra tên tệp và thư mục.',
    ]);
  });

  it('in a circle does no harm', async () => {
    const { findings } = await load({
      'a.mtcl': `dùng "b.mtcl"\n${DIRECTORY}`,
      'b.mtcl': `dùng "a.mtcl"\nkế hoạch năm 2027 của SNgV\n${task('VP')}`,
    });
    expect(findings).toEqual([]);
  });

  it('three agencies in one folder keep apart', async () => {
    const agency = (sign: string) => `cơ quan CQ "Chi cục ${sign}" { địa danh: "Bình Hải" ký hiệu: "${sign}" }
      đơn vị VP "Văn phòng" vai trò QMR "QMR" kế hoạch năm 2027 của CQ ${task('VP', 'kết quả: "Hồ sơ"')}`;
    const { findings, plan } = await load({ 'a.mtcl': agency('A'), 'b.mtcl': agency('B'), 'c.mtcl': agency('C') });
    expect(findings).toEqual([]);
    expect(plan?.agency.sign).toBe('C');
  });
});

describe('names', () => {
  it('unknown but close to a known one: the finding asks', async () => {
    const { findings } = await load(`${DIRECTORY}\nkế hoạch năm 2027 của SNgV\n${task('VPP')}`);
    expect(findings).toEqual([
      '7:57 MTCL003 Không tìm thấy đơn vị, nhóm hay vai trò «VPP». Có phải ý anh/chị là «VP»?',
    ]);
  });

  it('declared twice: the finding tells where the other stands, also in another file', async () => {
    const { findings, diagnostics } = await load({
      'danh-ba.mtcl': DIRECTORY,
      'nam.mtcl': 'dùng "danh-ba.mtcl"\nđơn vị VP "Văn phòng Sở"',
    });
    expect(findings).toEqual([
      'nam.mtcl:2:8 MTCL101 Tên «VP» đã dùng cho đơn vị khác (tệp danh-ba.mtcl). Hãy đặt tên khác.',
    ]);
    expect(diagnostics[0]?.relatedInformation?.[0]?.location.uri).toContain('danh-ba.mtcl');
  });
});

describe('names inside texts', () => {
  it('resolve, and an unknown one is reported at its own characters', async () => {
    const { findings } = await load(
      `${DIRECTORY}\nkế hoạch năm 2027 của SNgV\n${task('VP', 'kết quả: "Báo cáo của {VP} năm {năm} về {HTQLCL} gửi {XYZ}"')}`,
    );
    expect(findings).toEqual([
      '7:154 MTCL003 Không tìm thấy tên «XYZ». Hãy khai báo tên ấy, hoặc kiểm tra dòng «dùng» tới tệp đã khai báo nó.',
    ]);
  });

  it('a doubled brace is a brace', async () => {
    const { plan } = await load(
      `${DIRECTORY}\nkế hoạch năm 2027 của SNgV\n${task('VP', 'kết quả: "{{không phải tên}}"')}`,
    );
    expect(plan?.tasks[0]?.evidence[0]?.parts.map((part) => 'text' in part && part.text).join('')).toBe(
      '{không phải tên}',
    );
  });

  it('are found by "find references" and renamed like any other', async () => {
    const { documents, services } = await load(
      `${DIRECTORY}\nkế hoạch năm 2027 của SNgV\n${task('VP', 'kết quả: """\n   Báo cáo của {VP}\n"""')}`,
    );
    const document = documents.get('a.mtcl')!;
    const edit = await services.lsp.RenameProvider!.rename(document, {
      textDocument: { uri: document.uri.toString() },
      position: { line: 2, character: 8 },
      newName: 'VPS',
    });
    expect(
      edit?.changes?.[document.uri.toString()]?.map(({ range }) => [range.start.line, range.start.character]),
    ).toEqual([
      [2, 7],
      [6, 56],
      [7, 16],
    ]);
  });
});
