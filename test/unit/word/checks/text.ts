/** Items 25–37: articles and their parts, running text, signature, recipients, annexes. */
import { expect } from 'vitest';
import { centreOf, findLine, findText, lengthOf, ruleUnder } from '../reading/pages.ts';
import { roman } from '../reading/roman.ts';
import { inBlock, MM, tablesOf, type WordBlock, type WordParagraph } from '../reading/word-file.ts';
import { isDecision, type Sample } from '../samples.ts';
import { expectBetween, expectCentred, expectLook, found, having, type Item, styled } from './item.ts';
import { pageNumber } from './page.ts';

const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];
const RUNNING_TEXT = ['body', 'article', 'clause', 'point', 'dash', 'plus', 'objective', 'subTarget', 'legalBasis'];
const MOST_INDENT_MM = 12.8;
const LINE_PT = 14 * 1.1;
/** The example that names nobody who signs: the place for the name stays free. */
const NAMELESS = /^toi-thieu:/u;

export const TEXT_ITEMS: Item[] = [
  {
    number: 25,
    says: '"Điều n." đậm, có dấu chấm, thụt đầu dòng 1–1,27 cm',
    also: having('article'),
    check: (sample) => {
      const articles = found(sample, 'article');
      expect(articles.map(({ label }) => label)).toEqual(articles.map((_, i) => `Điều ${i + 1}.`));
      for (const { labelLook, firstLineTwips, leftTwips } of articles) {
        expect(labelLook!.bold).toBe(true);
        expectBetween(firstLineTwips * MM, 10, MOST_INDENT_MM, 'thụt đầu dòng');
        expect(leftTwips).toBe(0);
      }
    },
  },
  {
    number: 26,
    says: 'khoản 1, 2, 3; điểm a, b, c, d, đ, e, g …, không có f, j, w, z',
    also: (sample) => having('clause')(sample) || having('point')(sample),
    check: (sample) => {
      expectCounted(listsOf(sample, 'clause'), (i) => `${i + 1}.`);
      expectCounted(listsOf(sample, 'point'), (i) => `${LETTERS[i]})`);
      for (const { label } of styled(sample, 'point')) expect(label).not.toMatch(/[fjwz]/u);
    },
  },
  {
    number: 27,
    says: 'lời văn cỡ 13–14, dàn đều, cách đoạn từ 6 pt, cách dòng đơn đến 1,5',
    also: (sample) => runningText(sample).length > 0,
    check: (sample) => {
      for (const paragraph of runningText(sample)) {
        expectLook(paragraph, { from: 13, to: 14, align: 'both' });
        expectBetween(paragraph.beforePt + paragraph.afterPt, 6, 12, paragraph.text);
        expectBetween(paragraph.lineSpacing!, 1, 1.5, paragraph.text);
        expectBetween(paragraph.firstLineTwips * MM, 10, MOST_INDENT_MM, paragraph.text);
      }
    },
  },
  {
    number: 28,
    says: 'hết văn bản, hết mỗi phụ lục có dấu "./."',
    // A list of work is no document of the decree and ends with its table.
    also: (sample) => having('signerAuthority')(sample) && sample.document.id !== 'lich-cong-viec',
    check: (sample) => {
      for (const blocks of contentByNumbering(sample)) {
        const last = blocks.at(-1)!;
        // After a table the mark stands in its last row: alone it would be a line without a sentence.
        const ends = last.kind === 'table' ? last.rows.at(-1)!.cells.flatMap((cell) => cell.paragraphs) : [last];
        expect(ends.filter(({ text }) => /\S\.\/\.$/u.test(text))).toHaveLength(1);
      }
    },
  },
  {
    number: 29,
    says: 'khối chữ ký trên một trang, cùng ít nhất hai dòng lời văn',
    also: having('recipientsLabel'),
    check: (sample) => {
      const place = findLine(sample.pages, 'Nơi nhận:');
      const words = [...found(sample, 'signerAuthority'), ...styled(sample, 'signerName')]
        .flatMap(({ text }) => text.split('\n'))
        .filter(Boolean);
      const onPage = place.page.lines.map(({ text }) => text);
      for (const text of words) expect(onPage).toContain(text);
      const above = place.page.lines.filter(
        (line) => line !== pageNumber(place.page) && line.bottom < place.line.top - 1,
      );
      expect(above.length).toBeGreaterThanOrEqual(2);
    },
  },
  {
    number: 30,
    says: 'quyền hạn, chức vụ in hoa đậm, họ tên đậm, giữa, chừa ít nhất 4 dòng để ký',
    also: having('recipientsLabel'),
    check: (sample) => {
      const authority = found(sample, 'signerAuthority');
      for (const paragraph of authority) {
        expectLook(paragraph, { bold: true, italic: false, from: 13, to: 14, align: 'center', upper: true });
      }
      for (const paragraph of found(sample, 'signerName')) {
        expectLook(paragraph, { bold: true, italic: false, from: 13, to: 14, align: 'center' });
      }
      expect(styled(sample, 'signatureSpace').length).toBeGreaterThanOrEqual(4);
      const name = styled(sample, 'signerName').at(-1)!.text;
      expect(name !== '', name).toBe(!NAMELESS.test(sample.name));
      if (NAMELESS.test(sample.name)) return;
      const { page, line } = findLine(sample.pages.toReversed(), name);
      const position = page.lines.find(({ text }) => text === authority.at(-1)!.text)!;
      expect(line.top - position.bottom).toBeGreaterThan(4 * LINE_PT);
      expectCentred(line, centreOf(position));
    },
  },
  {
    number: 31,
    says: '"Nơi nhận:" cỡ 12, đậm, nghiêng',
    also: having('recipientsLabel'),
    check: (sample) => {
      const [paragraph] = found(sample, 'recipientsLabel');
      expect(paragraph!.text).toBe('Nơi nhận:');
      expectLook(paragraph!, { bold: true, italic: true, from: 12, align: 'left' });
    },
  },
  {
    number: 32,
    says: 'nơi nhận cỡ 11, gạch đầu dòng, dấu chấm phẩy, dòng cuối "Lưu: VT…." ',
    also: having('recipient'),
    check: (sample) => {
      const recipients = found(sample, 'recipient');
      for (const paragraph of recipients) {
        expectLook(paragraph, { bold: false, italic: false, from: 11, align: 'left' });
        expect([paragraph.label, paragraph.firstLineTwips, paragraph.leftTwips]).toEqual(['-', 0, 0]);
        expect(paragraph.labelLook!.sizePt).toBe(11);
      }
      const ends = recipients.map(({ text }) => text.at(-1));
      expect(ends).toEqual([...recipients.slice(1).map(() => ';'), '.']);
      expect(recipients.at(-1)!.text).toMatch(/^Lưu: VT(, .+)?\.$/u);
      if (isDecision(sample)) expect(recipients[0]!.text).toMatch(/^Như Điều \d+;$/u);
    },
  },
  {
    number: 33,
    says: '"Nơi nhận:" ngang với quyền hạn của người ký',
    also: isSignedBesideRecipients,
    check: (sample) => {
      const { page, line } = findLine(sample.pages, 'Nơi nhận:');
      const authority = found(sample, 'signerAuthority')[0]!.text;
      const beside = page.lines.findLast(({ text }) => text === authority)!;
      expect(Math.abs(beside.top - line.top)).toBeLessThan(3);
      expect(beside.left).toBeGreaterThan(line.right);
    },
  },
  {
    number: 34,
    says: '"Phụ lục" cỡ 14, đậm, giữa; từ hai phụ lục trở lên đánh số La Mã',
    also: having('annexWord'),
    check: (sample) => {
      const words = found(sample, 'annexWord');
      for (const word of words) expectLook(word, { bold: true, italic: false, from: 14, align: 'center' });
      const numbers = words.length > 1 ? words.map((_, i) => ` ${roman(i + 1)}`) : [''];
      expect(words.map(({ text }) => text)).toEqual(numbers.map((number) => `Phụ lục${number}`));
    },
  },
  {
    number: 35,
    says: 'tên phụ lục in hoa, đậm, giữa',
    also: having('annexTitle'),
    check: (sample) => {
      for (const title of found(sample, 'annexTitle')) {
        expectLook(title, { bold: true, italic: false, from: 13, to: 14, align: 'center', upper: true });
      }
    },
  },
  {
    number: 36,
    says: 'dòng "(Kèm theo …)" nghiêng, cùng số và ngày với văn bản, đường kẻ ngắn bên dưới',
    also: having('annexReference'),
    check: (sample) => {
      const number = found(sample, 'docNumber')[0]!.text.replace('Số: ', '');
      const date = found(sample, 'placeDate')[0]!.text.replace(/^.*?, /u, '');
      for (const reference of found(sample, 'annexReference')) {
        expectLook(reference, { bold: false, italic: true, from: 13, to: 14, align: 'center' });
        const text = reference.text.replaceAll('\n', ' ');
        expect(text).toMatch(/^\(Kèm theo .+\)$/u);
        expect(text).toContain(`số ${number} ${date}`);
        const { page, lines } = findText(sample.pages, reference.text);
        const last = lines.at(-1)!;
        const rule = ruleUnder(page, last)!;
        expect(lengthOf(rule)).toBeLessThan(lengthOf(last));
        expectCentred({ ...rule, text: 'đường kẻ' }, centreOf(last));
      }
    },
  },
  {
    number: 37,
    says: 'quyết định nhắc đến các phụ lục của nó',
    check: (sample) => {
      const text = sample.word.sections[0]!.blocks.flatMap(inBlock).map((paragraph) => paragraph.text);
      for (const word of found(sample, 'annexWord')) expect(text.join('\n')).toContain(word.text);
    },
  },
];

