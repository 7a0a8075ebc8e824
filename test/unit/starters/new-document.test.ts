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

describe('names with signs of the language', async () => {
  const { texts, surroundings } = await started({
    ...DEPARTMENT,
    name: 'Sở "Mẫu"',
    units: 'Phòng "Một cửa" {chung}; Phòng Hợp tác quốc tế',
  });
  const {
    directories: [directory],
    plans: [plan],
    taken,
  } = surroundings;

  it.each<[WrittenKind, string]>([
    ['cong-van', 'Phòng \\"Một cửa\\" {{chung}}'],
    ['thong-bao', 'Phòng \\"Một cửa\\" {{chung}}'],
    ['giay-moi', 'Sở \\"Mẫu\\"'],
    ['to-trinh', 'Ủy ban nhân dân tỉnh Bình Hải'],
  ])('%s can be read: %s', async (kind, words) => {
    const choices = { year: 2027, today: '2027-03-15' };
    const { files } = newDocument(kind, { directory: directory!, plan: plan! }, choices, taken);
    const made = Object.fromEntries(files.map(({ name, text }) => [name, text]));
    const { findings } = await load({ ...texts, ...made });
    expect(findings.filter((finding) => /MTCL00\d/u.test(finding))).toEqual([]);
    expect(files.at(-1)!.text).toContain(words);
  });
});

describe('a file that is started late in the year', async () => {
  const { surroundings } = await started(DEPARTMENT);
  const {
    directories: [directory],
    plans: [plan],
  } = surroundings;
  const daysIn = (kind: WrittenKind, today: string) =>
    newDocument(kind, { directory: directory!, plan: plan! }, { year: 2027, today })
      .files.at(-1)!
      .text.split('\n')
      .flatMap(
        (line) => /thời hạn: (?:chậm nhất|từ ngày) (.*)|Sáng ngày ([\d/]+)/u.exec(line)?.slice(1).find(Boolean) ?? [],
      );

  it.each<[WrittenKind, string, string[]]>([
    ['muc-tieu-don-vi', '2026-12-20', ['29/01/2027']],
    ['muc-tieu-don-vi', '2027-01-29', ['12/02/2027']],
    ['muc-tieu-don-vi', '2027-11-28', ['10/12/2027']],
    ['muc-tieu-don-vi', '2027-12-28', ['31/12/2027']],
    // Of a year that is over nothing can be done in time.
    ['muc-tieu-don-vi', '2028-01-10', ['29/01/2027']],
    ['danh-gia-noi-bo', '2027-03-15', ['16/7/2027', '23/7/2027', '03/8 đến ngày 13/8/2027']],
    ['danh-gia-noi-bo', '2027-09-15', ['29/9/2027', '06/10/2027', '15/10 đến ngày 28/10/2027']],
    ['chuong-trinh-danh-gia', '2027-09-15', ['19/10', '20/10', '21/10']],
  ])('%s of %s begins with days that lie ahead', (kind, today, days) => {
    expect(daysIn(kind, today)).toEqual(days);
  });
});

describe('objectives of a unit beside a finished plan', () => {
  const DIRECTORY = `cơ quan SM "Sở Mẫu" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải"  địa danh: "Bình Hải"  ký hiệu: "SM" }
đơn vị VP "Văn phòng"
đơn vị KT "Phòng Kỹ thuật"
vai trò QMR "QMR"
người ký GD { chức vụ: "Giám đốc"  họ tên: "Nguyễn Văn A" }
`;
  /** A table of five columns, without those who watch; the first task is due before the unit's plan is signed. */
  const PLAN = `dùng "danh-ba.mtcl"
kế hoạch năm 2027 của SM
mục tiêu DVC "hồ sơ được giải quyết đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ phan-cong "Phân công người giải quyết hồ sơ" { chủ trì: KT  phối hợp: VP  thời hạn: chậm nhất 05/01/2027  kết quả: "Bảng phân công" }
  nhiệm vụ thong-ke "Thống kê hồ sơ" { chủ trì: VP  phối hợp: KT  thời hạn: hằng quý  kết quả: "Bảng thống kê" }
}
soạn kế hoạch {
  trích yếu: "Thực hiện mục tiêu chất lượng năm {năm}"
  phần "Mục tiêu" { danh sách mục tiêu }
  phần "Nhiệm vụ" { bảng nhiệm vụ { cột: STT, nội dung, chủ trì, thời hạn, kết quả } }
  nơi nhận: "Các phòng"
  lưu: "VT"
  người ký: GD
}
`;

  it('add no finding to it, whatever columns its tables have', async () => {
    const texts = { 'danh-ba.mtcl': DIRECTORY, 'ke-hoach.mtcl': PLAN };
    const folder = await folderOf(texts);
    const { directories, plans, taken } = surroundingsOf(folder);
    const before = (await load(texts)).findings;
    for (const unit of ['KT', 'VP']) {
      const choices = { year: 2027, today: '2027-01-10', unit };
      const { files } = newDocument('muc-tieu-don-vi', { directory: directories[0]!, plan: plans[0]! }, choices, taken);
      const { name, text } = files[0]!;
      const signed = text.replace(/^soạn mục tiêu .*$/mu, '$&\n  số: 3  ngày: 20/01/2027');
      for (const words of [text, signed]) {
        expect((await load({ ...texts, [name]: words })).findings).toEqual(before);
      }
    }
  });
});

