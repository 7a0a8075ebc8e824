/** Each sentence of a report in each of its forms; whole reports read as one: report-wording.test.ts. */
import { expect, it } from 'vitest';
import { ListIds } from '../../../src/document/blocks.ts';
import { figureTable, openTasks } from '../../../src/document/issued/report-tables.ts';
import {
  nextOfManySentence,
  nextSentence,
  resultSentence,
  shortcomingSentence,
  workSentences,
} from '../../../src/document/issued/report-wording.ts';
import { load } from '../../../src/language/test/load.ts';
import type { Plan } from '../../../src/plan/model.ts';
import { periodOf, type Report, reportOf } from '../../../src/report/index.ts';
import { shortPrinter } from '../../../src/wording/printer.ts';
import { blockLines, HEAD } from '../document/lines.ts';

async function reportOn(text: string, period: string, head = HEAD): Promise<{ plan: Plan; report: Report }> {
  const { plan } = await load(head + text);
  return { plan: plan!, report: reportOf(plan!, periodOf(plan!, period)) };
}

/** All that is said of the figures, section by section. */
async function said(text: string, period: string, head?: string): Promise<Record<string, unknown>> {
  const { plan, report } = await reportOn(text, period, head);
  const { opening, items } = workSentences(plan, report);
  const open = openTasks(report);
  const next = figureTable('next', report, shortPrinter(plan), new ListIds());
  return {
    work: [opening, ...items].map(({ text, figures }) => `${text} [${figures.join()}]`),
    results: resultSentence(report, false),
    shortcomings: shortcomingSentence(report, false),
    next: nextSentence(report, open.length),
    ofMany: nextOfManySentence(report, open.length),
    open: open.map(({ task, next: day }) => `${task.id} ${day ?? '-'}`),
    table: next.flatMap((block) => (block.type === 'paragraph' ? blockLines(block) : ['[bảng]'])),
  };
}

const task = (name: string, when: string) => `nhiệm vụ ${name} "Việc ${name}" { chủ trì: VP  thời hạn: ${when} }`;
const objective = (name: string) => `mục tiêu ${name} "mục tiêu ${name}" { chỉ tiêu C${name}: từ 90% }`;

it('of a plan without objectives and tasks', async () => {
  expect(await said('', 'năm')).toMatchInlineSnapshot(`
    {
      "next": "Không có.",
      "ofMany": "Các cơ quan, đơn vị tiếp tục duy trì các kết quả đã đạt được.",
      "open": [],
      "results": "Kế hoạch chưa đề ra mục tiêu chất lượng.",
      "shortcomings": "Không có.",
      "table": [
        "Không còn nhiệm vụ nào phải thực hiện.",
      ],
      "work": [
        "Năm 2027, Sở Ngoại vụ chưa đề ra nhiệm vụ thực hiện. [objectives,tasks]",
      ],
    }
  `);
});

