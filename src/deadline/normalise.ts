import type { Deadline, DeadlinePart, When } from './model.ts';
import { isAction } from './reader/labels.ts';

/** One shape for one meaning: what the reader yields and the two wordings can carry. */
export function normaliseDeadline(deadline: Deadline): Deadline {
  return { parts: deadline.parts.map(normalisePart) };
}

function normalisePart(part: DeadlinePart, index: number, parts: DeadlinePart[]): DeadlinePart {
  const result: DeadlinePart = { when: normaliseWhen(part.when, index === 0 && !part.label) };
  const before = parts[index - 1];
  if (before) {
    const both = before.when.type === 'fixed' && part.when.type === 'fixed' && !part.label;
    result.join = part.join === 'and' && both ? 'semicolon' : (part.join ?? 'semicolon');
  }
  const label = part.label && cleanWords(part.label);
  if (label) result.label = isAction(label) ? label.toLowerCase() : index === 0 ? capitalise(label) : label;
  const remark = part.remark && cleanWords(part.remark);
  if (remark) result.remark = remark;
  return result;
}

function normaliseWhen(when: When, leads: boolean): When {
  switch (when.type) {
    case 'words': {
      const text = cleanWords(when.text);
      return { type: 'words', text: leads ? capitalise(text) : text };
    }
    case 'fixed': {
      const { yearly, ...rest } = when;
      return yearly ? { ...rest, yearly } : rest;
    }
    case 'relative':
    case 'event': {
      const { anchor } = when;
      if (anchor.type !== 'event') return when;
      return { ...when, anchor: { ...anchor, event: cleanWords(anchor.event) } };
    }
    default:
      return when;
  }
}

/** Words as they can stand in quotes: NFC, single spaces, no double quotes. */
export function cleanWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/["“”„«»]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

export function capitalise(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return first.toUpperCase() + text.slice(first.length);
}
