/** A mistake in a rule is said under that rule's own code and costs its findings alone: planted in each of them. */
import { afterEach, expect, test, vi } from 'vitest';
import { createMtclServices } from '../language/services/module.ts';
import { loadInto } from '../language/test/load.ts';
import type { Plan } from '../plan/model.ts';
import { RULE_CODES, RULES, type Rule } from './catalogue.ts';
import { checkPlan } from './check-plan.ts';
import type { Finding, ReportFinding } from './finding.ts';
import { wholeFile } from './test/snippet.ts';

const planted = vi.hoisted(() => ({ code: '' }));
vi.mock('./finding.ts', async (original) => {
  const real = await original<typeof import('./finding.ts')>();
  const collector = (findings: Finding[]): ReportFinding => {
    const tell = real.collector(findings);
    return (code, ...more) => {
      if (code === planted.code) throw new Error('planted');
      tell(code, ...more);
    };
  };
  return { ...real, collector };
});

afterEach(() => {
  planted.code = '';
});

const words = ({ code, message, source: { start } }: Finding) =>
  `${start.line + 1}:${start.character + 1} ${code} ${message}`;

function found(plan: Plan, broken = ''): string[] {
  planted.code = broken;
  return checkPlan(plan, { today: '2027-06-20' }).map(words);
}

test('each code that the checks report runs under its own attempt', { timeout: 60_000 }, async () => {
  const services = createMtclServices();
  const codes = new Set<string>();
  const wrong: string[] = [];
  for (const example of RULE_CODES) {
    const rule: Rule = RULES[example];
    const { plan } = await loadInto(services, { [`${example}.mtcl`]: wholeFile(rule.bad, rule.bare) });
    if (!plan) continue;
    const usual = found(plan);
    for (const code of new Set(usual.map((line) => line.split(' ')[1]!))) {
      codes.add(code);
      const left = found(plan, code);
      const blamed = left.flatMap((line) => / MTCL021 Quy tắc (MTCL\d+)/u.exec(line)?.[1] ?? []).join();
      const ended = usual.filter((line) => !line.includes(` ${code} `) && !left.includes(line));
      if (blamed !== code) wrong.push(`a mistake in ${code} is said of ${blamed}`);
      for (const line of ended) wrong.push(`a mistake in ${code} ends ${line.split(' ')[1]}`);
    }
  }
  expect([...new Set(wrong)]).toEqual([]);
  expect(codes.size).toBeGreaterThan(80);
});
