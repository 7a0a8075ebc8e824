/** Remarks on every stretch of a paragraph that holds all that Word puts into one: what is marked, cut, struck, put in. */
import { expect, test } from 'vitest';
import { annotate } from '../../../src/review/annotate.ts';
import { paragraphsOf, wordsOf } from '../../../src/review/paragraphs.ts';
import { expectApproved } from './approved.ts';

const AUTHOR = { name: 'MTCL', date: '2027-01-05T00:00:00Z' };
const r = (text: string, look = '') =>
  `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...runs: string[]) => `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${runs.join('')}</w:p>`;
const box = (content: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${content}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const PARAGRAPHS: Record<string, string> = {
  'chữ đậm, tab, ngắt dòng': p(r('ab', '<w:b/>'), '<w:r><w:t>c</w:t><w:tab/><w:t>d</w:t><w:br/></w:r>', r('e&amp;f')),
  'liên kết, đã thêm, đã xóa': p(
    r('a'),
    `<w:hyperlink r:id="rId1">${r('bc')}</w:hyperlink>`,
    `<w:ins w:id="3" w:author="A">${r('de')}</w:ins>`,
    '<w:del w:id="4" w:author="A"><w:r><w:delText>xyz</w:delText></w:r></w:del>',
    r('f'),
  ),
  'trường, ghi chú, dấu trang': p(
    r('ab'),
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    r('cd'),
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    '<w:bookmarkStart w:id="9" w:name="x"/>',
    r('e'),
    '<w:bookmarkEnd w:id="9"/><w:r><w:footnoteReference w:id="1"/></w:r>',
    r('f'),
  ),
  'khung chữ': p(r('ab'), box(p(r('cd'), r('e', '<w:i/>'))), r('f')),
};

function read(xml: string): string {
  return xml
    .replace(/^.*<w:body>|<\/w:body>.*$/gsu, '')
    .replace(/<w:commentRangeStart w:id="(\d+)"\/>/gu, '⟦$1 ')
    .replace(/<w:commentRangeEnd w:id="(\d+)"\/>/gu, '⟧')
    .replace(/<w:commentReference [^>]*>/gu, '°')
    .replace(/<w:del w:id="(\d+)"[^>]*>/gu, '[$1-')
    .replace(/<\/w:del>/gu, '-]')
    .replace(/<w:ins w:id="(\d+)"[^>]*>/gu, '{$1+')
    .replace(/<\/w:ins>/gu, '+}')
    .replace(/<w:b\/>/gu, '*')
    .replace(/<w:i\/>/gu, '/')
    .replace(/<w:tab\/>/gu, '→')
    .replace(/<w:br\/>/gu, '↵')
    .replace(/<\/w:p>/gu, '¶')
    .replace(/<\/w:r>/gu, '|')
    .replace(/<[^>]*>/gu, '');
}

test.each(Object.entries(PARAGRAPHS))('every stretch: %s', async (name, paragraph) => {
  const xml = `<w:document><w:body>${p(r('trước'))}${paragraph}${p(r('sau'))}</w:body></w:document>`;
  const lines: string[] = [];
  for (const [at, own] of paragraphsOf(xml).entries()) {
    const words = wordsOf(own);
    lines.push(`##### ${at}: ${JSON.stringify(words)}`);
    if (words === 'trước' || words === 'sau') continue;
    for (let from = 0; from <= words.length; from++) {
      for (let to = from; to <= words.length; to++) {
        const said = (instead?: string, comment?: number) => {
          const made = annotate(
            xml,
            [
              {
                paragraph: at,
                from,
                to,
                ...(instead === undefined ? {} : { instead }),
                ...(comment === undefined ? {} : { comment }),
              },
            ],
            AUTHOR,
          );
          return `${made.changed.size > 0 ? '' : '(không sửa) '}${read(made.xml).replace('trước|¶', '').replace('sau|¶', '')}`;
        };
        lines.push(`${from}–${to} ${said(undefined, 7)}`);
        if ((from + to) % 2 === 0) lines.push(`    thay: ${said('XY', 7)}`, `    bỏ: ${said('')}`);
      }
    }
  }
  expect(lines.length).toBeGreaterThan(40);
  const several = annotate(
    xml,
    [
      { paragraph: 1, from: 0, to: 2, comment: 7, instead: 'X' },
      { paragraph: 1, from: 1, to: 3, comment: 8, instead: 'Y' },
      { paragraph: 1, from: 2, to: 4, comment: 9, instead: 'Z', changed: { from: 3, to: 4 } },
      { paragraph: 0, from: 0, to: 5, comment: 10 },
      { paragraph: 99, from: 0, to: 1, comment: 11, instead: 'W' },
    ],
    AUTHOR,
  );
  lines.push(`cùng lúc (${several.changed.size}): ${read(several.xml)}`);
  await expectApproved(`command-line/annotated-${Object.keys(PARAGRAPHS).indexOf(name) + 1}.txt`, lines.join('\n'));
});
