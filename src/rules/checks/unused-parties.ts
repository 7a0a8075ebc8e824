import type { Content, Party, Plan } from '../../plan/model.ts';
import { isUnderWay, type RuleContext } from '../context.ts';
import { narratives } from '../narratives.ts';
import { membersOf } from '../parties.ts';

/** Units and roles that nobody names, and units without any work. While a plan is just begun nothing is said. */
export function unusedParties({ plan, texts, report }: RuleContext): void {
  if (!isUnderWay(plan)) return;
  const performing = new Set<Party>();
  const watching = new Set<Party>();
  for (const { leads, coordinators, monitors } of plan.tasks) {
    for (const list of [leads, coordinators]) {
      for (const { party } of list?.performers ?? []) if (party) performing.add(party);
    }
    for (const { party } of monitors?.performers ?? []) if (party) watching.add(party);
  }
  const working = withMembers(performing);
  const named = new Set([...working, ...withMembers(watching)]);
  for (const { rich } of texts) {
    for (const part of rich.parts) if (part.kind === 'reference') named.add(part.target.id);
  }
  for (const id of narrativeSubjects(plan)) named.add(id);
  for (const entry of plan.progress) if (entry.reporter) named.add(entry.reporter.id);
  for (const document of plan.issued ?? []) for (const party of document.reporters) named.add(party.id);
  for (const party of [...plan.units, ...plan.groups, ...plan.roles]) {
    const what = party.type === 'unit' ? 'Đơn vị' : party.type === 'group' ? 'Nhóm' : 'Vai trò';
    if (!named.has(party.id)) {
      report(
        'MTCL208',
        `${what} «${party.title}» được khai báo mà chưa dùng ở đâu. Hãy giao việc hoặc bỏ khai báo.`,
        party.nameSource,
      );
    } else if (party.type === 'unit' && !working.has(party.id)) {
      report(
        'MTCL209',
        `Đơn vị «${party.title}» không chủ trì, không phối hợp việc nào. Hãy giao việc cho đơn vị.`,
        party.nameSource,
      );
    }
  }
}

/** Ids of parties and of the members of groups among them. */
function withMembers(parties: Set<Party>): Set<string> {
  return new Set([...parties].flatMap((party) => [party.id, ...[...membersOf(party)].map(({ id }) => id)]));
}

/** Units whose duties a section holds (`mục VP { … }`). */
function narrativeSubjects(plan: Plan): string[] {
  const ids: string[] = [];
  const walk = (contents: Content[]): void => {
    for (const content of contents) {
      if ('heading' in content) {
        for (const part of content.heading.parts) if (part.kind === 'reference') ids.push(part.target.id);
      }
      if ('content' in content) walk(content.content);
    }
  };
  for (const contents of narratives(plan)) walk(contents);
  return ids;
}
