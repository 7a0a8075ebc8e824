/** `mtcl calendar` and `mtcl due` as a person runs them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../cli/mtcl.ts';
import { readWithTsIcs } from './readers.ts';

const PLAN = `cơ quan S "Sở Y" { địa danh: "Bình Hải" ký hiệu: "SY" }
đơn vị VP "Văn phòng"
đơn vị KT "Phòng Kế toán"
vai trò QMR "QMR"
kế hoạch năm 2027 của S { báo cáo "năm" chốt: 30/11/2027 }
mục tiêu "hồ sơ được giải quyết đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ thống-kê "Thống kê hồ sơ" {
    chủ trì: VP phối hợp: KT thời hạn: ngày 15/3/2027 theo dõi: QMR kết quả: "Bảng thống kê"
  }
  nhiệm vụ báo-cáo "Báo cáo quý" {
    chủ trì: KT phối hợp: VP thời hạn: ngày 15/6/2027 theo dõi: QMR kết quả: "Báo cáo"
  }
}
`;
const DONE = 'tiến độ ngày 01/04/2027 { thống-kê: hoàn thành ngày 14/03/2027 }\n';

describe('mtcl calendar', () => {
  test('writes a file for the agency, each unit and each monitor', () => {
    const { mtcl, path } = folder({ 'a.mtcl': PLAN });
    const run = mtcl('calendar', 'a.mtcl', '--out', 'ra');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out.split('\n')).toEqual([
      'Đã ghi ra/lich-cong-viec-2027-sy.ics',
      'Đã ghi ra/lich-cong-viec-2027-sy-vp.ics',
      'Đã ghi ra/lich-cong-viec-2027-sy-kt.ics',
      'Đã ghi ra/lich-cong-viec-2027-sy-theo-doi-qmr.ics',
      '',
    ]);
    const read = (name: string) => readFileSync(join(path, 'ra', name), 'utf8');
    expect(readWithTsIcs(read('lich-cong-viec-2027-sy-vp.ics')).map(({ summary, from }) => [from, summary])).toEqual([
      ['2027-03-15', 'Thống kê hồ sơ — Văn phòng'],
      ['2027-06-15', 'Báo cáo quý — Phòng Kế toán'],
      ['2027-11-30', 'Chốt số liệu báo cáo năm — Các đơn vị'],
    ]);
  });

  test('written again without a change: the same bytes; after one: a higher revision', () => {
    const { mtcl, path } = folder({ 'a.mtcl': PLAN });
    const file = join(path, 'ra/lich-cong-viec-2027-sy.ics');
    mtcl('calendar', 'a.mtcl', '--out', 'ra');
    const first = readFileSync(file, 'utf8');
    mtcl('calendar', 'a.mtcl', '--out', 'ra');
    expect(readFileSync(file, 'utf8')).toBe(first);
    writeFileSync(join(path, 'a.mtcl'), PLAN.replace('ngày 15/3/2027', 'ngày 16/3/2027'));
    expect(mtcl('calendar', 'a.mtcl', '--out', 'ra').code).toBe(0);
    const after = readWithTsIcs(readFileSync(file, 'utf8'));
    expect(after.map(({ from, sequence }) => [from, sequence])).toEqual([
      ['2027-03-16', 1],
      ['2027-06-15', 0],
      ['2027-11-30', 0],
    ]);
  });

  test('two agencies of one sign keep calendars and revisions of their own', () => {
    const other = PLAN.replaceAll('Bình Hải', 'An Phú');
    const { mtcl, path } = folder({ 'a.mtcl': PLAN, 'b.mtcl': other });
    const read = () => {
      mtcl('calendar', 'a.mtcl', 'b.mtcl', '--out', 'ra');
      return readdirSync(join(path, 'ra'))
        .filter((name) => name.endsWith('.ics'))
        .map((name) => [name, readFileSync(join(path, 'ra', name), 'utf8')]);
    };
    const first = read();
    expect(first).toHaveLength(8);
    expect(read()).toEqual(first);
  });

  test('for one unit, a part of the year, in all formats', () => {
    const { mtcl } = folder({ 'a.mtcl': PLAN });
    const words = [
      '--unit',
      'phòng kế toán',
      '--from',
      '1/6/2027',
      '--to',
      '2027-06-30',
      '--format',
      'ics,xlsx,docx,json',
    ];
    expect(mtcl('calendar', 'a.mtcl', '--out', 'ra', ...words).out.split('\n')).toEqual([
      'Đã ghi ra/lich-cong-viec-2027-sy-kt-tu-20270601-den-20270630.ics',
      'Đã ghi ra/lich-cong-viec-2027-sy-kt-tu-20270601-den-20270630.xlsx',
      'Đã ghi ra/lich-cong-viec-2027-sy-kt-tu-20270601-den-20270630.docx',
      'Đã ghi ra/lich-cong-viec-2027-sy-kt-tu-20270601-den-20270630.json',
      '',
    ]);
  });

  test('without a folder prints JSON', () => {
    const { calendars } = JSON.parse(folder({ 'a.mtcl': PLAN }).mtcl('calendar', 'a.mtcl', '--monitor', 'QMR').out);
    expect(calendars).toHaveLength(1);
    expect(calendars[0].scope).toEqual({ kind: 'monitor', party: { id: 'QMR', name: 'QMR' } });
    expect(calendars[0].entries[0]).toMatchObject({ due: '2027-03-15', task: { title: 'Thống kê hồ sơ' } });
  });

  test.each([
    [['--out', 'ra', '--unit', 'Phòng X'], 'không có «Phòng X» trong danh bạ. Có: VP, KT, QMR.'],
    [['--from', '31/6/2027'], '--from: không có ngày «31/6/2027».'],
    [['--from', 'mai'], '--from nhận một ngày như 15/03/2027; không đọc được «mai».'],
    [['--from', '1/7/2027', '--to', '1/6/2027'], '--from phải là ngày trước hoặc trùng với --to.'],
    [['--format', 'pdf'], '--format nhận: ics, xlsx, docx, json; không có «pdf».'],
    [['--alarm', '7,x'], '--alarm nhận một số từ 0 đến 365; không nhận «x».'],
  ])('%j: said clearly, nothing written', (words, message) => {
    const { mtcl, path } = folder({ 'a.mtcl': PLAN });
    const run = mtcl('calendar', 'a.mtcl', ...words);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(message);
    expect(readdirSync(path)).toEqual(['a.mtcl']);
  });
});

describe('mtcl due', () => {
  test('lists what is late, due and coming; late gives exit code 1', () => {
    const run = folder({ 'a.mtcl': PLAN }).mtcl('due', 'a.mtcl', '--on', '01/06/2027');
    expect(run).toEqual({
      code: 1,
      err: '',
      out: [
        'Sở Y, kế hoạch năm 2027, xét tại thứ Ba, 01/6/2027',
        'Trễ hạn: 1',
        '  15/3/2027  trễ 78 ngày  Thống kê hồ sơ — Văn phòng (a.mtcl:8)',
        'Đến hạn trong 30 ngày tới: 1',
        '  15/6/2027  còn 14 ngày  Báo cáo quý — Phòng Kế toán (a.mtcl:11)',
        '',
      ].join('\n'),
    });
  });

  test('a letter beside the plan has no work of the year: where to look for it is said', () => {
    const { mtcl } = folder({
      'danh-ba.mtcl': PLAN.split('\nkế hoạch')[0]!,
      'thu.mtcl': 'dùng "danh-ba.mtcl"\nkế hoạch năm 2027 của S\n',
      'a.mtcl': `dùng "danh-ba.mtcl"\nkế hoạch${PLAN.split('\nkế hoạch')[1]}`,
    });
    const said =
      'Chú ý: thu.mtcl không có mục tiêu, nhiệm vụ nào của kế hoạch năm 2027. Hãy nêu tệp kế hoạch, hoặc cả thư mục chứa tệp ấy.\n';
    expect(mtcl('due', 'thu.mtcl', '--on', '2027-04-01')).toMatchObject({ code: 0, err: said });
    expect(mtcl('calendar', 'thu.mtcl', '--out', 'ra')).toMatchObject({ code: 0, err: said });
    expect(mtcl('due', 'a.mtcl', '--on', '2027-04-01')).toMatchObject({ code: 1, err: '' });
    expect(mtcl('due', '.', '--on', '2027-04-01')).toMatchObject({ code: 1, err: '' });
  });

  test('a task that nobody leads is named alone', () => {
    const run = folder({ 'a.mtcl': PLAN.replace('chủ trì: VP', '') }).mtcl('due', 'a.mtcl', '--on', '01/06/2027');
    expect(run.out).toContain('\n  15/3/2027  trễ 78 ngày  Thống kê hồ sơ (a.mtcl:8)\n');
  });

  test('what is recorded as done by then is not late', () => {
    const { mtcl } = folder({ 'a.mtcl': PLAN + DONE });
    expect(mtcl('due', 'a.mtcl', '--on', '01/06/2027', '--within', '13')).toMatchObject({ code: 0 });
    expect(mtcl('due', 'a.mtcl', '--on', '31/03/2027')).toMatchObject({ code: 1 });
  });

  test('for a script: JSON with everything, for one unit', () => {
    const run = folder({ 'a.mtcl': PLAN }).mtcl(
      'due',
      'a.mtcl',
      '--on',
      '2027-06-15',
      '--unit',
      'KT',
      '--format',
      'json',
    );
    const { on, within, late, due, coming } = JSON.parse(run.out);
    expect([on, within, late.length, coming.length]).toEqual(['2027-06-15', 30, 1, 0]);
    expect(due).toEqual([
      {
        id: 'bao-cao/1',
        kind: 'task',
        agency: 'SY',
        year: 2027,
        due: '2027-06-15',
        days: 0,
        task: 'Báo cáo quý',
        objective: '1. Từ 98% hồ sơ được giải quyết đúng hạn',
        leads: ['Phòng Kế toán'],
        coordinators: ['Văn phòng'],
        monitors: ['QMR'],
        evidence: ['Báo cáo'],
        deadline: 'Ngày 15/6/2027',
        state: 'notStarted',
        file: 'a.mtcl',
        line: 11,
      },
    ]);
  });

  test('a cut-off day comes, but is never late', () => {
    const { mtcl } = folder({ 'a.mtcl': PLAN.replace(/ {2}nhiệm vụ[\s\S]*\n\}\n/u, '}\n') });
    expect(mtcl('due', 'a.mtcl', '--on', '20/11/2027').out).toContain(
      '30/11/2027  còn 10 ngày  Chốt số liệu báo cáo năm',
    );
    expect(mtcl('due', 'a.mtcl', '--on', '20/12/2027')).toMatchObject({ code: 0 });
  });
});
