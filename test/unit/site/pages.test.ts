/** The page of documents: what there is to fetch, and no heading over nothing. */
import { expect, it } from 'vitest';
import { load } from '../../../src/language/test/load.ts';
import { type SiteOptions, sitePages } from '../../../src/site/pages.ts';

const DIRECTORY = `cơ quan SM "Sở Mẫu" { địa danh: "Bình Hải"  ký hiệu: "SM" }
đơn vị KT "Phòng Kế toán"
vai trò QMR "Đại diện lãnh đạo"
kế hoạch năm 2027 của SM { }
`;
const TASK = 'nhiệm vụ tập-huấn "Tập huấn" { chủ trì: KT  thời hạn: tháng 7/2027 }';
const WATCHED = TASK.replace('}', 'theo dõi: QMR }');

/** What the page shows, without the frame around it. */
async function documentsPage(text: string, there: Partial<SiteOptions> = {}): Promise<string> {
  const { plan } = await load(text);
  const page = sitePages(plan!, { today: '2027-06-21', language: 'vi', documents: [], calendars: [], ...there });
  const html = page.get('van-ban.html')!;
  return html.slice(html.indexOf('</h1>') + 5, html.indexOf('</main>')).trim();
}

it('without a document, a calendar or a task it says that there is none', async () => {
  expect(await documentsPage(DIRECTORY)).toMatchInlineSnapshot(`"<p>Chưa có văn bản nào.</p>"`);
});

it('units are listed where they have tasks, monitors where they have some to follow', async () => {
  expect(await documentsPage(DIRECTORY + TASK)).toMatchInlineSnapshot(`
    "<p>Chưa có văn bản nào.</p>

    <h2>Từng đơn vị</h2><ul><li><a href="don-vi/kt.html">Phòng Kế toán</a></li></ul>"
  `);
  expect(await documentsPage(DIRECTORY + WATCHED)).toMatchInlineSnapshot(`
    "<p>Chưa có văn bản nào.</p>

    <h2>Từng đơn vị</h2><ul><li><a href="don-vi/kt.html">Phòng Kế toán</a></li></ul>
    <h2>Từng người theo dõi</h2><ul><li><a href="theo-doi/qmr.html">Đại diện lãnh đạo</a></li></ul>"
  `);
});

it('files of one document stand in one line, calendars under a heading of their own', async () => {
  const documents = (['word', 'pdf'] as const).map((kind) => ({ href: `a.${kind}`, name: 'Quyết định', kind }));
  const calendars = [{ href: 'lich/kt.ics', name: 'Phòng Kế toán', party: 'KT' }];
  expect(await documentsPage(DIRECTORY, { documents, calendars })).toMatchInlineSnapshot(`
    "<ul><li>Quyết định: <a href="a.word" download>Word<span class="hidden"> – Quyết định</span></a>, <a href="a.pdf" download>PDF<span class="hidden"> – Quyết định</span></a></li></ul>
    <h2>Lịch công việc</h2><ul><li><a href="lich/kt.ics">Phòng Kế toán</a></li></ul>"
  `);
});
