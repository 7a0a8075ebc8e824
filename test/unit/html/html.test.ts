import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/generator/html/index.ts';
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

  it('says of each block where it comes from', async () => {
    const html = renderHtml(await decisionOf(PLAN));
    expect(html).toMatch(/<tr class="body" data-source="file:\/\/\/ke-hoach\/a.mtcl#10:2">/);
  });
});

describe('the document as plain text', () => {
  it('prints numbers, and rows of tables as lines', async () => {
    const text = renderText(await decisionOf(PLAN));
    expect(text).toContain('\nĐiều 3. Quyết định này có hiệu lực kể từ ngày ký.\n');
    expect(text).toContain('\n1 | Thống kê | Văn phòng |  | Trước ngày 15/3 | - QMR; - Thư ký ISO. | Báo cáo\n');
  });
});
