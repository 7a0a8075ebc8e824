import { AstUtils, GrammarAST } from 'langium';
import { expect, test } from 'vitest';
import { createMtclServices } from '../../language/services/module.ts';
import { load } from '../test/load.ts';
import { KEYWORD_HELP, keywordHelp } from './keyword-help.ts';

const keywords = createMtclServices()
  .mtcl.Grammar.rules.flatMap((rule) => AstUtils.streamAllContents(rule).filter(GrammarAST.isKeyword).toArray())
  .filter(({ value }) => /\p{L}/u.test(value))
  .map((keyword) => ({
    word: keyword.value,
    rule: AstUtils.getContainerOfType(keyword, GrammarAST.isParserRule)!.name,
  }));

test('every keyword of the grammar is explained, and nothing else is', () => {
  expect(
    keywords.filter(({ word, rule }) => !keywordHelp(word, rule)).map(({ word, rule }) => `${rule}.${word}`),
  ).toEqual([]);
  const used = new Set(keywords.flatMap(({ word, rule }) => [word, `${rule}.${word}`]));
  expect(Object.keys(KEYWORD_HELP).filter((key) => !used.has(key))).toEqual([]);
});

test('examples of whole elements have no syntax errors', async () => {
  const whole = ['cơ quan', 'nghỉ lễ năm', 'đơn vị', 'nhóm', 'vai trò', 'Signatory.người ký', 'văn bản', 'viết tắt'];
  whole.push('kế hoạch năm', 'mục tiêu', 'nhiệm vụ', 'Decision.quyết định', 'phụ lục', 'phần', 'tiến độ', 'dùng');
  for (const key of whole) {
    const example = KEYWORD_HELP[key]!.example!;
    const text = key === 'nghỉ lễ năm' ? `cơ quan A "a" {\n${example}\n}` : example;
    const { findings } = await load(text);
    expect(
      findings.filter((finding) => /MTCL00[12]/.test(finding)),
      key,
    ).toEqual([]);
  }
});
