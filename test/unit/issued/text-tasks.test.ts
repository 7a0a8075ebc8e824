import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/calendar/index.ts';
import { renderIcs } from '../../../src/generator/ics/index.ts';
import { formatText } from '../../../src/language/formatting/format.ts';
import { createMtclServices } from '../../../src/language/services/module.ts';
import { blocksOf } from '../../../src/language/syntax/blocks.ts';
import { load } from '../../../src/language/test/load.ts';
import type { RichText, Task } from '../../../src/plan/model.ts';
import { reportOf } from '../../../src/report/index.ts';
import { periodOf } from '../../../src/report/period.ts';
import { checkPlan } from '../../../src/rules/check-plan.ts';
import { HEAD } from '../document/lines.ts';
import { between, issuedOf } from './documents.ts';

const PLAN = `
đơn vị STP "Sở Tư pháp"
đơn vị SNV "Sở Nội vụ"
nhóm CacXa "Ủy ban nhân dân các xã" { STP, SNV }
soạn kế hoạch KH {
  số: 2  ngày: 04/01/2027
  phần "Nhiệm vụ" {
    khoản rà-soát "Rà soát văn bản." {
      "Rà soát toàn bộ văn bản của tỉnh."
      - thời hạn "Thời gian hoàn thành": trước ngày 30/6/2027;
      - chủ trì "Đơn vị chủ trì": STP;
      - phối hợp: SNV, "các xã"
      - kết quả "Sản phẩm": "Báo cáo rà soát".
    }
    mục công-bố "Công bố thủ tục" {
      điểm thời hạn: sau rà-soát 14 ngày
      điểm chủ trì "Cơ quan chủ trì": VP.
    }
  }
  phần "Tổ chức thực hiện" {
    mục CacXa {
      điểm "Ban hành Mục tiêu chất lượng năm {năm} trước ngày 15/01/2027 (tham khảo hướng dẫn)." {
        thời hạn: trước ngày 15/01/2027
        gửi: "Sở Nội vụ"
        - "Rà soát sau hợp nhất;"
      }
      điểm "Các xã báo cáo trước ngày 22 hằng quý, {VP} tổng hợp, gửi Sở Nội vụ trước ngày 25 hằng quý." {
        nhắc việc bc-xa "Báo cáo quý của các xã" { thời hạn: trước ngày 22 hằng quý  gửi: "{VP}" }
        nhắc việc "Tổng hợp báo cáo quý" { chủ trì: VP  thời hạn: trước ngày 25 hằng quý  gửi: "Sở Nội vụ" }
      }
    }
  }
}
`;

