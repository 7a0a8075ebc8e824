import { describe, expect, it } from 'vitest';
import { isDoubt, targetAnswer, taskAnswer } from './answers.ts';
import type { FormCell, FormRow, TargetField, TaskField } from './read.ts';

type Fields = Partial<Record<TaskField | TargetField, string>>;

const at = (cell: string) => ({ file: 'VP.xlsx', sheet: 'Nhiệm vụ', cell });

/** A row whose cells are named after their fields; a field that is left out has no column. */
function row(fields: Fields): FormRow {
  const cells = Object.entries(fields).map(([field, text]): [string, FormCell] => [field, { text, place: at(field) }]);
  return {
    key: { kind: 'task', year: 2027, unit: 'VP', key: 'a', ordinal: 0 },
    cells: Object.fromEntries(cells),
    place: at('row'),
  };
}

/** The answer; what is in doubt as "cell: words". */
const said = (answer: object) => (isDoubt(answer) ? `${answer.place.cell}: ${answer.words}` : answer);
const NO_TEXTS = { evidence: [], reasons: [], proposals: [] };
const EMPTY = { state: '', doneOn: '', evidence: '', reason: '', proposal: '' };

describe('of a task', () => {
  const task = (fields: Fields) => said(taskAnswer(row(fields), '2027-07-05'));

  it('everything that a row holds is in the answer, its words on one line', () => {
    expect(
      task({ state: 'Hoàn thành', doneOn: '05/07/2027', evidence: 'BC\n12', reason: 'Chờ  số liệu', proposal: 'Tăng' }),
    ).toEqual({
      state: 'done',
      doneOn: '2027-07-05',
      evidence: ['BC 12'],
      reasons: ['Chờ số liệu'],
      proposals: ['Tăng'],
    });
    expect(task({ state: 'không thực hiện', reason: 'Bỏ' })).toEqual({
      state: 'dropped',
      evidence: [],
      reasons: ['Bỏ'],
      proposals: [],
    });
  });

  it('nothing, or not begun, says nothing', () => {
    expect(task({})).toEqual(NO_TEXTS);
    expect(task(EMPTY)).toEqual(NO_TEXTS);
    expect(task({ ...EMPTY, state: 'Chưa bắt đầu' })).toEqual(NO_TEXTS);
  });

  it.each(['doneOn', 'evidence', 'reason', 'proposal'] as const)(
    'a row with no more than its %s, or said not to have begun, is in doubt',
    (field) => {
      expect(task({ ...EMPTY, [field]: '05/07/2027' })).toBe('state: Có ghi mà chưa chọn tình trạng.');
      expect(task({ [field]: '05/07/2027' })).toBe('row: Có ghi mà chưa chọn tình trạng.');
      expect(task({ state: 'Chưa bắt đầu', [field]: '05/07/2027' })).toBe(
        'state: Ghi chưa bắt đầu mà có ngày, minh chứng, lý do hoặc đề xuất.',
      );
    },
  );

  it('late and dropped want a reason where there is a column for it; what is under way wants none', () => {
    expect(task({ ...EMPTY, state: 'Chậm' })).toBe('reason: Tình trạng «Chậm» mà chưa nêu lý do.');
    expect(task({ ...EMPTY, state: 'Không thực hiện' })).toBe(
      'reason: Tình trạng «Không thực hiện» mà chưa nêu lý do.',
    );
    expect(task({ state: 'Chậm' })).toEqual({ state: 'late', ...NO_TEXTS });
    expect(task({ ...EMPTY, state: 'Đang làm' })).toEqual({ state: 'inProgress', ...NO_TEXTS });
  });

  it('done wants its day, even where the column is lost', () => {
    expect(task({ ...EMPTY, state: 'Hoàn thành' })).toBe('doneOn: Hoàn thành mà chưa ghi ngày.');
    expect(task({ state: 'Hoàn thành' })).toBe('row: Hoàn thành mà chưa ghi ngày.');
  });

  it.each([
    ['24/03/2027', '2027-03-24'],
    ['ngày 4 . 3 . 2027', '2027-03-04'],
    ['4-3-2027', '2027-03-04'],
    ['2027-03-24', '2027-03-24'],
    ['2027-03-24T00:00:00', '2027-03-24'],
    ['46470', '2027-03-24'],
    ['36527', '2000-01-02'],
    ['01/01/2000', '2000-01-01'],
    ['05/07/2027', '2027-07-05'],
  ])('the day %s is %s', (doneOn, day) => {
    expect(task({ state: 'Hoàn thành', doneOn })).toEqual({ state: 'done', doneOn: day, ...NO_TEXTS });
  });

  it.each([
    ['06/07/2027', 'Ngày 06/7/2027 chưa tới.'],
    ['31/12/1999', 'Ngày 31/12/1999 quá xa.'],
    ['36526', '«36526» không đọc được thành ngày. Hãy ghi như 24/03/2027.'],
    ['73050', '«73050» không đọc được thành ngày. Hãy ghi như 24/03/2027.'],
    ['29/02/2027', '«29/02/2027» không đọc được thành ngày. Hãy ghi như 24/03/2027.'],
  ])('the day %s is none', (doneOn, words) => {
    expect(task({ state: 'Hoàn thành', doneOn })).toBe(`doneOn: ${words}`);
  });
});

