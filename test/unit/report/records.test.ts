/** What a figure of a report counts, down to the lines of the files. */
import { describe, expect, it } from 'vitest';
import { load } from '../../../src/language/test/load.ts';
import type { FigureName } from '../../../src/plan/figures.ts';
import { type FigureRecord, periodOf, recordsBehind, reportOf } from '../../../src/report/index.ts';
import { HEAD } from '../document/lines.ts';

const PLAN = `${HEAD.trim()} { báo cáo "6 tháng" chốt: 15/06/2027 }
mục tiêu DVC "Hồ sơ đúng hạn" {
  chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98%
  chỉ tiêu SangKien "Sáng kiến": ít nhất 4 "sáng kiến"
  nhiệm vụ một "Rà soát" { chủ trì: VP thời hạn: chậm nhất 31/3 }
  nhiệm vụ hai "Thống kê" { chủ trì: VP thời hạn: chậm nhất 31/5 }
  nhiệm vụ ba "Tổng kết" { chủ trì: VP thời hạn: chậm nhất 20/11 }
}
mục tiêu DoanKet "Giữ vững đoàn kết" {}
mục tiêu KyLuat "Không ai bị kỷ luật" {}
tiến độ ngày 10/06/2027 của VP {
  DungHan: đạt 99/100
  KyLuat: hoàn thành
  một: hoàn thành ngày 02/04/2027
}
`;

async function behind(figure: FigureName): Promise<string[]> {
  const { plan } = await load(PLAN);
  return recordsBehind(figure, reportOf(plan!, periodOf(plan!, '6 tháng'))).map(named);
}

/** "target DungHan 10/6", without a day where nothing is recorded. */
function named({ kind, result, entry }: FigureRecord): string {
  const subject =
    kind === 'task'
      ? result.task
      : kind === 'target'
        ? result.target
        : kind === 'objective'
          ? result.objective
          : undefined;
  return `${kind} ${subject?.id ?? ''}${entry ? `, ghi ${entry.on}` : ''}`;
}

describe('behind a figure stand', () => {
  it.each<[FigureName, string[]]>([
    ['tasks', ['task một, ghi 2027-06-10', 'task hai', 'task ba']],
    ['tasksDone', ['task một, ghi 2027-06-10']],
    ['tasksLate', ['task hai']],
    ['tasksNotStarted', ['task ba']],
    ['tasksDoneLate', ['task một, ghi 2027-06-10']],
    ['due', ['task một, ghi 2027-06-10', 'task hai']],
    ['dueDone', ['task một, ghi 2027-06-10']],
    ['targets', ['target DungHan, ghi 2027-06-10', 'target SangKien']],
    ['targetsReached', ['target DungHan, ghi 2027-06-10']],
    ['targetsUnknown', ['target SangKien']],
    ['objectivesReached', ['objective KyLuat, ghi 2027-06-10']],
    // One with targets stands for them; one without either is named itself.
    ['objectivesUnknown', ['target DungHan, ghi 2027-06-10', 'target SangKien', 'objective DoanKet']],
    ['objectivesMissed', []],
    ['missingNames', []],
  ])('%s: %j', async (figure, expected) => {
    expect(await behind(figure)).toEqual(expected);
  });
});
