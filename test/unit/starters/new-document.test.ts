/** A file of each kind, started in a folder with a directory and a plan, stands as it is: without any finding. */
import { URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { noFiles } from '../../../src/files/output/file-store.ts';
import { type Folder, readFolder, withTexts } from '../../../src/language/new-files/folder.ts';
import { surroundingsOf } from '../../../src/language/new-files/surroundings.ts';
import { load } from '../../../src/language/test/load.ts';
import { newDocument, type WrittenKind } from '../../../src/starters/new-document.ts';
import { newPlan, type PlanAnswers } from '../../../src/starters/new-plan.ts';
import { STARTER_KINDS, type StarterKind } from '../../../src/starters/starter-kinds.ts';
import type { Surroundings } from '../../../src/starters/surroundings.ts';

const FOLDER = 'file:///ke-hoach';
const DEPARTMENT: PlanAnswers = {
  kind: 'department',
  name: 'Sở Ngoại vụ',
  superior: 'Ủy ban nhân dân tỉnh Bình Hải',
  place: 'Bình Hải',
  year: 2027,
  head: 'Nguyễn Văn A',
  units: 'Văn phòng Sở; Phòng Hợp tác quốc tế; Phòng Lãnh sự - Biên giới',
};
const COMMUNE: PlanAnswers = {
  kind: 'commune',
  name: 'UBND xã An Phú',
  place: 'An Phú',
  year: 2027,
  head: 'Trần Thị B',
};
const BRANCH: PlanAnswers = {
  kind: 'branch',
  name: 'Chi cục Thủy lợi',
  superior: 'Sở Nông nghiệp và Môi trường tỉnh Bình Hải',
  place: 'Bình Hải',
  year: 2027,
  head: 'Lê Văn C',
};
/** The fewest answers: one unit, nobody who signs. */
const SMALL: PlanAnswers = {
  kind: 'other',
  name: 'Trung tâm Lưu trữ',
  place: 'Bình Hải',
  year: 2027,
  units: 'Một cửa',
};

type Texts = Record<string, string>;

function folderOf(texts: Texts): Promise<Folder> {
  const at = new Map(Object.entries(texts).map(([name, text]) => [`${FOLDER}/${name}`, text]));
  return readFolder(
    withTexts(noFiles, (uri) => at.get(URI.parse(uri).toString()), Object.keys(texts)),
    FOLDER,
  );
}

async function started(answers: PlanAnswers): Promise<{ texts: Texts; surroundings: Surroundings }> {
  const texts = Object.fromEntries(newPlan(answers).files.map(({ name, text }) => [name, text]));
  return { texts, surroundings: surroundingsOf(await folderOf(texts)) };
}

const KINDS = (Object.keys(STARTER_KINDS) as StarterKind[]).filter((kind): kind is WrittenKind => kind !== 'danh-ba');

describe.each([
  ['a department', DEPARTMENT],
  ['a commune', COMMUNE],
  ['a branch', BRANCH],
  ['a small body', SMALL],
])('in the folder of %s', async (_, answers) => {
  const { texts, surroundings } = await started(answers);
  const {
    directories: [directory],
    plans: [plan],
    taken,
  } = surroundings;

  it.each(KINDS)('%s has no finding and names no other file', async (kind) => {
    for (const today of ['2026-12-20', '2027-03-15', '2028-01-10']) {
      const choices = { year: 2027, today, period: 'quý II' };
      const { files, cursor } = newDocument(kind, { directory: directory!, plan: plan! }, choices, taken);
      const made = Object.fromEntries(files.map(({ name, text }) => [name, text]));
      const others = kind === 'quyet-dinh' ? { 'danh-ba.mtcl': texts['danh-ba.mtcl']! } : texts;
      expect(Object.keys(made).filter((name) => name in texts)).toEqual([]);
      expect((await load({ ...others, ...made })).findings).toEqual([]);
      const { text } = files.at(-1)!;
      expect(text).toMatch(/\p{L}/u);
      expect(text.split('\n')[cursor.line]!.length).toBeGreaterThanOrEqual(cursor.to);
      expect(cursor.from).toBeGreaterThanOrEqual(0);
      expect(cursor.to).toBeGreaterThanOrEqual(cursor.from);
    }
  });
});