it('of a plan with objectives alone: reached, missed, unknown', async () => {
  const three = `${objective('a')} ${objective('b')} ${objective('c')}`;
  expect(await said(three, '6 tháng')).toMatchInlineSnapshot(`
    {
      "next": "Tiếp tục thực hiện, duy trì các mục tiêu chất lượng đã đề ra.",
      "ofMany": "Các cơ quan, đơn vị tiếp tục duy trì các kết quả đã đạt được.",
      "open": [],
      "results": "Chưa có số liệu để đánh giá các mục tiêu chất lượng sau:",
      "shortcomings": "Không có.",
      "table": [
        "Không còn nhiệm vụ nào phải thực hiện.",
      ],
      "work": [
        "Năm 2027, Sở Ngoại vụ xác định 03 mục tiêu chất lượng với 03 chỉ tiêu, gắn với việc duy trì, cải tiến Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2015. [objectives,tasks]",
      ],
    }
  `);
  const result = async (records: string, period = 'năm', text = three) => {
    const { report } = await reportOn(`${text} tiến độ ngày 01/06/2027 { ${records} }`, period);
    return [resultSentence(report, true), shortcomingSentence(report, true)];
  };
  expect(await result('Ca: đạt 95% Cb: đạt 90% Cc: đạt 91%')).toMatchInlineSnapshot(`
    [
      "Toàn bộ 03 mục tiêu chất lượng đều đạt (chi tiết tại Phụ lục kèm theo).",
      "Đến ngày 30/11/2027, không có mục tiêu không đạt.",
    ]
  `);
  expect(await result('Ca: đạt 85% Cb: đạt 89% Cc: đạt 81%')).toMatchInlineSnapshot(`
    [
      "Cả 03 mục tiêu chất lượng đều không đạt (chi tiết tại Phụ lục kèm theo).",
      "Đến ngày 30/11/2027, còn 03 mục tiêu không đạt, cụ thể:",
    ]
  `);
  expect(await result('Ca: đạt 85% Cb: đạt 89%', '6 tháng')).toMatchInlineSnapshot(`
    [
      "Chưa đạt 02/03 mục tiêu chất lượng (66,7%); chưa đủ số liệu để đánh giá 01 mục tiêu (chi tiết tại Phụ lục kèm theo).",
      "Đến ngày 15/6/2027, còn 02 mục tiêu chưa đạt, cụ thể:",
    ]
  `);
  expect(await result('Ca: đạt 85% Cb: đạt 95%', '6 tháng')).toMatchInlineSnapshot(`
    [
      "Đạt 01/03 mục tiêu chất lượng (33,3%); chưa đạt 01 mục tiêu; chưa đủ số liệu để đánh giá 01 mục tiêu (chi tiết tại Phụ lục kèm theo).",
      "Đến ngày 15/6/2027, còn 01 mục tiêu chưa đạt, cụ thể:",
    ]
  `);
  expect(await result('Ca: đạt 95%')).toMatchInlineSnapshot(`
    [
      "Đạt 01/03 mục tiêu chất lượng (33,3%); chưa đủ số liệu để đánh giá 02 mục tiêu (chi tiết tại Phụ lục kèm theo).",
      "Không có.",
    ]
  `);
  expect(await result('Ca: đạt 95%', 'năm', objective('a'))).toMatchInlineSnapshot(`
    [
      "Mục tiêu chất lượng đã đạt (chi tiết tại Phụ lục kèm theo).",
      "Đến ngày 30/11/2027, không có mục tiêu không đạt.",
    ]
  `);
  expect(await result('Ca: đạt 85%', 'năm', objective('a'))).toMatchInlineSnapshot(`
    [
      "Mục tiêu chất lượng không đạt (chi tiết tại Phụ lục kèm theo).",
      "Đến ngày 30/11/2027, còn 01 mục tiêu không đạt, cụ thể:",
    ]
  `);
  expect(await result('', 'năm', objective('a'))).toMatchInlineSnapshot(`
    [
      "Chưa có số liệu để đánh giá mục tiêu chất lượng (chi tiết tại Phụ lục kèm theo).",
      "Không có.",
    ]
  `);
});

