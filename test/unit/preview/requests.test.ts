import { URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { type Loaded, load } from '../../../src/language/test/load.ts';
import type { PreviewResult, PreviewSection } from '../../../src/server/protocol.ts';
import { Previews } from '../../../src/server/requests/preview.ts';
import { Sections } from '../../../src/webview/preview/pieces.ts';

const DIRECTORY = `cơ quan SNV "Sở Ngoại vụ" { địa danh: "Bình Hải" }
đơn vị VP "Văn phòng"
vai trò QMR "QMR"
`;
const PLAN = `dùng "danh-ba.mtcl"
kế hoạch năm 2027 của SNV { báo cáo "năm" chốt: 30/11/2027 }
mục tiêu "văn bản đúng hạn" {
  chỉ tiêu: từ 95%
  nhiệm vụ "Thống kê văn bản" {
    chủ trì: VP
    thời hạn: trước 15/3
    theo dõi: QMR
    kết quả: "Báo cáo"
  }
}
`;
const A = 'file:///ke-hoach/ke-hoach.mtcl';

async function open(files: Record<string, string> = { 'danh-ba.mtcl': DIRECTORY, 'ke-hoach.mtcl': PLAN }) {
  const loaded = await load(files);
  return { loaded, previews: new Previews(loaded.shared) };
}

/** As the editor does: the file's text is replaced and everything is built anew. */
async function edit({ shared }: Loaded, text: string, uri = A): Promise<void> {
  const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = shared.workspace;
  LangiumDocuments.deleteDocument(URI.parse(uri));
  LangiumDocuments.addDocument(LangiumDocumentFactory.fromString(text, URI.parse(uri)));
  await DocumentBuilder.update([], []);
  await DocumentBuilder.build(LangiumDocuments.all.toArray(), { validation: true });
}

const textOf = (section: PreviewSection | undefined) => JSON.stringify(section?.items ?? []).replace(/<[^>]*>/g, '');
const allText = ({ document }: PreviewResult) => (document?.sections ?? []).map(textOf).join('\n');

describe('mtcl/preview', () => {
  it('shows the document of a plan, also from a file that the plan uses', async () => {
    const { previews } = await open();
    for (const name of ['ke-hoach.mtcl', 'danh-ba.mtcl']) {
      const result = await previews.of({ uri: `file:///ke-hoach/${name}` });
      expect(result.entry).toBe(A);
      expect(result.documents.map(({ id, name }) => `${id}: ${name}`)).toEqual(['quyet-dinh: Quyết định']);
      expect(allText(result)).toContain('Thống kê văn bản');
    }
  });

  it('sends again only the sections that changed', async () => {
    const { loaded, previews } = await open();
    const first = await previews.of({ uri: A });
    const known = first.document!.sections.map(({ hash }) => hash);
    await edit(loaded, PLAN.replace('Thống kê văn bản', 'Đếm văn bản'));
    const second = await previews.of({ uri: A, known });
    const sent = second.document!.sections.filter(({ items }) => items);
    expect(sent.map(({ orientation }) => orientation)).toEqual(['landscape']);
    expect(textOf(sent[0])).toContain('Đếm văn bản');
  });

  it('sends of a table only the rows that changed to who asks for changes', async () => {
    const tasks = Array.from({ length: 40 }, (_, i) => `nhiệm vụ "Việc số ${i}" { chủ trì: VP thời hạn: quý II }\n`);
    const text = `${PLAN}${tasks.join('')}`;
    const { loaded, previews } = await open({ 'danh-ba.mtcl': DIRECTORY, 'ke-hoach.mtcl': text });
    const page = new Sections();
    const first = await previews.of({ uri: A });
    page.read(first.document!.sections);
    const edits = [
      text.replace('Việc số 20"', 'Việc thứ hai mươi"'),
      text.replace('nhiệm vụ "Việc số 7"', 'nhiệm vụ "Việc mới" { chủ trì: VP thời hạn: quý I }\nnhiệm vụ "Việc số 7"'),
      text.replace(tasks[30]!, ''),
    ];
    for (const edited of edits) {
      await edit(loaded, edited);
      const params = { uri: A, document: first.document!.id };
      const { document } = await previews.of({ ...params, known: page.known, changes: true });
      const rows = document!.sections.flatMap(({ change }) =>
        (change?.items ?? []).map((item) => (item.type === 'rows' ? item.rows.length : item.type === 'same' ? 0 : 99)),
      );
      expect(Math.max(...rows)).toBeLessThan(40);
      expect(document!.sections.filter(({ items }) => items)).toEqual([]);
      const whole = await previews.of(params);
      expect(page.read(document!.sections)).toEqual(new Sections().read(whole.document!.sections));
      // Of what was sent whole in between the page holds nothing less.
      expect(page.known).toEqual(whole.document!.sections.map(({ hash }) => hash));
    }
  });

  it('sends no text again where lines only move, but tells the new places', async () => {
    const { loaded, previews } = await open();
    const first = await previews.of({ uri: A });
    const known = first.document!.sections.map(({ hash }) => hash);
    await edit(loaded, PLAN.replace('mục tiêu', '\n\nmục tiêu'));
    const second = await previews.of({ uri: A, known });
    expect(second.document!.sections.filter(({ items }) => items)).toEqual([]);
    const lines = ({ document }: PreviewResult) => {
      const { sources } = document!.sections.find(({ orientation }) => orientation === 'landscape')!;
      return [...new Set(sources.filter((_, i) => i % 5 === 1))];
    };
    // The plan is the second line and stays there; the objective and its task move.
    expect(lines(first)).toEqual([1, 2, 4, 5, 6, 7, 8]);
    expect(lines(second)).toEqual([1, 4, 6, 7, 8, 9, 10]);
  });

  it('keeps what stood in a broken place and shows the other edits', async () => {
    const { loaded, previews } = await open();
    await previews.of({ uri: A });
    await edit(
      loaded,
      PLAN.replace('trước 15/3', 'trước 15/3\n    nhiệm vụ {').replace('mục tiêu "văn bản', 'mục tiêu "công văn'),
    );
    const result = await previews.of({ uri: A });
    expect(result.stale).toBe(true);
    expect(result.marks.some(({ severity }) => severity === 'error')).toBe(true);
    expect(allText(result)).toContain('Thống kê văn bản');
    expect(allText(result)).toContain('công văn đúng hạn');
    // Places are those of the text as it stands: the line of the result is one further down.
    const sources = result.document!.sections.flatMap((section) => section.sources);
    expect(sources.filter((_, i) => i % 5 === 1)).toContain(9);
  });

  it('says of which lines it shows what is not there any more: nothing is changed there from the page', async () => {
    const { loaded, previews } = await open();
    expect((await previews.of({ uri: A })).lost).toBeUndefined();
    const line = PLAN.split('\n').findIndex((each) => each.includes('kết quả:'));
    await edit(loaded, PLAN.replace('kết quả: "Báo cáo"', 'kết quả: } "Báo cáo"'));
    const { files, lost } = await previews.of({ uri: A });
    expect(lost).toEqual([files.indexOf(A), line]);
    // All of it gone: no line stands for what is still shown.
    await edit(loaded, 'hồ sơ');
    expect(await previews.of({ uri: A })).toMatchObject({ stale: true, files: [A], lost: [0, 0] });
  });

  it('goes back to the text as it stands once it can be read', async () => {
    const { loaded, previews } = await open();
    await previews.of({ uri: A });
    await edit(loaded, `${PLAN} mục tiêu {`);
    await edit(loaded, PLAN.replace('Báo cáo"', 'Bảng kê"'));
    const result = await previews.of({ uri: A });
    expect(result.stale).toBe(false);
    expect(allText(result)).toContain('Bảng kê');
  });

  it('says why there is nothing to show', async () => {
    const { previews } = await open({ 'ke-hoach.mtcl': 'đơn vị VP "Văn phòng"' });
    const alone = await previews.of({ uri: A });
    expect([alone.document, alone.notice]).toEqual([undefined, expect.stringContaining('chưa thuộc kế hoạch năm nào')]);
    const missing = await previews.of({ uri: 'file:///khong-co.mtcl' });
    expect(missing.notice).toContain('chưa được đọc');
  });

  it('never sends text as markup', async () => {
    const { previews } = await open({
      'danh-ba.mtcl': DIRECTORY,
      'ke-hoach.mtcl': PLAN.replace('Thống kê', '<img src=x onerror=alert(1)>'),
    });
    const sent = JSON.stringify(await previews.of({ uri: A }));
    expect(sent).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(sent).not.toContain('<img');
  });
});
