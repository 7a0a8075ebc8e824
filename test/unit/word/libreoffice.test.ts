import { expect, test } from 'vitest';
import { convertByLibreOffice } from '../../support/libreoffice.ts';
import { needs } from '../../support/machine.ts';

test('several files are converted with one start, each under its own name', () => {
  const files = { 'một.txt': Buffer.from('Một'), 'hai.txt': Buffer.from('Hai') };
  expect([...convertByLibreOffice(files, 'pdf').values()].map((pdf) => pdf.toString('latin1', 0, 5))).toEqual([
    '%PDF-',
    '%PDF-',
  ]);
});

test('a file that cannot be opened fails', () => {
  needs('writer', 'calc', 'font');
  expect(() => convertByLibreOffice({ 'a.docx': Buffer.from('PK\u0003\u0004 không phải Word') }, 'pdf')).toThrow(
    'LibreOffice không mở được tệp «a.docx».',
  );
});
