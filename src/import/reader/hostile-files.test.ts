/** Word and Excel files that were made to cost time, memory, or to lead out: what is told, and what is read all the same. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFile } from '../import-file.ts';
import { p, wordFile, workbookFile } from '../testing/word-file.ts';
import { paragraphsIn } from './model.ts';
import { readOfficeSync } from './read-office.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The file with parts put in place of others or beside them. */
function withParts(file: Uint8Array, parts: Record<string, string>): Uint8Array {
  const texts = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...unzipSync(file), ...Object.fromEntries(texts) });
}

const document = (body: string) => `<w:document ${W}><w:body>${body}</w:body></w:document>`;
const word = (body: string, parts: Record<string, string> = {}) =>
  withParts(wordFile(p('Việc')), { 'word/document.xml': document(body), ...parts });
const textsOf = (file: Uint8Array) => paragraphsIn(readOfficeSync(file).blocks).map(({ text }) => text);
const labelsOf = (file: Uint8Array) => paragraphsIn(readOfficeSync(file).blocks).map(({ label }) => label?.text);

const TOO_MANY = 'quá nhiều đoạn, dòng, ô hay chữ';
const BLOWN_UP = 'bung ra lớn bất thường';
const BROKEN = 'hỏng hoặc chưa tải về hết';

describe('entities of its own', () => {
  const BOMB = `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;

  it.each([
    ['word/document.xml', document(p('&b;&c;'))],
    ['word/styles.xml', `<w:styles ${W}>&b;</w:styles>`],
    ['word/numbering.xml', `<w:numbering ${W}>&b;</w:numbering>`],
    ['word/footnotes.xml', `<w:footnotes ${W}>&b;</w:footnotes>`],
    ['word/endnotes.xml', `<w:endnotes ${W}>&b;</w:endnotes>`],
    ['word/comments.xml', `<w:comments ${W}>&b;</w:comments>`],
    ['word/header1.xml', `<w:hdr ${W}>&b;</w:hdr>`],
    ['word/footer1.xml', `<w:ftr ${W}>&b;</w:ftr>`],
    ['word/_rels/document.xml.rels', '<Relationships>&c;</Relationships>'],
    ['_rels/.rels', '<Relationships>&c;</Relationships>'],
  ])('in %s: the file is refused', (part, xml) => {
    expect(() => textsOf(word(p('Việc'), { [part]: BOMB + xml }))).toThrow(BROKEN);
  });

  it.each([
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/worksheets/sheet1.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
  ])('in %s: the file is refused', (part) => {
    const file = withParts(workbookFile([['a']]), { [part]: `${BOMB}<a>&b;&c;</a>` });
    expect(() => readOfficeSync(file)).toThrow(BROKEN);
  });

  it('in a part that is not read are not even seen', () => {
    expect(textsOf(word(p('Việc'), { 'word/settings.xml': `${BOMB}<a>&b;</a>` }))).toEqual(['Việc']);
  });
});

describe('what lies elsewhere', () => {
  const relation = (type: string, target: string) =>
    `<Relationship Id="r${type}" Type="http://x/${type}" Target="${target}" TargetMode="External"/>`;

  it('is told, and not fetched', () => {
    const relations = ['http://evil.example/a.dotm', 'file:///etc/passwd', '\\\\may-chu\\chung'].map((target, i) =>
      relation(['attachedTemplate', 'image', 'oleObject'][i]!, target),
    );
    const file = word(p('Việc'), { 'word/_rels/document.xml.rels': `<Relationships>${relations}</Relationships>` });
    const { noticed } = readOfficeSync(file);
    expect([...noticed]).toEqual([['external', 1]]);
  });

  it('is no main part: a name that leads out of the file is none of its parts', () => {
    const rels = `<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="../../../etc/passwd"/></Relationships>`;
    expect(textsOf(word(p('Việc'), { '_rels/.rels': rels }))).toEqual(['Việc']);
  });
});

describe('depth and number', () => {
  it.each([
    ['elements in one another, a hundred thousand', '<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000), BROKEN],
    ['tables in tables', '<w:tbl><w:tr><w:tc>'.repeat(60) + p('x') + '</w:tc></w:tr></w:tbl>'.repeat(60), TOO_MANY],
    [
      'text boxes in text boxes',
      '<w:p><w:r><w:pict><w:txbxContent>'.repeat(60) + p('x') + '</w:txbxContent></w:pict></w:r></w:p>'.repeat(60),
      TOO_MANY,
    ],
    ['more paragraphs than six hundred pages have', '<w:p/>'.repeat(25_001), TOO_MANY],
    ['a paragraph of a thousand pages', p(Array.from({ length: 500_000 }, (_, i) => i).join(' ')), TOO_MANY],
    ['an attribute of megabytes', `<w:p w:a="${'a'.repeat(5_000_000)}"/>`, BLOWN_UP],
  ])('%s', (_, body, told) => {
    expect(() => textsOf(word(body))).toThrow(told);
  });

  it('runs, tabs and page breaks in one paragraph, by the hundred thousand, are read', () => {
    const tabs = `<w:p>${'<w:r><w:tab/><w:br/></w:r>'.repeat(100_000)}</w:p>`;
    const breaks = `<w:p><w:r>${'<w:br w:type="page"/>'.repeat(100_000)}<w:t>x</w:t></w:r></w:p>`;
    const [tabbed, broken] = paragraphsIn(readOfficeSync(word(tabs + breaks)).blocks);
    expect(tabbed?.text).toBe('\t\n'.repeat(100_000));
    expect(broken).toMatchObject({ text: `${'\n'.repeat(100_000)}x`, pageBreakBefore: true });
  });

  it('numbers that begin again in each other are structure for as long as a document has levels', () => {
    const cycles = Array.from({ length: 3_000 }, (_, i) => [
      `I. Phần ${i}`,
      `1. Mục ${i}`,
      `a) Điểm ${i}`,
      `- Gạch ${i}`,
    ]);
    const read = readOfficeSync(
      word(
        cycles
          .flat()
          .map((text) => p(text))
          .join(''),
      ),
    );
    const { files } = importFile(read, { directories: [], taken: [], thisYear: 2027, name: 'a.docx' });
    const lines = files.at(-1)!.text.split('\n');
    expect(Math.max(...lines.map((line) => line.search(/\S/u)))).toBeLessThan(50);
    expect(lines.filter((line) => line.includes('Gạch 2999'))).toHaveLength(1);
  });

  it('empty paragraphs, as many as are read, cost no more than others', () => {
    const empty = readOfficeSync(word('<w:p/>'.repeat(24_000) + p('Kế hoạch')));
    const { files } = importFile(empty, { directories: [], taken: [], thisYear: 2027, name: 'a.docx' });
    expect(files.at(-1)!.text).toContain('Kế hoạch');
  });

  it('a note that is called again and again stands once', () => {
    const notes = {
      'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="2">${p('chú')}</w:footnote></w:footnotes>`,
    };
    const body = `<w:p><w:r>${'<w:t>a</w:t><w:footnoteReference w:id="2"/>'.repeat(50_000)}</w:r></w:p>`;
    const [first] = paragraphsIn(readOfficeSync(word(body, notes)).blocks);
    expect(first?.footnotes).toEqual([{ at: 1, id: 'w:footnote:2' }]);
  });
});

