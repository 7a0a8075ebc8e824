import { allDocuments } from '../../plan/issued.ts';
import type { Party, PerformerList, Plan, Task } from '../../plan/model.ts';
import { isOfQualitySystem } from '../../plan/quality-system.ts';
import { joinedText } from '../../plan/text-positions.ts';
import type { Reported, RuleContext } from '../context.ts';
import type { Change, Fix } from '../finding.ts';
import { KeptBy } from '../kept.ts';
import { type Participant, Participants, partiesInputs, partiesWithin } from '../parties.ts';
import type { TaskDocuments } from '../task-documents.ts';
import { partiesInDeadlines } from './people/parties-in-deadlines.ts';
import { unusedParties } from './people/unused-parties.ts';

/** Every task has somebody who does it and somebody else who watches it. */
export function checkPeople(context: RuleContext): void {
  const participants = new Participants(context.plan);
  const suggestions = suggestionsFor(context);
  const documents = context.taskDocuments;
  // Looks through the whole plan: asked once for all tasks, and only where somebody watches what they lead.
  let known: boolean | undefined;
  const isOther = () => {
    context.looksAround();
    known ??= isTitledOtherwise(context.plan);
    return known;
  };
  const partiesKey = context.inputs(() => [partiesInputs(context.plan)]);
  const inputsFor = context.inputsByDocuments(() => [partiesKey, suggestions]);
  context.checkTasks('MTCL201', peopleOfTasks, inputsFor, checkTask);
  context.attempt('MTCL212', () => partiesInDeadlines(context));
  context.attempt('MTCL208', () => unusedParties(context, participants));

  function checkTask(task: Task): void {
    const at = task.nameSource;
    context.attempt('MTCL201', () => withoutLead(task, documents, context, suggestions), at);
    context.attempt('MTCL202', () => withoutMonitor(task, documents, context, suggestions), at);
    if (!task.inDocument) {
      context.attempt('MTCL203', () => withoutCoordinator(task, documents, context, suggestions), at);
      context.attempt('MTCL204', () => withoutEvidence(task, documents, context), at);
    }
    const leads = participants.of(task.leads);
    const coordinators = participants.of(task.coordinators);
    const monitors = participants.of(task.monitors);
    context.attempt('MTCL205', () => coordinatingThemselves(task, leads, coordinators, context), at);
    const watched = () => watchingThemselves(task, leads, monitors, context, suggestions, isOther);
    context.attempt('MTCL210', watched, at);
    // Of a list in words only what is declared is sure to be a unit of its own.
    const sure = leads.filter(({ party, removal }) => party || !removal);
    const different = sure.length > 1 ? unique(sure) : sure;
    context.attempt('MTCL206', () => severalLeads(task, different, context), at);
    context.attempt('MTCL207', () => groupThatLeads(task, different, context), at);
    for (const list of [leads, coordinators, monitors]) {
      context.attempt('MTCL211', () => repeated(list, context), at);
    }
  }
}

const peopleOfTasks = new KeptBy<Reported>();

interface Suggestions {
  lead: string[];
  coordinator: string[];
  monitor: string[];
}

/** Names to offer for an empty cell: those used most for it, then those declared. */
function suggestionsFor(context: RuleContext): Suggestions {
  const { plan } = context;
  const all = context.ofRuns(namesInRuns, '', (run) => ({
    lead: countsOf(run.map(({ leads }) => leads)),
    coordinator: countsOf(run.map(({ coordinators }) => coordinators)),
    monitor: countsOf(run.map(({ monitors }) => monitors)),
  }));
  const used = (role: keyof Suggestions) => {
    const counts = new Map<string, number>();
    for (const { [role]: names } of all) {
      for (const [name, count] of names) counts.set(name, (counts.get(name) ?? 0) + count);
    }
    return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  };
  const first = (own: string[], declared: { id: string }[]) =>
    [...new Set([...own, ...declared.map(({ id }) => id)])].slice(0, 3);
  return {
    lead: first(used('lead'), plan.units),
    coordinator: first(used('coordinator'), [...plan.groups, ...plan.units]),
    monitor: first(used('monitor'), plan.roles),
  };
}

const namesInRuns = new KeptBy<Record<keyof Suggestions, ReadonlyMap<string, number>>>();

/** How often each list of names stands there. */
function countsOf(lists: readonly (PerformerList | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) {
    const names = namesIn(list);
    if (names) counts.set(names, (counts.get(names) ?? 0) + 1);
  }
  return counts;
}

/** As they are written; none where one is not declared. */
function namesIn(list: PerformerList | undefined): string {
  const ids = list?.performers.map(({ party }) => party?.id) ?? [];
  return ids.includes(undefined) ? '' : ids.join(', ');
}

