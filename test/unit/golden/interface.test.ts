/** What the panes and the server say, whole, in both languages: each text, of what it is given. */
import { expect, test } from 'vitest';
import { SERVER_TEXTS } from '../../../src/server/support/texts.ts';
import { labelsFor as calendar } from '../../../src/webview/calendar/labels.ts';
import { labelsFor as dashboard } from '../../../src/webview/dashboard/labels.ts';
import { labelsFor as preview } from '../../../src/webview/preview/labels.ts';
import { expectApproved } from './approved.ts';

const LANGUAGES = ['vi', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
const TABLES: Record<string, (language: Language) => unknown> = {
  calendar,
  dashboard,
  preview,
  server: (language) => SERVER_TEXTS[language],
};

/** What a text may be about, by the names of its parameters: every text is said of the first of each, of the second … */
const WORDS = ['Rà soát', 'Rà soát: quy trình'];
const ABOUT: Record<string, unknown[]> = {
  day: ['2027-03-05', '2027-11-20'],
  from: ['2027-03-05', '2027-11-20'],
  to: ['2027-03-31', '2027-12-01'],
  month: ['2027-01', '2027-11'],
  year: ['2027'],
  reason: ['', 'nghỉ lễ'],
  rate: ['50%'],
  heading: [undefined, 'Hiệu lực'],
  reporter: [undefined, 'Văn phòng'],
  direction: ['up', 'down'],
  names: [['Văn phòng'], ['Văn phòng', 'Phòng Lãnh sự']],
  late: [0, 1, 2, 0, 3],
  soon: [0, 0, 1, 2, 3],
  due: [0, 1, 2, 2, 3],
  done: [0, 1, 1, 2, 3],
  all: [0, 2, 2, 3, 3],
  lead: [0, 1, 2, 2, 3],
  coordinator: [0, 0, 1, 2, 3],
  monitor: [0, 1, 0, 2, 3],
  ...Object.fromEntries(
    ['count', 'days', 'number', 'ordinal', 'page', 'pages', 'line'].map((name) => [name, [0, 1, 2, 2, 3]]),
  ),
};

/** What each parameter of a function is called. */
const parameters = (text: object) =>
  (/^\(?([^()=]*)\)?\s*=>/u.exec(String(text))?.[1] ?? '').split(',').map((name) => name.trim());

function said(text: (...about: unknown[]) => unknown): string[] {
  const about = parameters(text).map((name) => ABOUT[name] ?? WORDS);
  const times = Math.max(...about.map(({ length }) => length));
  const words = Array.from({ length: times }, (_, i) => String(text(...about.map((some) => some[i % some.length]))));
  return [...new Set(words)];
}

function lines(table: unknown, path: string): string[] {
  if (typeof table === 'string') return [`${path}: ${table}`];
  if (typeof table === 'function') return said(table as () => unknown).map((words) => `${path}(): ${words}`);
  return Object.entries(table as object).flatMap(([key, value]) => lines(value, path ? `${path}.${key}` : key));
}

test.each(Object.entries(TABLES))('what the %s says', async (name, table) => {
  const parts = LANGUAGES.map((language) => [`##### ${language}`, ...lines(table(language), '')].join('\n'));
  expect(parts.join('\n').split('\n').length).toBeGreaterThan(40);
  await expectApproved(`panes/texts-${name}.txt`, parts.join('\n'));
});