it('of a plan with one task: done, done late, dropped, late', async () => {
  const one = task('a', '15/03/2027');
  expect(
    await said(`${one} tiến độ ngày 10/03/2027 { a: hoàn thành ngày 10/03/2027 }`, '6 tháng'),
  ).toMatchInlineSnapshot(`
    {
      "next": "Các nhiệm vụ của kế hoạch đã hoàn thành; tiếp tục duy trì các kết quả đã đạt được.",
      "ofMany": "Các cơ quan, đơn vị tiếp tục duy trì các kết quả đã đạt được.",
      "open": [],
      "results": "Kế hoạch chưa đề ra mục tiêu chất lượng.",
      "shortcomings": "Đến ngày 15/6/2027, không có nhiệm vụ chậm tiến độ.",
      "table": [
        "Không còn nhiệm vụ nào phải thực hiện.",
      ],
      "work": [
        "Năm 2027, Sở Ngoại vụ đề ra 01 nhiệm vụ thực hiện. Đến ngày 15/6/2027: [objectives,tasks]",
        "Đã hoàn thành nhiệm vụ đề ra; [tasksDone]",
        "Tính đến ngày chốt số liệu có 01 lượt việc đến hạn, đã hoàn thành (100%). [due]",
      ],
    }
  `);
  expect(
    await said(`${one} tiến độ ngày 20/03/2027 { a: hoàn thành ngày 20/03/2027 }`, 'quý I'),
  ).toMatchInlineSnapshot(`
    {
      "next": "Các nhiệm vụ của kế hoạch đã hoàn thành; tiếp tục duy trì các kết quả đã đạt được.",
      "ofMany": "Các cơ quan, đơn vị tiếp tục duy trì các kết quả đã đạt được.",
      "open": [],
      "results": "Kế hoạch chưa đề ra mục tiêu chất lượng.",
      "shortcomings": "Đến ngày 31/3/2027, không còn nhiệm vụ chậm tiến độ; có 01 nhiệm vụ hoàn thành sau hạn.",
      "table": [
        "Không có nhiệm vụ đến hạn trong quý II năm 2027.",
      ],
      "work": [
        "Năm 2027, Sở Ngoại vụ đề ra 01 nhiệm vụ thực hiện. Đến ngày 31/3/2027: [objectives,tasks]",
        "Đã hoàn thành nhiệm vụ đề ra; [tasksDone]",
        "Tính đến ngày chốt số liệu có 01 lượt việc đến hạn, đã hoàn thành (100%); [due]",
        "Trong số lượt đã hoàn thành có 01 lượt hoàn thành sau hạn. [dueDoneLate]",
      ],
    }
  `);
  expect(await said(`${one} tiến độ ngày 20/03/2027 { a: không thực hiện, lý do "Bỏ" }`, 'năm')).toMatchInlineSnapshot(`
    {
      "next": "Kế hoạch không còn nhiệm vụ phải thực hiện; tiếp tục duy trì các kết quả đã đạt được.",
      "ofMany": "Các cơ quan, đơn vị tiếp tục duy trì các kết quả đã đạt được.",
      "open": [],
      "results": "Kế hoạch chưa đề ra mục tiêu chất lượng.",
      "shortcomings": "Đến ngày 30/11/2027, còn 01 nhiệm vụ không thực hiện.",
      "table": [
        "Không còn nhiệm vụ nào phải thực hiện.",
      ],
      "work": [
        "Năm 2027, Sở Ngoại vụ đề ra 01 nhiệm vụ thực hiện. Đến ngày 30/11/2027: [objectives,tasks]",
        "Không thực hiện 01 nhiệm vụ; [tasksDropped]",
        "Không có nhiệm vụ chậm tiến độ; [tasksLate]",
        "Tính đến ngày chốt số liệu có 01 lượt việc đến hạn, chưa hoàn thành lượt nào. [due]",
      ],
    }
  `);
  expect(await said(one, 'quý I')).toMatchInlineSnapshot(`
    {
      "next": "Trong quý II năm 2027, tập trung thực hiện nhiệm vụ sau:",
      "ofMany": "Các cơ quan, đơn vị tập trung hoàn thành 01 nhiệm vụ đang chậm, đến hạn trong quý II năm 2027; nơi còn nhiệm vụ chậm tiến độ khẩn trương khắc phục, báo cáo kết quả trong kỳ sau.",
      "open": [
        "a -",
      ],
      "results": "Kế hoạch chưa đề ra mục tiêu chất lượng.",
      "shortcomings": "Đến ngày 31/3/2027, còn 01 nhiệm vụ chậm tiến độ.",
      "table": [
        "[bảng]",
      ],
      "work": [
        "Năm 2027, Sở Ngoại vụ đề ra 01 nhiệm vụ thực hiện. Đến ngày 31/3/2027: [objectives,tasks]",
        "Chậm tiến độ 01 nhiệm vụ; [tasksLate]",
        "Tính đến ngày chốt số liệu có 01 lượt việc đến hạn, chưa hoàn thành lượt nào. [due]",
      ],
    }
  `);
});