function withoutLead(task: Task, documents: TaskDocuments, { report }: RuleContext, { lead }: Suggestions): void {
  if (!isEmpty(task.leads) || !documents.asks(task, 'leads')) return;
  report(
    'MTCL201',
    'Nhiệm vụ chưa có đơn vị chủ trì. Hãy thêm dòng «chủ trì: …».',
    emptySource(task.leads, task),
    task.leads ? {} : addFixes(task, 'chủ trì', lead),
  );
}

function withoutMonitor(task: Task, documents: TaskDocuments, { report }: RuleContext, { monitor }: Suggestions): void {
  if (!isEmpty(task.monitors) || !documents.asks(task, 'monitors')) return;
  report(
    'MTCL202',
    'Nhiệm vụ chưa có người theo dõi. Hãy thêm dòng «theo dõi: …».',
    emptySource(task.monitors, task),
    task.monitors ? {} : addFixes(task, 'theo dõi', monitor),
  );
}

/** A table has the columns its author chose: only who and when are always wanted, this is asked of the plan's tasks. */
function withoutCoordinator(
  task: Task,
  documents: TaskDocuments,
  { report }: RuleContext,
  { coordinator }: Suggestions,
): void {
  const someoneElse = documents.asks(task, 'coordinators') && coordinator.length > 1;
  if (!isEmpty(task.coordinators) || !(task.coordinators || someoneElse)) return;
  report(
    'MTCL203',
    'Nhiệm vụ chưa có đơn vị phối hợp. Hãy thêm dòng «phối hợp: …»; không cần ai thì viết «phối hợp: "Không"».',
    emptySource(task.coordinators, task),
    task.coordinators ? {} : addFixes(task, 'phối hợp', [...coordinator.slice(0, 1), '"Không"']),
  );
}

/** The same. */
function withoutEvidence(task: Task, documents: TaskDocuments, { report }: RuleContext): void {
  if (task.evidence.some((text) => joinedText(text).trim()) || !documents.asks(task, 'evidence')) return;
  report('MTCL204', 'Nhiệm vụ chưa nói kết quả, minh chứng là gì. Hãy thêm dòng «kết quả: "…"».', task.nameSource, {
    fixes: [
      {
        title: 'Thêm «kết quả: "…"»',
        changes: [{ kind: 'addProperty', block: task.source, text: 'kết quả: "…"' }],
        single: true,
      },
    ],
  });
}

function addFixes(task: Task, property: string, names: string[]): { fixes: Fix[] } {
  return {
    fixes: names.map((name, i) => ({
      title: `Thêm «${property}: ${name}»`,
      changes: [{ kind: 'addProperty', block: task.source, text: `${property}: ${name}` }],
      ...(i > 0 ? { single: true as const } : {}),
    })),
  };
}

function isEmpty(list: PerformerList | undefined): boolean {
  if (!list) return true;
  return list.performers.every(
    ({ party, text }) => !party && !text?.parts.some((part) => part.kind !== 'text' || part.text.trim()),
  );
}

function emptySource(list: PerformerList | undefined, task: Task) {
  return list?.source ?? task.nameSource;
}

function coordinatingThemselves(
  task: Task,
  leads: Participant[],
  coordinators: Participant[],
  { report }: RuleContext,
): void {
  const [byKey, groups] = [firstByKey(leads), firstGroupOf(leads)];
  for (const coordinator of coordinators) {
    // The same unit, or a unit of the group that leads. A group that coordinates may hold the lead: the others help it.
    const { key, party } = coordinator;
    const lead = leads[Math.min(byKey.get(key) ?? Infinity, (party && groups.get(party)) ?? Infinity)];
    if (!lead) continue;
    // Where each of a group does its own, one of them may help the others.
    if (lead.key !== coordinator.key && eachItsOwn(task)) continue;
    report(
      'MTCL205',
      `«${coordinator.label}» vừa chủ trì vừa phối hợp việc này. Hãy bỏ khỏi «phối hợp».`,
      coordinator.source,
      {
        related: [{ message: 'Chủ trì', source: lead.source }],
        fixes: [{ title: 'Bỏ khỏi «phối hợp»', changes: [removalOf(coordinator)] }],
      },
    );
  }
}

