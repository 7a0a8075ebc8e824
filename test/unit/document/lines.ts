/** Shows a document's blocks as lines of text, for tests that read like the document. */

import { documentsOf } from '../../../src/document/documents.ts';
import type { Block, OfficialDocument, ParagraphBlock } from '../../../src/document/model.ts';
import { numberLabel } from '../../../src/document/numbering.ts';
import { load } from '../../../src/language/test/load.ts';

export const HEAD = `cơ quan SNgV "Sở Ngoại vụ" {
  chủ quản: "Ủy ban nhân dân tỉnh Bình Hải"
  địa danh: "Bình Hải"
}
đơn vị VP "Văn phòng"
đơn vị HTQT "Phòng Hợp tác quốc tế"
vai trò QMR "QMR"
vai trò ThuKyISO "Thư ký ISO"
kế hoạch năm 2027 của SNgV
`;

/** The decision that the text yields. */
export async function decisionOf(text: string, head = HEAD): Promise<OfficialDocument> {
  const { plan } = await load(head + text);
  return documentsOf(plan!)[0]!;
}

/** The lines of one section, numbers included; the style in front where `styles` is set. */
export function linesOf(document: OfficialDocument, section: number | string, styles = false): string[] {
  const found =
    typeof section === 'number' ? [document.sections[section]!] : document.sections.filter((s) => s.name === section);
  return found.flatMap((s) => s.blocks.flatMap((block) => blockLines(block, styles)));
}

export function blockLines(block: Block, styles = false): string[] {
  switch (block.type) {
    case 'paragraph':
      return [line(block, styles)];
    case 'rule':
      return [];
    case 'columns':
      return block.rows.flatMap((row) =>
        row.cells.flatMap((cell) => cell.flatMap((inner) => (inner.type === 'paragraph' ? [line(inner, styles)] : []))),
      );
    case 'table':
      return [...block.headerRows, ...block.rows].map((row) =>
        row.cells.map((cell) => cell.blocks.map((inner) => line(inner, false)).join(' / ')).join(' | '),
      );
  }
}

function line(block: ParagraphBlock, styles: boolean): string {
  const text = block.runs
    .map((run) => ('text' in run ? run.text : 'note' in run ? `[${run.note.number}]` : ' '))
    .join('');
  const label = block.numbering ? numberLabel(block.numbering) : '';
  const shown = [label, text].filter(Boolean).join(' ');
  return styles ? `${block.style}: ${shown}` : shown;
}
