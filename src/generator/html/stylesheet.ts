/** The look of documents on screen, from the same tables as Word's styles. */
import { LINE_HEIGHT } from '../../document/metrics.ts';
import { FONT, PAGE, type ParagraphStyle, STYLES } from '../../document/styles.ts';

type Orientation = 'portrait' | 'landscape';

/** Space between a table and what follows it, as in the Word file. */
export const AFTER_TABLE_PT = 6;

/** Space between the middle of a border and the text of a cell, as in the Word file; half a border takes its part. */
const CELL_PADDING_PT = 4;
const SIGNATURE_SPACE_PT = 8;
/** Between a line of text and the rule under it, and the rule's own height, as in the Word file. */
const RULE_GAP_PT = 2;
const RULE_HEIGHT_PT = 3;

/** How the content of a sheet looks: `.sheet` is whatever holds the paragraphs and tables. */
export function typography(): string {
  const styles = Object.entries<ParagraphStyle>(STYLES).map(([id, style]) => `p.${id}{${declarations(style)}}`);
  return `${CONTENT}${styles.join('\n')}
p.after-table{margin-top:${AFTER_TABLE_PT}pt}
`;
}

/** Of the space below a paragraph and the space above the next Word takes the larger, and so do margins. */
function declarations(style: ParagraphStyle): string {
  const { sizePt, bold, italic, align, firstLineMm, leftMm, spaceBeforePt, spaceAfterPt, lineSpacing } = style;
  return [
    `font-size:${sizePt}pt`,
    bold ? 'font-weight:bold' : '',
    italic ? 'font-style:italic' : '',
    `text-align:${align}`,
    firstLineMm ? `text-indent:${firstLineMm}mm` : '',
    `margin:${spaceBeforePt ?? 0}pt 0 ${spaceAfterPt ?? 0}pt${leftMm ? ` ${leftMm}mm` : ''}`,
    `line-height:${((lineSpacing ?? 1) * LINE_HEIGHT).toFixed(3)}`,
  ]
    .filter(Boolean)
    .join(';');
}

const CONTENT = `.sheet{color:#000;font-family:"${FONT}","Liberation Serif","Tinos",serif;font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision}
.sheet p{white-space:pre-wrap;overflow-wrap:break-word}
.sheet p:empty::before{content:"\\00a0"}
.sheet hr{box-sizing:border-box;border:0;border-top:.75pt solid #000;height:${RULE_HEIGHT_PT}pt;margin:${RULE_GAP_PT}pt auto 0}
.sheet hr.notes{width:50mm;margin:12pt 0 0}
.sheet sup{font-size:.65em;font-weight:normal;font-style:normal;line-height:0;vertical-align:super}
.sheet table{border-collapse:collapse;width:100%;table-layout:fixed;margin:0}
.sheet table.after-table{margin-top:${AFTER_TABLE_PT}pt}
.sheet table.columns td{vertical-align:top;padding:0}
.sheet table.signature td{padding-top:${SIGNATURE_SPACE_PT}pt}
.sheet table.grid th,.sheet table.grid td{border:.5pt solid #000;padding:0 calc(${CELL_PADDING_PT}pt - .5px);vertical-align:top;font-weight:normal}
.sheet table.grid th.middle,.sheet table.grid td.middle{vertical-align:middle}
.sheet .bold,.sheet .number.article,.sheet .number.groupRow{font-weight:bold}
.sheet .not-bold{font-weight:normal}
.sheet .italic{font-style:italic}
`;

/** Width and height of a sheet and its margins, mm. */
export function sheetSize(orientation: Orientation): { width: number; height: number } {
  const [width, height] = orientation === 'portrait' ? [PAGE.widthMm, PAGE.heightMm] : [PAGE.heightMm, PAGE.widthMm];
  return { width, height };
}

function sheet(orientation: Orientation): string {
  const { top, right, bottom, left } = PAGE[orientation];
  const { width, height } = sheetSize(orientation);
  return `.sheet.${orientation}{width:${width}mm;min-height:${height}mm;padding:${top}mm ${right}mm ${bottom}mm ${left}mm}`;
}

/** The sheets of a file: a section each, as long as its text; a printer cuts them into pages. */
export function sheetStyles(): string {
  return `body{margin:0;background:#e4e4e4;padding:8mm 0}
.sheet{box-sizing:border-box;margin:0 auto 8mm;background:#fff;box-shadow:0 1px 6px rgba(0,0,0,.35)}
${sheet('portrait')}
${sheet('landscape')}
@page portrait{size:A4 portrait;margin:${pageMargins('portrait')}}
@page landscape{size:A4 landscape;margin:${pageMargins('landscape')}}
@media print{body{background:none;padding:0}.sheet{margin:0;box-shadow:none;padding:0;width:auto;min-height:0}.sheet.portrait{page:portrait}.sheet.landscape{page:landscape}.sheet tr{break-inside:avoid}}
`;
}

function pageMargins(orientation: Orientation): string {
  const { top, right, bottom, left } = PAGE[orientation];
  return `${top}mm ${right}mm ${bottom}mm ${left}mm`;
}

/** A window narrower than the paper: lines break where it ends, nothing lies beyond its edge; no column is narrower than the words of its head. */
export function narrow(): string {
  return (['portrait', 'landscape'] as const)
    .map(
      (orientation) =>
        `@media screen and (max-width:${sheetSize(orientation).width + 2 * NARROW_MARGIN_MM}mm){body{padding:0}.sheet.${orientation}{width:auto;min-height:0;margin:0;padding:${NARROW_MARGIN_MM}mm;zoom:.8}.sheet table{table-layout:auto}.sheet th p{overflow-wrap:normal}.sheet td,.sheet td p{overflow-wrap:break-word}}\n`,
    )
    .join('');
}

const NARROW_MARGIN_MM = 5;
