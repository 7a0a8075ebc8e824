/** Word's styles, made from the table of the decree's elements. */
import {
  AlignmentType,
  DocumentDefaults,
  ImportedXmlComponent,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { FONT, PAGE, type ParagraphStyle, STYLES, type StyleId } from '../../document/styles.ts';
import { halfPoints, lineOf, twipsOfMm, twipsOfPt } from './units.ts';

export const LANGUAGE = 'vi-VN';
export const BLACK = '000000';

/** Styles of paragraphs that are not text of the document. */
export const PAGE_NUMBER_STYLE = 'pageNumber';
export const RULE_STYLE = 'rule';
export const GAP_STYLE = 'gap';
export const SECTION_END_STYLE = 'sectionEnd';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

const FONTS = { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT };
const LANGUAGES = { value: LANGUAGE, eastAsia: LANGUAGE, bidirectional: LANGUAGE };

/** All styles of the document. Nothing else is listed in Word: no blue headings to pick by mistake. */
export function wordStyles(): IStylesOptions {
  return {
    importedStyles: [
      new DocumentDefaults({
        run: { font: FONTS, size: halfPoints(14), color: BLACK, language: LANGUAGES },
        paragraph: { spacing: { before: 0, after: 0, line: lineOf(1), lineRule: LineRuleType.AUTO } },
      }),
      ImportedXmlComponent.fromXmlString(BUILT_IN_STYLES),
      ImportedXmlComponent.fromXmlString(TABLE_NORMAL),
    ],
    paragraphStyles: [
      {
        id: 'Normal',
        name: 'Normal',
        quickFormat: true,
        run: { font: FONTS, size: halfPoints(14), color: BLACK, language: LANGUAGES },
        paragraph: { widowControl: true } as IParagraphStyleOptions['paragraph'],
      },
      ...(Object.keys(STYLES) as StyleId[]).map((id) => wordStyle(id, STYLES[id])),
      {
        id: PAGE_NUMBER_STYLE,
        name: 'MTCL Số trang',
        basedOn: 'Normal',
        run: { size: halfPoints(PAGE.pageNumberPt) },
        paragraph: { alignment: AlignmentType.CENTER },
      },
      // A rule, a gap and the end of a section are lines without text: as low as their purpose allows.
      lowLine(RULE_STYLE, 'MTCL Đường kẻ', 3),
      lowLine(GAP_STYLE, 'MTCL Khoảng cách', 6),
      lowLine(SECTION_END_STYLE, 'MTCL Hết phần', 1),
    ],
  };
}

function wordStyle(id: StyleId, style: ParagraphStyle): IParagraphStyleOptions {
  return {
    id,
    name: style.name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: halfPoints(style.sizePt), bold: style.bold, italics: style.italic },
    paragraph: {
      alignment: ALIGNMENT[style.align],
      indent: indentOf(style),
      spacing: {
        before: twipsOfPt(style.spaceBeforePt ?? 0),
        after: twipsOfPt(style.spaceAfterPt ?? 0),
        line: lineOf(style.lineSpacing ?? 1),
        lineRule: LineRuleType.AUTO,
      },
      keepNext: style.keepNext,
      outlineLevel: style.outlineLevel === undefined ? undefined : style.outlineLevel - 1,
    },
  };
}

function indentOf({ firstLineMm, leftMm }: ParagraphStyle): { left?: number; firstLine?: number } | undefined {
  if (firstLineMm === undefined && leftMm === undefined) return undefined;
  return {
    ...(leftMm === undefined ? {} : { left: twipsOfMm(leftMm) }),
    ...(firstLineMm === undefined ? {} : { firstLine: twipsOfMm(firstLineMm) }),
  };
}

function lowLine(id: string, name: string, heightPt: number): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    run: { size: halfPoints(1) },
    paragraph: { spacing: { before: 0, after: 0, line: twipsOfPt(heightPt), lineRule: LineRuleType.EXACT } },
  };
}

/** Word's own styles, which no file needs to define, stay out of its lists. */
const BUILT_IN_STYLES = [
  '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1"',
  ' w:defQFormat="0" w:count="376"/>',
].join('');

/** The style every table is based on. */
const TABLE_NORMAL = [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>',
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>',
  '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
].join('');
