import { describe, expect, it } from 'vitest';
import { load } from '../test/load.ts';

/** Due days of a length of working days from a Monday on, in an agency that has these days off. */
async function due(holidays: string): Promise<string[]> {
  const { plan } = await load(`cơ quan S "Sở Y tế" { địa danh: "Bình Hải" ${holidays} }
đơn vị VP "Văn phòng"
kế hoạch năm 2027 của S
nhiệm vụ họp "Họp" { chủ trì: VP thời hạn: ngày 07/6/2027 }
nhiệm vụ "Báo cáo" { chủ trì: VP thời hạn: sau họp 3 ngày làm việc }`);
  return plan!.tasks.flatMap(({ deadline }) => deadline?.occurrences.map((one) => one.due) ?? []).slice(1);
}

describe('days that an agency has off', () => {
  it('move a due day on', async () => {
    expect(await due('')).toEqual(['2027-06-10']);
    expect(await due('nghỉ lễ năm 2027 { nghỉ: 09/06/2027 }')).toEqual(['2027-06-11']);
    expect(await due('nghỉ lễ năm 2027 { nghỉ: 08/06/2027 đến 10/06/2027 "Nghỉ mát" }')).toEqual(['2027-06-15']);
    expect(await due('nghỉ lễ năm 2027 { nghỉ: 09/06/2027 đến 09/06/2027 }')).toEqual(['2027-06-11']);
  });

  it('with a Saturday to make up for one', async () => {
    const off = 'nghỉ: 08/06/2027 đến 10/06/2027';
    expect(await due(`nghỉ lễ năm 2027 { ${off} làm bù: 12/06/2027 }`)).toEqual(['2027-06-14']);
  });

  it('and none that run backwards', async () => {
    expect(await due('nghỉ lễ năm 2027 { nghỉ: 10/06/2027 đến 08/06/2027 }')).toEqual(['2027-06-10']);
  });
});
