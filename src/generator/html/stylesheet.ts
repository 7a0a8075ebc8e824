import { FONT, PAGE, type ParagraphStyle, STYLES } from '../../document/styles.ts';

/** The look of the sheets, from the same tables as Word's styles. */
export function stylesheet(): string {
  const styles = Object.entries<ParagraphStyle>(STYLES).map(([id, style]) => `p.${id}{${declarations(style)}}`);
  return `${SHEET}${styles.join('\n')}\n`;
}

function declarations(style: ParagraphStyle): string {
  const { sizePt, bold, italic, align, firstLineMm, spaceBeforePt, spaceAfterPt, lineSpacing } = style;
  return [
    `font-size:${sizePt}pt`,
    bold ? 'font-weight:bold' : '',
    italic ? 'font-style:italic' : '',
    `text-align:${align}`,
    firstLineMm ? `text-indent:${firstLineMm}mm` : '',
    `margin:${spaceBeforePt ?? 0}pt 0 ${spaceAfterPt ?? 0}pt`,
    `line-height:${((lineSpacing ?? 1) * SINGLE_SPACING).toFixed(3)}`,
  ]
    .filter(Boolean)
    .join(';');
}

/** Height of a single-spaced line of Times New Roman, in parts of the font size. */
const SINGLE_SPACING = 1.15;

const sheet = (orientation: 'portrait' | 'landscape') => {
  const { top, right, bottom, left } = PAGE[orientation];
  const [width, height] = orientation === 'portrait' ? [PAGE.widthMm, PAGE.heightMm] : [PAGE.heightMm, PAGE.widthMm];
  return `.sheet.${orientation}{width:${width}mm;min-height:${height}mm;padding:${top}mm ${right}mm ${bottom}mm ${left}mm}`;
};

const SHEET = `body{margin:0;background:#e4e4e4;padding:8mm 0}
.sheet{box-sizing:border-box;margin:0 auto 8mm;background:#fff;color:#000;font-family:"${FONT}","Liberation Serif",serif;box-shadow:0 1px 6px rgba(0,0,0,.35)}
${sheet('portrait')}
${sheet('landscape')}
p{margin:0;white-space:pre-wrap;overflow-wrap:break-word}
p:empty::before{content:"\\00a0"}
hr{border:0;border-top:.75pt solid #000;height:0;margin:1.5pt auto 0}
table{border-collapse:collapse;width:100%;table-layout:fixed}
table.columns td{vertical-align:top;padding:0}
table.grid{margin:4pt 0}
table.grid th,table.grid td{border:.5pt solid #000;padding:0 1.5mm;vertical-align:top;font-weight:normal}
table.grid .middle{vertical-align:middle}
.bold,.number.article,.number.part,.number.section{font-weight:bold}
.not-bold{font-weight:normal}
.italic{font-style:italic}
@media print{body{background:none;padding:0}.sheet{margin:0;box-shadow:none;break-after:page}}
`;
