/** Files and calendars keep their owners: what one run leaves for the next, for another plan, for another unit. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenIn } from '../../../scripts/kill.mjs';
import { readWithNodeIcal, readWithTsIcs } from '../calendar/readers.ts';
import { folder } from './mtcl.ts';

const agency = (name = 'Sở Y') => `cơ quan S "${name}" { địa danh: "Bình Hải" ký hiệu: "SY" }\n`;
const UNITS = ['đơn vị ĐT "Phòng Đào tạo"', 'đơn vị DT "Phòng Dân tộc"'];
const plan = (tasks: string, units = UNITS, name?: string) => `${agency(name)}${units.join('\n')}
kế hoạch năm 2027 của S { báo cáo "năm" chốt: 30/11/2027 }
mục tiêu M "đúng hạn" { chỉ tiêu: từ 98%
${tasks}
}`;
const A = 'nhiệm vụ A "Việc một" { chủ trì: ĐT thời hạn: ngày 15/3/2027 }';
const B = 'nhiệm vụ B "Việc hai" { chủ trì: DT phối hợp: ĐT thời hạn: ngày 15/4/2027 }';

function calendars(path: string): Map<string, string> {
  const names = readdirSync(path).filter((name) => name.endsWith('.ics'));
  return new Map(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

/** UIDs of live and of cancelled events in all calendars, as two independent readers see them. */
function uids(path: string): { live: Set<string>; cancelled: Set<string> } {
  const live = new Set<string>();
  const cancelled = new Set<string>();
  for (const text of calendars(path).values()) {
    expect(readWithTsIcs(text).map(({ uid }) => uid)).toEqual(readWithNodeIcal(text).map(({ uid }) => uid));
    for (const event of text.replace(/\r\n /g, '').split('BEGIN:VEVENT').slice(1)) {
      const uid = /UID:(.*)\r/.exec(event)![1]!;
      (event.includes('STATUS:CANCELLED') ? cancelled : live).add(uid);
    }
  }
  return { live, cancelled };
}

describe('calendars of units', () => {
  it('have names that follow from the unit: lines that change places change nothing', () => {
    const { path, mtcl } = folder({ 'a.mtcl': plan(`${A}\n${B}`) });
    expect(mtcl('calendar', 'a.mtcl', '--out', 'ra').code).toBe(0);
    const before = calendars(join(path, 'ra'));
    writeFileSync(join(path, 'a.mtcl'), plan(`${A}\n${B}`, UNITS.toReversed()));
    expect(mtcl('calendar', 'a.mtcl', '--out', 'ra').code).toBe(0);
    expect([...calendars(join(path, 'ra')).keys()]).toEqual([...before.keys()]);
    expect(uids(join(path, 'ra')).cancelled.size).toBe(0);
  });

  it('cancel what a unit has no part in any more for that unit alone', () => {
    const { path, mtcl } = folder({ 'a.mtcl': plan(`${A}\n${B}`) });
    mtcl('calendar', 'a.mtcl', '--out', 'ra');
    writeFileSync(join(path, 'a.mtcl'), plan(`${A}\n${B.replace('phối hợp: ĐT ', '')}`));
    mtcl('calendar', 'a.mtcl', '--out', 'ra');
    const { live, cancelled } = uids(join(path, 'ra'));
    expect(cancelled.size).toBe(1);
    expect([...cancelled].filter((uid) => live.has(uid))).toEqual([]);
  });

  it('of a unit that is gone are cancelled, and that is said', () => {
    const { path, mtcl } = folder({ 'a.mtcl': plan(`${A}\n${B}`) });
    mtcl('calendar', 'a.mtcl', '--out', 'ra');
    const without = plan(A, [UNITS[0]!]);
    writeFileSync(join(path, 'a.mtcl'), without);
    const { code, err } = mtcl('calendar', 'a.mtcl', '--out', 'ra');
    expect(code).toBe(0);
    expect(err).toContain('Lịch «lich-cong-viec-2027-sy-dt.ics» của đơn vị không còn việc nào trong kế hoạch');
    const text = calendars(join(path, 'ra')).get('lich-cong-viec-2027-sy-dt.ics')!;
    expect(text.match(/STATUS:CANCELLED/g)).toHaveLength(text.match(/BEGIN:VEVENT/g)!.length);
    // Said once: the next run finds it done.
    expect(mtcl('calendar', 'a.mtcl', '--out', 'ra').err).not.toContain('không còn việc nào');
  });

  it('of two agencies with one sign share no UID, whoever is written first', () => {
    const { path, mtcl } = folder({ 'k1.mtcl': plan(A), 'k2.mtcl': plan(A, UNITS, 'Sở Z') });
    for (const file of ['k1.mtcl', 'k2.mtcl']) expect(mtcl('calendar', file, '--out', 'ra').code).toBe(0);
    const texts = [...calendars(join(path, 'ra')).values()];
    const all = texts.flatMap((text) => readWithTsIcs(text).map(({ uid }) => uid));
    expect(new Set(all).size).toBe(all.length);
    expect(texts).toHaveLength(4);
  });
});

