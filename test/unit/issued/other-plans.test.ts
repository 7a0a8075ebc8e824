/** Plans that are no decision on quality objectives: what rules ask of them and what reports say of them. */
import { describe, expect, it } from 'vitest';
import { load } from '../../../src/language/test/load.ts';
import { HEAD } from '../document/lines.ts';
import { issuedOf } from './documents.ts';

const TABLE = (columns: string, task: string) =>
  `soạn kế hoạch CCHC { số: 9 ngày: 28/07/2027 trích yếu: "Cải cách hành chính năm 2027"
    phần "Nội dung" { bảng nhiệm vụ { cột: ${columns}
      nhiệm vụ "Rà soát thủ tục" { chủ trì: VP ${task}
    } } } }`;

async function codesOf(text: string): Promise<string[]> {
  const { findings } = await load(HEAD + text);
  return findings.flatMap((finding) => finding.match(/MTCL\d+/)?.[0] ?? []);
}

describe('a plan document that says nothing of itself', () => {
  const QUALITY = /chất lượng|ISO/u;

  it('speaks of the tasks it holds, and of the quality system only where these do', async () => {
    const other = await issuedOf('nhiệm vụ "Rà soát thủ tục hành chính" { thời hạn: trước 30/6 } soạn kế hoạch { }');
    expect(other.lines).toContain('Thực hiện nhiệm vụ năm 2027 của Sở Ngoại vụ');
    expect(other.lines.join('\n')).toContain('Rà soát thủ tục hành chính');
    expect(other.lines.join('\n')).not.toMatch(QUALITY);
    const system = await issuedOf('nhiệm vụ "Đào tạo về HTQLCL" { thời hạn: trước 30/6 } soạn kế hoạch { }');
    expect(system.lines.join('\n')).toMatch(/Áp dụng, duy trì và cải tiến Hệ thống quản lý chất lượng/u);
  });

  it('has no part for tasks where there are none', async () => {
    const { lines } = await issuedOf('soạn kế hoạch { }');
    expect(lines.filter((line) => /^[IVX]+\. /u.test(line))).toEqual(['I. MỤC ĐÍCH, YÊU CẦU', 'II. TỔ CHỨC THỰC HIỆN']);
    expect(lines.join('\n')).not.toContain('Thời gian hoàn thành');
  });
});

describe('a plan document of a unit', () => {
  it('holds of the tasks under headings those of the unit', async () => {
    const { lines } = await issuedOf(`đơn vị TC "Phòng Tài chính"
      đề mục "Cải cách thể chế" { nhiệm vụ "Rà soát thủ tục" { chủ trì: VP } nhiệm vụ "Lập dự toán" { chủ trì: TC } }
      đề mục "Tài chính công" { nhiệm vụ "Công khai ngân sách" { chủ trì: TC } }
      soạn kế hoạch { đơn vị: VP phần "Việc" { bảng nhiệm vụ { cột: STT, nội dung } } }`);
    expect(lines.filter((line) => line.includes(' | '))).toEqual([
      'STT | Nội dung',
      'I | Cải cách thể chế',
      '1 | Rà soát thủ tục./.',
    ]);
  });
});

describe('rules ask of a plan what it has', () => {
  it('a monitor only where a table prints that column', async () => {
    const without = await codesOf(TABLE('STT, nội dung, chủ trì, thời hạn', '\n thời hạn: tháng 9/2027\n }'));
    expect(without).not.toContain('MTCL202');
    const withColumn = await codesOf(TABLE('STT, nội dung, chủ trì, theo dõi', '\n thời hạn: tháng 9/2027\n }'));
    expect(withColumn).toContain('MTCL202');
  });

  it('no audit and no review of a plan that does not speak of the quality system', async () => {
    const tasks = Array.from(
      { length: 6 },
      (_, i) => `nhiệm vụ "Việc ${i}" { chủ trì: VP\n thời hạn: tháng 9/2027\n }`,
    );
    const plan = (title: string) =>
      `${tasks.join('\n')} soạn kế hoạch { trích yếu: "${title}" phần "Nội dung" { bảng nhiệm vụ { cột: STT, nội dung, thời hạn } } }`;
    expect(await codesOf(plan('Cải cách hành chính'))).not.toContain('MTCL316');
    expect(await codesOf(plan('Duy trì HTQLCL theo TCVN ISO 9001:2015'))).toContain('MTCL316');
  });

  it('no audit of a plan that gives others quality objectives to set, or manages the quality of works', async () => {
    const tasks = Array.from(
      { length: 6 },
      (_, i) => `nhiệm vụ "Việc ${i}" { chủ trì: VP\n thời hạn: tháng 9/2027\n }`,
    );
    const codes = await codesOf(`${tasks.join('\n')} soạn kế hoạch { trích yếu: "Quản lý chất lượng công trình"
      phần "Nội dung" { bảng nhiệm vụ { cột: STT, nội dung, thời hạn } - "Các xã ban hành mục tiêu chất lượng." } }`);
    expect(codes).not.toContain('MTCL316');
  });

  it('no monitor of tasks that only a report tells of', async () => {
    const codes = await codesOf(
      'nhiệm vụ "Rà soát" { chủ trì: VP\n thời hạn: quý II\n } soạn báo cáo { kỳ: "6 tháng" }',
    );
    expect(codes).not.toContain('MTCL202');
  });

  it('no decision on quality objectives of tasks under headings of another field', async () => {
    const { plan } = await load(`${HEAD}đề mục "Thể chế" { nhiệm vụ "Rà soát" { chủ trì: VP } }`);
    expect(plan!.issued).toEqual([]);
  });

  it('a deadline lies behind the signing of every document that sets the task', async () => {
    const late = await codesOf(TABLE('STT, nội dung, chủ trì, thời hạn', '\n thời hạn: 24/7/2027\n }'));
    expect(late).toContain('MTCL308');
  });
});

describe('a report of a plan without quality objectives', () => {
  it('speaks of tasks, and leaves out tables with nothing in them', async () => {
    const { lines } = await issuedOf(
      `${TABLE('STT, nội dung, chủ trì, thời hạn', '\n thời hạn: tháng 9/2027\n }')} soạn báo cáo { kỳ: "6 tháng" }`,
    );
    const text = lines.join('\n');
    expect(text).not.toMatch(/mục tiêu|ISO 9001/iu);
    expect(lines).toContain('Kết quả thực hiện nhiệm vụ 6 tháng đầu năm 2027');
    expect(text).toContain('KẾT QUẢ THỰC HIỆN NHIỆM VỤ');
  });
});