function watchingThemselves(
  task: Task,
  leads: Participant[],
  monitors: Participant[],
  { report }: RuleContext,
  suggestions: Suggestions,
  isOther: () => boolean,
): void {
  const byKey = firstByKey(leads);
  for (const monitor of monitors) {
    const lead = leads[byKey.get(monitor.key) ?? -1];
    if (!lead || isOther()) continue;
    const other = suggestions.monitor.find((name) => name !== monitor.party?.id);
    const change: Change = { kind: 'replace', source: task.monitors!.source, text: other ?? '' };
    report(
      'MTCL210',
      `«${monitor.label}» vừa chủ trì vừa tự theo dõi việc này. Hãy giao người khác theo dõi.`,
      monitor.source,
      {
        related: [{ message: 'Chủ trì', source: lead.source }],
        fixes: other && !task.monitors!.wording ? [{ title: `Giao «${other}» theo dõi`, changes: [change] }] : [],
      },
    );
  }
}

/** Its documents have titles and nothing in it is about quality: there who leads may report, too; that somebody else watches is asked of the quality system. */
function isTitledOtherwise(plan: Plan): boolean {
  return !isOfQualitySystem(plan) && allDocuments(plan).some(({ title }) => title !== undefined);
}

/** Where each stands first. A list may hold tens of thousands: they are looked up, not searched. */
function firstByKey(list: readonly Participant[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const [i, { key }] of list.entries()) if (!first.has(key)) first.set(key, i);
  return first;
}

/** The first group of the list that holds a party. */
function firstGroupOf(list: readonly Participant[]): Map<Party, number> {
  const first = new Map<Party, number>();
  for (const [i, { party }] of list.entries()) {
    for (const member of partiesWithin(party)) if (!first.has(member)) first.set(member, i);
  }
  return first;
}

const EACH =
  /từng|mỗi|của (?:phòng|đơn vị|mình)|các (?:phòng|đơn vị|cơ quan)(?:(?!các (?:phòng|đơn vị|cơ quan))[^.;])* (?:xây dựng|tự|triển khai)/iu;

function eachItsOwn(task: Task): boolean {
  return task.duty === true || task.inText === true || EACH.test(joinedText(task.statement));
}

/** One that stands twice is a finding of its own, not a second lead. */
function unique(leads: Participant[]): Participant[] {
  const byKey = firstByKey(leads);
  return leads.filter(({ key }, i) => byKey.get(key) === i);
}

function severalLeads(task: Task, leads: Participant[], { report }: RuleContext): void {
  const [first, ...more] = leads;
  if (!first) return;
  for (const lead of more) {
    report(
      'MTCL206',
      `Việc này có ${leads.length} đơn vị chủ trì. Hãy giao «${first.label}» chủ trì, «${lead.label}» phối hợp.`,
      lead.source,
      { related: [{ message: 'Chủ trì thứ nhất', source: first.source }], fixes: moveFix(task, lead) },
    );
  }
}

function groupThatLeads(task: Task, [first, ...more]: Participant[], { report }: RuleContext): void {
  if (more.length > 0 || first?.party?.type !== 'group' || partiesWithin(first.party).size < 2) return;
  if (eachItsOwn(task)) return;
  report(
    'MTCL207',
    `Cả nhóm «${first.label}» cùng chủ trì: nên có một đơn vị đầu mối. Nếu mỗi đơn vị tự làm thì viết rõ «từng», «mỗi».`,
    first.source,
  );
}

function moveFix(task: Task, lead: Participant): Fix[] {
  if (!lead.party || task.leads?.wording) return [];
  const add: Change = task.coordinators
    ? { kind: 'replace', source: startOf(task.coordinators), text: `${lead.party.id}, ` }
    : { kind: 'addProperty', block: task.source, text: `phối hợp: ${lead.party.id}` };
  return [
    {
      title: 'Chuyển sang «phối hợp»',
      changes: [removalOf(lead), add],
      single: true,
    },
  ];
}

function removalOf({ source, removal }: Participant): Change {
  return removal ? { kind: 'replace', source: removal, text: '' } : { kind: 'removeItem', source };
}

function startOf(list: PerformerList) {
  return { ...list.source, end: list.source.start };
}

function repeated(list: Participant[], { report }: RuleContext): void {
  if (list.length < 2) return;
  const [byKey, groups] = [firstByKey(list), firstGroupOf(list)];
  for (const [i, participant] of list.entries()) {
    const same = byKey.get(participant.key) !== i;
    const group = list[(participant.party && groups.get(participant.party)) ?? -1];
    if (!same && !group) continue;
    const why = same ? 'đã ghi ở trước' : `đã có trong «${group!.label}»`;
    report('MTCL211', `«${participant.label}» ${why} trong cùng ô này. Hãy bỏ bớt.`, participant.source, {
      fixes: [{ title: 'Bỏ tên lặp', changes: [removalOf(participant)] }],
    });
  }
}
