import { describe, expect, it } from 'vitest';
import { flowOf, renderHtml } from '../../../src/generator/html/index.ts';
import { renderText } from '../../../src/generator/text/index.ts';
import { decisionOf } from '../document/lines.ts';

const PLAN = `mục tiêu "Trên 95% văn bản <b>đúng hạn</b> & \\"nhanh\\"" {
  nhiệm vụ "Thống kê" { chủ trì: VP  thời hạn: trước ngày 15/3  theo dõi: QMR, ThuKyISO  kết quả: "Báo cáo" }
}`;

describe('the document as a web page', () => {
  it('shows text as text, whatever it holds', async () => {
    const html = renderHtml(await decisionOf(PLAN));
    expect(html).toContain('Trên 95% văn bản &lt;b&gt;đúng hạn&lt;/b&gt; &amp; &quot;nhanh&quot;');
    expect(html).not.toContain('<b>');
  });

  it('has a sheet a section, upright or across, and nothing from elsewhere', async () => {
    const html = renderHtml(await decisionOf(PLAN));
    expect([...html.matchAll(/class="sheet (\w+)"/g)].map((match) => match[1])).toEqual([
      'portrait',
      'portrait',
      'portrait',
      'landscape',
      'portrait',
    ]);
    expect(html).not.toMatch(/<script|https?:|url\(/);
    expect(html).toContain("default-src 'none'");
  });

  it('tells nothing of the machine it was made on', async () => {
    expect(renderHtml(await decisionOf(PLAN))).not.toMatch(/file:|data-s/);
  });
});

describe('the pieces of the preview', () => {
  const rows = async (text: string) => {
    const plan = flowOf((await decisionOf(text)).sections).find(({ orientation }) => orientation === 'landscape')!;
    const table = plan.items.find((item) => item.type === 'table');
    return table?.type === 'table' ? table.rows : [];
  };

  it('cuts a table into rows; an objective stays with its first task', async () => {
    expect((await rows(PLAN)).map(({ keepNext }) => keepNext ?? false)).toEqual([true, false]);
  });

  it('keeps headings with what follows them, and running text free to part', async () => {
    const text = 'phần "Tổ chức" { mục "Trách nhiệm" { đoạn "Văn phòng theo dõi." } }';
    const items = flowOf((await decisionOf(PLAN + text)).sections).flatMap((section) => section.items);
    const keeps = (words: string) => {
      const item = items.find((one) => one.type === 'paragraph' && one.html.includes(words));
      return item?.type === 'paragraph' ? (item.keepNext ?? false) : undefined;
    };
    expect(keeps('Tổ chức')).toBe(true);
    expect(keeps('Trách nhiệm')).toBe(true);
    expect(keeps('Văn phòng theo dõi.')).toBe(false);
  });

  it('says of each element where it comes from', async () => {
    const [, task] = await rows(PLAN);
    const marks = [...task!.html.matchAll(/<(\w+)[^>]* data-s="(\d+)"/g)].map(([, tag, place]) => `${tag} ${place}`);
    // Row, number, statement, lead, deadline, the two monitors, evidence; nobody coordinates.
    expect(marks).toEqual(['tr 0', 'p 1', 'p 2', 'p 3', 'p 4', 'p 5', 'p 6', 'p 7']);
    expect(task!.sources.map(({ start }) => `${start.line}:${start.character}`)).toEqual([
      '10:2',
      '10:2',
      '10:11',
      '10:33',
      '10:47',
      '10:74',
      '10:79',
      '10:98',
    ]);
  });

  it('stays the same while its text does, wherever that moves', async () => {
    const [before, after] = [await rows(PLAN), await rows(`// dòng thêm\n\n${PLAN}`)];
    expect(after.map(({ html }) => html)).toEqual(before.map(({ html }) => html));
    expect(after[1]!.sources[0]!.start.line).toBe(before[1]!.sources[0]!.start.line + 2);
  });

  it('has no inline styles, which a strict security policy bars', async () => {
    const pieces = flowOf((await decisionOf(PLAN)).sections).flatMap(({ items }) => items);
    expect(JSON.stringify(pieces)).not.toMatch(/ style=/);
  });
});

describe('the document as plain text', () => {
  it('prints numbers, and rows of tables as lines', async () => {
    const text = renderText(await decisionOf(PLAN));
    expect(text).toContain('\nĐiều 3. Quyết định này có hiệu lực kể từ ngày ký.\n');
    expect(text).toContain('\n1 | Thống kê | Văn phòng |  | Trước ngày 15/3 | - QMR; - Thư ký ISO. | Báo cáo\n');
  });
});
