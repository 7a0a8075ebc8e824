/** Every text of a plan with the part it plays, in the order in which the documents print them. */

import { allDocuments, publicationOf } from '../../plan/issued.ts';
import type {
  Article,
  BasisCitation,
  Content,
  IssuedAnnex,
  IssuedDocument,
  NamedElement,
  PerformerList,
  Plan,
  RichText,
  Task,
} from '../../plan/model.ts';
import { isTooLong } from '../../plan/text-length.ts';
import { joinedText } from '../../plan/text-positions.ts';

export type TextRole =
  /** Name of an agency, a unit, a group, a role. */
  | 'name'
  | 'place'
  | 'signatory'
  | 'contact'
  | 'abbreviation'
  /** Title of a cited document. */
  | 'basisTitle'
  | 'basisIssuer'
  | 'citation'
  | 'documentTitle'
  | 'authority'
  | 'dateWording'
  | 'proposedBy'
  | 'addressee'
  | 'recipient'
  | 'archive'
  | 'articleHeading'
  | 'heading'
  /** Khoản, điểm, dash, plus. */
  | 'item'
  | 'paragraph'
  | 'closing'
  | 'tableHeading'
  | 'tableCell'
  | 'annexWord'
  | 'annexTitle'
  | 'annexReference'
  | 'objective'
  | 'planHeading'
  | 'detail'
  | 'targetLabel'
  | 'targetMeasured'
  | 'targetWording'
  | 'task'
  | 'performer'
  | 'deadlineWording'
  | 'evidence'
  | 'note'
  | 'footnote'
  | 'progress';

/** What declarations say of parties, documents and abbreviations, wherever they stand. */
export const DECLARED_ROLES: readonly TextRole[] = [
  'name',
  'place',
  'signatory',
  'contact',
  'abbreviation',
  'basisTitle',
  'basisIssuer',
];

export interface PlanText {
  rich: RichText;
  /** The words, each reference one mark. */
  text: string;
  role: TextRole;
  /** Stands in an article. */
  inArticles?: boolean;
  /** Stands in a report or minutes, which tell of what has been. */
  inReport?: boolean;
  task?: Task;
  /** The document that it stands in; none for tasks, whose tables several print, and for what is declared. */
  document?: IssuedDocument;
  /** Other items stand under it: it may be a heading of its own. */
  leads?: boolean;
}

/** All texts that a file holds, in the order in which they are printed; words that the program made itself are left out. */
export function planTexts(plan: Plan): PlanText[] {
  const { before, behind } = textsAroundTasks(plan);
  return [...before, ...plan.tasks.flatMap(textsOfTask), ...behind];
}

/** Those that stand before the texts of tasks, and those behind them. */
export function textsAroundTasks(plan: Plan): { before: PlanText[]; behind: PlanText[] } {
  const texts = new Collector();
  directory(plan, texts);
  const publication = publicationOf(plan);
  const listObjectives = () => objectives(plan, texts);
  if (publication) documentTexts(publication, texts, listObjectives);
  else listObjectives();
  const before = texts.found.length;
  for (const document of allDocuments(plan)) if (document !== publication) documentTexts(document, texts);
  for (const entry of plan.progress) {
    for (const list of [entry.evidence, entry.reasons, entry.proposals]) texts.addAll('progress', list);
  }
  return { before: texts.found.slice(0, before), behind: texts.found.slice(before) };
}

/** Those of a task, in its columns. */
export function textsOfTask(task: Task): PlanText[] {
  const texts = new Collector();
  taskTexts(task, texts);
  return texts.found;
}

class Collector {
  readonly found: PlanText[] = [];

  add(role: TextRole, rich: RichText | undefined, more: Partial<PlanText> = {}): void {
    if (!rich?.image || isTooLong(rich.image)) return;
    this.found.push({ rich, text: joinedText(rich), role, ...more });
    for (const part of rich.parts) if (part.kind === 'text' && part.note) this.add('footnote', part.note, more);
  }

  addAll(role: TextRole, list: RichText[], more: Partial<PlanText> = {}): void {
    for (const rich of list) this.add(role, rich, more);
  }
}

const WORD_ROLES: Record<string, TextRole> = { place: 'place', address: 'contact', phone: 'contact', email: 'contact' };

function directory(plan: Plan, texts: Collector): void {
  const named = (elements: NamedElement[], role?: TextRole) => {
    for (const element of elements) {
      for (const [property, rich] of Object.entries(element.words ?? {})) {
        // `thay mặt: ""`: the line is not to be printed.
        if ((property === 'onBehalfOf' || property === 'forHead') && rich?.parts.length === 0) continue;
        texts.add(role ?? WORD_ROLES[property] ?? 'name', rich);
      }
    }
  };
  named([plan.agency, ...plan.units, ...plan.groups, ...plan.roles]);
  named(plan.signatories, 'signatory');
  named(plan.abbreviations, 'abbreviation');
  for (const basis of plan.legalBases) {
    texts.add('basisIssuer', basis.words?.issuer);
    texts.add('basisTitle', basis.title);
  }
}

