/** Space that a line has beyond its style, in Word and on screen alike. */
import { expect, test } from 'vitest';
import { textWidthMm } from '../../../src/document/metrics.ts';
import type { Block } from '../../../src/document/model.ts';
import { STYLES } from '../../../src/document/styles.ts';
import { renderHtml } from '../../../src/generator/html/index.ts';
import { rendered } from '../word/samples.ts';
import { issuedOf } from './documents.ts';

const ADDRESSED = `soạn báo cáo { số: 7 ngày: 15/06/2027 kỳ: "6 tháng" kính gửi: "Ủy ban nhân dân tỉnh", "Sở Nội vụ" }`;
const MINUTES = `soạn biên bản { số: 2 trích yếu: "Họp xem xét" mở đầu: "Họp lúc 08 giờ." nơi nhận: "Ban Chỉ đạo", "VP" }`;

const spaced = (blocks: Block[]) =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' && (block.spaceBeforePt || block.spaceAfterPt)
      ? [[block.runs.map((run) => ('text' in run ? run.text : '')).join(''), block.spaceBeforePt, block.spaceAfterPt]]
      : [],
  );

test('the addressees stand apart from title and text', async () => {
  const { document } = await issuedOf(ADDRESSED);
  expect(spaced(document.sections[0]!.blocks)).toEqual([
    ['Kính gửi:', 12, undefined],
    ['- Sở Nội vụ.', undefined, 12],
  ]);
  expect(renderHtml(document)).toContain('<p class="addresseeItem" style="margin-bottom:12pt">- Sở Nội vụ.</p>');
  // Dashes begin under the colon (II.9.d).
  const width = textWidthMm('Kính gửi', { sizePt: STYLES.addresseeLabel.sizePt });
  expect(STYLES.addresseeLabel.leftMm + width).toBeCloseTo(STYLES.addresseeItem.leftMm, 5);
  const [file] = await rendered(new Map([['báo cáo', document]]));
  const xml = new TextDecoder().decode(file!.word.parts['word/document.xml']);
  expect(xml).toMatch(/<w:spacing w:after="240"\/><\/w:pPr><w:r><w:t xml:space="preserve">- Sở Nội vụ\./);
});

test('the recipients of minutes stand clear of the names over them and stay together', async () => {
  const { document } = await issuedOf(MINUTES);
  const blocks = document.sections[0]!.blocks;
  expect(spaced(blocks)).toEqual([['Nơi nhận:', 12, undefined]]);
  const from = blocks.findIndex((block) => block.type === 'paragraph' && block.style === 'recipientsLabel');
  expect(blocks.slice(from).map((block) => 'keepNext' in block && block.keepNext === true)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
