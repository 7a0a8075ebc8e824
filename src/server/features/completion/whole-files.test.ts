import { expect, test } from 'vitest';
import { newPlan } from '../../../starters/new-plan.ts';
import { STARTER_KINDS } from '../../../starters/starter-kinds.ts';
import { speak } from '../../support/language.ts';
import { load } from '../../test/load.ts';
import { wholeFileProposals } from './whole-files.ts';

const { files } = newPlan({ kind: 'commune', name: 'UBND xã An Phú', place: 'An Phú', year: 2027, head: 'Trần Thị B' });
const FOLDER = Object.fromEntries(files.map(({ name, text }) => [name, text]));

test('an empty file beside a plan is offered every kind of document, each without findings', async () => {
  const { documents, shared } = await load({ ...FOLDER, 'moi.mtcl': '' });
  const offered = wholeFileProposals(documents.get('moi.mtcl')!, 2027, shared);
  const kinds = Object.entries(STARTER_KINDS).filter(([kind]) => kind !== 'danh-ba');
  expect(offered.map(({ label }) => label)).toEqual(kinds.map(([, { label }]) => label.vi));
  for (const { label, insert } of offered) {
    // The plan of the year stands in a file of its own already.
    const { 'ke-hoach-2027.mtcl': plan, ...directory } = FOLDER;
    const others =
      label === STARTER_KINDS['quyet-dinh'].label.vi ? directory : { ...directory, 'ke-hoach-2027.mtcl': plan! };
    expect((await load({ ...others, 'moi.mtcl': insert! })).findings, label).toEqual([]);
  }
});

test('in a folder without a directory nothing is offered that would lack its names', async () => {
  const { documents, shared } = await load({ 'moi.mtcl': '' });
  expect(wholeFileProposals(documents.get('moi.mtcl')!, 2027, shared)).toEqual([]);
});

test('says so in the language of the interface', async () => {
  const { documents, shared } = await load({ ...FOLDER, 'moi.mtcl': '' });
  speak('en');
  try {
    const offered = wholeFileProposals(documents.get('moi.mtcl')!, 2027, shared);
    expect(offered.map(({ label }) => label)).toContain('Half-year report');
    // Found by its Vietnamese words all the same.
    expect(offered.find(({ label }) => label === 'Half-year report')!.keys).toContain('Báo cáo 6 tháng');
  } finally {
    speak('vi');
  }
});