function bases(citations: BasisCitation[], texts: Collector): void {
  for (const { text } of citations) texts.add('citation', text);
}

function articles(list: Article[], texts: Collector): void {
  for (const article of list) {
    texts.add('articleHeading', article.heading, { inArticles: true });
    contents(article.content, texts, true);
  }
}

function contents(list: Content[], texts: Collector, inArticles = false): void {
  const more = inArticles ? { inArticles } : {};
  for (const content of list) {
    switch (content.type) {
      case 'article':
        texts.add('articleHeading', content.heading, { inArticles: true });
        contents(content.content, texts, true);
        continue;
      case 'chapter':
      case 'chapterSection':
        texts.add('heading', content.heading, more);
        texts.add('heading', content.wording, more);
        break;
      case 'part':
        texts.add('heading', content.heading, more);
        texts.add('heading', content.wording, more);
        break;
      case 'section':
        texts.add('heading', content.heading, more);
        texts.add('item', content.runIn, more);
        break;
      case 'clause':
      case 'point':
      case 'dash':
      case 'plus':
      case 'bullet':
        texts.add(
          'item',
          content.text,
          'content' in content && content.content.length > 0 ? { ...more, leads: true } : more,
        );
        break;
      case 'paragraph':
        texts.add('paragraph', content.text, more);
        break;
      case 'table':
        texts.addAll(
          'tableHeading',
          content.columns.flatMap(({ heading, over }) => (over ? [over, heading] : [heading])),
        );
        for (const row of content.rows) texts.addAll('tableCell', row);
        break;
      case 'taskTable':
        for (const { heading, over } of content.columns ?? []) {
          texts.add('tableHeading', over);
          texts.add('tableHeading', heading);
        }
        for (const { statement } of content.headings ?? []) texts.add('heading', statement, more);
        break;
      case 'reportingDuty':
        texts.add('item', content.wording, more);
        texts.addAll('recipient', content.task.to ?? []);
        break;
      case 'taskLine':
        texts.add('tableHeading', content.label);
        break;
      case 'reminder':
        texts.add('task', content.task.statement, { task: content.task });
        break;
    }
    if ('content' in content) contents(content.content, texts, inArticles);
  }
}

function objectives(plan: Plan, texts: Collector): void {
  for (const objective of plan.objectives) {
    texts.add('objective', objective.statement);
    for (const target of objective.targets) {
      texts.add('targetLabel', target.label);
      texts.add('targetMeasured', target.measured);
      texts.add('targetWording', target.wording);
    }
    texts.addAll('detail', objective.details);
    texts.add('planHeading', objective.planHeading);
  }
  for (const { statement } of plan.headings) texts.add('heading', statement);
}

function taskTexts(task: Task, texts: Collector): void {
  // What stands in running text is an item of its document.
  if (!task.inText) texts.add('task', task.statement, { task });
  performerTexts(task.leads, task, texts);
  performerTexts(task.coordinators, task, texts);
  texts.add('deadlineWording', task.deadline?.wording, { task });
  performerTexts(task.monitors, task, texts);
  texts.addAll('evidence', task.evidence, { task });
  texts.add('note', task.note, { task });
  for (const values of Object.values(task.details ?? {})) texts.addAll('note', values, { task });
}

function performerTexts(list: PerformerList | undefined, task: Task, texts: Collector): void {
  if (!list) return;
  for (const performer of list.performers) {
    if (performer.text) texts.add('performer', performer.text, { task });
  }
  if (list.wording) texts.add('performer', list.wording, { task });
}

/** `objectives`: adds those of the plan where the document lists them. */
function documentTexts(document: IssuedDocument, texts: Collector, objectives?: () => void): void {
  const from = texts.found.length;
  texts.add('documentTitle', document.title);
  texts.add('authority', document.authority);
  bases(document.bases, texts);
  texts.add('dateWording', document.dateWording);
  texts.add('proposedBy', document.proposedBy);
  texts.addAll('addressee', document.addressees);
  texts.addAll('paragraph', document.opening);
  contents(document.content, texts);
  articles(document.articles, texts);
  texts.addAll('closing', document.closing);
  texts.addAll('recipient', document.recipients);
  texts.add('archive', document.archive);
  const { objectives: listing = [], other = [] } = Object.groupBy(document.annexes, ({ holds }) =>
    holds === 'objectives' ? holds : 'other',
  );
  for (const annex of listing) annexTexts(annex, texts);
  objectives?.();
  for (const annex of other) annexTexts(annex, texts);
  const tells = /báo cáo|biên bản/iu.test(document.kind.name);
  for (const text of texts.found.slice(from)) Object.assign(text, { document, ...(tells ? { inReport: true } : {}) });
}

function annexTexts(annex: IssuedAnnex, texts: Collector): void {
  texts.add('annexWord', annex.word);
  texts.add('annexTitle', annex.title);
  texts.add('annexReference', annex.reference);
  texts.addAll('paragraph', annex.opening);
  contents(annex.content, texts);
  texts.addAll('closing', annex.closing);
}
