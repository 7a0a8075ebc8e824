/** Tables of words and facts that the rules know, whole: what is taken from one, or put in, is read before it is kept. */
import { expect, test } from 'vitest';
import * as status from '../../../src/calendar/status.ts';
import * as formPoints from '../../../src/deadline/format-points.ts';
import * as announcedDays from '../../../src/deadline/holidays/announced.ts';
import * as weekdayWords from '../../../src/deadline/reader/recurring/weekday-words.ts';
import * as reportWording from '../../../src/document/issued/report-wording.ts';
import * as reportWords from '../../../src/document/issued/report-words.ts';
import * as styles from '../../../src/document/styles.ts';
import * as formWords from '../../../src/forms/model.ts';
import * as wordProperties from '../../../src/generator/docx/style-properties.ts';
import * as formats from '../../../src/generator/format-table.ts';
import * as colours from '../../../src/generator/ics/colours.ts';
import * as workbookLook from '../../../src/generator/xlsx/look.ts';
import * as officeEndings from '../../../src/import/reader/endings.ts';
import * as typeNames from '../../../src/language/messages/type-names.ts';
import * as communes from '../../../src/plan/communes.ts';
import * as documentKinds from '../../../src/plan/document-kinds.ts';
import * as figures from '../../../src/plan/figures.ts';
import * as taskColumns from '../../../src/plan/task-columns.ts';
import * as variables from '../../../src/plan/variables.ts';
import * as unitNames from '../../../src/rules/checks/wording/unit-names.ts';
import * as abbreviations from '../../../src/rules/data/abbreviations.ts';
import * as boundWords from '../../../src/rules/data/bound-words.ts';
import * as capitals from '../../../src/rules/data/capitals.ts';
import * as districts from '../../../src/rules/data/districts.ts';
import * as documents from '../../../src/rules/data/documents.ts';
import * as known from '../../../src/rules/data/known.ts';
import * as knownBases from '../../../src/rules/data/known-bases.ts';
import * as knownTitles from '../../../src/rules/data/known-titles.ts';
import * as mergedBodies from '../../../src/rules/data/merged-bodies.ts';
import * as provinces from '../../../src/rules/data/provinces.ts';
import * as replaced from '../../../src/rules/data/replaced.ts';
import * as spelling from '../../../src/rules/data/spelling.ts';
import * as standards from '../../../src/rules/data/standards.ts';
import * as settings from '../../../src/rules/settings.ts';
import * as deadlineForms from '../../../src/server/features/completion/deadlines.ts';
import * as snippets from '../../../src/server/features/completion/snippets.ts';
import { KEYWORD_HELP } from '../../../src/server/features/keyword-help.ts';
import * as agencyKinds from '../../../src/starters/agency-kinds.ts';
import * as quarters from '../../../src/starters/quarters.ts';
import * as starterKinds from '../../../src/starters/starter-kinds.ts';
import * as citations from '../../../src/wording/citations.ts';
import * as defaults from '../../../src/wording/defaults.ts';
import { expectApproved } from './approved.ts';

const DATA: Record<string, Record<string, unknown>> = {
  abbreviations,
  boundWords,
  capitals,
  districts,
  documents,
  knownBases,
  knownTitles,
  known,
  mergedBodies,
  provinces,
  replaced,
  spelling,
  standards,
};

/** A table as lines: an entry each; patterns as they are written. */
function lines(value: unknown): string[] {
  if (value instanceof Map || value instanceof Set) return lines([...value]);
  if (Array.isArray(value)) return value.map(entry);
  if (value && typeof value === 'object' && !(value instanceof RegExp))
    return Object.entries(value).map(([key, of]) => `${key}: ${entry(of)}`);
  return [entry(value)];
}

function entry(value: unknown): string {
  return (
    JSON.stringify(value, (_, part) => {
      if (part instanceof RegExp) return String(part);
      if (typeof part === 'function') return `→ ${part.length}`;
      return part;
    }) ?? String(value)
  );
}

test('what the rules know', async () => {
  const tables = Object.entries(DATA).flatMap(([file, exports]) =>
    Object.entries(exports).map(([name, value]) => [`##### ${file} ${name}`, ...lines(value)].join('\n')),
  );
  expect(tables.length).toBeGreaterThan(15);
  await expectApproved('findings/tables.txt', tables.join('\n'));
});

test('what each keyword means', async () => {
  await expectApproved('editor/keywords.txt', lines(KEYWORD_HELP).join('\n'));
});

/** Of the other rooms: how things look and are called, what is offered. */
const OTHERS: Record<string, Record<string, unknown>> = {
  status,
  formPoints,
  announcedDays,
  weekdayWords,
  reportWording,
  reportWords,
  styles,
  formWords,
  wordProperties,
  formats,
  colours,
  workbookLook,
  officeEndings,
  typeNames,
  communes,
  documentKinds,
  figures,
  taskColumns,
  variables,
  unitNames,
  settings,
  deadlineForms,
  snippets,
  agencyKinds,
  quarters,
  starterKinds,
  citations,
  defaults,
};

test('what the other rooms know', async () => {
  const tables = Object.entries(OTHERS).flatMap(([file, exports]) =>
    Object.entries(exports)
      .filter(([, value]) => typeof value !== 'function')
      .map(([name, value]) => [`##### ${file} ${name}`, ...lines(value)].join('\n')),
  );
  expect(tables.length).toBeGreaterThan(30);
  await expectApproved('findings/other-tables.txt', tables.join('\n'));
});
