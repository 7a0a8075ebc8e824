/** The official wording of a deadline where it says the same in all words: offered as a fix of the source. */
import { formatDeadline } from './format.ts';
import { officialWording } from './official.ts';
import type { DeadlineReading } from './reader/read.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokens.ts';

/**
 * The official wording of a deadline line, in the author's capital and spelling of "hằng"; undefined where it is the
 * text itself, or where the reading does not cover every word of it.
 */
export function betterWording(text: string, { deadline, problems, references }: DeadlineReading): string | undefined {
  if (!deadline || problems.length > 0 || references.length > 0 || /[{}()[\]\r\n"“”„«»]/u.test(text)) return undefined;
  if (deadline.parts.some(({ when, remark }) => when.type === 'words' || remark)) return undefined;
  const official = officialWording(deadline);
  if (/["“”]/u.test(official) || !sameWords(text, official)) return undefined;
  const spelt = /h[àa]ng/iu.test(text.normalize('NFC')) ? official.replace(/(?<=h|H)ằng/gu, 'àng') : official;
  const first = text.trimStart().charAt(0);
  const lower = first.toLowerCase() === first;
  const wording = lower ? spelt.charAt(0).toLowerCase() + spelt.slice(1) : spelt;
  return wording === text ? undefined : wording;
}

/**
 * Whether a better wording is worth a hint: more differs than capitals, zeros, marks, the spelling of "hằng", and words
 * that only introduce what follows.
 */
export function isLoose(text: string, { deadline }: DeadlineReading, better: string): boolean {
  return deadline !== undefined && ![formatDeadline(deadline), better].some((form) => alike(form) === alike(text));
}

/** The order of words and numbers, and how they are joined to dates. */
function alike(text: string): string {
  const words = text
    .normalize('NFC')
    .replace(/["“”„«»]/g, '')
    .replace(/[–—]/g, '-');
  const tokens = tokenize(words).filter(({ kind, text: word }) => {
    if (kind === 'word') return !SILENT.has(word);
    return kind === 'number' || kind === 'code' || kind === 'slash' || kind === 'dash';
  });
  return tokens
    .map(({ kind, text: word, start, end }) => {
      if (kind === 'number') return String(Number(word));
      // "quí" is a slip, "hàng" another spelling.
      return kind === 'word'
        ? words
            .slice(start, end)
            .toLowerCase()
            .replace(/^hàng$/u, 'hằng')
        : kind;
    })
    .join(' ')
    .replace(/ (?:đến|dash)(?: tháng)? /g, ' dash ')
    .replace(/ slash (?=\d{4})/g, ' ')
    .replace(/tháng (?=\d{1,2} \d{4})/g, '');
}

const SILENT = new Set('ngày năm trong vào của là từ và'.split(' '));

/** Words that only introduce what follows: they may come and go. */
const LINKS = new Set('ngày tháng năm quý t th thg q là trong vào của từ đến và các'.split(' '));
const NUMBERS: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4' };

function sameWords(text: string, official: string): boolean {
  const [before, after] = [count(tokenize(text)), count(tokenize(official))];
  // "Định kỳ/Thường xuyên": the slash is an "or".
  if (/\p{L}\s*\/\s*\p{L}/u.test(text)) after.delete('hoặc');
  return before.size === after.size && [...before].every(([word, times]) => after.get(word) === times);
}

function count(tokens: Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) {
    if (token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'code') continue;
    const word = token.kind === 'number' ? String(Number(token.text)) : (NUMBERS[token.text] ?? token.text);
    if (!LINKS.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
