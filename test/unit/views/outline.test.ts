/** What the views beside the editor show of a plan. */
import { describe, expect, it, vi } from 'vitest';
import { createMtclServices } from '../../../src/language/services/module.ts';
import { load, loadInto } from '../../../src/language/test/load.ts';
import { calendarFor } from '../../../src/server/requests/calendar.ts';
import { dashboardFor } from '../../../src/server/requests/dashboard.ts';
import { groupOf } from '../../../src/server/requests/due-list.ts';
import { outlineFor } from '../../../src/server/requests/outline.ts';

const PLAN = `cơ quan SNV "Sở Ngoại vụ" { địa danh: "Bình Hải" }
đơn vị VP "Văn phòng"  đơn vị HTQT "Phòng Hợp tác quốc tế"
nhóm Phong "các phòng" { HTQT }
vai trò QMR "Đại diện lãnh đạo"
kế hoạch năm 2027 của SNV { báo cáo "năm" chốt: 30/11/2027 }
mục tiêu "văn bản đến được xử lý đúng hạn" {
  chỉ tiêu: từ 95%
  nhiệm vụ thong-ke "Thống kê" { chủ trì: VP  phối hợp: Phong  thời hạn: chậm nhất 15/3, 20/4 và 15/6  theo dõi: QMR  kết quả: "Bảng" }
  nhiệm vụ "Duy trì" { chủ trì: HTQT  thời hạn: thường xuyên  theo dõi: QMR  kết quả: "Hồ sơ" }
}
mục tiêu "Nâng cao chất lượng phục vụ" {
  chỉ tiêu "Hài lòng": từ 90%
  nhiệm vụ tap-huan "Tập huấn" { chủ trì: HTQT  thời hạn: chậm nhất 18/6/2027  theo dõi: VP  kết quả: "Danh sách" }
  nhiệm vụ khao-sat "Khảo sát" { chủ trì: VP  thời hạn: chậm nhất 25/6/2027  theo dõi: QMR  kết quả: "Phiếu" }
}
mục tiêu "Chưa có nhiệm vụ nào" { chỉ tiêu "Sáng kiến": ít nhất 2 "sáng kiến" }
tiến độ ngày 16/03/2027 { thong-ke: hoàn thành ngày 15/03/2027 }
tiến độ ngày 10/06/2027 { tap-huan: hoàn thành ngày 10/06/2027 }
`;
const A = 'file:///ke-hoach/a.mtcl';

/** As on Wednesday, 16 June. */
async function outline(text = PLAN, today = '2027-06-16') {
  const { shared } = await load(text);
  return outlineFor({ uri: A }, shared, today);
}

