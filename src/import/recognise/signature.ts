/** "Nơi nhận" and the signature, from the lines of their two columns. */
import { capitalised } from '../../wording/citations.ts';
import { isUpper } from '../tidy.ts';
import type { Signer } from '../understood.ts';
import { smallLetters } from './small-letters.ts';

export interface SignaturePart {
  recipients: string[];
  archive?: string;
  signer?: Signer;
  /** Lines that no rule knows. */
  rest: string[];
}

export const RECIPIENTS = /^Nơi (?:nhận|gửi)\s*:?/iu;
const PREFIXES: [keyof Signer, RegExp][] = [
  ['onBehalfOf', /^T ?[./]? ?M(?:[./] ?| )/u],
  ['forHead', /^K ?[./]? ?T(?:[./] ?| )/u],
  ['byOrderOf', /^T ?[./]? ?L(?:[./] ?| )/u],
  ['authorisedBy', /^T ?[./]? ?U ?[./]? ?Q(?:[./] ?| )/u],
  ['acting', /^Q ?[./] ?/u],
];
/** As the program prints them. */
const USUAL_PREFIX = /^(?:TM|KT|TL|TUQ|Q)\. /u;
const POSITIONS =
  /^(?:GIÁM ĐỐC|PHÓ|CHỦ TỊCH|CHỦ NHIỆM|TRƯỞNG|CHÁNH|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|HIỆU TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|TỔNG|ỦY VIÊN|THỦ TRƯỞNG|VIỆN TRƯỞNG|BÍ THƯ|ĐỘI TRƯỞNG)/u;

/** A line that begins the signature. */
export function startsSignature(line: string): boolean {
  return (
    isUpper(line) && (PREFIXES.some(([, pattern]) => pattern.test(line)) || POSITIONS.test(line)) && line.length < 80
  );
}

export function signaturePart(lines: string[]): SignaturePart {
  const part: SignaturePart = { recipients: [], rest: [] };
  let receiving = false;
  let begun = false;
  const signing: string[] = [];
  for (const line of lines) {
    if (RECIPIENTS.test(line)) {
      receiving = true;
      begun = true;
      const same = line.replace(RECIPIENTS, '').trim();
      if (same) addRecipient(part, same);
    } else if (startsSignature(line)) {
      receiving = false;
      signing.push(line);
      // In typed columns the signature stands between the recipients.
    } else if (receiving || (begun && /^[-–—•+]\s*\S/u.test(line))) addRecipient(part, line);
    else signing.push(line);
  }
  readSigner(part, signing);
  return part;
}

function addRecipient(part: SignaturePart, line: string): void {
  const dashed = /^[-–—•+]\s*/u.test(line);
  const text = line.replace(/^[-–—•]\s*/u, '').replace(/(?<!\s)\s*[;.]\s*$/u, '');
  const archive = /^Lưu\s*:\s*(?=\S)(.+)$/iu.exec(text);
  if (archive?.[1]) part.archive = archive[1];
  else if (dashed || part.recipients.length === 0) part.recipients.push(text);
  // A name that goes on in the next line.
  else part.recipients[part.recipients.length - 1] += ` ${text}`;
}

function readSigner(part: SignaturePart, lines: string[]): void {
  const signer: Signer = {};
  const last = lines.at(-1);
  const isNamed = last !== undefined && (isName(last) || (lines.length > 1 && CAPITAL_NAME.test(last)));
  const named = isNamed ? lines.slice(0, -1) : lines;
  if (named.length < lines.length) signer.fullName = last;
  let open: keyof Signer | undefined;
  const authority: string[] = [];
  for (const line of named) {
    const known = part.rest.length;
    const prefix = PREFIXES.find(([, pattern]) => isUpper(line) && pattern.test(line));
    if (prefix) {
      open = prefix[0];
      signer[open] = sentence(line.replace(prefix[1], ''));
    } else if (isUpper(line) && (POSITIONS.test(line) || !open) && !signer.position) {
      signer.position = sentence(line);
      open = 'position';
    } else if (isUpper(line) && signer.position && !signer.otherOffice && POSITIONS.test(line)) {
      signer.otherOffice = sentence(line);
      open = 'otherOffice';
    } else if (isUpper(line) && open) signer[open] = `${signer[open]} ${smallLetters(line)}`;
    else part.rest.push(line);
    if (part.rest.length === known && open !== 'otherOffice') authority.push(line);
  }
  const typed = named.some((line) => PREFIXES.some(([, pattern]) => pattern.test(line)) && !USUAL_PREFIX.test(line));
  if (typed && signer.position) signer.authorityWording = authority.join('\n');
  if (Object.keys(signer).length > 0) part.signer = signer;
}

/** "NGUYỄN THỊ HẢI" below an office: a name, told by its first word. */
const CAPITAL_NAME =
  /^(?:NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐINH|ĐÀO|ĐOÀN|TRƯƠNG|MAI|LƯƠNG|TRỊNH|HÀ|CAO|TẠ|CHU|LÂM|THÁI|TÔ|QUÁCH|TRIỆU|KIỀU|LƯU|ĐÀM|NÔNG|HỨA|VƯƠNG|TỐNG|PHÙNG|DANH|THẠCH|KIM|SƠN|CHÂU|LA|LÒ|QUÀNG|ĐIỂU|Y|H')(?: \p{Lu}{1,7}){1,4}$/u;

/** "Nguyễn Văn A", with or without titles; no office and no remark in brackets. */
export function isName(line: string): boolean {
  const words = line.split(' ');
  if (words.length < 2 || words.length > 7 || /[\d(),;:]/u.test(line)) return false;
  return !isUpper(line) && words.every((word) => /^\p{Lu}/u.test(word));
}

/** "PHÓ CHỦ TỊCH UBND TỈNH" → "Phó chủ tịch UBND tỉnh": it prints in capitals again. */
export function sentence(line: string): string {
  return capitalised(smallLetters(line));
}
