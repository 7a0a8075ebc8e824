import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Workspace } from '../../../src/cli/workspace.ts';
import { documentPlaces, documentsOf } from '../../../src/document/documents.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');

it.each(readdirSync(EXAMPLES))('the documents of %s are named without making them', async (example) => {
  const plans = (await Workspace.load([join(EXAMPLES, example)])).plans().map(({ plan }) => plan);
  expect(plans.length).toBeGreaterThan(0);
  for (const plan of plans) {
    expect(documentPlaces(plan).map(({ id }) => id)).toEqual(documentsOf(plan, plans).map(({ id }) => id));
  }
});
