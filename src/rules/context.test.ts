import { expect, test } from 'vitest';
import { load } from '../language/test/load.ts';
import { type Reported, RuleContext } from './context.ts';
import { collector, type Finding } from './finding.ts';
import { KeptBy } from './kept.ts';
import { wholeFile } from './test/snippet.ts';

test('one task in which a check fails does not end it for the others, nor is what it said kept', async () => {
  const { plan } = await load(wholeFile('nhiệm vụ "một"\nnhiệm vụ "hai"\nnhiệm vụ "ba"'));
  const store = new KeptBy<Reported>();
  let broken = true;
  const said = () => {
    const findings: Finding[] = [];
    const context = new RuleContext(plan!, collector(findings), { keep: true });
    context.checkTasks(
      'MTCL301',
      store,
      () => '',
      (task) => {
        if (broken && task === plan!.tasks[1]) throw new Error('hỏng');
        context.report('MTCL301', 'chưa có thời hạn', task.nameSource);
      },
    );
    return findings.map(({ code, source: { start } }) => `${start.line} ${code}`);
  };
  const first = plan!.tasks[0]!.nameSource.start.line;
  const lines = [0, 1, 2].map((at) => first + at);
  expect(said()).toEqual([`${lines[0]} MTCL301`, `${lines[1]} MTCL021`, `${lines[2]} MTCL301`]);
  broken = false;
  expect(said()).toEqual(lines.map((line) => `${line} MTCL301`));
});
