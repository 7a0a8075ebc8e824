/** Where the text ends: the signature with its recipients. */
import { lastOf, nth } from '../../known.ts';
import { isUpper } from '../tidy.ts';
import type { Signer, Understood } from '../understood.ts';
import { isAnnexHeading } from './annexes.ts';
import { tableLines } from './head.ts';
import { linesIn, typedColumns } from './opening.ts';
import type { Doubt, Piece } from './pieces.ts';
import { isName, RECIPIENTS, sentence, signaturePart, startsSignature } from './signature.ts';

/** The table with "Nơi nhận", or the lines from there to the name. */
export function signatureStart(pieces: Piece[], from: number): { found: boolean; from: number; to: number } {
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    if (
      piece?.type === 'table' &&
      tableLines(piece.table)
        .flat()
        .some((line) => RECIPIENTS.test(line))
    ) {
      return { found: true, from: at, to: withName(pieces, at + 1) };
    }
    if (piece?.type === 'line' && RECIPIENTS.test(piece.line.full))
      return { found: true, from: at, to: typedEnd(pieces, at) };
  }
  return { found: false, from: pieces.length, to: pieces.length };
}

/** The name can stand behind the table. */
function withName(pieces: Piece[], at: number): number {
  const next = pieces[at];
  return next?.type === 'line' && isName(next.line.full) && !next.line.label ? at + 1 : at;
}

function typedEnd(pieces: Piece[], from: number): number {
  let at = from;
  let signed = false;
  for (; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.type !== 'line') break;
    const { full, label } = piece.line;
    // "Nơi nhận:    GIÁM ĐỐC": recipients and signature in two columns of tabs or spaces.
    const columns = typedColumns(piece.line);
    if (columns.some(startsSignature)) signed = true;
    else if (at === from || (signed && columns.every((each) => /^[-–—•+]\s*\S/u.test(each)))) continue;
    else if (signed && isName(lastOf(columns))) return at + 1;
    else if (isAnnexHeading(pieces, at)) return at;
    // "TM. ỦY BAN NHÂN DÂN", then "TỈNH BÌNH HẢI" over the office.
    else if (signed && isUpper(full) && signsNext(pieces, at)) continue;
    else if (signed && !/^\(/u.test(full)) return at;
    else if (!signed && label?.kind !== 'dash' && full.length > 120) return at;
  }
  return at;
}

function signsNext(pieces: Piece[], at: number): boolean {
  const next = pieces[at + 1];
  return next?.type === 'line' && typedColumns(next.line).some((each) => startsSignature(each) || isName(each));
}

export function readSignature(pieces: Piece[], document: Understood, doubts: Doubt[]): void {
  const lines = pieces.flatMap((piece) => (piece.type === 'table' ? tableLines(piece.table).flat() : linesIn([piece])));
  const part = signaturePart(lines);
  document.recipients = part.recipients;
  document.archive = part.archive;
  document.signer = part.signer;
  for (const text of part.rest) doubts.push({ kind: 'signature', text });
}

/** Who may sign beside another: not the head of an agency alone. */
const CAPACITY =
  /^(?:ĐẠI DIỆN|CHỦ TRÌ|CHỦ TỌA|CHỦ TOẠ|THƯ KÝ|NGƯỜI|XÁC NHẬN|BÊN|KẾ TOÁN|THỦ KHO|THỦ QUỸ|LÃNH ĐẠO|ĐƠN VỊ|TỔ TRƯỞNG|TM\.|HỘI ĐỒNG|CÁN BỘ|CÔNG CHỨC|THÀNH VIÊN|ỦY VIÊN)(?: |$)/u;

/** Signatures side by side at the end of the text, in a table or typed in columns: how many pieces they take. */
export function readCosigners(pieces: readonly Piece[], document: Understood): number {
  if (document.signer) return 0;
  const last = pieces.at(-1);
  if (last?.type === 'table') return signTogether(tableLines(last.table), document) ? 1 : 0;
  const rows: string[][] = [];
  for (let at = pieces.length - 1; at >= Math.max(0, pieces.length - MOST_SIGNING_LINES); at--) {
    const piece = pieces[at];
    if (piece?.type !== 'line') return 0;
    const columns = typedColumns(piece.line);
    rows.unshift(columns);
    const begins = columns.length > 1 && columns.every((each) => CAPACITY.test(each) || startsSignature(each));
    if (!begins) continue;
    if (!rows.every((row) => row.length === columns.length)) return 0;
    const lines = columns.map((_, i) => rows.map((row) => nth(row, i)));
    return signTogether(lines, document) ? rows.length : 0;
  }
  return 0;
}

/** Capacity, offices, a remark, a name. */
const MOST_SIGNING_LINES = 6;

function signTogether(all: string[][], document: Understood): boolean {
  const columns = all.map((lines) => lines.filter(Boolean)).filter((lines) => lines.length > 0);
  if (columns.length === 0 || columns.length > 4) return false;
  if (isSignedMinutes(columns, document)) return true;
  const signers = columns.map(cosigner);
  if (!signers.every((each) => each !== undefined)) return false;
  document.cosigners = signers;
  return true;
}

function cosigner(lines: string[]): Signer | undefined {
  const last = lastOf(lines);
  const fullName = isName(last) ? last : undefined;
  const capacity = fullName ? lines.slice(0, -1) : lines;
  const [first = ''] = capacity;
  const remark = (line: string) => /^\(.{2,60}\)$/u.test(line);
  if (
    !capacity.every((line, i) => remark(line) || (isUpper(line) && line.length < 80 && (i === 0 || !/\d/u.test(line))))
  )
    return undefined;
  if (startsSignature(first) && !CAPACITY.test(first)) return signaturePart(lines).signer;
  if (!CAPACITY.test(first) && !startsSignature(first)) return undefined;
  const words = capacity.map((line) =>
    remark(line)
      ? line
      : sentence(line).replace(/(?<=^bên |^Bên | bên )\p{Ll}(?= |$)/u, (letter) => letter.toLocaleUpperCase('vi')),
  );
  return { position: words.join('\n'), ...(fullName ? { fullName } : {}) };
}

/** "THƯ KÝ | CHỦ TỌA" over their names: the signatures of minutes, as they are printed again. */
function isSignedMinutes([clerk, chair, ...more]: string[][], document: Understood): boolean {
  const signs = ([office, name = '', ...below]: readonly string[] = [], capacity: string) =>
    office?.toLocaleUpperCase('vi') === capacity && isName(name) && below.length === 0;
  if (document.kind !== 'biên bản' || more.length > 0 || !signs(clerk, 'THƯ KÝ') || !signs(chair, 'CHỦ TỌA'))
    return false;
  document.clerk = { position: 'Thư ký', fullName: clerk?.[1] };
  document.signer = { position: 'Chủ tọa', fullName: chair?.[1] };
  return true;
}
