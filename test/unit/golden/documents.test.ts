/** Every document of the examples and of the pages of the docs: each line with its style, number and marks. */
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { Workspace } from '../../../src/cli/workspace.ts';
import { documentsOf } from '../../../src/document/documents.ts';
import { examplesOf, loadExample, readPage } from '../docs/support/examples.ts';
import { expectApproved } from './approved.ts';
import { documentLines } from './document-lines.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');
const PAGES = ['ngon-ngu.md', 'van-ban.md', 'bao-cao.md'];

it('the documents of the examples', async () => {
  const plans = (await Workspace.load([EXAMPLES], '2027-12-31')).plans();
  const all = plans.map(({ plan }) => plan);
  for (const { path, plan } of plans) {
    const name = path
      .slice(EXAMPLES.length + 1)
      .replace(/\.mtcl$/u, '')
      .replaceAll(/[\\/]/gu, '-');
    const lines = documentsOf(plan, all, [plan.entry]).flatMap((document) => [...documentLines(document), '']);
    await expectApproved(`documents/${name}.txt`, lines.join('\n'));
  }
});

it.each([
  ['every kind of document, with all that can be written in it', 'du-moi-thu/van-ban.mtcl'],
  [
    'a plan at its edges: exactly at the figure, exactly on the day, parts of it missing, names alike',
    'canh-ben/ke-hoach.mtcl',
  ],
])('%s', async (_, path) => {
  const [loaded] = (await Workspace.load([join(import.meta.dirname, 'plans', path)], '2027-12-01')).plans();
  const { plan } = loaded!;
  const files = [plan.entry, ...new Set(plan.issued.map(({ source }) => source.uri))];
  for (const document of documentsOf(plan, [], files)) {
    await expectApproved(`documents/${path.split('/')[0]}/${document.id}.txt`, documentLines(document).join('\n'));
  }
});

describe.each(PAGES)('%s', (page) => {
  it('the documents of its examples', async () => {
    const examples = examplesOf(readPage(page));
    const lines: string[] = [];
    for (const example of examples) {
      const { plan } = await loadExample(example, examples);
      if (!plan) continue;
      lines.push(`===== ${example.kind}: ${example.code.split('\n')[0]}`);
      for (const document of documentsOf(plan)) lines.push(...documentLines(document));
    }
    await expectApproved(`documents/${page.replace('.md', '')}.txt`, lines.join('\n'));
  });
});
