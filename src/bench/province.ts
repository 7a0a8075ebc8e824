/**
 * A made-up province: the files of its agencies, and what the report of the level above must say, computed here from
 * the same numbers by plain loops, without the project's code.
 */
export interface Province {
  /** Texts by path. */
  files: Map<string, string>;
  expected: {
    /** Σ numerators, Σ denominators of the rate. */
    onTime: number;
    files: number;
    ideas: number;
    tasks: number;
    tasksDone: number;
    tasksLate: number;
    reported: number;
    missing: string[];
  };
}

const CUT_OFF = 15;

/** The same province each time: a small linear congruential generator. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function province(agencies: number, seed = 2027): Province {
  const next = numbers(seed);
  const files = new Map<string, string>();
  const expected: Province['expected'] = {
    onTime: 0,
    files: 0,
    ideas: 0,
    tasks: 0,
    tasksDone: 0,
    tasksLate: 0,
    reported: 0,
    missing: [],
  };
  const names: string[] = [];
  for (let i = 1; i <= agencies; i += 1) {
    // The list of the level above abbreviates some names.
    const name = i % 3 === 0 ? `Ủy ban nhân dân xã Tân Lập ${i}` : `Sở Chuyên ngành số ${i}`;
    names.push(i % 3 === 0 ? `UBND xã Tân Lập ${i}` : name);
    const reports = next(5) > 0;
    // Half of those that do not report have no file at all.
    const silent = !reports && next(2) === 0;
    if (!reports) expected.missing.push(names.at(-1)!);
    if (silent) continue;
    const total = 50 + next(2000);
    const good = total - next(Math.ceil(total / 30));
    const ideas = next(7);
    const done = next(2) === 0;
    const progress = reports
      ? `tiến độ ngày 31/03/2027 { DungHan: đạt ${next(40)}/${40 + next(9)} }
tiến độ ngày ${10 + next(CUT_OFF - 10)}/06/2027 {
  DungHan: đạt ${good}/${total} "hồ sơ"
  SangKien: đạt ${ideas}
  ${done ? 'ra-soat: hoàn thành ngày 20/03/2027' : 'ra-soat: đang làm'}
}
tiến độ ngày 20/06/2027 { DungHan: đạt 1/${total} ra-soat: hoàn thành }`
      : 'tiến độ ngày 25/06/2027 { DungHan: đạt 5/5 }';
    if (reports) {
      expected.reported += 1;
      expected.tasks += 2;
      expected.onTime += good;
      expected.files += total;
      expected.ideas += ideas;
    }
    if (reports) expected[done ? 'tasksDone' : 'tasksLate'] += 1;
    files.set(
      `co-quan-${i}/nam-2027.mtcl`,
      `cơ quan CQ "${name}" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải" địa danh: "Bình Hải" ký hiệu: "CQ${i}" }
đơn vị VP "Văn phòng"
vai trò QMR "QMR"
kế hoạch năm 2027 của CQ { báo cáo "6 tháng" chốt: 15/06/2027 }
${objectives(`nhiệm vụ ra-soat "Rà soát quy trình" { chủ trì: VP thời hạn: chậm nhất 31/3 theo dõi: QMR kết quả: "Báo cáo" }
  nhiệm vụ tong-ket "Tổng kết" { chủ trì: VP thời hạn: chậm nhất 15/12 theo dõi: QMR kết quả: "Báo cáo" }`)}
${progress}
`,
    );
  }
  files.set(
    'tinh/bao-cao.mtcl',
    `cơ quan UBND "Ủy ban nhân dân tỉnh Bình Hải" { địa danh: "Bình Hải" ký hiệu: "UBND" }
kế hoạch năm 2027 của UBND { báo cáo "6 tháng" chốt: 15/06/2027 }
${names.map((name, i) => `đơn vị D${i + 1} "${name}"`).join('\n')}
nhóm TatCa "các cơ quan, đơn vị" { ${names.map((_, i) => `D${i + 1}`).join(', ')} }
${objectives('')}
soạn báo cáo { kỳ: "6 tháng" tổng hợp từ: TatCa }
`,
  );
  return { files, expected };
}

function objectives(tasks: string): string {
  return `mục tiêu DVC "Nâng cao chất lượng giải quyết thủ tục hành chính" {
  chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98%
  chỉ tiêu SangKien "Sáng kiến": ít nhất 100 "sáng kiến"
  ${tasks}
}`;
}
