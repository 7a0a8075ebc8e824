/** Sections in Word: pages of one orientation with their own numbering. */
import {
  type FileChild,
  Header,
  ImageRun,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TextRun,
} from 'docx';
import type { Block, DocumentSection } from '../../document/model.ts';
import { PAGE } from '../../document/styles.ts';
import { isTableLike } from '../../document/tableGrid.ts';
import type { HeaderImage } from './image.ts';
import { marginsOf, PAPER, textAreaOf } from './page.ts';
import { twipsOfMm } from './units.ts';
import type { WordNumbering } from './wordNumbering.ts';
import { gapParagraph, ruleParagraph, sectionEndParagraph, wordParagraph } from './wordParagraphs.ts';
import { PAGE_NUMBER_STYLE } from './wordStyles.ts';
import { wordColumns, wordTable } from './wordTables.ts';

/** A fixed id: the library would count on from file to file. */
const PICTURE_NAME = { id: '1', name: 'Hình đầu trang', description: 'Hình của cơ quan ban hành' };
/** A picture fits into the top margin; pixels of 1/96 inch. */
const PICTURE_HEIGHT_PX = 60;
/** Space between a table and the text under it. */
const AFTER_TABLE_PT = 6;

/** @param picture Stands over the first page of the section. */
export function wordSection(
  section: DocumentSection,
  numbering: WordNumbering,
  picture?: HeaderImage,
): ISectionOptions {
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
    children: sectionContent(section, numbering),
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

function sectionContent({ blocks, orientation }: DocumentSection, numbering: WordNumbering): FileChild[] {
  const area = textAreaOf(orientation);
  const children: FileChild[] = [];
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (before && isTableLike(before) && isTableLike(block)) children.push(gapParagraph(isSignature(block)));
    children.push(wordBlock(block, before));
  });
  if (children.at(-1) instanceof Table) children.push(sectionEndParagraph());
  return children;

  function wordBlock(block: Block, before: Block | undefined): FileChild {
    switch (block.type) {
      case 'paragraph':
        return wordParagraph(block, numbering, { spaceBeforePt: before?.type === 'table' ? AFTER_TABLE_PT : 0 });
      case 'rule':
        return ruleParagraph(block.widthMm, area.width, block.spaceAfterPt);
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
