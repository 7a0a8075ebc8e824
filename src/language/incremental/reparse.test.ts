/**
 * What is read again after an edit gives what a full parse gives. A long run takes more edits:
 * `MTCL_REPARSE_EDITS=100000 MTCL_SEED=3 npx vitest run src/language/incremental/reparse.test.ts`
 */
import { AstUtils, type LangiumParser, type ParseResult } from 'langium';
import { describe, expect, test } from 'vitest';
import { randomNumbers } from '../../../test/support/random.ts';
import { samplePlan } from '../../bench/sample.ts';
import type { TokenReport } from '../lexer/lexer.ts';
import { MOST_TOKENS } from '../lexer/token-builder.ts';
import { createMtclServices } from '../services/module.ts';
import { reparse } from './reparse.ts';
import { compare } from './test/compare.ts';
import { apply, type Change, change, inOneObjective, textsToEdit, withoutObjectives } from './test/random-edits.ts';

const EDITS = Number(process.env.MTCL_REPARSE_EDITS ?? 200);
const SEED = Number(process.env.MTCL_SEED ?? 1);
const parser: LangiumParser = createMtclServices().mtcl.parser.LangiumParser;

/** As linking and checking do: every range is asked for and kept. */
function touch({ value }: ParseResult): void {
  for (const node of AstUtils.streamAst(value)) void node.$cstNode?.range;
}

test(
  `${EDITS} random edits: trees, positions and errors are those of a full parse`,
  () => {
    const next = randomNumbers(SEED);
    const texts = textsToEdit(next);
    let [done, grafted] = [0, 0];
    while (done < EDITS) {
      let text = texts[Math.floor(next() * texts.length)]!;
      let result: ParseResult = parser.parse(text);
      const undo: Change[] = [];
      for (let i = 0; i < 25 && done < EDITS; i++) {
        const back = undo.length > 0 && next() < 0.45 ? undo.pop() : undefined;
        const edit = back ?? change(text, next);
        if (!back)
          undo.push({ from: edit.from, to: edit.from + edit.text.length, text: text.slice(edit.from, edit.to) });
        const before = text;
        text = apply(text, edit);
        if (text === before) continue;
        done++;
        touch(result);
        const part = reparse(parser, result, text);
        const full = parser.parse(text);
        if (part) {
          grafted++;
          const found = compare(part, full);
          const place = `${edit.from}-${edit.to} ${JSON.stringify(edit.text)} in ${JSON.stringify(before)}`;
          if (found) expect.fail(`Seed ${SEED}, edit ${done}: ${found}\n${place}`);
        }
        result = part ?? full;
      }
    }
    if (process.env.MTCL_REPARSE_EDITS) console.log(`${grafted} of ${done} grafted`);
    expect(grafted).toBeGreaterThan(done * 0.8);
  },
  60_000 + EDITS * 200,
);

test('how many tokens there may be after edits is counted on; near the most that are read all is read again', () => {
  const text = samplePlan(30);
  const at = text.indexOf('rà soát');
  const before = parser.parse(text);
  const tokens = (result?: ParseResult) => (result?.lexerReport as TokenReport | undefined)?.tokens;
  expect(tokens(before)).toBe(createMtclServices().mtcl.parser.Lexer.tokenize(text).tokens.length);
  const most = tokens(before)!;
  const after = reparse(parser, before, `${text.slice(0, at)}xyz${text.slice(at)}`);
  expect(tokens(after)).toBe(most + 3);
  const full = parser.parse(text);
  full.lexerReport = { diagnostics: [], tokens: MOST_TOKENS - 2 } as TokenReport;
  expect(reparse(parser, full, `${text.slice(0, at)}xyz${text.slice(at)}`)).toBeUndefined();
});

describe('only what an edit touches is read again', () => {
  const letter = (text: string, at: number) => {
    const part = reparse(parser, parser.parse(text), `${text.slice(0, at)}x${text.slice(at)}`);
    return part && { read: part.read, nodes: part.added.map(({ $type }) => $type) };
  };
  const middle = (text: string) => text.indexOf('rà soát', text.length / 2) + 3;

  test.each([
    ['tasks in many objectives', samplePlan(300), 'Task'],
    ['all tasks in one objective', inOneObjective(samplePlan(300)), 'Task'],
    ['tasks under nothing', withoutObjectives(samplePlan(300)), 'Task'],
    [
      'all tasks under one heading',
      inOneObjective(samplePlan(300)).replace(/^mục tiêu.*\n.*\n/mu, 'đề mục "A" {\n'),
      'Task',
    ],
  ])('%s: one or two of them', (_, text, type) => {
    for (const at of [middle(text), text.indexOf('rà soát') + 3, text.lastIndexOf('rà soát') + 3]) {
      const { read, nodes } = letter(text, at)!;
      expect(nodes.length).toBeLessThanOrEqual(3);
      expect(nodes).toContain(type);
      expect(read).toBeLessThan(2500);
    }
  });

  test('the nodes around stay, and stand where the text has moved them', () => {
    const text = samplePlan(30);
    const old = parser.parse(text);
    const kept = AstUtils.streamAst(old.value)
      .filter(({ $type }) => $type === 'Task')
      .toArray();
    const at = text.lastIndexOf('\n', middle(text)) + 1;
    const part = reparse(parser, old, `${text.slice(0, at)}\n\n${text.slice(at)}`)!;
    const now = AstUtils.streamAst(part.value)
      .filter(({ $type }) => $type === 'Task')
      .toArray();
    expect(now.filter((node) => kept.includes(node)).length).toBeGreaterThan(25);
    expect(now.at(-1)!.$cstNode!.range.start.line).toBe(
      text.split('\n').findLastIndex((line) => line.includes('nhiệm vụ')) + 2,
    );
  });

  test.each([
    ['a comment is opened', '/* '],
    ['a text of several lines is opened', '"""'],
  ])('in full where %s that may reach to the end', (_, piece) => {
    const text = samplePlan(30);
    const at = text.indexOf('    phối hợp');
    expect(reparse(parser, parser.parse(text), text.slice(0, at) + piece + text.slice(at))).toBeUndefined();
  });
});
