import { locate } from '../../../plan/text-positions.ts';
import { markSource, type RuleContext } from '../../context.ts';
import { type Fix, replaceFix } from '../../finding.ts';
import { closingPlace } from '../../text/brackets.ts';
import { scanDeadline } from '../../text/scan.ts';

/** More in one text tell nothing that these do not. */
const MOST_TOLD = 20;

/** Brackets without their other half, in texts and in the cell of the deadline. */
export function checkBrackets(context: RuleContext): void {
  const { report } = context;
  for (const text of context.textsWith('loneBrackets')) {
    for (const lone of text.found.loneBrackets.slice(0, MOST_TOLD)) {
      const char = text.text.slice(lone.start, lone.end);
      const source = markSource(text, lone);
      const at = lone.opens ? closingPlace(text.text, lone) : 0;
      const fix: Fix = lone.opens
        ? replaceFix(`Thêm «${lone.other}»`, locate(text.rich, at, at), lone.other)
        : replaceFix(`Bỏ «${char}»`, source, '');
      report('MTCL571', message(char, lone.other, lone.opens), source, { fixes: [{ ...fix, single: true }] });
    }
  }
  for (const deadline of context.deadlinesWith('loneBrackets')) {
    const [lone] = scanDeadline(deadline.text).loneBrackets;
    if (!lone) continue;
    report('MTCL571', message(deadline.text.slice(lone.start, lone.end), lone.other, lone.opens), deadline.source);
  }
}

function message(char: string, other: string, opens: boolean): string {
  return opens
    ? `Ngoặc «${char}» mở ở đây mà không đóng. Hãy thêm «${other}».`
    : `Ngoặc «${char}» đóng ở đây mà không mở. Hãy thêm «${other}» phía trước, hoặc bỏ đi.`;
}
