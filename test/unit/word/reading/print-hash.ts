/** Run by node on its own: the hash of the Word file of a document model that stands in the file named. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { OfficialDocument } from '../../../../src/document/model.ts';
import { renderWord } from '../../../../src/generator/docx/render-word.ts';

const document: OfficialDocument = JSON.parse(readFileSync(process.argv[2]!, 'utf8'));
process.stdout.write(
  createHash('sha256')
    .update(await renderWord(document))
    .digest('hex'),
);