function runningText(sample: Sample): WordParagraph[] {
  return styled(sample, ...RUNNING_TEXT).filter(({ text }) => text !== '' && text !== './.');
}

/** Not so in minutes, which two people sign side by side. */
function isSignedBesideRecipients({ word }: Sample): boolean {
  return tablesOf(word.sections).some(({ rows }) =>
    rows.some(({ cells }) => cells[0]!.paragraphs.some(({ style }) => style === 'recipientsLabel')),
  );
}

/** Paragraphs of one style with nothing of a higher rank between them. */
function listsOf(sample: Sample, style: 'clause' | 'point'): WordParagraph[][] {
  const ends = style === 'point' ? ['clause', 'article', 'section', 'part'] : ['article', 'section', 'part'];
  const lists: WordParagraph[][] = [];
  let open = false;
  for (const paragraph of sample.word.sections.flatMap(({ blocks }) => blocks.flatMap(inBlock))) {
    if (ends.includes(paragraph.style)) open = false;
    if (paragraph.style !== style) continue;
    if (open) lists.at(-1)!.push(paragraph);
    else lists.push([paragraph]);
    open = true;
  }
  return lists;
}

function expectCounted(lists: WordParagraph[][], label: (i: number) => string): void {
  for (const list of lists) expect(list.map((paragraph) => paragraph.label)).toEqual(list.map((_, i) => label(i)));
}

/** Running text of the document itself and of each annex. */
function contentByNumbering(sample: Sample): WordBlock[][] {
  const parts: WordBlock[][] = [];
  for (const { start, blocks } of sample.word.sections) {
    if (start === 1) parts.push([]);
    parts.at(-1)!.push(...blocks.filter(isContent));
  }
  return parts;
}

/** Running text, and tables with lines: those without set the head and the signature. */
function isContent(block: WordBlock): boolean {
  if (block.kind === 'table') return Object.values(block.borders).includes('single');
  return RUNNING_TEXT.includes(block.style) && block.text !== '';
}
