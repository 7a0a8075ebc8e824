/** A copy of a Word file in which every finding is a comment on its words, and what can be put right a tracked change. */
import { strFromU8 } from 'fflate';
import { zipParts } from '../generator/docx/zip-parts.ts';
import { unpackAll } from '../import/reader/package.ts';
import { RULES } from '../rules/catalogue.ts';
import type { Author } from './annotate.ts';
import { findWords, type Paragraph, paragraphsOf, withBlanks } from './paragraphs.ts';
import { type WordRemark, withRemarks } from './reviewed-word.ts';
import type { WordFinding } from './word-findings.ts';

export interface ReviewChoices {
  author: Author & { initials: string };
  /** Write the fixes that can be computed as tracked changes. */
  suggest: boolean;
}

export interface Reviewed {
  bytes: Uint8Array;
  /** How many findings became comments, and how many of them hold a tracked change. */
  comments: number;
  changes: number;
}

/**
 * @param bytes A .docx that the reader has read.
 * Throws an OfficeError where a part the reader had no use for is broken or blows up.
 */
export function reviewWord(bytes: Uint8Array, findings: readonly WordFinding[], choices: ReviewChoices): Reviewed {
  const parts = unpackAll(bytes);
  const main = mainPart(parts);
  const paragraphs = paragraphsOf(strFromU8(parts[main] ?? new Uint8Array()));
  const remarks = findings.map((finding) => remarkOf(finding, main, paragraphs, choices.suggest));
  return {
    bytes: zipParts(withRemarks(parts, main, remarks, choices.author)),
    comments: remarks.length,
    changes: remarks.filter(({ instead }) => instead !== undefined).length,
  };
}

/** The part that the package names as its document. */
function mainPart(parts: Record<string, Uint8Array>): string {
  const relations = strFromU8(parts['_rels/.rels'] ?? new Uint8Array());
  for (const [tag] of relations.matchAll(/<Relationship\s[^<>]*>/gu)) {
    const target = /Type="[^"]*\/officeDocument"/u.test(tag) ? /Target="\/?([^"]+)"/u.exec(tag)?.[1] : undefined;
    if (target) return target;
  }
  return 'word/document.xml';
}

function remarkOf(finding: WordFinding, main: string, paragraphs: readonly Paragraph[], suggest: boolean): WordRemark {
  const { code, message, line, words, near, fixes } = finding;
  const change = fixes.find((fix) => fix.change)?.change;
  const shownAt = line?.anchor ?? line?.paragraph;
  const index = shownAt && shownAt.place.part === main ? shownAt.place.index : 0;
  const paragraph = paragraphs[index];
  const outside = Boolean(line?.anchor) || shownAt?.place.part !== main;
  const range = outside || !paragraph ? undefined : findWords(paragraph, words, near);
  const found = suggest && !outside && paragraph && change ? findWords(paragraph, change.words, near) : undefined;
  const exact = found && paragraph && change && withBlanks(paragraph, found, change.words);
  const lines = [
    `${code} – ${RULES[code].title}`,
    ...(outside && finding.where ? [`Ở ${finding.where}: «${words}»`] : []),
    message,
    ...fixes.slice(0, 3).map(({ title }) => `Đề xuất: ${title}`),
  ];
  const whole = { from: 0, to: paragraph?.letters.length ?? 0 };
  return {
    paragraph: index,
    ...(exact ?? range ?? whole),
    lines,
    ...(exact && change ? { instead: change.instead } : {}),
  };
}
