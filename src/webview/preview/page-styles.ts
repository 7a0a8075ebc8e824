/** The look of a page around its text: sizes and margins from the table of the decree. */
import { FONT, PAGE } from '../../document/styles.ts';
import { sheetSize } from '../../generator/html/stylesheet.ts';

export function pageStyles(): string {
  return `${sized('portrait')}${sized('landscape')}
.page{position:relative;box-sizing:border-box;background:#fff;color:#000;transform-origin:0 0}
.folio{position:absolute;left:0;right:0;top:${PAGE.headerMm}mm;text-align:center;color:#000;font:${PAGE.pageNumberPt}pt/1.15 "${FONT}","Liberation Serif","Tinos",serif}
.sheet p.went-on{margin-top:0;text-indent:0}
.sheet p.goes-on{margin-bottom:0}
.sheet p.justified{text-align-last:justify}
.sheet .measured{display:flow-root}
`;
}

function sized(orientation: 'portrait' | 'landscape'): string {
  const { width, height } = sheetSize(orientation);
  const { top, right, bottom, left } = PAGE[orientation];
  const zoom = `var(--zoom-${orientation})`;
  return `.frame.${orientation}{width:calc(${width}mm*${zoom});height:calc(${height}mm*${zoom});overflow:hidden}
.page.${orientation}{width:${width}mm;height:${height}mm;padding:${top}mm ${right}mm ${bottom}mm ${left}mm;transform:scale(${zoom})}
.ruler.${orientation}{width:${width - left - right}mm}
.ruler.${orientation}.whole{height:${height - top - bottom}mm}
`;
}
