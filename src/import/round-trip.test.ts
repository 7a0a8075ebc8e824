/** What we print comes in again as the same plan: tasks, people, deadlines, objectives, documents. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentsOf } from '../document/documents.ts';
import { renderWord } from '../generator/docx/render-word.ts';
import { load } from '../language/test/load.ts';
import { publicationOf } from '../plan/issued.ts';
import type { PerformerList, Plan, RichText, Task } from '../plan/model.ts';
import { importFile } from './import-file.ts';
import { readOffice } from './reader/read-office.ts';

const HEAD = `cơ quan SNgV "Sở Ngoại vụ" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải" địa danh: "Bình Hải" ký hiệu: "SNgV" }
đơn vị VP "Văn phòng Sở"
đơn vị HTQT "Phòng Hợp tác quốc tế"
nhóm CacPhong "các phòng chuyên môn, đơn vị"
vai trò QMR "QMR"
kế hoạch năm 2027 của SNgV
quyết định { số: 12 ngày: 05/01/2027 }
`;

const words = fc
  .array(fc.constantFrom('Lập', 'sổ', 'báo cáo', 'rà soát', 'quy trình', 'hồ sơ', 'theo dõi', 'tập huấn'), {
    minLength: 2,
    maxLength: 6,
  })
  .map((all) => all.join(' ').replace(/^./u, (first) => first.toLocaleUpperCase('vi')));
const people = fc.uniqueArray(fc.constantFrom('VP', 'HTQT', 'CacPhong', 'QMR'), { minLength: 1, maxLength: 3 });
const deadline = fc.constantFrom(
  'trước ngày 15/3',
  'quý II/2027',
  'thường xuyên',
  'hằng quý trước ngày 25',
  'tháng 2-3/2027',
);
const task = fc.record({
  words,
  leads: people,
  coordinators: people,
  deadline,
  monitors: people,
  evidence: fc.array(words, { minLength: 1, maxLength: 3 }),
});
const objective = fc.record({
  words,
  share: fc.integer({ min: 50, max: 100 }),
  tasks: fc.array(task, { minLength: 1, maxLength: 4 }),
});

type Objectives = {
  words: string;
  share: number;
  tasks: {
    words: string;
    leads: string[];
    coordinators: string[];
    deadline: string;
    monitors: string[];
    evidence: string[];
  }[];
}[];

function planText(objectives: Objectives): string {
  return (
    HEAD +
    objectives
      .map(
        ({ words: statement, share, tasks }) =>
          `mục tiêu "Từ ${share}% ${statement}" {\n  chỉ tiêu: từ ${share}%\n${tasks
            .map(
              (each) =>
                `  nhiệm vụ "${each.words}" {\n    chủ trì: ${each.leads.join(', ')}\n    phối hợp: ${each.coordinators.join(', ')}\n    thời hạn: ${each.deadline}\n    theo dõi: ${each.monitors.join(', ')}\n    kết quả: ${each.evidence.map((item) => `"${item}"`).join(', ')}\n  }`,
            )
            .join('\n')}\n}`,
      )
      .join('\n')
  );
}

function plain(text: RichText | undefined): string {
  return (text?.parts ?? [])
    .map((part) => (part.kind === 'text' ? part.text : ''))
    .join('')
    .replace(/[;.]$/u, '');
}

const folded = (name: string) => name.toLocaleLowerCase('vi');
const names = (list: PerformerList | undefined) =>
  list?.performers.map(({ party, text }) => folded(party?.title ?? plain(text)));

/** What has to come in again. */
function essence(plan: Plan) {
  const shown = (each: Task) => ({
    statement: plain(each.statement),
    leads: names(each.leads),
    coordinators: names(each.coordinators),
    deadline: plain(each.deadline?.wording),
    days: each.deadline?.occurrences.map(({ due }) => due),
    monitors: names(each.monitors),
    evidence: each.evidence.map(plain),
  });
  return {
    agency: plan.agency.title,
    number: publicationOf(plan)?.number,
    date: publicationOf(plan)?.date,
    objectives: plan.objectives.map(({ statement, targets, tasks }) => ({
      statement: plain(statement),
      targets: targets.map(({ valueText, unit }) => [valueText, unit]),
      tasks: tasks.map(shown),
    })),
  };
}

test('a decision with objectives and tasks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(objective, { minLength: 1, maxLength: 4 }), async (objectives) => {
      const { plan } = await load(planText(objectives));
      const [document] = documentsOf(plan!);
      const file = await readOffice(await renderWord(document!));
      const { files } = importFile(file, { name: 'a.docx', directories: [], taken: [], thisYear: 2027 });
      const text = files
        .map((each) => each.text)
        .join('\n')
        .replace(/^dùng .*$/mu, '');
      const again = await load(text);
      expect(essence(again.plan!)).toEqual(essence(plan!));
    }),
    { numRuns: 15 },
  );
}, 60_000);