describe('numbers that Word makes', () => {
  const level = (at: number | string, text: string, start = '1') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = (abstract: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') => ({
    'word/numbering.xml': `<w:numbering ${W}>${abstract}${nums}</w:numbering>`,
  });
  const item = (at: number | string = 0) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>`;
  const abstract = (levels: string) => `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>`;

  it('a label as long as a book is cut', () => {
    const [label] = labelsOf(word(item(), numbering(abstract(level(0, '%1'.repeat(200_000))))));
    expect(label).toHaveLength(125);
  });

  it('thousands of lists of thousands of levels: Word knows nine', () => {
    const levels = Array.from({ length: 3_000 }, (_, i) => level(i, '%1)')).join('');
    const nums = Array.from(
      { length: 3_000 },
      (_, i) => `<w:num w:numId="${i}"><w:abstractNumId w:val="0"/></w:num>`,
    ).join('');
    expect(labelsOf(word(item() + item(), numbering(abstract(levels), nums)))).toEqual(['a)', 'b)']);
  });

  it('levels and starts that are no numbers count nothing', () => {
    const odd = abstract(level('-1', '%1') + level('1e9', '%1') + level('x', '%1') + level(0, '%1.', '9'.repeat(40)));
    expect(labelsOf(word(item() + item('-1') + item('1e9') + item('x'), numbering(odd)))).toEqual([
      '1e+40.',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('looks', () => {
  it('styles based on one another in a circle, or named as parts of objects', () => {
    const style = (id: string, on: string) => `<w:style w:styleId="${id}"><w:basedOn w:val="${on}"/></w:style>`;
    const styles = `<w:styles ${W}>${style('A', 'B')}${style('B', 'A')}${style('__proto__', 'constructor')}</w:styles>`;
    const styled = (id: string) => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:r><w:t>${id}</w:t></w:r></w:p>`;
    const file = word(styled('A') + styled('__proto__') + styled('toString'), { 'word/styles.xml': styles });
    expect(textsOf(file)).toEqual(['A', '__proto__', 'toString']);
  });
});

