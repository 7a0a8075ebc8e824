/**
 * Files of a quarter, a half and a whole megabyte, of all kinds of things that can be many or long: what takes more
 * than 2.3 times as long for twice as much. Judged by the processor's time of this process, each step by itself.
 */
import { Workbench } from './phases.ts';

/** Twice as much text may take so many times as long. */
const MOST_TIMES = 2.3;
/** What no step exceeds for a megabyte, in milliseconds, is fast enough whatever it grows like: mostly noise. */
const FAST = 250;
/** Another program that ran meanwhile makes any of them slow: so often a step that looks bad is measured. */
const ATTEMPTS = 3;

const HEAD = `cơ quan S "Sở Y" { địa danh: "Bình Hải" ký hiệu: "SY" }
đơn vị HC "Phòng Hành chính"
vai trò Q "QMR"
kế hoạch năm 2027 của S { báo cáo "năm" chốt: 30/11/2027 }
`;
const task = (deadline: string, title = 'Việc') =>
  `mục tiêu "A" { chỉ tiêu: 9% nhiệm vụ "${title}" { chủ trì: HC theo dõi: Q kết quả: "S"\n thời hạn: ${deadline}\n } }\n`;
const titled = (title: string) => task('tháng 3', title);

type Shape = (size: number) => string;
/** As many copies as make the size. */
const times = (unit: string, size: number) => unit.repeat(Math.max(1, Math.floor(size / unit.length)));
/** The same with a number in each. */
const numbered = (unit: (i: number) => string, size: number) =>
  Array.from({ length: Math.max(1, Math.floor(size / unit(9999).length)) }, (_, i) => unit(i)).join('');

const inTitle =
  (unit: string): Shape =>
  (size) =>
    titled(times(unit, size));
const inDeadline =
  (unit: string): Shape =>
  (size) =>
    task(times(unit, size));
const inDecision =
  (unit: string): Shape =>
  (size) =>
    `quyết định { ${times(unit, size)} }\n`;
const behind =
  (unit: string): Shape =>
  (size) =>
    `${titled('Việc')}${times(unit, size)}\n`;
const declared =
  (unit: (i: number) => string): Shape =>
  (size) =>
    `${numbered(unit, size)}${titled('Việc')}`;

/** By what they are made of. */
export const SHAPES: Record<string, Shape> = {
  spaces: behind(' '),
  'line ends': behind('\n'),
  comments: behind('// x\n'),
  'open comments': behind('/* '),
  'signs nobody knows': behind('[!'),
  'signs and spaces': behind('[ '),
  braces: behind('{ '),
  'closing braces': behind('} '),
  quotes: (size) => '"'.repeat(size),
  'three quotes': behind('"""'),
  'names alone': behind('abc xyz '),
  'a long name': (size) => `đơn vị ${'A'.repeat(size)} "x"\n${titled('Việc')}`,
  'a long number': (size) => `mục tiêu "x" { chỉ tiêu: ${'9'.repeat(size)}% }\n`,
  'a long text': inTitle('x'),
  'spaces in a text': inTitle(' '),
  'words in a text': inTitle('a '),
  'sentences in a text': inTitle('Rà soát hồ sơ, báo cáo. '),
  'names in a text': inTitle('{HC} '),
  'brackets in a text': inTitle('('),
  'dashes in a text': inTitle('- '),
  'doubled braces': inTitle('{{'),
  'bold words': inTitle('**a** '),
  'lone asterisks': inTitle('* '),
  notes: inTitle('a{chú thích: b} '),
  'numbers of documents': inTitle('Quyết định số 12/2020/QĐ-UBND ngày 05/01/2027; '),
  'marks on one letter': inTitle('\u0301'),
  'letters from right to left': inTitle('\u202e'),
  'invisible signs': inTitle('\u200b'),
  commas: inDecision(', '),
  'brackets in a decision': inDecision('['),
  clauses: (size) => `soạn kế hoạch { phần "A" { ${times('khoản "Việc."\n', size)} } }\n`,
  paragraphs: (size) => `soạn kế hoạch { ${times('"Một đoạn của kế hoạch."\n', size)} }\n`,
  articles: inDecision('điều "A" { "Một đoạn." }\n'),
  recipients: (size) => `quyết định { nơi nhận: ${times('"Sở A", ', size)}"Sở B" }\n`,
  'rows of a table': (size) => `soạn kế hoạch { bảng { cột: "A", "B"\n${times('hàng: "việc", "x"\n', size)} } }\n`,
  'each quarter': inDeadline('hằng quý '),
  months: inDeadline('tháng 1, '),
  days: inDeadline('15/03/2027; '),
  relative: (size) =>
    `mục tiêu "B" { nhiệm vụ thống-kê "a" { chủ trì: HC thời hạn: tháng 3\n } }\n${task(times('sau thống-kê 14 ngày; ', size))}`,
  members: (size) => `nhóm N "n" { ${times('HC, ', size)}HC }\n${titled('Việc')}`,
  units: declared((i) => `đơn vị U${i} "Đơn vị ${i}"\n`),
  'one name': declared((i) => `đơn vị A "Đơn vị ${i}"\n`),
  'unknown names': declared((i) => `nhóm N${i} "n" { X${i}, Y${i} }\n`),
  abbreviations: declared((i) => `viết tắt AB${i} "Nghĩa ${i}"\n`),
  bases: declared((i) => `văn bản V${i} { loại: luật số: "${i}/2020/QH14" trích yếu: "Luật ${i}" }\n`),
  uses: declared((i) => `dùng "khong-co-${i}.mtcl"\n`),
  agencies: declared((i) => `cơ quan C${i} "Cơ quan ${i}" { địa danh: "Bình Hải" }\n`),
  objectives: declared((i) => `mục tiêu "Hồ sơ ${i} đúng hạn" { chỉ tiêu: 9${i % 10}% }\n`),
  targets: (size) => `mục tiêu "hồ sơ" { ${times('chỉ tiêu: từ 95%\n', size)} }\n`,
  tasks: (size) =>
    `mục tiêu "A" {\n${numbered((i) => ` nhiệm vụ "Việc số ${i}" { chủ trì: HC theo dõi: Q kết quả: "Sổ ${i}"\n thời hạn: tháng 3\n }\n`, size)}}\n`,
  'tasks one behind another': (size) =>
    numbered(
      (i) =>
        `nhiệm vụ N${i} "Việc ${i}" { chủ trì: HC thời hạn: ${i > 0 ? `sau N${i - 1} 1 ngày` : '01/01/2027'}\n }\n`,
      size,
    ),
  'accepted findings': (size) =>
    numbered(
      (i) => `// chấp nhận MTCL203: a\nnhiệm vụ "Việc ${i}" { chủ trì: HC theo dõi: Q thời hạn: tháng 3 }\n`,
      size,
    ),
  documents: declared((i) => `soạn công văn { số: ${i + 1} trích yếu: "Việc ${i}" "Một đoạn." }\n`),
  progress: (size) =>
    `mục tiêu T "hồ sơ" { chỉ tiêu: từ 95% }\n${numbered((i) => `tiến độ ngày 15/06/2027 { T: đạt ${i % 100}% }\n`, size)}`,
};

