/** One table of tasks: its columns, its groups and how its rows are counted. */

import { GrammarAST } from 'langium';
import { describe, expect, it } from 'vitest';
import { createMtclServices } from '../../../src/language/services/module.ts';
import { columnOfWord, TASK_COLUMNS } from '../../../src/plan/task-columns.ts';
import { issuedOf } from './documents.ts';

const table = (settings: string, before = '') =>
  issuedOf(
    `${before} soạn kế hoạch { trích yếu: "Cải cách hành chính" phần "Nội dung" { bảng nhiệm vụ { ${settings} } "Hết." } }`,
  );

const rows = (lines: string[]) => lines.filter((line) => line.includes(' | '));

const TASKS = `đề mục "Cải cách thể chế" {
  nhiệm vụ "Rà soát văn bản" { chủ trì: VP kinh phí: "Chi thường xuyên" địa điểm: "Trụ sở" }
  nhiệm vụ "Hội nghị" { chủ trì: VP }
}
đề mục "Cải cách thủ tục" { nhiệm vụ "Công bố thủ tục" { chủ trì: VP } }
`;

describe('a table of tasks', () => {
  it('has columns of kinh phí, địa điểm, căn cứ and those inspected, headed as its author says', async () => {
    const { lines, findings } = await table(
      `cột: STT, nội dung, kết quả "Sản phẩm", kinh phí, địa điểm, căn cứ, đơn vị được kiểm tra
       nhiệm vụ "Kiểm tra" { chủ trì: VP kết quả: "Biên bản" kinh phí: "5 triệu đồng" địa điểm: "Xã An Phú"
         thời hạn: tháng 5/2027 căn cứ: "Kế hoạch số 5" đơn vị được kiểm tra: VP, "các xã" }`,
    );
    expect(findings).toEqual([]);
    expect(rows(lines)).toEqual([
      'STT | Nội dung | Sản phẩm | Kinh phí | Địa điểm | Căn cứ | Đơn vị được kiểm tra',
      '1 | Kiểm tra | Biên bản | 5 triệu đồng | Xã An Phú | Kế hoạch số 5 | - Văn phòng; / - các xã.',
    ]);
  });

  it('keeps the Roman number of its groups, and counts from 1 in each', async () => {
    const { lines, findings } = await table(`cột: STT, nội dung ${TASKS}`);
    expect(findings).toEqual([]);
    expect(rows(lines)).toEqual([
      'STT | Nội dung',
      'I | Cải cách thể chế',
      '1 | Rà soát văn bản',
      '2 | Hội nghị',
      'II | Cải cách thủ tục',
      '1 | Công bố thủ tục',
    ]);
  });

  it.each([
    ['từng nhóm', ['1', '2', '1', '1']],
    ['cả bảng', ['1', '2', '3', '1']],
    ['qua các bảng', ['1', '2', '3', '4']],
  ])('counts its rows «%s»', async (words, numbers) => {
    const { lines } = await issuedOf(`soạn kế hoạch { phần "Nội dung" {
      bảng nhiệm vụ { cột: STT, nội dung đánh số: ${words} ${TASKS} }
      bảng nhiệm vụ { cột: STT, nội dung đánh số: ${words} nhiệm vụ "Tổng kết" { chủ trì: VP } }
    } }`);
    expect(rows(lines).flatMap((line) => /^\d+/.exec(line)?.[0] ?? [])).toEqual(numbers);
  });

  it('runs on from the table before, however that one counts', async () => {
    const { lines } = await issuedOf(`soạn kế hoạch { phần "Nội dung" {
      bảng nhiệm vụ { cột: STT, nội dung đánh số: qua các bảng nhiệm vụ "Một" { chủ trì: VP } }
      bảng nhiệm vụ { cột: STT, nội dung ${TASKS} }
      bảng nhiệm vụ { cột: STT, nội dung đánh số: qua các bảng nhiệm vụ "Hai" { chủ trì: VP } nhiệm vụ "Ba" { chủ trì: VP } }
    } }`);
    expect(rows(lines).flatMap((line) => /^\d+/.exec(line)?.[0] ?? [])).toEqual(['1', '1', '2', '1', '4', '5']);
  });

  it('takes headings of the plan’s own level, also chosen by name; nothing is measured by them', async () => {
    const named = TASKS.replace('đề mục "Cải cách thủ tục"', 'đề mục ThuTuc "Cải cách thủ tục"');
    const all = await table('cột: STT, nội dung', named);
    expect(all.findings).toEqual([]);
    expect(rows(all.lines)).toHaveLength(6);
    const chosen = await table('cột: STT, nội dung chọn: ThuTuc', named);
    expect(rows(chosen.lines)).toEqual(['STT | Nội dung', 'I | Cải cách thủ tục', '1 | Công bố thủ tục']);
  });
});

it('each column that the grammar knows has its description', () => {
  const grammar = createMtclServices().mtcl.Grammar;
  const words = (name: string): string[] => {
    const rule = grammar.rules.find((one) => one.name === name);
    const found: string[] = [];
    const visit = (node: unknown): void => {
      if (GrammarAST.isKeyword(node)) found.push(node.value);
      if (GrammarAST.isAlternatives(node)) node.elements.forEach(visit);
      if (GrammarAST.isRuleCall(node)) found.push(...words(node.rule.$refText));
    };
    if (GrammarAST.isParserRule(rule)) visit(rule.definition);
    return found;
  };
  expect(words('TaskColumnKind').toSorted()).toEqual(
    Object.values(TASK_COLUMNS)
      .map(({ word }) => word)
      .toSorted(),
  );
  const details = Object.values(TASK_COLUMNS).flatMap(({ word, isDetail }) => (isDetail ? [word] : []));
  expect(words('TaskDetailKind').toSorted()).toEqual(details.toSorted());
  expect(columnOfWord('kinh phí')).toBe('cost');
});