describe('mtcl/outline', () => {
  it('lists tasks by objective, each with its next day and how it stands', async () => {
    const { plan } = await outline();
    const shown = plan!.objectives.map(({ title, tasks }) => [
      title,
      ...tasks.map((place) => {
        const { title: task, stateName, due } = plan!.tasks[place]!;
        return `${task}: ${stateName}${due ? ` ${due}` : ''}`;
      }),
    ]);
    expect(shown).toEqual([
      [
        expect.stringMatching(/^1\. .*văn bản đến được xử lý đúng hạn/),
        'Thống kê: Trễ hạn 2027-04-20',
        'Duy trì: Không quy ra ngày',
      ],
      ['2. Nâng cao chất lượng phục vụ', 'Tập huấn: Hoàn thành', 'Khảo sát: Chưa đến hạn 2027-06-25'],
      ['3. Chưa có nhiệm vụ nào'],
    ]);
    expect(plan!.tasks[0]!.source).toEqual({ uri: A, line: 7, character: 2, lastLine: 7 });
  });

  it('groups what is due, a row for each task at its first day', async () => {
    const { plan } = await outline();
    const rows = plan!.due.map(({ group, task, days, more }) => [group, plan!.tasks[task]!.title, days, more]);
    expect(rows).toEqual([
      ['late', 'Thống kê', -57, 1],
      ['month', 'Khảo sát', 9, 0],
    ]);
  });

  it('says of work that is recorded as begun', async () => {
    const { plan } = await outline(`${PLAN}tiến độ ngày 14/06/2027 { khao-sat: đang làm }\n`);
    expect(plan!.tasks.find(({ title }) => title === 'Khảo sát')).toMatchObject({
      state: 'coming',
      stateName: 'Chưa đến hạn, đang làm',
      underWay: true,
    });
    expect(plan!.due.map(({ underWay }) => underWay)).toEqual([undefined, true]);
  });

  it('counts a task as late that is reported late before its day, as the calendar and the dashboard do', async () => {
    const { plan } = await outline(`${PLAN}tiến độ ngày 14/06/2027 { khao-sat: chậm, lý do "Chờ phiếu" }\n`);
    expect(plan!.due.map(({ group, task }) => [group, plan!.tasks[task]!.title])).toEqual([
      ['late', 'Thống kê'],
      ['late', 'Khảo sát'],
    ]);
    expect(plan!.counts).toEqual({ late: 2, ahead: 0 });
  });

  it('goes on to show the year’s plan beside a letter or a report of the folder, with the documents of both', async () => {
    const { shared } = await load({
      'danh-ba.mtcl': PLAN.split('kế hoạch')[0]!,
      'ke-hoach.mtcl': `dùng "danh-ba.mtcl"\nkế hoạch${PLAN.split('kế hoạch').slice(1).join('kế hoạch')}`,
      'danh-ba-cu.mtcl': 'đơn vị CU "Phòng cũ"\n',
      'thong-bao.mtcl':
        'dùng "danh-ba.mtcl"\nkế hoạch năm 2027 của SNV\nsoạn thông báo { trích yếu: "Lịch họp"  "Họp ngày 05/7." }\n',
    });
    const { plan, entry } = await outlineFor({ uri: 'file:///ke-hoach/thong-bao.mtcl' }, shared, '2027-06-16');
    expect(entry).toBe('file:///ke-hoach/thong-bao.mtcl');
    const other = await outlineFor({ uri: 'file:///ke-hoach/danh-ba-cu.mtcl' }, shared, '2027-06-16');
    expect(other.plan!.documents.map(({ name }) => name)).toEqual(['Quyết định', 'Thông báo']);
    const inPlan = await outlineFor({ uri: 'file:///ke-hoach/ke-hoach.mtcl' }, shared, '2027-06-16');
    expect(inPlan.plan!.documents.map(({ name, elsewhere }) => [name, elsewhere])).toEqual([
      ['Quyết định', undefined],
      ['Thông báo', true],
    ]);
    expect([plan!.year, plan!.objectives.length, plan!.counts.late]).toEqual([2027, 3, 1]);
    expect(plan!.documents.map((document) => [document.name, document.entry])).toEqual([
      ['Thông báo', undefined],
      ['Quyết định', 'file:///ke-hoach/ke-hoach.mtcl'],
    ]);
  });

  describe('in a file without work of its own', () => {
    const [names = '', ...rest] = PLAN.split('kế hoạch');
    const year = `kế hoạch${rest.join('kế hoạch')}`;
    const letter = (use: string, of = 2027) =>
      `dùng "${use}"\nkế hoạch năm ${of} của SNV\nsoạn thông báo { trích yếu: "Lịch họp"  "Họp ngày 05/7." }\n`;
    const at = (file: string) => ({ uri: `file:///ke-hoach/${file}` });

    it('the calendar and the dashboard show the plan that the views show', async () => {
      const { shared } = await load({
        'danh-ba.mtcl': names,
        'ke-hoach.mtcl': `dùng "danh-ba.mtcl"\n${year}`,
        'cong-van/thong-bao.mtcl': letter('../danh-ba.mtcl'),
      });
      const front = at('cong-van/thong-bao.mtcl');
      const shown = 'file:///ke-hoach/ke-hoach.mtcl';
      expect((await outlineFor(front, shared, '2027-06-16')).shown).toBe(shown);
      const { entry, calendar } = await calendarFor(front, shared, '2027-06-16');
      expect([entry, calendar?.tasks.length]).toEqual([shown, 5]);
      const board = await dashboardFor(front, shared, '2027-06-16');
      expect([board.entry, board.dashboard?.objectives.length]).toEqual([shown, 3]);
    });

    it('it is that of the same year, though next year’s is there already', async () => {
      const { shared } = await load({
        'danh-ba.mtcl': names,
        'ke-hoach-2027.mtcl': `dùng "danh-ba.mtcl"\n${year}`,
        'ke-hoach-2028.mtcl': `dùng "danh-ba.mtcl"\n${year.replaceAll('2027', '2028')}`,
        'thong-bao.mtcl': letter('danh-ba.mtcl'),
        'thong-bao-cu.mtcl': letter('danh-ba.mtcl', 2026),
      });
      const { plan, choices } = await outlineFor(at('thong-bao.mtcl'), shared, '2027-12-16');
      expect([plan?.year, choices]).toEqual([2027, undefined]);
      expect((await outlineFor(at('thong-bao-cu.mtcl'), shared, '2027-12-16')).plan?.year).toBe(2028);
    });

    it('several are told where nothing says which is meant', async () => {
      const { shared } = await load({
        'a/ke-hoach.mtcl': PLAN,
        'b/ke-hoach.mtcl': PLAN.replace('Sở Ngoại vụ', 'Sở Xây dựng'),
        'don-vi.mtcl': 'đơn vị CU "Phòng cũ"\n',
      });
      const { choices, shown } = await outlineFor(at('don-vi.mtcl'), shared, '2027-06-16');
      expect(choices?.map(({ uri, year: of, agency }) => [uri.slice(17), of, agency])).toEqual([
        ['a/ke-hoach.mtcl', 2027, 'Sở Ngoại vụ'],
        ['b/ke-hoach.mtcl', 2027, 'Sở Xây dựng'],
      ]);
      expect(shown).toBe(choices?.[0]?.uri);
    });
  });

  it('lists the documents of all files that use the plan, each with its file, whichever of them is in front', async () => {
    const report = (period: string) => `dùng "ke-hoach.mtcl"\nsoạn báo cáo { kỳ: "${period}" "Kết quả." }\n`;
    const { shared } = await load({
      'ke-hoach.mtcl': PLAN,
      'bao-cao-6.mtcl': report('6 tháng'),
      'bao-cao-9.mtcl': report('9 tháng'),
      'bao-cao-nam.mtcl': report('6 tháng'),
    });
    const listed = async (file: string) => {
      const { entry, plan } = await outlineFor({ uri: `file:///ke-hoach/${file}` }, shared, '2027-06-16');
      return plan!.documents.map(
        ({ id, file: of, entry: outermost = entry, elsewhere }) =>
          [id, of, outermost].join(' ').replaceAll('file:///ke-hoach/', '') + (elsewhere ? '' : ' *'),
      );
    };
    expect(await listed('bao-cao-9.mtcl')).toEqual([
      'quyet-dinh ke-hoach.mtcl bao-cao-9.mtcl',
      'bao-cao-6-thang bao-cao-6.mtcl bao-cao-6.mtcl',
      'bao-cao-9-thang bao-cao-9.mtcl bao-cao-9.mtcl *',
      'bao-cao-6-thang bao-cao-nam.mtcl bao-cao-nam.mtcl',
    ]);
    const beforePlan = await listed('ke-hoach.mtcl');
    expect(beforePlan.map((row) => row.split(' ')[1])).toEqual([
      'ke-hoach.mtcl',
      'bao-cao-6.mtcl',
      'bao-cao-9.mtcl',
      'bao-cao-nam.mtcl',
    ]);
    expect(beforePlan[0]).toMatch(/\*$/);
  });

  it('tells documents of other files as they stood last while somebody types', async () => {
    const report = (period: string) => `dùng "ke-hoach.mtcl"\nsoạn báo cáo { kỳ: "${period}" "Kết quả." }\n`;
    const { shared, documents } = await load({
      'ke-hoach.mtcl': PLAN,
      'bao-cao-6.mtcl': report('6 tháng'),
      'bao-cao-9.mtcl': report('9 tháng'),
    });
    const other = documents.get('bao-cao-9.mtcl')!;
    const looked = vi.spyOn(shared.workspace.Plans, 'filesOf');
    const told = async (hasty: boolean) => {
      looked.mockClear();
      const uri = 'file:///ke-hoach/bao-cao-6.mtcl';
      const { plan } = await outlineFor({ uri, hasty }, shared, '2027-06-16');
      return { documents: plan!.documents, looked: looked.mock.calls.filter(([file]) => file === other).length > 0 };
    };
    const first = await told(false);
    expect(first.documents).toHaveLength(3);
    expect(await told(true)).toEqual({ documents: first.documents, looked: false });
    expect(await told(false)).toEqual(first);
    expect(first.looked).toBe(true);
  });

  it('names what only the final document needs apart from the findings', async () => {
    const { plan, findings } = await outline();
    const [decision] = plan!.documents;
    expect(findings.errors).toBe(0);
    expect(decision!.unlisted!.map(({ code }) => code)).toContain('MTCL502');
    expect(decision!.unlisted!.length).toBeLessThanOrEqual(decision!.blocking);
  });

  it('leads from what only the final document needs to its rule, as from a finding', async () => {
    const services = createMtclServices();
    services.shared.workspace.RuleSettings.page = 'mtcl-rule:/';
    const { shared } = await loadInto(services, PLAN);
    const { plan } = await outlineFor({ uri: A }, shared, '2027-06-16');
    const places = plan!.documents[0]!.unlisted!.map(({ code, link }) => `${code} ${link}`);
    expect(places).toContain('MTCL502 mtcl-rule:/MTCL502');
  });

  it('says who performs and who monitors each task', async () => {
    const { plan } = await outline();
    const names = plan!.tasks.map(({ title, performedBy, monitoredBy }) => [
      title,
      performedBy.map((place) => plan!.performers[place]!.id),
      monitoredBy.map((place) => plan!.monitors[place]!.id),
    ]);
    expect(names).toEqual([
      ['Thống kê', ['VP', 'HTQT'], ['QMR']],
      ['Duy trì', ['HTQT'], ['QMR']],
      ['Tập huấn', ['HTQT'], ['VP']],
      ['Khảo sát', ['VP'], ['QMR']],
    ]);
  });

  it('names the document whose tasks are shown, where they are not those of the objectives', async () => {
    expect((await outline()).plan!.document).toBeUndefined();
    const audit = `${PLAN.split('mục tiêu')[0]}soạn kế hoạch {
  trích yếu: "Đánh giá nội bộ"
  bảng nhiệm vụ { nhiệm vụ "Thành lập đoàn" { chủ trì: VP  thời hạn: chậm nhất 16/7/2027 } }
}
`;
    expect((await outline(audit)).plan!.document).toBe('Kế hoạch (dự thảo): Đánh giá nội bộ');
  });

  it('counts findings and names the documents', async () => {
    const { findings, plan, files } = await outline();
    expect(files).toEqual([A]);
    expect(findings.errors + findings.warnings).toBeGreaterThan(0);
    expect(plan!.documents.map(({ name }) => name)).toContain('Quyết định');
    const broken = await outline(PLAN.replace('chủ trì: VP ', 'chủ trì: XYZ '));
    expect(broken.findings.errors).toBe(findings.errors + 1);
  });

  it('says why there is nothing to show', async () => {
    const { plan, notice } = await outline('đơn vị VP "Văn phòng"');
    expect([plan, notice]).toEqual([undefined, expect.stringContaining('kế hoạch năm')]);
    const { shared } = await load('');
    expect((await outlineFor({ uri: 'file:///khac.mtcl' }, shared, '2027-01-01')).notice).toContain('chưa được đọc');
  });
});

describe('the groups of due days', () => {
  it.each([
    ['2027-06-15', 'late'],
    ['2027-06-16', 'week'],
    ['2027-06-20', 'week'],
    ['2027-06-21', 'month'],
    ['2027-06-30', 'month'],
    ['2027-07-16', 'next'],
    ['2027-07-17', undefined],
  ])('on Wednesday, 16 June, %s is %s', (due, group) => expect(groupOf(due, '2027-06-16')).toBe(group));

  it('reach thirty days ahead over the end of a month', () => {
    expect(groupOf('2027-07-08', '2027-06-24')).toBe('next');
    expect(groupOf('2027-07-25', '2027-06-24')).toBeUndefined();
    // The week goes before the month.
    expect(groupOf('2027-07-04', '2027-06-30')).toBe('week');
  });
});