interface Options {
  /** Characters of the largest file; the others have half of it and a quarter. */
  largest: number;
  /** Names of shapes; all where none are given. */
  only?: string[];
  report: (line: string) => void;
}

/** What grows faster than its text: "shape, step: times at the three sizes". */
export async function findFasterThanLinear({ largest, only, report }: Options): Promise<string[]> {
  const slow: string[] = [];
  for (const [name, shape] of Object.entries(SHAPES)) {
    if (only && !only.includes(name)) continue;
    const best = await leastTimes(shape, [largest / 4, largest / 2, largest]);
    const found = suspects(best);
    const last = [...best].map(([step, times]) => ({ step, time: times.at(-1)! })).toSorted((a, b) => b.time - a.time);
    const whole = shown(last.reduce((sum, { time }) => sum + time, 0));
    report(
      `${name.padEnd(28)} ${whole} for all steps of the largest, ${last[0]!.step} ${shown(last[0]!.time)} of them`,
    );
    for (const line of found) {
      slow.push(`${name}, ${line}`);
      report(`  ${line}`);
    }
  }
  return slow;
}

/** Of each step the least that it took for each size; measured again where it looks bad. */
async function leastTimes(shape: Shape, sizes: number[]): Promise<Map<string, number[]>> {
  const best = new Map<string, number[]>();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    for (const [i, size] of sizes.entries()) {
      for (const [step, time] of await timesOf(`${HEAD}${shape(size)}`)) {
        const times = best.get(step) ?? sizes.map(() => Infinity);
        times[i] = Math.min(times[i]!, time);
        best.set(step, times);
      }
    }
    if (suspects(best).length === 0) break;
  }
  return best;
}

function suspects(best: Map<string, number[]>): string[] {
  return [...best].flatMap(([step, [small, middle, large]]) => {
    const grows = large! > FAST && large! > middle! * MOST_TIMES && large! > small! * MOST_TIMES ** 2;
    return grows ? [`${step}: ${[small!, middle!, large!].map(shown).join(', ')}`] : [];
  });
}

function shown(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`;
}

async function timesOf(text: string): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  const workbench = new Workbench();
  // What is worked out once for all files is none of this one's.
  await workbench.take(HEAD, (_, work) => work());
  await workbench.take(text, async (name, work) => {
    (globalThis as { gc?: () => void }).gc?.();
    const start = process.cpuUsage();
    await work();
    times.set(name, process.cpuUsage(start).user / 1000);
  });
  return times;
}
