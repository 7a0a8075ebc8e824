/** The decision with its two annexes in one document (NĐ 30/2020, Phụ lục III, mẫu 1.2 and 2.1). */
import { agencySlug } from '../../plan/ascii-slug.ts';
import { decidesInOwnName } from '../../plan/deputies.ts';
import type { Article, DecisionSettings, Plan } from '../../plan/model.ts';
import { brokenLines, ListIds, paragraph } from '../blocks.ts';
import { keptWithSignature, markEnd } from '../end-mark.ts';
import { withoutIdleAbbreviations } from '../idle-abbreviations.ts';
import { foldedLines } from '../lines.ts';
import { withMarks } from '../marks.ts';
import type { Block, DocumentSection, OfficialDocument, Run } from '../model.ts';
import { type NarrativeContext, narrative, textBlocks } from '../narrative.ts';
import { objectivesAnnex } from '../objective-list.ts';
import { STYLES, textWidthMm } from '../styles.ts';
import { decisionTitle, defaultArticles } from '../wording/defaults.ts';
import { Printer, splitLines, upper } from '../wording/printer.ts';
import { annexSettings } from './annex-heading.ts';
import { inOwnFile } from './annexes.ts';
import { legalBasisBlocks } from './bases.ts';
import { letterhead, NAME_START, shortRule, titleOfFile } from './letterhead.ts';
import { planAnnex } from './plan-annex.ts';
import { archiveLine, signatureBlock } from './signature.ts';

const TYPE_SIGN = 'QĐ';

export const DECISION_ID = 'quyet-dinh';

/** The plan's decision, complete also where the file says nothing about it. */
export function decisionDocument(plan: Plan): OfficialDocument {
  return withMarks((marks) =>
    withoutIdleAbbreviations(plan, (inFull) => madeWith(plan, new Printer(plan, undefined, inFull, undefined, marks))),
  );
}

function madeWith(plan: Plan, printer: Printer): OfficialDocument {
  const settings: Partial<DecisionSettings> = plan.decision ?? {};
  const lists = new ListIds();
  const draft = !settings.number || !settings.date;
  const title = settings.title ? printer.heading(settings.title) : decisionTitle(plan);
  const context: NarrativeContext = { printer, lists, taskTable: () => [] };
  const sections: DocumentSection[] = [
    {
      id: 'quyet-dinh',
      name: 'Quyết định',
      orientation: 'portrait',
      startsNumbering: true,
      blocks: decisionBlocks(plan, settings, title, draft, context),
    },
    ...inOwnFile(annexSettings(plan, 'objectives')?.ownFile, [objectivesAnnex(plan, 'Phụ lục I', context)]),
    ...inOwnFile(annexSettings(plan, 'plan')?.ownFile, planAnnex(plan, 'Phụ lục II', context)),
  ];
  return {
    id: DECISION_ID,
    name: 'Quyết định',
    fileName: `quyet-dinh-mtcl-${plan.year}-${agencySlug(plan.agency)}`,
    properties: {
      title: titleOfFile(
        'Quyết định',
        { number: settings.number, typeSign: TYPE_SIGN },
        plan.agency,
        splitLines(title).join(' '),
        draft,
      ),
      subject: `Mục tiêu chất lượng năm ${plan.year}`,
      author: plan.agency.title,
      date: settings.date ?? plan.from,
    },
    draft,
    sections,
  };
}

