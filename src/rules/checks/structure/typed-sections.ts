/** Sections that a person typed as paragraphs, with a number that another one carries already. */
import { pointLetter } from '../../../document/numbering.ts';
import { allDocuments } from '../../../plan/issued.ts';
import type { Article, Content, RichText, SourceRange } from '../../../plan/model.ts';
import { roman } from '../../../plan/roman.ts';
import { joinedText, locate } from '../../../plan/text-positions.ts';
import type { RuleContext } from '../../context.ts';
import { replaceFix } from '../../finding.ts';
import { narratives, numberedItems } from '../../narratives.ts';
import { typedLabel } from '../../text/forms.ts';

type Scheme = 'roman' | 'arabic' | 'letter';

/** Numbers taken at a place, each with who carries it. */
type Taken = Map<string, SourceRange>;

export function typedSections(context: RuleContext): void {
  for (const contents of narratives(context.plan)) {
    if (!hasTypedLabel(contents)) continue;
    const parts = contents.filter(({ type }) => type === 'part');
    const taken: Taken = new Map(parts.map(({ source }, i) => [roman(i + 1), source]));
    walk(contents, { roman: taken, arabic: new Map(), letter: new Map() }, context);
  }
  for (const { articles } of allDocuments(context.plan)) if (articles.length > 0) skippedArticles(articles, context);
}

/** In most texts no number is typed: then none has to be counted. */
function hasTypedLabel(contents: readonly Content[]): boolean {
  return contents.some(
    (content) =>
      (content.type === 'paragraph' && typedLabel(joinedText(content.text)) !== undefined) ||
      ('content' in content && hasTypedLabel(content.content)),
  );
}

const TYPED_ARTICLE = /^\s*Điều (\d{1,3})(?=[.:])/u;

/** Articles that a person typed, or an import kept as they were, behind those that are counted: 1, 3, 4. */
function skippedArticles(articles: readonly Article[], { report }: RuleContext): void {
  let last = 0;
  for (const { content } of articles) {
    last += 1;
    for (const item of content) {
      const typed = item.type === 'paragraph' && item.text.image ? TYPED_ARTICLE.exec(joinedText(item.text)) : null;
      if (!typed || item.type !== 'paragraph') continue;
      const number = Number(typed[1]);
      const end = typed[0].length;
      if (number > last + 1) {
        report(
          'MTCL171',
          `Trước Điều ${number} không có Điều ${last + 1}. Hãy soát lại số các điều.`,
          locate(item.text, end - `Điều ${number}`.length, end),
        );
      }
      last = Math.max(last, number);
    }
  }
}

/** @param over Number of the section that the contents stand under: "1.2." */
function walk(contents: Content[], above: Record<Scheme, Taken>, context: RuleContext, over = ''): void {
  const items = numberedItems(contents, over);
  const labels = new Map(items.map(({ label, item }) => [item, label]));
  const taken = { ...above };
  const own: Record<Scheme, boolean> = { roman: true, arabic: false, letter: false };
  const points = contents.filter(({ type }) => type === 'point');
  own.arabic = items.length > 0;
  own.letter = points.length > 0;
  // Those below a section are among those of the contents around it already.
  if (own.arabic && !over) taken.arabic = new Map(items.map(({ label, item }) => [label, item.source]));
  if (own.letter) taken.letter = new Map(points.map(({ source }, i) => [pointLetter(i + 1), source]));
  // What is typed is counted anew under each typed heading above it; what is made runs on.
  let typed: Record<Scheme, Taken> = { roman: new Map(), arabic: new Map(), letter: new Map() };
  for (const content of contents) {
    if (content.type === 'paragraph') {
      if (ARTICLE.test(joinedText(content.text))) typed = { roman: new Map(), arabic: new Map(), letter: new Map() };
      const found = typedLabel(joinedText(content.text));
      if (found) {
        const scheme = schemeOf(found.label);
        // A list of its own under a section begins with its own first number.
        const isList = !own[scheme] && (isFirst(found.label) || [...typed[scheme].keys()].some(isFirst));
        clash(content.text, found, isList ? new Map() : taken[scheme], typed[scheme], context);
        typed[scheme].set(found.label, content.source);
        typed = below(scheme, typed);
      }
    }
    if (!('content' in content)) continue;
    const label = labels.get(content);
    const isArticle = content.type === 'article' || content.type === 'chapter' || content.type === 'chapterSection';
    const inPart = content.type === 'part' ? { ...taken, arabic: new Map() } : taken;
    walk(
      content.content,
      isArticle ? { roman: new Map(), arabic: new Map(), letter: new Map() } : inPart,
      context,
      label === undefined ? '' : `${label}.`,
    );
  }
}

/** Typed articles and chapters of an annexed regulation: each counts its own items. */
const ARTICLE = /^\s*(?:Điều|Chương|Mục|Phần) (?:\d{1,3}|[IVXLC]{1,7})(?![\p{L}\d])/iu;

function isFirst(label: string): boolean {
  return label === '1' || label === 'a';
}

function schemeOf(label: string): Scheme {
  if (/^\d/.test(label)) return 'arabic';
  return /^[IVX]/.test(label) ? 'roman' : 'letter';
}

/** Numbers of a lower kind begin again. */
function below(scheme: Scheme, typed: Record<Scheme, Taken>): Record<Scheme, Taken> {
  if (scheme === 'letter') return typed;
  return { ...typed, letter: new Map(), ...(scheme === 'roman' ? { arabic: new Map() } : {}) };
}

function clash(
  text: RichText,
  { start, end, label }: { start: number; end: number; label: string },
  made: Taken,
  typed: Taken,
  { report }: RuleContext,
): void {
  const other = made.get(label) ?? typed.get(label);
  if (!other || !text.image) return;
  const source = locate(text, start, end);
  const next = nextFree(label, new Set([...made.keys(), ...typed.keys()]));
  report(
    'MTCL171',
    `Số ${label} gõ tay ở đây trùng với một mục đã có. Hãy viết thành «phần», «mục» để máy đánh số, hoặc sửa số.`,
    source,
    {
      related: [{ message: `Mục mang số ${label}`, source: { ...other, end: other.start } }],
      fixes: [{ ...replaceFix(`Đánh số ${next}`, source, next), single: true }],
    },
  );
}

/** Of "1.2" the next free one of its level: "1.3". */
function nextFree(label: string, taken: Set<string>): string {
  const scheme = schemeOf(label);
  const above = scheme === 'arabic' ? label.slice(0, label.lastIndexOf('.') + 1) : '';
  const written = { roman, arabic: (number: number) => above + number, letter: pointLetter }[scheme];
  const isOfLevel = (each: string) => each.startsWith(above) && !each.slice(above.length).includes('.');
  let number = [...taken].filter(isOfLevel).length + 1;
  while (taken.has(written(number))) number++;
  return written(number);
}