describe('who follows the tasks of a new file', () => {
  const directory = (
    roles: string,
  ) => `cơ quan SM "Sở Mẫu" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải"  địa danh: "Bình Hải"  ký hiệu: "SM" }
đơn vị VP "Văn phòng"
${roles}
kế hoạch năm 2027 của SM
mục tiêu DVC "hồ sơ được giải quyết đúng hạn" { chỉ tiêu: từ 98% }
`;

  it.each([
    ['vai trò TK "Thư ký"\nvai trò TP "Trưởng phòng Tổ chức"\nvai trò QMR "Đại diện lãnh đạo"', 'QMR, TK'],
    // Without the one who answers for quality, the first who is not the secretary.
    ['vai trò TK "Thư ký ISO"\nvai trò TP "Trưởng phòng Tổ chức"\nvai trò PP "Phó Trưởng phòng"', 'TP, TK'],
    ['vai trò TP "Trưởng phòng Tổ chức"', 'TP'],
    ['vai trò TK "Thư ký"', '"Đại diện lãnh đạo về chất lượng", TK'],
    ['', '"Đại diện lãnh đạo về chất lượng"'],
  ])('%s: %s', async (roles, watchers) => {
    const { directories, plans, taken } = surroundingsOf(await folderOf({ 'ke-hoach.mtcl': directory(roles) }));
    const choices = { year: 2027, today: '2027-01-10' };
    const { files } = newDocument('muc-tieu-don-vi', { directory: directories[0]!, plan: plans[0]! }, choices, taken);
    const followed = [...files.at(-1)!.text.matchAll(/theo dõi: (.*)/gu)].map(([, who]) => who);
    expect([...new Set(followed)]).toEqual([watchers]);
  });
});

describe('a consolidated report', async () => {
  const { surroundings } = await started(DEPARTMENT);
  const [directory] = surroundings.directories;
  const [plan] = surroundings.plans;
  const written = (today: string) =>
    newDocument('bao-cao-tong-hop', { directory: directory!, plan: plan! }, { year: 2027, today }).files.at(-1)!.text;

  it.each([
    ['2027-03-15', '6 tháng'],
    ['2027-06-20', '6 tháng'],
    ['2027-10-20', 'năm'],
    ['2027-11-28', 'năm'],
    ['2028-01-10', 'năm'],
  ])('that is begun on %s is of the period whose figures are cut off about then: %s', (today, period) => {
    expect(plan!.periods).toEqual([
      { title: '6 tháng', cutOff: '2027-06-10' },
      { title: 'năm', cutOff: '2027-11-25' },
    ]);
    expect(written(today)).toContain(`  kỳ: "${period}"\n`);
  });
});

describe('a letter', async () => {
  const { surroundings } = await started(DEPARTMENT);
  const [directory] = surroundings.directories;
  const [plan] = surroundings.plans;

  it.each([
    ['2027-03-15', 'trước ngày 15 tháng 11 năm {năm}.'],
    ['2027-11-28', 'trước ngày 08 tháng 12 năm {năm}.'],
    ['2027-12-25', 'trước ngày 04 tháng 01 năm {năm sau}.'],
  ])('that is begun on %s asks for an answer by a day that is still to come: %s', (today, words) => {
    const { files } = newDocument('cong-van', { directory: directory!, plan: plan! }, { year: 2027, today });
    expect(files.at(-1)!.text).toContain(words);
  });
});
