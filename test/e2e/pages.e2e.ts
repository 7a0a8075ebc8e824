/** The preview's pages against those of the Word file, which LibreOffice lays out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderWord } from '../../src/generator/docx/render-word.ts';
import { convertByLibreOffice, runOnPdf } from '../support/libreoffice.ts';
import { BarePreview, documentsIn, type Shown } from './support/bare-preview.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');

let preview: BarePreview;
beforeAll(async () => {
  preview = await BarePreview.open();
});
afterAll(() => preview?.close());

/** Letters only, in their alphabetical order: programs read the cells of a table in different orders. */
const letters = (text: string) => [...text.normalize('NFC').replace(/\s+/gu, '')].sort().join('');

/** The text of each page of a Word file. */
function pagesOf(word: Uint8Array): string[] {
  const pdf = convertByLibreOffice({ 'a.docx': word }, 'pdf').get('a.docx')!;
  return runOnPdf('pdftotext', pdf, ['-raw'], ['-'])
    .toString('utf8')
    .split('\f')
    .filter((text) => text.trim());
}

describe('each page holds what it holds in Word', () => {
  it.each([
    'so-ngoai-vu/tien-do-2027.mtcl',
    'xa-an-phu/ke-hoach-2027.mtcl',
    'toi-thieu/ke-hoach-2027.mtcl',
    'bao-cao/bao-cao-6-thang-2027.mtcl',
    'ke-hoach-htqlcl/ke-hoach-ap-dung-2027.mtcl',
    'ho-so-htqlcl/ho-so-2027.mtcl',
  ])('%s', async (file) => {
    for (const { document, result } of await documentsIn(join(EXAMPLES, file))) {
      const shown = await preview.show(result);
      const word = pagesOf(await renderWord(document));
      expect(shown.map(letters), document.name).toEqual(word.map(letters));
    }
  });
});

describe('what is longer than a page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mtcl-pages-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function written(content: string): Promise<Shown> {
    const path = join(folder, 'a.mtcl');
    writeFileSync(
      path,
      `cơ quan SNV "Sở Ngoại vụ" { địa danh: "Bình Hải" }
đơn vị VP "Văn phòng"
vai trò QMR "QMR"
kế hoạch năm 2027 của SNV { báo cáo "năm" chốt: 30/11/2027 }
${content}`,
    );
    const [decision] = await documentsIn(path);
    return decision!;
  }
  const shown = async (content: string) => preview.show((await written(content)).result);

  const words = (count: number) => Array.from({ length: count }, (_, i) => `chữ${i + 1}`).join(' ');
  const counted = (pages: string[]) => [...pages.join(' ').matchAll(/chữ(\d+)/g)].map(([, number]) => Number(number));

  it('a paragraph goes on between two lines, no word lost or doubled', async () => {
    const pages = await shown(`quyết định { điều { "${words(1500)}" } }`);
    expect(counted(pages)).toEqual(Array.from({ length: 1500 }, (_, i) => i + 1));
    for (const over of await preview.overhang()) expect(over).toBeLessThan(3);
  });

  it('a row higher than a page goes on under the header', async () => {
    const pages = await shown(`mục tiêu "đúng hạn" {
  chỉ tiêu: từ 95%
  nhiệm vụ "${words(900)}" { chủ trì: VP  thời hạn: trước 15/3  theo dõi: QMR  kết quả: "Báo cáo" }
}`);
    const table = pages.filter((page) => page.includes('Chủ trì'));
    expect(table.length).toBeGreaterThan(2);
    expect(counted(table)).toEqual(Array.from({ length: 900 }, (_, i) => i + 1));
    for (const over of await preview.overhang()) expect(over).toBeLessThan(12);
  });

  it('rows of all heights are cut where Word cuts them', async () => {
    const tasks = [20, 90, 150, 40, 260, 120, 30, 400, 60].map(
      (count, i) =>
        `nhiệm vụ "Việc ${i + 1}: ${words(count)}" { chủ trì: VP  thời hạn: trước 15/3  theo dõi: QMR  kết quả: "Báo cáo" }`,
    );
    const { document, result } = await written(`mục tiêu "đúng hạn" { chỉ tiêu: từ 95% ${tasks.join('\n')} }`);
    const first = (page: string) => [...page.matchAll(/Việc \d|chữ\d+/g)].map(([word]) => word)[0];
    const pages = await preview.show(result);
    const word = pagesOf(await renderWord(document));
    expect(pages.map(first)).toEqual(word.map(first));
  });
});
