/** A record is taken back out of its file, an hour later, one of several. */
import { TextDocument } from 'langium';
import { expect, test } from 'vitest';
import { load } from '../test/load.ts';
import { recordAt, recordedOf, recordedWords, takeBackEdit, takenBackWords } from './take-back.ts';

const PLAN = `đơn vị VP "Văn phòng"
kế hoạch năm 2027
mục tiêu DVC "hồ sơ đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ rà-soát "Rà soát" { chủ trì: VP  thời hạn: 15/03/2027 }
  nhiệm vụ họp "Họp" { chủ trì: VP  thời hạn: 20/03/2027  tiến độ ngày 18/03/2027: đang làm }
}
`;

/** What the files say once the record that begins with these words is taken back. */
async function without(begins: string, records: string): Promise<string> {
  const texts: Record<string, string> = { 'ke-hoach.mtcl': PLAN, 'tien-do.mtcl': `dùng "ke-hoach.mtcl"\n${records}` };
  const { shared, documents } = await load(texts);
  const { Plans } = shared.workspace;
  const plan = Plans.wholePlanOf(Plans.entryOf(documents.get('ke-hoach.mtcl')!))!;
  const [name] = Object.entries(texts).findLast(([, text]) => text.includes(begins))!;
  const document = documents.get(name)!;
  const at = document.textDocument.positionAt(texts[name]!.indexOf(begins));
  const entry = recordAt(plan, document.uri.toString(), at.line, at.character)!;
  const text = TextDocument.applyEdits(document.textDocument as TextDocument, [takeBackEdit(entry, document)!]);
  return text.replace(/^dùng.*\n/u, '');
}

test('its line goes, with the comment behind it', async () => {
  const records = `tiến độ ngày 10/03/2027 {
  DVC: đạt 90%
  rà-soát: đang làm   // phiếu của Văn phòng
}
`;
  expect(await without('rà-soát', records)).toBe('tiến độ ngày 10/03/2027 {\n  DVC: đạt 90%\n}\n');
});

test('its whole block where nothing else stands in it; what somebody noted there stays', async () => {
  const others = 'tiến độ ngày 01/03/2027 { DVC: đạt 90% }\n';
  const block = 'tiến độ ngày 10/03/2027 {\n  rà-soát: đang làm\n}\n';
  expect(await without('rà-soát', `${others}\n${block}`)).toBe(others);
  expect(await without('rà-soát', block.replace('  rà', '  // xem lại\n  rà'))).toBe(
    'tiến độ ngày 10/03/2027 {\n  // xem lại\n}\n',
  );
  expect(await without('DVC', 'tiến độ ngày 01/03/2027 { DVC: đạt 90%  rà-soát: đang làm }\n')).toMatch(
    /^tiến độ ngày 01\/03\/2027 \{\s+rà-soát: đang làm \}\n$/u,
  );
});

test('one that stands in the task itself leaves the task as it is', async () => {
  expect(await without('tiến độ ngày 18/03', '')).toMatch(/thời hạn: 20\/03\/2027\s+\}/u);
});

test('the latest is named first; of a target what is recorded of its objective, too', async () => {
  const records = `dùng "ke-hoach.mtcl"
tiến độ ngày 10/03/2027 { rà-soát: đang làm  DVC: đạt 412/417 "hồ sơ" }
tiến độ ngày 12/03/2027 { rà-soát: hoàn thành ngày 11/03/2027, minh chứng "Báo cáo" số "12/BC-VP" }
`;
  const { shared, documents } = await load({ 'ke-hoach.mtcl': PLAN, 'tien-do.mtcl': records });
  const { Plans } = shared.workspace;
  const plan = Plans.wholePlanOf(Plans.entryOf(documents.get('ke-hoach.mtcl')!))!;
  const [objective] = plan.objectives;
  const words = (subject: Parameters<typeof recordedOf>[1]) =>
    recordedOf(plan, subject).map((entry) => recordedWords(plan, entry));
  expect(words(objective!.tasks[0]!)).toEqual([
    'hoàn thành ngày 11/03/2027, minh chứng: Báo cáo số 12/BC-VP',
    'đang làm',
  ]);
  expect(words(objective!.targets[0]!)).toEqual(['kết quả 412/417 hồ sơ']);
  expect(takenBackWords(plan, recordedOf(plan, objective!.tasks[0]!)[1]!, 'Rà soát')).toBe(
    'Đã bỏ lần ghi ngày 10/3/2027 của «Rà soát»: đang làm.',
  );
});