it('of a plan with tasks in every state', async () => {
  const tasks = `${task('a', '15/03/2027')} ${task('b', '15/02/2027')} ${task('c', '15/04/2027')} ${task('d', 'thường xuyên')} ${task('e', '15/12/2027')} ${task('f', 'hằng quý')}`;
  const records = `tiến độ ngày 20/03/2027 { a: hoàn thành ngày 20/03/2027 b: không thực hiện, lý do "Bỏ" e: đang làm f: hoàn thành ngày 20/03/2027 }`;
  expect(await said(tasks + records, 'quý II')).toMatchInlineSnapshot(`
    {
      "next": "Trong quý III năm 2027, tập trung thực hiện các nhiệm vụ sau:",
      "ofMany": "Các cơ quan, đơn vị tập trung hoàn thành 02 nhiệm vụ đang chậm, đến hạn trong quý III năm 2027; nơi còn nhiệm vụ chậm tiến độ khẩn trương khắc phục, báo cáo kết quả trong kỳ sau.",
      "open": [
        "c -",
        "f 2027-06-30",
      ],
      "results": "Kế hoạch chưa đề ra mục tiêu chất lượng.",
      "shortcomings": "Đến ngày 30/6/2027, còn 01 nhiệm vụ chậm tiến độ, 01 nhiệm vụ không thực hiện, 01 nhiệm vụ hoàn thành sau hạn.",
      "table": [
        "[bảng]",
      ],
      "work": [
        "Năm 2027, Sở Ngoại vụ đề ra 06 nhiệm vụ thực hiện. Lũy kế từ đầu năm đến ngày 30/6/2027: [objectives,tasks]",
        "Hoàn thành 01/06 nhiệm vụ (16,7%); [tasksDone]",
        "Đang thực hiện đúng tiến độ 02 nhiệm vụ; [tasksRunning]",
        "Chưa triển khai 01 nhiệm vụ (không có hạn cụ thể); [tasksNotStarted]",
        "Không thực hiện 01 nhiệm vụ; [tasksDropped]",
        "Chậm tiến độ 01 nhiệm vụ; [tasksLate]",
        "Tính đến ngày chốt số liệu có 05 lượt việc đến hạn, đã hoàn thành 02 lượt (40%); [due]",
        "Trong số lượt đã hoàn thành có 01 lượt hoàn thành sau hạn; [dueDoneLate]",
        "Riêng quý II có 02 lượt việc đến hạn, chưa hoàn thành lượt nào. [dueInPeriod]",
      ],
    }
  `);
  expect(await said(tasks + records, '6 tháng')).toMatchInlineSnapshot(`
    {
      "next": "Trong thời gian còn lại của năm, tập trung thực hiện các nhiệm vụ sau:",
      "ofMany": "Các cơ quan, đơn vị tập trung hoàn thành 04 nhiệm vụ còn lại của kế hoạch; nơi còn nhiệm vụ chậm tiến độ khẩn trương khắc phục, báo cáo kết quả trong kỳ sau.",
      "open": [
        "c -",
        "f 2027-06-30",
        "e 2027-12-15",
        "d -",
      ],
      "results": "Kế hoạch chưa đề ra mục tiêu chất lượng.",
      "shortcomings": "Đến ngày 15/6/2027, còn 01 nhiệm vụ chậm tiến độ, 01 nhiệm vụ không thực hiện, 01 nhiệm vụ hoàn thành sau hạn.",
      "table": [
        "[bảng]",
      ],
      "work": [
        "Năm 2027, Sở Ngoại vụ đề ra 06 nhiệm vụ thực hiện. Đến ngày 15/6/2027: [objectives,tasks]",
        "Hoàn thành 01/06 nhiệm vụ (16,7%); [tasksDone]",
        "Đang thực hiện đúng tiến độ 02 nhiệm vụ; [tasksRunning]",
        "Chưa triển khai 01 nhiệm vụ (không có hạn cụ thể); [tasksNotStarted]",
        "Không thực hiện 01 nhiệm vụ; [tasksDropped]",
        "Chậm tiến độ 01 nhiệm vụ; [tasksLate]",
        "Tính đến ngày chốt số liệu có 04 lượt việc đến hạn, đã hoàn thành 02 lượt (50%); [due]",
        "Trong số lượt đã hoàn thành có 01 lượt hoàn thành sau hạn. [dueDoneLate]",
      ],
    }
  `);
  expect(await said(tasks + records, 'năm')).toMatchInlineSnapshot(`
    {
      "next": "Khẩn trương hoàn thành các nhiệm vụ còn lại của kế hoạch:",
      "ofMany": "Các cơ quan, đơn vị tập trung hoàn thành 04 nhiệm vụ còn lại của kế hoạch; nơi còn nhiệm vụ chậm tiến độ khẩn trương khắc phục, báo cáo kết quả trong kỳ sau.",
      "open": [
        "c -",
        "f 2027-12-31",
        "e 2027-12-15",
        "d -",
      ],
      "results": "Kế hoạch chưa đề ra mục tiêu chất lượng.",
      "shortcomings": "Đến ngày 30/11/2027, còn 02 nhiệm vụ chậm tiến độ, 01 nhiệm vụ không thực hiện, 01 nhiệm vụ hoàn thành sau hạn.",
      "table": [
        "[bảng]",
      ],
      "work": [
        "Năm 2027, Sở Ngoại vụ đề ra 06 nhiệm vụ thực hiện. Đến ngày 30/11/2027: [objectives,tasks]",
        "Hoàn thành 01/06 nhiệm vụ (16,7%); [tasksDone]",
        "Đang thực hiện đúng tiến độ 01 nhiệm vụ; [tasksRunning]",
        "Chưa triển khai 01 nhiệm vụ (không có hạn cụ thể); [tasksNotStarted]",
        "Không thực hiện 01 nhiệm vụ; [tasksDropped]",
        "Chậm tiến độ 02 nhiệm vụ; [tasksLate]",
        "Tính đến ngày chốt số liệu có 06 lượt việc đến hạn, đã hoàn thành 02 lượt (33,3%); [due]",
        "Trong số lượt đã hoàn thành có 01 lượt hoàn thành sau hạn. [dueDoneLate]",
      ],
    }
  `);
});