describe('of a target', () => {
  const rate = (fields: Fields, value = 98) => said(targetAnswer(row(fields), { unit: '%', value }));
  const count = (fields: Fields, unit?: string) =>
    said(targetAnswer(row(fields), { ...(unit ? { unit } : {}), value: 4 }));
  const NONE = { value: '', total: '', evidence: '', reason: '', proposal: '' };

  it('everything that a row holds is in the answer', () => {
    expect(rate({ value: '1.412,5', total: '1.417', evidence: 'BC 9', reason: 'Thiếu', proposal: 'Thêm' })).toEqual({
      value: 1412.5,
      total: 1417,
      evidence: ['BC 9'],
      reasons: ['Thiếu'],
      proposals: ['Thêm'],
    });
    expect(rate({ ...NONE, value: '98,5 %' })).toEqual({ value: 98.5, ...NO_TEXTS });
    expect(count({ ...NONE, value: '5' }, 'sáng kiến')).toEqual({ value: 5, ...NO_TEXTS });
    expect(rate({ value: '417', total: '417' })).toEqual({ value: 417, total: 417, ...NO_TEXTS });
  });

  it('nothing says nothing', () => {
    expect(rate({})).toEqual(NO_TEXTS);
    expect(count(NONE)).toEqual(NO_TEXTS);
  });

  it.each(['total', 'evidence', 'reason', 'proposal'] as const)(
    'a row with no more than its %s is in doubt',
    (field) => {
      expect(rate({ ...NONE, [field]: '417' })).toBe('value: Có ghi mà thiếu số đạt được.');
      expect(rate({ [field]: '417' })).toBe('row: Có ghi mà thiếu số đạt được.');
    },
  );

  it('a rate is not told from a part of one where it may be either, nor beyond a hundred', () => {
    const either = (value: string) => `value: «${value}» là tỷ lệ phần trăm hay phần của một? Hãy ghi như 98,5.`;
    expect(rate({ value: '1' })).toBe(either('1'));
    expect(rate({ value: '0,985' })).toBe(either('0,985'));
    expect(rate({ value: '0' })).toEqual({ value: 0, ...NO_TEXTS });
    expect(rate({ value: '1%' })).toEqual({ value: 1, ...NO_TEXTS });
    expect(rate({ value: '1' }, 1)).toEqual({ value: 1, ...NO_TEXTS });
    expect(rate({ value: '100' })).toEqual({ value: 100, ...NO_TEXTS });
    expect(rate({ value: '100,5' })).toBe('value: Tỷ lệ «100,5» quá 100%: thiếu tổng số?');
    expect(rate({ value: '105' }, 101)).toEqual({ value: 105, ...NO_TEXTS });
  });

  it('a count is no rate and has no total', () => {
    expect(count({ value: '98%' }, 'sáng kiến')).toBe('value: «98%» là tỷ lệ mà chỉ tiêu đếm sáng kiến.');
    expect(count({ value: '98%' })).toBe('value: «98%» là tỷ lệ mà chỉ tiêu đếm số.');
    expect(count({ value: '4', total: '5' })).toBe('total: Chỉ tiêu này đếm số lượng, không có tổng số.');
  });

  it('numbers that do not go together', () => {
    expect(rate({ value: 'nhiều', total: '417' })).toBe('value: «nhiều» không phải số.');
    expect(rate({ value: '412', total: 'nhiều' })).toBe('total: «nhiều» không phải số.');
    const both = 'value: Có cả tỷ lệ và tổng số: hãy ghi số đạt được và tổng số.';
    expect(rate({ value: '98%', total: '417' })).toBe(both);
    expect(rate({ value: '98', total: '100%' })).toBe(both);
    expect(rate({ value: '418', total: '417' })).toBe('value: Số đạt được 418 nhiều hơn tổng số 417.');
    expect(rate({ value: '0', total: '0' })).toBe('total: Tổng số là 0 thì không tính được tỷ lệ.');
  });
});
