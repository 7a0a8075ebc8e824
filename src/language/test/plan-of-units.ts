import type { Plan } from '../../plan/model.ts';
import { load } from './load.ts';

/**
 * A plan of an agency with so many units U0, U1 …, all of them in the group G, and so many tasks under one objective.
 * @param task What stands in the block of the i-th task.
 */
export async function planOfUnits(units: number, task: (i: number) => string, tasks: number): Promise<Plan> {
  const names = Array.from({ length: units }, (_, i) => `U${i}`);
  const text = [
    ...names.map((name, i) => `đơn vị ${name} "Phòng số ${i}"`),
    `nhóm G "các phòng" { ${names.join(', ')} }`,
    'kế hoạch năm 2027',
    'mục tiêu "việc" {',
    ...Array.from({ length: tasks }, (_, i) => `nhiệm vụ "Việc ${i}" { ${task(i)}\n}`),
    '}',
  ];
  return (await load(text.join('\n'))).plan!;
}