describe('a workbook', () => {
  const inline = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const HEAD = `<row r="1">${inline('A1', 'STT')}${inline('B1', 'Việc')}</row>`;
  const sheet = (rows: string, rest = '') => ({
    'xl/worksheets/sheet1.xml': `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData>${rest}</worksheet>`,
  });
  const file = (rows: string, parts: Record<string, string> = {}, rest = '') =>
    withParts(workbookFile([['a']]), { ...sheet(rows, rest), ...parts });
  const cellsOf = (bytes: Uint8Array) =>
    readOfficeSync(bytes).blocks.map((block) =>
      block.type === 'table'
        ? block.rows.map(({ cells }) =>
            cells.map(({ blocks }) =>
              paragraphsIn(blocks)
                .map(({ text }) => text)
                .join('/'),
            ),
          )
        : [],
    );
  const shared = (text: string) => ({ 'xl/sharedStrings.xml': `<sst><si><t>${text}</t></si></sst>` });

  it('formatted down to the last row and column is read as what it holds', () => {
    const blank = Array.from({ length: 60_000 }, (_, i) => `<row r="${i + 2}"><c r="A${i + 2}" s="1"/></row>`).join('');
    const last = `<row r="1048576">${inline('B1048576', 'cuối')}${inline('XFD1048576', 'ngoài')}</row>`;
    expect(cellsOf(file(HEAD + blank + last))).toEqual([
      [
        ['STT', 'Việc'],
        ['', 'cuối'],
      ],
    ]);
  });

  it('texts, formats and days that are not there leave their cell blank, or as it is written', () => {
    const odd = ['999999', '-1', '1e400', 'length'].map((at) => `<c t="s"><v>${at}</v></c>`).join('');
    const styles = { 'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>' };
    const days = `<c s="0"><v>1e300</v></c><c s="0"><v>-5</v></c><c s="9999"><v>44</v></c><c s="0"><v>46388</v></c>`;
    const rows = `${HEAD}<row>${odd}<c t="s"><v>0</v></c></row><row>${days}</row>`;
    expect(cellsOf(file(rows, { ...shared('có'), ...styles }))).toEqual([
      [
        ['STT', 'Việc', '', '', ''],
        ['', '', '', '', 'có'],
        ['1e300', '-5', '44', '01/01/2027', ''],
      ],
    ]);
  });

  it.each([
    [
      'cells with text, by the hundred thousand',
      file(`<row>${'<c t="s"><v>0</v></c>'.repeat(20)}</row>`.repeat(3_001), shared('a')),
    ],
    [
      'one text in thousands of cells',
      file(`<row>${'<c t="s"><v>0</v></c>'.repeat(20)}</row>`.repeat(20), shared('a'.repeat(32_767))),
    ],
    ['gaps between cells', file(`<row>${inline('A1', 'x')}</row><row>${inline('GR1', 'x')}</row>`.repeat(1_500))],
  ])('%s: too many', (_, bytes) => {
    expect(() => readOfficeSync(bytes)).toThrow(TOO_MANY);
  });

  it('one sheet that stands in the workbook a thousand times is read once', () => {
    const sheets = Array.from({ length: 1000 }, (_, i) => `<sheet name="T${i}" r:id="rId1"/>`).join('');
    const relations = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';
    const bytes = file(HEAD, {
      'xl/workbook.xml': `<workbook><sheets>${sheets}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relations,
    });
    expect(cellsOf(bytes)).toHaveLength(1);
  });

  it('merged cells over one another, over the whole sheet, or by the ten thousand', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `<mergeCell ref="A${i + 100}:B${i + 200}"/>`).join('');
    const merges = `<mergeCells><mergeCell ref="A1:XFD1048576"/>${many}</mergeCells>`;
    const rows = HEAD + `<row>${inline('A', 'x')}${inline('B', 'y')}</row>`.repeat(500);
    const [first] = readOfficeSync(file(rows, {}, merges)).blocks;
    expect(first?.type === 'table' && first.rows.map(({ cells }) => cells.length)).toEqual(new Array(501).fill(1));
  });
});
