/** Articles, annexes and parts that a text names and its document does not have. */
import { complete } from '../../../document/defaults/complete.ts';
import { nested } from '../../../plan/contents.ts';
import { publicationOf } from '../../../plan/issued.ts';
import type { Content, IssuedDocument, Plan } from '../../../plan/model.ts';
import { joinedText } from '../../../plan/text-positions.ts';
import { capitalised } from '../../../wording/citations.ts';
import { markSource, type RuleContext, type ScannedText } from '../../context.ts';
import { replaceFix } from '../../finding.ts';
import { numberedItems } from '../../narratives.ts';
import { type LevelMention, type Mention, typedLabel } from '../../text/forms.ts';
import { DECLARED_ROLES, type TextRole } from '../../text/plan-texts.ts';
import { ANNEXES_OF_PLAN } from './published-annexes.ts';

/** Names, cited titles and what has been done speak of other documents. */
const ELSEWHERE: ReadonlySet<TextRole> = new Set([...DECLARED_ROLES, 'citation', 'progress', 'annexWord']);

interface Shape {
  /** "Quyết định này" */
  name: string;
  articles: number;
  annexes: number;
  parts: number;
  /** A group of the plan table carries a Roman number as well. */
  groups: number;
  /** Numbers of its sections and clauses: "1", "1.2". */
  items: ReadonlySet<string>;
}

export function missingProvisions(context: RuleContext): void {
  const { plan } = context;
  const shapes = new Map<IssuedDocument, Shape>();
  const published = publicationOf(plan);
  // Of tasks and objectives; while nobody writes what publishes them, they name the provisions of others.
  const common = published && (published.written || published.annexes.length > 0) ? published : undefined;
  for (const text of context.textsWith('articleMentions', 'annexMentions', 'partMentions', 'levelMentions')) {
    if (ELSEWHERE.has(text.role)) continue;
    const { articleMentions, annexMentions, partMentions, levelMentions } = text.found;
    const document = text.document ?? common;
    if (!document) continue;
    const shape = shapes.get(document) ?? shapeOf(document, plan);
    shapes.set(document, shape);
    for (const mention of articleMentions) article(text, mention, shape, context);
    for (const mention of annexMentions) annex(text, mention, shape, context);
    for (const mention of partMentions) part(text, mention, shape, context);
    for (const mention of levelMentions) level(text, mention, shape, context);
  }
}

/** As it is printed, with what its file leaves out. */
function shapeOf(document: IssuedDocument, plan: Plan): Shape {
  const { publishesPlan, kind, articles, annexes, content } = complete(document, plan);
  const contents = [content, ...annexes.map((annex) => annex.content)];
  const parts = contents.map((items) => items.filter(({ type }) => type === 'part').length);
  const all = [...contents, ...articles.map((each) => each.content)];
  return {
    name: `${publishesPlan ? capitalised(kind.name) : 'Văn bản'} này`,
    articles: Math.max(articles.length, ...all.flatMap(articlesIn)),
    // Of those that have nothing to print yet MTCL124 speaks.
    annexes: publishesPlan ? Math.max(annexes.length, ANNEXES_OF_PLAN) : annexes.length,
    parts: Math.max(...parts),
    groups: plan.objectives.length,
    items: new Set(all.flatMap(itemsOf)),
  };
}

/** Articles of an annexed regulation, and those that a person typed: "Điều 4. Chế độ báo cáo". */
function articlesIn(contents: readonly Content[]): number[] {
  const made = nested([...contents]).filter(({ type }) => type === 'article');
  return [made.length, ...typedArticles(contents)];
}

function typedArticles(contents: readonly Content[]): number[] {
  return contents.flatMap((content) => {
    const typed = content.type === 'paragraph' ? /^\s*Điều (\d{1,3})(?!\d)/u.exec(joinedText(content.text)) : null;
    return typed ? [Number(typed[1])] : [];
  });
}

const OTHERS = /(?:Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quy chế|Điều lệ)(?! này)(?!\p{L})/u;
const OWN = /Điều \d+ (?:của )?(?:Quyết định|Quy chế|Quy định) này/u;

/** A document without articles names those of another. */
function article(text: ScannedText, mention: Mention, { name, articles }: Shape, { report }: RuleContext): void {
  if (articles === 0 || mention.number <= articles) return;
  const written = text.text.slice(mention.start, mention.end);
  const spokenOf = text.inArticles === true || /^như /iu.test(text.text);
  // In small letters it is a provision only where provisions are spoken of; a law that is named may be meant further on.
  if (!spokenOf && (written.startsWith('đ') || (OTHERS.test(text.text) && !OWN.test(text.text)))) return;
  const source = markSource(text, mention);
  const right =
    text.role === 'recipient' ? [replaceFix(`Thay bằng «Điều ${articles}»`, source, `Điều ${articles}`)] : [];
  const message = `${name} chỉ có ${articles} điều, không có Điều ${mention.number}.`;
  report('MTCL111', `${message} Hãy sửa số điều.`, source, { fixes: right });
}

function annex(text: ScannedText, mention: Mention, { name, annexes }: Shape, { report }: RuleContext): void {
  if (mention.number <= annexes) return;
  const has = annexes === 0 ? 'không có phụ lục nào' : `chỉ có ${annexes} phụ lục`;
  report('MTCL111', `${name} ${has}. Hãy sửa số phụ lục.`, markSource(text, mention));
}

function part(text: ScannedText, mention: Mention, { name, parts, groups }: Shape, { report }: RuleContext): void {
  const isGroup = /^mục/iu.test(text.text.slice(mention.start, mention.end));
  if (mention.number <= Math.max(parts, isGroup ? groups : 0) || parts === 0) return;
  const kind = isGroup ? 'mục' : 'phần';
  report('MTCL111', `${name} chỉ có ${parts} ${kind} lớn (I, II…). Hãy sửa số ${kind}.`, markSource(text, mention));
}

/** A document without levels below its sections names those of another. */
function level(text: ScannedText, mention: LevelMention, { name, items }: Shape, { report }: RuleContext): void {
  const { label } = mention;
  if (items.has(label) || ![...items].some((item) => item.includes('.'))) return;
  const above = label.slice(0, label.lastIndexOf('.'));
  const beside = [...items].filter(
    (item) => item.startsWith(`${above}.`) && !item.slice(above.length + 1).includes('.'),
  );
  const has = beside.length > 0 ? `; dưới ${above} có ${beside.join(', ')}` : '';
  report('MTCL111', `${name} không có mục ${label}${has}. Hãy sửa số mục.`, markSource(text, mention));
}

/** Numbers made, and those that a person typed in front of a paragraph. */
function itemsOf(contents: readonly Content[]): string[] {
  const items = numberedItems(contents);
  const isItem = ({ type }: Content) => type === 'section' || type === 'clause';
  const others = [...contents, ...items.flatMap(({ item }) => ('content' in item ? item.content : []))].filter(
    (content) => !isItem(content),
  );
  return [
    ...items.map(({ label }) => label),
    ...others.flatMap((content): string[] => {
      if ('content' in content) return itemsOf(content.content);
      const typed = content.type === 'paragraph' ? typedLabel(joinedText(content.text)) : undefined;
      return typed ? [typed.label] : [];
    }),
  ];
}
