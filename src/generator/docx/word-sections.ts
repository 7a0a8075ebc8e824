/** Sections in Word: pages of one orientation with their own numbering. */
import {
  Header,
  ImageRun,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { Block, DocumentSection } from '../../document/model.ts';
import { PAGE } from '../../document/styles.ts';
import { isTableLike } from '../../document/table-grid.ts';
import type { HeaderImage } from './image.ts';
import { marginsOf, PAPER, textAreaOf } from './page.ts';
import { twipsOfMm } from './units.ts';
import type { WordNumbering } from './word-numbering.ts';
import { gapParagraph, ruleParagraph, sectionEndParagraph, wordParagraph } from './word-paragraphs.ts';
import { PAGE_NUMBER_STYLE } from './word-styles.ts';
import { wordColumns, wordTable } from './word-tables.ts';

/** A fixed id: the library would count on from file to file. */
const PICTURE_NAME = { id: '1', name: 'Hình đầu trang', description: 'Hình của cơ quan ban hành' };
/** A picture fits into the top margin; pixels of 1/96 inch. */
const PICTURE_HEIGHT_PX = 60;
/** Space between a table and the text under it. */
const AFTER_TABLE_PT = 6;

export type SectionShape = Pick<DocumentSection, 'orientation' | 'startsNumbering'>;

/**
 * Page, margins, page numbers and headers of a section, without its content.
 * @param picture Stands over the first page of the section.
 */
export function sectionFrame(section: SectionShape, picture?: HeaderImage): ISectionOptions {
  const landscape = section.orientation === 'landscape';
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: section.startsNumbering,
      page: {
        size: { ...PAPER, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: {
          ...marginsOf(section.orientation),
          header: twipsOfMm(PAGE.headerMm),
          footer: twipsOfMm(PAGE.headerMm),
          gutter: 0,
        },
        pageNumbers: { formatType: NumberFormat.DECIMAL, start: section.startsNumbering ? 1 : undefined },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({ style: PAGE_NUMBER_STYLE, children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
        ],
      }),
      first: section.startsNumbering
        ? new Header({
            children: [new Paragraph({ style: PAGE_NUMBER_STYLE, children: picture ? [pictureRun(picture)] : [] })],
          })
        : undefined,
    },
    children: [],
  };
}

function pictureRun({ type, bytes, width, height }: HeaderImage): ImageRun {
  const shown = Math.min(PICTURE_HEIGHT_PX, height);
  return new ImageRun({
    type,
    data: bytes,
    transformation: { width: (width / height) * shown, height: shown },
    altText: PICTURE_NAME,
  });
}

/**
 * The content of a section as XML.
 * @param end Properties of the section where another follows: its last paragraph carries them.
 */
export function sectionContent(
  { blocks, orientation }: DocumentSection,
  numbering: WordNumbering,
  end?: string,
): string {
  const area = textAreaOf(orientation);
  const last = blocks.length - 1;
  let content = '';
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (before && isTableLike(before) && isTableLike(block)) content += gapParagraph(isSignature(block));
    content += wordBlock(block, before, index === last ? end : undefined);
  });
  const closing = blocks[last];
  return closing && !isTableLike(closing) ? content : content + sectionEndParagraph(end);

  function wordBlock(block: Block, before: Block | undefined, sectionEnd: string | undefined): string {
    switch (block.type) {
      case 'paragraph':
        return wordParagraph(block, numbering, {
          spaceBeforePt: before?.type === 'table' ? AFTER_TABLE_PT : 0,
          sectionEnd,
        });
      case 'rule':
        return ruleParagraph(block.widthMm, area.width, { spaceAfterPt: block.spaceAfterPt, sectionEnd });
      case 'columns':
        return wordColumns(block, area, numbering);
      case 'table':
        return wordTable(block, area, numbering);
    }
  }
}

function isSignature(block: Block): boolean {
  return block.type === 'columns' && block.role === 'signature';
}
