import { expect, test } from 'vitest';
import { load } from '../language/test/load.ts';
import { MOST_CHARACTERS } from '../plan/text-length.ts';
import { Participants } from './parties.ts';

const leads = async (words: string) => {
  const { plan } = await load(
    `đơn vị A "Phòng Hành chính"\nkế hoạch năm 2027\nmục tiêu "x" {\nnhiệm vụ "y" { chủ trì: "${words}" thời hạn: tháng 3\n}\n}`,
  );
  return plan ? new Participants(plan).of(plan.tasks[0]?.leads) : [];
};

test('the names of a list in words are found one by one; a list of many pages stays one text', async () => {
  const list = (count: number) => Array.from({ length: count }, () => 'Phòng Hành chính').join(', ');
  const most = Math.floor(MOST_CHARACTERS / 'Phòng Hành chính, '.length);
  expect(await leads(list(3))).toHaveLength(3);
  expect(await leads(list(most))).toHaveLength(most);
  expect(await leads(list(most + 10))).toHaveLength(1);
});