describe('tasks in running text', () => {
  it('print what is written and nothing else', async () => {
    const { lines, findings } = await issuedOf(PLAN);
    expect(findings).toEqual([]);
    expect(between(lines, 'I. ', 'b) Các xã')).toEqual([
      'I. NHIỆM VỤ',
      '1. Rà soát văn bản.',
      'Rà soát toàn bộ văn bản của tỉnh.',
      '- Thời gian hoàn thành: trước ngày 30/6/2027;',
      '- Đơn vị chủ trì: Sở Tư pháp;',
      '- Phối hợp: Sở Nội vụ, các xã',
      '- Sản phẩm: Báo cáo rà soát.',
      '2. Công bố thủ tục',
      'a) Thời gian hoàn thành: 14 ngày sau khi hoàn thành nhiệm vụ “Rà soát văn bản”',
      'b) Cơ quan chủ trì: Văn phòng.',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Ủy ban nhân dân các xã',
      'a) Ban hành Mục tiêu chất lượng năm 2027 trước ngày 15/01/2027 (tham khảo hướng dẫn).',
      '- Rà soát sau hợp nhất;',
      'b) Các xã báo cáo trước ngày 22 hằng quý, Văn phòng tổng hợp, gửi Sở Nội vụ trước ngày 25 hằng quý./.',
    ]);
  });

  it('with every line that a task may have, its mark and its end as written', async () => {
    const { plan, findings } = await load(`${HEAD}vai trò TK "Thư ký"
soạn kế hoạch { phần "x" {
  khoản "Rà soát." {
    - chủ trì: VP;
    + phối hợp "Cùng làm": HTQT, "các xã"
    điểm theo dõi "Người theo dõi": TK.
    khoản gửi "Nơi nhận": "Sở Nội vụ", "{VP}"
    - kinh phí: "Ngân sách"
    - địa điểm "Nơi làm": "Hội trường", VP
    - kết quả: "Sổ"
  }
  mục "Báo cáo" { gửi: "Sở Nội vụ"  thời hạn: 15/03/2027 }
} }`);
    expect(findings.filter((finding) => / MTCL0/u.test(finding))).toEqual([]);
    const [task, report] = plan!.tasks;
    const words = (texts: RichText[] = []) =>
      texts.map(({ parts }) =>
        parts
          .map((part) => (part.kind === 'text' ? part.text : part.kind === 'reference' ? `{${part.name}}` : ''))
          .join(''),
      );
    const names = (list: Task['leads']) =>
      list?.performers.map(({ party, text }) => party?.id ?? words(text && [text])[0]);
    expect({
      leads: names(task!.leads),
      coordinators: names(task!.coordinators),
      monitors: names(task!.monitors),
      to: words(task!.to),
      evidence: words(task!.evidence),
      details: Object.entries(task!.details ?? {}).map(([kind, texts]) => `${kind}: ${words(texts).join()}`),
      duty: task!.duty,
    }).toMatchInlineSnapshot(`
      {
        "coordinators": [
          "HTQT",
          "các xã",
        ],
        "details": [
          "cost: Ngân sách",
          "place: Hội trường,{VP}",
        ],
        "duty": undefined,
        "evidence": [
          "Sổ",
        ],
        "leads": [
          "VP",
        ],
        "monitors": [
          "TK",
        ],
        "to": [
          "Sở Nội vụ",
          "{VP}",
        ],
      }
    `);
    expect([words(report!.to), report!.duty, words([report!.statement])]).toEqual([['Sở Nội vụ'], true, ['Báo cáo']]);
    const { lines } = await issuedOf(`vai trò TK "Thư ký"
soạn kế hoạch { phần "x" { khoản "Rà soát." { - chủ trì: VP; + phối hợp "Cùng làm": HTQT, "các xã"
 điểm theo dõi "Người theo dõi": TK.
 khoản gửi "Nơi nhận": "Sở Nội vụ", "{VP}"
 - kinh phí: "Ngân sách" } } }`);
    expect(lines.slice(lines.findIndex((line) => line.startsWith('I. '))).slice(0, 7)).toMatchInlineSnapshot(`
      [
        "I. X",
        "1. Rà soát.",
        "- Chủ trì: Văn phòng;",
        "+ Cùng làm: Phòng Hợp tác quốc tế, các xã",
        "a) Người theo dõi: Thư ký.",
        "1.1. Nơi nhận: Sở Nội vụ, Văn phòng",
        "- Kinh phí: Ngân sách./.",
      ]
    `);
  });

  it('are in the calendar under their own names, with lead and recipient', async () => {
    const { plan } = await load(HEAD + PLAN);
    const { entries } = calendarOf(plan!);
    expect(
      entries.map(({ due, task }) => [due, task.title, task.leads.map(({ name }) => name).join()].join(' | ')),
    ).toMatchInlineSnapshot(`
        [
          "2027-01-14 | Ban hành Mục tiêu chất lượng năm 2027 trước ngày 15/01/2027 (tham khảo hướng dẫn) | Ủy ban nhân dân các xã",
          "2027-03-21 | Báo cáo quý của các xã | Ủy ban nhân dân các xã",
          "2027-03-24 | Tổng hợp báo cáo quý | Văn phòng",
          "2027-06-21 | Báo cáo quý của các xã | Ủy ban nhân dân các xã",
          "2027-06-24 | Tổng hợp báo cáo quý | Văn phòng",
          "2027-06-29 | Rà soát văn bản | Sở Tư pháp",
          "2027-07-13 | Công bố thủ tục | Văn phòng",
          "2027-09-21 | Báo cáo quý của các xã | Ủy ban nhân dân các xã",
          "2027-09-24 | Tổng hợp báo cáo quý | Văn phòng",
          "2027-12-21 | Báo cáo quý của các xã | Ủy ban nhân dân các xã",
          "2027-12-24 | Tổng hợp báo cáo quý | Văn phòng",
        ]
      `);
    expect(entries[1]!.task.recipients).toEqual(['Văn phòng']);
  });

  it('ask for no monitor, but for a lead and a deadline', async () => {
    const { plan } = await load(
      `${HEAD}soạn kế hoạch { phần "x" { khoản a "Rà soát." { kết quả: "Sổ" } khoản b "Họp." { chủ trì: VP thời hạn: quý I } } }`,
    );
    const codes = checkPlan(plan!)
      .map(({ code }) => code)
      .filter((code) => /^MTCL[23]0/.test(code));
    expect(codes).toEqual(['MTCL201', 'MTCL301']);
  });

  it('count in reports; reports that units send do not', async () => {
    const { plan, findings } = await load(`${HEAD + PLAN}
      tiến độ ngày 10/07/2027 { rà-soát: hoàn thành ngày 20/06/2027  bc-xa: đang làm }`);
    expect(findings.filter((finding) => / MTCL[01]/.test(finding))).toEqual([]);
    const { tasks } = reportOf(plan!, periodOf(plan!, 'năm')!);
    expect(tasks.map(({ task, state }) => `${task.id}: ${state}`)).toEqual([
      'rà-soát: done',
      'công-bố: late',
      'việc-trong-lời-văn-3: late',
    ]);
  });

  it('say a thing once', async () => {
    const { findings } = await load(
      `${HEAD}soạn kế hoạch { phần "x" { khoản "Rà soát." {\n chủ trì: VP\n - chủ trì: VP\n - thời hạn: quý I\n - thời hạn: quý II\n} } }`,
    );
    expect(findings.filter((finding) => / MTCL[01]/.test(finding)).map((found) => found.slice(-12))).toHaveLength(2);
  });

  it('keep their layout when formatted', async () => {
    const { mtcl } = createMtclServices();
    const text = `soạn kế hoạch {
  phần "Nhiệm vụ" {
    khoản rà-soát "Rà soát." {
      - thời hạn "Thời gian": trước ngày 30/6/2027;
      - chủ trì: STP, VP;
      + kết quả "Sản phẩm": "Báo cáo".
      điểm gửi: "Sở Nội vụ"
      thời hạn: quý I
    }
  }
}
`;
    const loose = text.replaceAll(';', ' ;').replaceAll('": ', '" :  ');
    expect(formatText(loose, mtcl.parser.Lexer, blocksOf(mtcl.Grammar))).toBe(text);
  });
});

it('the calendar file tells who gets the report', async () => {
  const { plan } = await load(HEAD + PLAN);
  const file = renderIcs(calendarOf(plan!), { stamp: '2027-01-04T00:00:00Z' })?.replaceAll(/\r\n /gu, '');
  expect(file).toContain('DESCRIPTION:Chủ trì: Văn phòng\\nGửi: Sở Nội vụ\\n');
});