function decisionBlocks(
  plan: Plan,
  settings: Partial<DecisionSettings>,
  title: string,
  draft: boolean,
  context: NarrativeContext,
): Block[] {
  const { agency } = plan;
  const { printer, lists } = context;
  const source = settings.source ?? plan.source;
  const titleLines = splitLines(title).map((line) => foldedLines(line, textWidthMm('portrait'), STYLES.title));
  // In the order of the page: what is cited in the bases is cited short in the articles.
  const bases = legalBasisBlocks(plan, settings, printer);
  const articles = settings.articles?.length
    ? articleBlocks(settings.articles, context)
    : defaultArticleBlocks(plan, context);
  const ending = markEnd(articles, () => paragraph('body', './.'));
  const articleCount = settings.articles?.length || defaultArticles(plan).length;
  const signer = settings.signatory ?? plan.signatories[0] ?? { position: agency.headPosition };
  return [
    letterhead(agency, { number: settings.number, typeSign: TYPE_SIGN, date: settings.date }, plan.year, draft, source),
    paragraph('typeName', 'QUYẾT ĐỊNH', { source }),
    ...titleLines.map((lines) => paragraph('title', brokenLines(lines), { source: settings.title?.source ?? source })),
    shortRule(titleLines.at(-1) ?? [], STYLES.title),
    ...authorityTitle(plan, settings, printer),
    ...bases,
    paragraph('decides', 'QUYẾT ĐỊNH:', { source }),
    ...keptWithSignature(ending),
    ...signatureBlock(
      {
        ...signer,
        source: 'source' in signer ? signer.source : source,
        alone: decidesAlone(settings, printer),
      },
      agency,
      {
        first: `Như Điều ${articleCount}`,
        others: (settings.recipients ?? []).map((entry) => printer.heading(entry)),
        archive: archiveLine(settings.archive, printer),
        source,
      },
      lists,
    ),
  ];
}

/** Whether the head decides in his own name: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …". */
export function decidesAlone({ authority }: Pick<DecisionSettings, 'authority'>, printer: Printer): boolean {
  return authority !== undefined && decidesInOwnName(printer.lines(authority)[0] ?? '');
}

/** Ô 6: "GIÁM ĐỐC SỞ NGOẠI VỤ", or the collective's name (Phụ lục III, mẫu 1.2, note 6). */
export function authorityTitle(
  { agency }: Plan,
  { authority }: Pick<DecisionSettings, 'authority'>,
  printer: Printer,
): Block[] {
  const usual = agency.leadership === 'collective' ? agency.title : `${agency.headPosition} ${agency.title}`;
  const lines = authority ? printer.lines(authority) : [usual];
  const source = authority?.source ?? agency.source;
  return lines.map((line) => {
    const folded = foldedLines(upper(line), textWidthMm('portrait'), STYLES.authority, NAME_START);
    return paragraph('authority', brokenLines(folded), { source });
  });
}

export function articleBlocks(articles: Article[], context: NarrativeContext): Block[] {
  const list = context.lists.next('articles');
  return articles.flatMap((article, i) => {
    const numbering = { scheme: 'article', list, value: i + 1 } as const;
    if (article.heading) {
      const heading = context.printer.heading(article.heading);
      const runs: Run[] = [{ text: heading, bold: true }];
      return [
        paragraph('article', runs, { numbering, keepNext: true, source: article.source }),
        ...narrative(article.content, context),
      ];
    }
    // Without a heading the first paragraph stands on the line of the number.
    const [first, ...rest] = article.content;
    if (first?.type !== 'paragraph') {
      return [
        paragraph('article', '', { numbering, keepNext: true, source: article.source }),
        ...narrative(article.content, context),
      ];
    }
    const [opening, ...more] = textBlocks(first.text, 'body', context);
    const line = paragraph('article', opening?.runs ?? [], { numbering, source: article.source });
    return [line, ...more, ...narrative(rest, context)];
  });
}

function defaultArticleBlocks(plan: Plan, context: NarrativeContext): Block[] {
  const list = context.lists.next('articles');
  return defaultArticles(plan).flatMap((article, i) => {
    const clauseList = context.lists.next('items');
    return [
      paragraph('article', article.text, { numbering: { scheme: 'article', list, value: i + 1 }, source: plan.source }),
      ...article.clauses.map((clause, j) =>
        paragraph('clause', clause, { numbering: { scheme: 'clause', list: clauseList, value: j + 1 } }),
      ),
    ];
  });
}
