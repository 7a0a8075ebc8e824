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
import { marginsOf, type Orientation, PAPER, textAreaOf } from './page.ts';
import { twipsOfMm } from './units.ts';
import type { WordNumbering } from './word-numbering.ts';
import { gapParagraph, ruleParagraph, sectionEndParagraph, wordParagraph } from './word-paragraphs.ts';
import { PAGE_NUMBER_STYLE } from './word-styles.ts';
import { wordColumns, wordTable } from './word-tables.ts';

/** A picture fits into the top margin and between the others; pixels of 1/96 inch. */
const PICTURE_HEIGHT_PX = 60;
const PX_PER_TWIP = 96 / 1440;
/** Space between a table and the text under it. */
const AFTER_TABLE_PT = 6;

/** The picture and whose it is, for those who can't see it. */
export interface HeaderPicture {
  image: HeaderImage;
  owner: string;
}

export type SectionShape = Pick<DocumentSection, 'orientation' | 'startsNumbering'>;

/**
 * Page, margins, page numbers and headers of a section, without its content.
 * @param picture Stands over the first page of the section: from the second on the page number has that place.
 */
export function sectionFrame(section: SectionShape, picture?: HeaderPicture): ISectionOptions {
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
            children: [
              new Paragraph({
                style: PAGE_NUMBER_STYLE,
                children: picture ? [pictureRun(picture, section.orientation)] : [],
              }),
            ],
          })
        : undefined,
    },
    children: [],
  };
}

function pictureRun({ image, owner }: HeaderPicture, orientation: Orientation): ImageRun {
  const { type, bytes, width, height } = image;
  const widest = textAreaOf(orientation).width * PX_PER_TWIP;
  const scale = Math.min(1, PICTURE_HEIGHT_PX / height, widest / width);
  return new ImageRun({
    type,
    data: bytes,
    transformation: { width: width * scale, height: height * scale },
    // A fixed id: the library would count on from file to file.
    altText: { id: '1', name: 'Hình đầu trang', description: `Hình đầu trang của ${owner}` },
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
