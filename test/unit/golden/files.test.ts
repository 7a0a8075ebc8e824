/** Files as they are written: the XML of Word, pages, workbooks, forms, the site; and read again by the import. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { calendarOf } from '../../../src/calendar/index.ts';
import { Workspace } from '../../../src/cli/workspace.ts';
import { calendarDocument } from '../../../src/document/calendar/calendar-document.ts';
import { documentsOf } from '../../../src/document/documents.ts';
import type { OfficialDocument } from '../../../src/document/model.ts';
import { formsOf } from '../../../src/forms/forms.ts';
import { renderWord } from '../../../src/generator/docx/render-word.ts';
import { renderHtml } from '../../../src/generator/html/index.ts';
import { renderForm, renderWorkbook } from '../../../src/generator/xlsx/index.ts';
import { importFile } from '../../../src/import/import-file.ts';
import { readOfficeSync } from '../../../src/import/reader/read-office.ts';
import { summaryText } from '../../../src/import/summary.ts';
import type { Plan } from '../../../src/plan/model.ts';
import { sitePages } from '../../../src/site/pages.ts';
import { expectApproved } from './approved.ts';
import { documentLines } from './document-lines.ts';
import { cellsOf, partsOf } from './parts.ts';

const TODAY = '2027-06-21';
let plan: Plan;
let documents: Map<string, OfficialDocument>;

beforeAll(async () => {
  const [loaded] = (await Workspace.load([join(import.meta.dirname, 'plans/du-moi-thu/van-ban.mtcl')], TODAY)).plans();
  plan = loaded!.plan;
  const files = [plan.entry, ...new Set(plan.issued.map(({ source }) => source.uri))];
  documents = new Map(documentsOf(plan, [], files).map((document) => [document.id, document]));
}, 60_000);

const htmlLines = (html: string) =>
  html.replaceAll(/(?=<(?:p|tr|td|th|li|h\d|table|section|nav|div|script)[ >])/gu, '\n');

describe('Word', () => {
  test.each(['cong-van', 'bien-ban', 'ke-hoach-kh-iso', 'quyet-dinh', 'nghi-quyet'])('%s', async (id) => {
    const file = await renderWord(documents.get(id)!);
    await expectApproved(`files/word-${id}.xml.txt`, partsOf(file, /^word\/(?:document|footnotes)\.xml$/u).join('\n'));
  });

  test('what all files have in common', async () => {
    const file = await renderWord(documents.get('ke-hoach-kh-iso')!);
    await expectApproved('files/word-parts.txt', partsOf(file, /^(?!word\/document\.xml$)/u).join('\n'));
  });
});

test('pages', async () => {
  const pages = ['cong-van', 'ke-hoach-kh-iso'].map((id) => renderHtml(documents.get(id)!));
  await expectApproved('files/pages.html.txt', pages.map(htmlLines).join('\n=====\n'));
});

test('the calendar as a document: of the agency, of a unit, of who monitors, of some months', async () => {
  const unit = plan.units.find(({ id }) => id === 'KT')!;
  const monitor = plan.roles.find(({ id }) => id === 'QMR')!;
  const made = [
    calendarDocument(plan, { on: TODAY }),
    calendarDocument(plan, { on: TODAY, unit }),
    calendarDocument(plan, { on: TODAY, monitor, from: '2027-05-31', to: '2027-09-30' }),
  ];
  await expectApproved('files/calendar-documents.txt', made.flatMap(documentLines).join('\n'));
});

test('the workbook to follow the year with', async () => {
  const file = await renderWorkbook(calendarOf(plan, { on: TODAY }), { today: TODAY });
  await expectApproved('files/workbook.txt', [...cellsOf(file), ...partsOf(file, /styles|workbook\.xml$/u)].join('\n'));
});

test('the forms of units, for a period and for what is due soon', async () => {
  const lines: string[] = [];
  for (const period of ['6 tháng', undefined]) {
    for (const form of formsOf(plan, { on: TODAY, period })) {
      lines.push(`##### ${form.unit.id} ${period ?? ''}`, ...cellsOf(await renderForm(form)));
    }
  }
  await expectApproved('files/forms.txt', lines.join('\n'));
});

test.each(['vi', 'en'] as const)('the pages of a site: %s', async (language) => {
  const pages = sitePages(plan, {
    today: TODAY,
    language,
    atHand: [],
    documents: [{ href: 'van-ban/a.docx', name: 'Quyết định', kind: 'word' }],
    calendars: [{ href: 'lich/vp.ics', name: 'Văn phòng Sở', party: 'VP' }],
  });
  // The same data for each day and unit; in the other language the same pages.
  const shown = { vi: /\.html$|2027-06-15-kt\.js$/u, en: /^(?:index|tre-han|lich|van-ban)\.html$|^don-vi\/kt/u }[
    language
  ];
  const lines = [...pages].map(([name, page]) => `===== ${name}${shown.test(name) ? `\n${htmlLines(page)}` : ''}`);
  await expectApproved(`files/site-${language}.txt`, lines.join('\n'));
});

test('every Word file and the workbook, imported again', async () => {
  const choices = { directories: [], taken: [], thisYear: 2027 };
  const lines: string[] = [];
  for (const [id, document] of documents) {
    const { files, summary } = importFile(readOfficeSync(await renderWord(document)), {
      ...choices,
      name: `${id}.docx`,
    });
    lines.push(`##### ${id}`, summaryText(summary), ...files.map(({ name, text }) => `===== ${name}\n${text}`));
  }
  const workbook = await renderWorkbook(calendarOf(plan, { on: TODAY }), { today: TODAY });
  const { files, summary } = importFile(readOfficeSync(workbook), { ...choices, name: 'theo-doi.xlsx' });
  lines.push('##### workbook', summaryText(summary), ...files.map(({ name, text }) => `===== ${name}\n${text}`));
  expect(lines.length).toBeGreaterThan(40);
  await expectApproved('files/imported.txt', lines.join('\n'));
});