it('of a quarter behind which nothing is due; of a plan that begins in July', async () => {
  const later = `${task('a', '15/01/2027')} ${task('b', '15/12/2027')} tiến độ ngày 10/01/2027 { a: hoàn thành ngày 10/01/2027 }`;
  expect(await said(later, 'quý I')).toMatchInlineSnapshot(`
    {
      "next": "Trong quý II năm 2027 không có nhiệm vụ đến hạn.",
      "ofMany": "Các cơ quan, đơn vị tiếp tục duy trì các kết quả đã đạt được.",
      "open": [],
      "results": "Kế hoạch chưa đề ra mục tiêu chất lượng.",
      "shortcomings": "Đến ngày 31/3/2027, không có nhiệm vụ chậm tiến độ.",
      "table": [
        "Không có nhiệm vụ đến hạn trong quý II năm 2027.",
      ],
      "work": [
        "Năm 2027, Sở Ngoại vụ đề ra 02 nhiệm vụ thực hiện. Đến ngày 31/3/2027: [objectives,tasks]",
        "Hoàn thành 01/02 nhiệm vụ (50%); [tasksDone]",
        "Chưa triển khai 01 nhiệm vụ (chưa đến hạn); [tasksNotStarted]",
        "Không có nhiệm vụ chậm tiến độ; [tasksLate]",
        "Tính đến ngày chốt số liệu có 01 lượt việc đến hạn, đã hoàn thành (100%). [due]",
      ],
    }
  `);
  const half = HEAD.replace('của SNgV\n', 'của SNgV { từ: 01/07/2027 }\n');
  const { report } = await reportOn(later, 'quý III', half);
  expect([
    nextSentence(report, 1),
    nextSentence({ ...report, period: { ...report.period, following: undefined, final: false } }, 2),
  ]).toMatchInlineSnapshot(`
    [
      "Trong quý IV năm 2027, tập trung thực hiện nhiệm vụ sau:",
      "Trong thời gian còn lại của kế hoạch, tập trung thực hiện các nhiệm vụ sau:",
    ]
  `);
});
