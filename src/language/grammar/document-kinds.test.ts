import { AstUtils, GrammarAST } from 'langium';
import { expect, test } from 'vitest';
import { DOCUMENT_KINDS } from '../../plan/document-kinds.ts';
import { DOCUMENT_TYPES } from '../../rules/data/documents.ts';
import { createMtclServices } from '../services/module.ts';

const { rules } = createMtclServices().mtcl.Grammar;

/** The keywords of a rule of the grammar. */
function words(rule: string): string[] {
  const found = rules.find(({ name }) => name === rule)!;
  return AstUtils.streamAllContents(found)
    .filter(GrammarAST.isKeyword)
    .map(({ value }) => value)
    .toArray();
}

test('the types of documents that can be drawn up are those of the table', () => {
  expect(words('IssuedKind').toSorted()).toEqual(DOCUMENT_KINDS.map(({ name }) => name).toSorted());
});

test('the types of documents that can be cited have a rank', () => {
  const ranked = new Set(DOCUMENT_TYPES.map(({ kind }) => kind));
  expect(words('CitedKind').filter((kind) => !ranked.has(kind))).toEqual([]);
});
