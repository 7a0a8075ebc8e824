/** A document: decision, plan, report, letter … (NĐ 30/2020, Phụ lục III, mẫu 1.2, 1.4, 1.5, 1.9, 2.1). */

import { agencySlug, asciiSlug, partySlug } from '../../plan/ascii-slug.ts';
import type { FigureName, ResultName } from '../../plan/figures.ts';
import type { IssuedDocument, NamedElement, Plan } from '../../plan/model.ts';
import { membersOf } from '../../plan/parties.ts';
import { figureText, issuedByUnit, periodOf, planOfUnit, type Report, reportOf } from '../../report/index.ts';
import { capitalised } from '../../wording/citations.ts';
import { shortDate } from '../../wording/dates.ts';
import { aimOf } from '../../wording/defaults.ts';
import { Printer, splitLines } from '../../wording/printer.ts';
import { ListIds } from '../blocks.ts';
import { complete } from '../defaults/complete.ts';
import { withoutIdleAbbreviations } from '../idle-abbreviations.ts';
import { withMarks } from '../marked-text.ts';
import type { OfficialDocument } from '../model.ts';
import type { NarrativeContext } from '../narrative.ts';
import { objectiveList } from '../objective-list.ts';
import { endKept, sectionsOf, stretchesOf } from '../stretches.ts';
import { countedOn, type RowCount, taskTable } from '../task-table.ts';
import { annexSections } from './annexes.ts';
import { isDraft, pageHead } from './head.ts';
import { titleOfFile } from './letterhead.ts';
import { pageText } from './page.ts';
import { reportDefaults } from './report-defaults.ts';
import { originsOfText } from './report-origins.ts';
import { resultText } from './report-results.ts';
import { figureTable } from './report-tables.ts';

/**
 * One document of the plan's files, complete also where the file says nothing about its parts.
 * `report`: the figures of a report that consolidates other plans; default: those of the plan itself.
 */
export function issuedDocument(
  plan: Plan,
  written: IssuedDocument,
  report = ownReport(plan, written),
): OfficialDocument {
  // A unit may put together what others report: the figures are not its own, the page is.
  const { unit } = written;
  const issuer = unit && unit.id !== plan.agency.id ? issuedByUnit(plan, unit) : plan;
  const figure = report && ((name: FigureName) => figureText(name, report, shortDate));
  const result = report && ((target: NamedElement, name: ResultName) => resultText(report, target, name));
  return withMarks((marks) =>
    withoutIdleAbbreviations(issuer, (inFull) =>
      madeWith(issuer, written, report, new Printer(issuer, figure, inFull, result, marks)),
    ),
  );
}

function madeWith(plan: Plan, written: IssuedDocument, report: Report | undefined, printer: Printer): OfficialDocument {
  const issued =
    report && written.kind.name === 'báo cáo' ? reportDefaults(written, plan, report) : complete(written, plan);
  let counted: RowCount = { rows: 0, series: 1 };
  const context: NarrativeContext = {
    printer,
    lists: new ListIds(),
    taskTable: (content) => {
      const table = taskTable(plan, content, printer, context.lists, counted);
      counted = countedOn(counted, content, table);
      // A table with nothing in it is left out.
      return table.rows.length > 0 ? [table] : [];
    },
    figureTable: (kind) => {
      if (kind === 'objectives') return objectiveList(plan.objectives, context);
      return report ? figureTable(kind, report, printer, context.lists) : [];
    },
    ...(report ? { origins: (text) => originsOfText(text, report, plan) } : {}),
  };
  const name = documentName(issued, printer);
  const id = documentId(issued, printer);
  // In the order of the page: what is cited first stands in full.
  const head = pageHead(plan, issued, printer);
  const text = pageText(plan, issued, context);
  const { signature, ...end } = text;
  const stretches = endKept(stretchesOf([...head, ...end.blocks]));
  // On the pages of what it signs.
  stretches.push({ landscape: stretches.at(-1)?.landscape ?? false, blocks: signature });
  return {
    id,
    name,
    fileName: `${fileStem(issued, printer)}${issued.publishesPlan ? '-mtcl' : ''}-${plan.year}-${agencySlug(plan.agency)}`,
    properties: {
      title: titleOfFile(
        capitalised(issued.kind.name),
        issued,
        plan.agency,
        splitLines(printer.heading(issued.title)).join(' '),
        isDraft(issued),
      ),
      subject: `${capitalised(issued.publishesPlan ? aimOf(plan) : issued.kind.name)} năm ${plan.year}`,
      author: plan.agency.title,
      date: issued.date ?? plan.from,
    },
    draft: isDraft(issued),
    sections: [
      ...(issued.annexesOnly && issued.annexes.length > 0 ? [] : sectionsOf(stretches, id, name)),
      ...annexSections(plan, issued, context),
    ],
  };
}

/** The figures that a report, or a document that names a period, is about; of other agencies' plans nothing. */
export function figuresIn(plan: Plan, written: IssuedDocument): Report | undefined {
  return ownReport(written.unit ? planOfUnit(plan, written.unit) : plan, written);
}

function ownReport(plan: Plan, { kind, period, reporters }: IssuedDocument): Report | undefined {
  if (kind.name !== 'báo cáo' && !period) return undefined;
  const title = new Printer(plan).text(period) || 'năm';
  return reportOf(plan, periodOf(plan, title), reporters.flatMap(membersOf));
}

/** "Báo cáo 6 tháng", "Kế hoạch". */
function documentName({ kind, period }: IssuedDocument, printer: Printer): string {
  return [capitalised(kind.name), printer.text(period)].filter(Boolean).join(' ');
}

/** "ke-hoach-kh-iso", "bao-cao-6-thang", "ke-hoach"; a unit's "bao-cao-6-thang-vp". */
export function documentId(issued: IssuedDocument, printer: Printer): string {
  return [fileStem(issued, printer), issued.unit && partySlug(issued.unit)].filter(Boolean).join('-');
}

/** The file's name says whose it is behind the year. */
function fileStem({ kind, period, named, id }: IssuedDocument, printer: Printer): string {
  return asciiSlug([kind.name, named ? id : printer.text(period)].filter(Boolean).join(' '));
}
