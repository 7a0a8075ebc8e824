/**
 * A finding accepted in the text: `// chấp nhận MTCL302: hạn theo chỉ đạo của Tỉnh`, at the end of the line of the
 * finding or on a line of its own before it. Several codes are separated by commas.
 */
import { unaccented } from '../fold.ts';
import { isRuleCode, RULES, type Rule, type RuleCode } from './catalogue.ts';

export interface Acceptance {
  codes: RuleCode[];
  reason: string;
  /** Vietnamese: what is wrong with the acceptance itself. */
  problem?: string;
  /** The comment as it must be, where that is sure. */
  better?: string;
}

const HEAD = /^\/\/+\s*chấp nhận\s+(?=MTCL)/iu;
const CODE = /^MTCL\w*$/iu;
/** Longer than any reason: such a comment is not read, and one that begins as an acceptance is told so. */
const MOST_CHARACTERS = 2_000;
const TOO_LONG = 'Lời chấp nhận dài quá 2.000 ký tự nên không có tác dụng. Hãy rút gọn lý do.';

/** Whether a file may hold acceptances at all: cheap, for every file on every change. */
export function mayAccept(text: string): boolean {
  return /mtcl[\s_-]?\d/iu.test(text) && /\/[/*]/.test(text);
}

/** Reads a comment; undefined where it does not mean to accept anything. */
export function readAcceptance(comment: string): Acceptance | undefined {
  if (comment.length > MOST_CHARACTERS) {
    if (!HEAD.test(comment.slice(0, MOST_CHARACTERS).normalize('NFC'))) return undefined;
    return { codes: [], reason: '', problem: TOO_LONG };
  }
  const form = codesAndReason(comment.normalize('NFC').trim());
  if (!form) return nearAcceptance(comment);
  const { written, reason } = form;
  const codes = written.filter(isRuleCode);
  const unknown = written.find((code) => !isRuleCode(code));
  const fixed = codes.find((code) => !mayBeAccepted(RULES[code], true));
  if (unknown) return { codes, reason, problem: `Không có quy tắc «${unknown}». Hãy xem lại mã.` };
  if (fixed) return { codes, reason, problem: cannotBeAccepted([fixed]) };
  if (!reason) return { codes, reason, problem: 'Lời chấp nhận phải có lý do: viết dấu hai chấm rồi lý do sau mã.' };
  return { codes, reason };
}

/** Vietnamese: what an acceptance of these is told. */
export function cannotBeAccepted(codes: readonly RuleCode[]): string {
  return `${codes.join(', ')} luôn bật, không chấp nhận được: hãy sửa chỗ có lỗi.`;
}

/** @param inText Whether what it hits is words of a text, which may quote another's. */
export function mayBeAccepted(rule: Rule, inText: boolean): boolean {
  return !rule.fixed || (inText && rule.acceptedInTexts === true);
}

/** The codes as written and the reason behind the colon; undefined where it is not in the form. */
function codesAndReason(comment: string): { written: string[]; reason: string } | undefined {
  const head = HEAD.exec(comment);
  if (!head) return undefined;
  const rest = comment.slice(head[0].length);
  const colon = rest.indexOf(':');
  const codes = (colon < 0 ? rest : rest.slice(0, colon))
    .split(/[,;]|(?<!\p{L})và(?!\p{L})/iu)
    .map((code) => code.trim());
  if (codes.length > 1 && codes.at(-1) === '') codes.pop();
  if (!codes.every((code) => CODE.test(code))) return undefined;
  return { written: codes.map((code) => code.toUpperCase()), reason: colon < 0 ? '' : rest.slice(colon + 1).trim() };
}

const MEANT =
  /^(?:(?:chap\s{0,9}nha[np]|cho phep|bo qua|\S{0,40}(?:accept|ignore|disable)\S{0,40})\W{0,40})?mtcl[\s_-]{0,9}\d/u;
const LOOSE_CODE = /mtcl[\s_-]{0,9}(\d{3})(?!\d)/giu;

/** Words that mean an acceptance and are none: without marks, in another kind of comment, the code first. */
function nearAcceptance(comment: string): Acceptance | undefined {
  const words = comment
    .normalize('NFC')
    .replace(/^\/[/*]+|\*\/$/gu, '')
    .trim();
  const codes = [...words.matchAll(LOOSE_CODE)].map(([, digits]) => `MTCL${digits}`).filter(isRuleCode);
  if (codes.length === 0 || !MEANT.test(unaccented(words))) return undefined;
  const reason = words
    .replace(LOOSE_CODE, ' ')
    .replace(
      /^[\s,;:()–-]*(?:(?:chấp|chap)\s*nh\p{L}{1,2}|cho phép|bỏ qua|\p{L}{0,40}(?:accept|ignore|disable)\p{L}{0,40})?[\s,;:()–-]*/iu,
      '',
    )
    .replace(/^(?:vì|do)\s/iu, '')
    .trim();
  const better = `// chấp nhận ${codes.join(', ')}: ${reason || '…'}`;
  return { codes, reason, problem: `Chưa phải lời chấp nhận nên không có tác dụng. Hãy viết: ${better}`, better };
}
