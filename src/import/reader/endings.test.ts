import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasOfficeEnding, OFFICE_ENDINGS } from './endings.ts';

test('a file is told by its last ending, however it is written', () => {
  const paths = ['a.docx', 'B.DOCM', 'file:///x/a%20b.xls', 'ke-hoach.docx.mtcl', 'docx', 'a.pdf'];
  expect(paths.filter(hasOfficeEnding)).toEqual(['a.docx', 'B.DOCM', 'file:///x/a%20b.xls']);
});

test('the menu of the explorer offers to import the same files', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries: { command: string; when: string }[] = contributes.menus['explorer/context'];
  const listed = /\((\w+(?:\|\w+)*)\)\$/.exec(entries.find(({ command }) => command === 'mtcl.import')?.when ?? '');
  expect(listed?.[1]?.split('|').toSorted()).toEqual(OFFICE_ENDINGS.toSorted());
});
