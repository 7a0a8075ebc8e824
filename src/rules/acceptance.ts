/**
 * A finding accepted in the text: `// chấp nhận MTCL302: hạn theo chỉ đạo của Tỉnh`, at the end of the line of the
 * finding or on a line of its own before it. Several codes are separated by commas.
 */
import { isRuleCode, RULES, type RuleCode } from './catalogue.ts';

export interface Acceptance {
  codes: RuleCode[];
  reason: string;
  /** Vietnamese: what is wrong with the acceptance itself. */
  problem?: string;
}

const FORM = /^\/\/+\s*chấp nhận\s+((?:MTCL\w*(?:\s*(?:,|;|và)\s*)?)+)\s*(?::\s*(.*))?$/iu;
const CODE = /MTCL\w*/giu;

/** Whether a file may hold acceptances at all: cheap, for every file on every change. */
export function mayAccept(text: string): boolean {
  return /ch\P{ASCII}?[\p{L}\p{M}]{1,4}p\s+nh[\p{L}\p{M}]{1,4}n\s+MTCL/iu.test(text);
}

/** Reads a line comment; undefined where it accepts nothing. */
export function readAcceptance(comment: string): Acceptance | undefined {
  const match = FORM.exec(comment.normalize('NFC').trim());
  if (!match) return undefined;
  const written = match[1]!.match(CODE)?.map((code) => code.toUpperCase()) ?? [];
  const reason = match[2]?.trim() ?? '';
  const codes = written.filter(isRuleCode);
  const unknown = written.find((code) => !isRuleCode(code));
  const fixed = codes.find((code) => RULES[code].fixed);
  if (unknown) return { codes, reason, problem: `Không có quy tắc «${unknown}». Hãy xem lại mã.` };
  if (fixed) return { codes, reason, problem: `${fixed} không chấp nhận được: có lỗi ấy thì tệp chưa đọc được.` };
  if (!reason) return { codes, reason, problem: 'Lời chấp nhận phải có lý do: viết dấu hai chấm rồi lý do sau mã.' };
  return { codes, reason };
}