describe('files of a folder', () => {
  it('of one plan are not replaced by those of another', () => {
    const { path, mtcl } = folder({ 'k1.mtcl': plan(A), 'k2.mtcl': plan(B, UNITS, 'Sở Z') });
    mtcl('generate', 'k1.mtcl', '--only', 'txt');
    const first = readFileSync(join(path, 'van-ban/quyet-dinh-mtcl-2027-sy.txt'), 'utf8');
    const second = mtcl('generate', 'k2.mtcl', '--only', 'txt');
    expect(second.code).toBe(0);
    expect(readFileSync(join(path, 'van-ban/quyet-dinh-mtcl-2027-sy.txt'), 'utf8')).toBe(first);
    expect(mtcl('generate', 'k1.mtcl', 'k2.mtcl', '--only', 'txt').out).toContain(second.out.trim());
  });

  it('that somebody edited keep themselves only; a list with their hashes changes nothing', () => {
    const { path, mtcl } = folder({ 'a.mtcl': plan(A) });
    mtcl('calendar', 'a.mtcl', '--out', 'ra', '--format', 'ics,xlsx');
    const book = join(path, 'ra/lich-cong-viec-2027-sy.xlsx');
    writeFileSync(book, 'đã ghi tay');
    const hash = createHash('sha256').update('đã ghi tay').digest('hex');
    writeFileSync(join(path, 'ra/.mtcl-da-xuat.json'), JSON.stringify({ 'lich-cong-viec-2027-sy.xlsx': hash }));
    writeFileSync(join(path, 'a.mtcl'), plan(A.replace('Việc một', 'Việc đầu')));
    const { code, err } = mtcl('calendar', 'a.mtcl', '--out', 'ra', '--format', 'ics,xlsx');
    expect(code).toBe(2);
    expect(err).toContain('lich-cong-viec-2027-sy.xlsx');
    expect(readFileSync(book, 'utf8')).toBe('đã ghi tay');
    expect(calendars(join(path, 'ra')).get('lich-cong-viec-2027-sy.ics')).toContain('Việc đầu');
  });

  it('are whole wherever the program is stopped, and the next run finds nothing to ask', () => {
    const { path, mtcl, mtclStopped } = folder();
    const words = ['calendar', 'a.mtcl', '--out', 'ra'];
    const out = join(path, 'ra');
    const change = (n: number) => writeFileSync(join(path, 'a.mtcl'), plan(A.replace('Việc một', `Việc lần ${n}`)));
    change(0);
    expect(mtcl(...words).code).toBe(0);
    const names = readdirSync(out).toSorted();
    change(1);
    const { places } = mtclStopped(Infinity, ...words);
    expect([...new Set(places)].toSorted()).toEqual(['mkdir', 'open', 'rename', 'rm', 'write']);
    // Of each kind the first and the last; `scripts/kill.mjs` stops anywhere.
    const tried = new Set(places.flatMap((what) => [places.indexOf(what) + 1, places.lastIndexOf(what) + 1]));
    for (const n of tried) {
      change(n + 1);
      expect(mtclStopped(n, ...words).signal, `place ${n}`).toBe('SIGKILL');
      expect(brokenIn(out), `place ${n}`).toEqual([]);
      const next = mtcl(...words);
      expect([next.code, next.err], `place ${n}`).toEqual([0, '']);
      expect(readdirSync(out).toSorted(), `place ${n}`).toEqual(names);
      expect(calendars(out).values().next().value, `place ${n}`).toContain(`Việc lần ${n + 1}`);
    }
  }, 240_000);
});
