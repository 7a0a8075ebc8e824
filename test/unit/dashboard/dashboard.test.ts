/** The dashboard says what the report says, arranged by objective. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Workspace } from '../../../src/cli/workspace.ts';
import { VERDICTS } from '../../../src/document/issued/report-words.ts';
import { load } from '../../../src/language/test/load.ts';
import { dashboardOf } from '../../../src/panes/dashboard.ts';
import type { Dashboard } from '../../../src/panes/dashboard-model.ts';
import { PANE_TEXTS } from '../../../src/panes/texts.ts';
import { countsOf, gatherReports, standingOn } from '../../../src/report/index.ts';
import { dashboardFor } from '../../../src/server/requests/dashboard.ts';
import { outlineFor } from '../../../src/server/requests/outline.ts';
import { labelsFor } from '../../../src/webview/dashboard/labels.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');
const A = 'file:///ke-hoach/a.mtcl';

const PLAN = `cơ quan SNV "Sở Ngoại vụ" { địa danh: "Bình Hải" }
đơn vị VP "Văn phòng"  đơn vị HTQT "Phòng Hợp tác quốc tế"
nhóm Phong "các phòng" { HTQT }
vai trò QMR "Đại diện lãnh đạo"
kế hoạch năm 2027 của SNV { báo cáo "6 tháng" chốt: 15/06/2027 báo cáo "năm" chốt: 30/11/2027 }
mục tiêu DVC "Giải quyết thủ tục" {
  chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98%
  chỉ tiêu SangKien "Sáng kiến": ít nhất 04 "sáng kiến"
  nhiệm vụ xong "Việc xong" { chủ trì: VP thời hạn: chậm nhất 31/3 theo dõi: QMR kết quả: "a" }
  nhiệm vụ tre "Việc trễ" { chủ trì: VP thời hạn: chậm nhất 20/5 theo dõi: QMR kết quả: "a" }
  nhiệm vụ dang-lam "Việc đang làm" { chủ trì: HTQT thời hạn: chậm nhất 18/6 theo dõi: QMR kết quả: "a" }
}
mục tiêu "văn bản đến được xử lý đúng hạn" {
  chỉ tiêu: từ 95%
  nhiệm vụ "Việc sắp đến hạn" { chủ trì: VP phối hợp: Phong thời hạn: chậm nhất 20/6 theo dõi: QMR kết quả: "a" }
  nhiệm vụ "Việc chưa đến hạn" { chủ trì: VP thời hạn: chậm nhất 20/11 theo dõi: QMR kết quả: "a" }
  nhiệm vụ "Việc thường xuyên" { chủ trì: VP thời hạn: thường xuyên theo dõi: QMR kết quả: "a" }
  nhiệm vụ bo "Việc bỏ" { chủ trì: VP thời hạn: chậm nhất 20/11 theo dõi: QMR kết quả: "a" }
}
nhiệm vụ "Việc chung" { chủ trì: HTQT thời hạn: chậm nhất 20/10 theo dõi: QMR kết quả: "a" }
tiến độ ngày 31/03/2027 { xong: hoàn thành ngày 30/03/2027 }
tiến độ ngày 10/06/2027 { dang-lam: đang làm  bo: không thực hiện, lý do "Không còn phù hợp"  DungHan: đạt 197/200 "hồ sơ" }
tiến độ ngày 14/06/2027 { SangKien: đạt 3 }
`;

async function dashboard(params: { day?: string; unit?: string } = {}, text = PLAN): Promise<Dashboard> {
  const { shared } = await load(text);
  const { dashboard: shown } = await dashboardFor({ uri: A, ...params }, shared, '2027-06-16');
  return shown!;
}

describe('mtcl/dashboard', () => {
  it('says where records are dated later than the day looked at', async () => {
    expect((await dashboard()).recordedUntil).toBeUndefined();
    expect((await dashboard({ day: '2027-04-01' })).recordedUntil).toBe('2027-06-14');
  });

  it('shows targets with what was reached, as the report prints it', async () => {
    const { objectives } = await dashboard();
    expect(objectives[0]!.targets).toMatchObject([
      {
        title: 'Hồ sơ đúng hạn: từ 98%',
        verdict: 'reached',
        percent: true,
        value: 98,
        reached: { measure: 98.5, text: '197/200 hồ sơ', rate: '98,5%' },
        source: { uri: A, line: 6 },
        record: { day: '2027-06-10', source: { uri: A, line: 21 } },
      },
      {
        title: 'Sáng kiến: ít nhất 04 sáng kiến',
        verdict: 'pending',
        percent: false,
        value: 4,
        reached: { measure: 3, text: '3 sáng kiến', rate: '75%' },
      },
    ]);
    expect(objectives[0]).toMatchObject({ number: 1, verdict: 'pending', source: { uri: A, line: 5 } });
    expect(objectives[1]!.targets).toMatchObject([{ title: 'Từ 95%', verdict: 'unknown' }]);
    expect(objectives[1]!.targets[0]).not.toHaveProperty('reached');
  });

  it('tells how each task stands', async () => {
    const { objectives, others, totals } = await dashboard();
    const tasks = [...objectives, ...others].flatMap((card) =>
      card.tasks.map(({ title, state, next, overdueSince, doneOn }) =>
        [title, state, next?.day, overdueSince, doneOn].filter(Boolean).join(' '),
      ),
    );
    expect(tasks).toEqual([
      'Việc xong done 2027-03-30',
      'Việc trễ late 2027-05-20',
      'Việc đang làm inProgress 2027-06-18',
      'Việc sắp đến hạn dueSoon 2027-06-20',
      'Việc chưa đến hạn coming 2027-11-20',
      'Việc thường xuyên undated',
      'Việc bỏ dropped',
      'Việc chung coming 2027-10-20',
    ]);
    expect(others.map(({ title }) => title)).toEqual(['Nhiệm vụ chung']);
    expect(objectives[0]!.next).toEqual({ day: '2027-06-18', days: 2 });
    expect(totals.tasks).toEqual({
      all: 8,
      done: 1,
      inProgress: 1,
      late: 1,
      dueSoon: 1,
      coming: 2,
      dropped: 1,
      undated: 1,
    });
  });

  it('looks at any day: records and due days up to then, and the next report', async () => {
    const spring = await dashboard({ day: '2027-05-31' });
    expect(spring.objectives[0]!.targets.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown']);
    expect(spring.nextReport).toEqual({ name: '6 tháng đầu năm 2027', day: '2027-06-15', days: 15 });
    const cutOff = await dashboard({ day: '2027-06-15' });
    expect(cutOff.nextReport).toMatchObject({ day: '2027-06-15', days: 0 });
    const autumn = await dashboard({ day: '2027-11-30' });
    expect(autumn.final).toBe(true);
    expect(autumn.objectives[0]!.verdict).toBe('missed');
    const after = await dashboard({ day: '2027-12-05' });
    expect([after.final, after.nextReport]).toEqual([true, undefined]);
  });

  it('shows what one unit takes part in', async () => {
    const { objectives, others, totals, unit, units } = await dashboard({ unit: 'HTQT' });
    expect([unit, units.map(({ id }) => id)]).toEqual(['HTQT', ['VP', 'HTQT']]);
    expect([...objectives, ...others].map((card) => card.tasks.map(({ title }) => title))).toEqual([
      ['Việc đang làm'],
      ['Việc sắp đến hạn'],
      ['Việc chung'],
    ]);
    expect(totals.tasks.all).toBe(3);
    // A unit that is no longer there filters nothing.
    expect((await dashboard({ unit: 'XYZ' })).totals.tasks.all).toBe(8);
  });

  it('names late work besides the year’s plan, so that its number and that of the due list do not contradict', async () => {
    const { totals } = await dashboard();
    expect([totals.tasks.late, totals.lateBesides]).toEqual([1, 0]);
    const { shared } = await load(`${PLAN}
kế hoạch { phần "Chế độ báo cáo" { chế độ báo cáo "báo cáo quý" { chủ trì: VP thời hạn: trước ngày 01/6/2027 } } }`);
    const late = (await dashboardFor({ uri: A }, shared, '2027-06-16')).dashboard!.totals;
    expect([late.tasks.late, late.lateBesides]).toEqual([1, 1]);
    const { plan } = await outlineFor({ uri: A }, shared, '2027-06-16');
    expect(plan!.counts.late).toBe(2);
  });

  it('takes in the records of all units’ files that use the plan', async () => {
    const unit = (name: string, value: string) => `dùng "a.mtcl"
tiến độ ngày 12/06/2027 của ${name} { DungHan: đạt ${value} "hồ sơ" }`;
    const bare = PLAN.replace(/DungHan: đạt 197\/200 "hồ sơ"/, '');
    const { shared } = await load({
      'a.mtcl': bare,
      'vp.mtcl': unit('VP', '90/100'),
      'ht.mtcl': unit('HTQT', '300/300'),
    });
    for (const uri of [A, 'file:///ke-hoach/vp.mtcl', 'file:///ke-hoach/ht.mtcl']) {
      const { dashboard: shown } = await dashboardFor({ uri }, shared, '2027-06-16');
      expect(shown!.objectives[0]!.targets[0]!.reached).toEqual({
        measure: 97.5,
        text: '390/400 hồ sơ',
        rate: '97,5%',
      });
      expect(shown!.totals.tasks.all).toBe(8);
    }
  });

  it('says why there is nothing to show', async () => {
    const { shared } = await load('đơn vị VP "Văn phòng"');
    const shown = await dashboardFor({ uri: A }, shared, '2027-01-01');
    expect([shown.dashboard, shown.notice]).toEqual([undefined, expect.stringContaining('kế hoạch năm')]);
    const unknown = await dashboardFor({ uri: 'file:///khac.mtcl' }, shared, '2027-01-01');
    expect(unknown.notice).toContain('chưa được đọc');
  });
});

describe('the dashboard and the report agree', () => {
  it.each([
    ['so-ngoai-vu', '6 tháng'],
    ['so-ngoai-vu', 'năm'],
    ['bao-cao', '6 tháng'],
    ['bao-cao', 'năm'],
    ['tong-hop', '6 tháng'],
    ['xa-an-phu', '6 tháng'],
  ])('%s, %s', async (example, period) => {
    const workspace = await Workspace.load([join(EXAMPLES, example)]);
    const plans = workspace.plans().map(({ plan }) => plan);
    const [{ report, plan }] = gatherReports(plans, period) as [NonNullable<ReturnType<typeof gatherReports>>[number]];
    const atHand = plans.find(({ source }) => source.uri === plan.source.uri)!;
    const standing = standingOn(atHand, report.period.cutOff, plans);
    const { totals, objectives, others, final } = dashboardOf(standing.plan, standing.report, PANE_TEXTS.vi);
    const counts = countsOf(report);
    const { all, done, inProgress, late, dropped, dueSoon, coming, undated } = totals.tasks;
    expect({ all, done, inProgress, late, dropped, notStarted: dueSoon + coming + undated }).toEqual(counts.tasks);
    expect([totals.objectives, totals.targets]).toEqual([counts.objectives, counts.targets]);
    expect([totals.due, totals.dueDone, final]).toEqual([counts.due, counts.dueDone, report.period.final]);
    const figures = report.objectives.map(({ verdict, targets }) => [
      verdict,
      ...targets.map((target) => [target.verdict, target.reached?.measure]),
    ]);
    const shown = objectives.map(({ verdict, targets }) => [
      verdict,
      ...targets.map((target) => [target.verdict, target.reached?.measure]),
    ]);
    expect(shown).toEqual(figures);
    expect([...objectives, ...others].flatMap(({ tasks }) => tasks)).toHaveLength(counts.tasks.all);
    expect(totals.reporters?.missing ?? []).toEqual(
      report.reporters.filter(({ reportedOn }) => !reportedOn).map(({ reporter }) => reporter.title),
    );
  });

  it('in words too', () => {
    expect(labelsFor('vi').verdicts).toEqual(VERDICTS);
  });
});
