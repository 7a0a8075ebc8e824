/** Snippets of the catalogue as whole files: what they name and do not declare is declared before them. */
import { diagnosticsOf } from '../../language/rules/issuing.ts';
import { load } from '../../language/test/load.ts';
import type { Mode } from '../settings.ts';

const DECLARATIONS: Record<string, string> = {
  SNgV: 'cơ quan SNgV "Sở Ngoại vụ" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải" địa danh: "Bình Hải" ký hiệu: "SNgV" }',
  VP: 'đơn vị VP "Văn phòng"',
  HTQT: 'đơn vị HTQT "Phòng Hợp tác quốc tế"',
  LS: 'đơn vị LS "Phòng Lãnh sự"',
  CacPhong: 'nhóm CacPhong "các phòng chuyên môn" { HTQT, LS }',
  QMR: 'vai trò QMR "QMR"',
  ThuKyISO: 'vai trò ThuKyISO "Thư ký ISO"',
};
const PLAN = 'kế hoạch năm 2027 của SNgV { báo cáo "6 tháng" chốt: 15/06/2027 báo cáo "năm" chốt: 30/11/2027 }';

const OPEN = '⟦';
const CLOSE = '⟧';

export interface Found {
  code: string;
  /** The words of the finding. */
  words: string;
  /** "line:column" in the snippet, both from 1. */
  at: string;
  message: string;
}

/** The snippet without its marks, and the places of the marks as "line:column words". */
export function unmarked(snippet: string): { text: string; marks: string[] } {
  let text = '';
  const marks: string[] = [];
  for (const piece of snippet.split(OPEN)) {
    const [marked, rest] = piece.includes(CLOSE) ? piece.split(CLOSE, 2) : [undefined, piece];
    if (marked !== undefined) {
      marks.push(`${placeIn(text, text.length)} ${marked}`);
      text += marked;
    }
    text += rest;
  }
  return { text, marks };
}

function placeIn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${lines.at(-1)!.length + 1}`;
}

/** The snippet without its marks as a file that can be loaded, `bare` as it is. */
export function wholeFile(snippet: string, bare = false): string {
  const { text } = unmarked(snippet);
  return bare ? text : `${declarationsFor(text)}${text}`;
}

/** What is found in a snippet, `bare` as it is, while drafting or when the document is issued. */
export async function findingsOf(snippet: string, bare = false, mode: Mode = 'draft'): Promise<Found[]> {
  const { text } = unmarked(snippet);
  const before = bare ? '' : declarationsFor(text);
  const { documents, shared } = await load(`${before}${text}`);
  const document = [...documents.values()][0]!;
  const skipped = before.split('\n').length - 1;
  const source = document.textDocument;
  const found = diagnosticsOf([document], mode, shared).map(({ diagnostic }) => diagnostic);
  const inOrder = found.toSorted(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
  return inOrder.map(({ code, range, message }) => ({
    code: String(code),
    words: source.getText(range),
    at: `${range.start.line + 1 - skipped}:${range.start.character + 1}`,
    message: typeof message === 'string' ? message : message.value,
  }));
}

function declarationsFor(text: string): string {
  const plan = /kế hoạch năm \d/u.test(text) ? '' : `${PLAN}\n`;
  const lines = new Set<string>();
  const add = (words: string) => {
    for (const [name, declaration] of Object.entries(DECLARATIONS)) {
      if (lines.has(declaration) || !new RegExp(`(?<![\\p{L}\\p{N}"-])${name}(?![\\p{L}\\p{N}])`, 'u').test(words))
        continue;
      if (new RegExp(`(?<!mục tiêu )(?:đơn vị|vai trò|nhóm|cơ quan) ${name}(?![\\p{L}\\p{N}])`, 'u').test(text))
        continue;
      lines.add(declaration);
      add(declaration);
    }
  };
  if (/cơ quan \p{L}/u.test(text)) add(text);
  else add(`${text} SNgV`);
  const declared = [...lines].map((line) => `${line}\n`).join('');
  return `${declared}${/cơ quan \p{L}/u.test(text) ? plan.replace(' của SNgV', '') : plan}`;
}
