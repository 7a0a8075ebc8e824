import { expect, test } from 'vitest';
import { convertByLibreOffice, runTool } from '../../support/libreoffice.ts';

test('a program that the machine lacks is named, with what to install', () => {
  expect(() => runTool('mtcl-khong-co', [])).toThrow(
    'Không có chương trình «mtcl-khong-co» mà phép thử này cần. Hãy cài, chẳng hạn: sudo apt-get install mtcl-khong-co',
  );
});

test('several files are converted with one start, each under its own name', () => {
  const files = { 'một.txt': Buffer.from('Một'), 'hai.txt': Buffer.from('Hai') };
  expect([...convertByLibreOffice(files, 'pdf').values()].map((pdf) => pdf.toString('latin1', 0, 5))).toEqual([
    '%PDF-',
    '%PDF-',
  ]);
});

test('a file that cannot be opened fails', () => {
  expect(() => convertByLibreOffice({ 'a.docx': Buffer.from('PK\u0003\u0004 không phải Word') }, 'pdf')).toThrow(
    'LibreOffice không mở được tệp «a.docx».',
  );
});
