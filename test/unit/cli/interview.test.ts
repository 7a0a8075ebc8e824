/** What `mtcl new` asks where somebody sits at the terminal. */
import { describe, expect, it } from 'vitest';
import { interview } from '../../../src/cli/interview.ts';
import { EMPTY_FOLDER, type PlanAtHand, type Surroundings } from '../../../src/starters/surroundings.ts';

const TODAY = new Date('2026-12-10');

/** Answers in this order; the questions as they were put. */
function terminal(...answers: (string | undefined)[]) {
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return answers[asked.length - 1];
  };
  return { asked, ask };
}

const directory = {
  file: 'danh-ba.mtcl',
  agency: { id: 'SNgV', title: 'Sở Ngoại vụ', superior: '' },
  units: [],
  groups: [],
  roles: [],
  signatories: [],
  names: [],
};
const plan = { file: 'ke-hoach-2027.mtcl', year: 2027, main: true, directory } as unknown as PlanAtHand;
const FOLDER: Surroundings = { taken: [], directories: [directory], plans: [plan] };

describe('mtcl new without words behind it', () => {
  it('asks about the agency; Enter takes what can be known', async () => {
    const { asked, ask } = terminal(
      '9',
      '1',
      '',
      'Sở Ngoại vụ',
      'UBND tỉnh Bình Hải',
      '',
      '',
      '27',
      '',
      'Nguyễn Văn A',
      'Văn phòng; Phòng Một',
    );
    expect(await interview(ask, EMPTY_FOLDER, TODAY)).toEqual({
      from: 'answers',
      answers: {
        kind: 'department',
        name: 'Sở Ngoại vụ',
        superior: 'UBND tỉnh Bình Hải',
        place: 'Bình Hải',
        sign: 'SNgV',
        year: 2027,
        head: 'Nguyễn Văn A',
        units: 'Văn phòng; Phòng Một',
      },
    });
    // What could not be taken was asked again: the kind, the name, the year.
    expect(asked.filter((question) => question.startsWith('Cơ quan thuộc loại nào'))).toHaveLength(2);
    expect(asked.filter((question) => question.startsWith('Tên chính thức'))).toHaveLength(2);
    expect(asked.filter((question) => question.endsWith('[2027]: '))).toHaveLength(2);
  });

  it('goes on from what the folder has', async () => {
    const carried = terminal('', '');
    expect(await interview(carried.ask, FOLDER, TODAY)).toEqual({
      from: 'plan',
      file: 'ke-hoach-2027.mtcl',
      year: 2028,
    });
    const fresh = terminal('k', 'c', '2030');
    expect(await interview(fresh.ask, FOLDER, TODAY)).toEqual({ from: 'directory', file: 'danh-ba.mtcl', year: 2030 });
    expect(fresh.asked[1]).toContain('Sở Ngoại vụ («danh-ba.mtcl»)');
    const other = terminal('k', 'không', '4', 'Trung tâm Lưu trữ', '', 'Bình Hải', '', '', '', '');
    expect(await interview(other.ask, FOLDER, TODAY)).toMatchObject({ from: 'answers', answers: { kind: 'other' } });
  });

  it('makes nothing when given up', async () => {
    await expect(interview(terminal('1', undefined).ask, EMPTY_FOLDER, TODAY)).rejects.toThrow('chưa tạo tệp nào');
  });
});
