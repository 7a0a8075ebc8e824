/** Cards of the plan's elements, as Markdown. Without a plan (a directory alone) they leave out what only it knows. */

import { nth } from '../../../known.ts';
import { dayOfPlan } from '../../../plan/issued.ts';
import type { LegalBasis, NamedElement, Objective, Party, Plan, Signatory, Task } from '../../../plan/model.ts';
import { AMENDED, REPLACED } from '../../../rules/data/replaced.ts';
import { beyondKnowledge } from '../../../rules/knowledge.ts';
import { shortDate } from '../../../wording/dates.ts';
import { dueWords, nextDue } from './deadline-card.ts';
import { citedBy, usageOf, usageWords } from './usage.ts';
import { citation, performers, plain, shortened, shortText, targetLine } from './words.ts';

export function elementCard(element: NamedElement, plan?: Plan): string {
  switch (element.type) {
    case 'agency':
      return card(`Cơ quan ${element.id}`, element.title, [
        ['Chủ quản', element.superior?.replace(/\n/g, ', ')],
        ['Địa danh', element.place],
        ['Ký hiệu', element.sign],
        ['Đứng đầu', element.headPosition],
      ]);
    case 'unit':
      return card(`Đơn vị ${element.id}`, element.title, [
        ['Ký hiệu', element.sign],
        ['Phụ trách', element.head],
        ['Thuộc nhóm', groupsOf(element, plan)],
        ['Được giao', plan && usageWords(usageOf(plan, element))],
      ]);
    case 'group':
      return card(`Nhóm ${element.id}`, element.title, [
        ['Gồm', element.members.map((member) => `${member.id} (${member.title})`).join(', ')],
        ['Được giao', plan && usageWords(usageOf(plan, element))],
      ]);
    case 'role':
      return card(`Vai trò ${element.id}`, element.title, [
        ['Người giữ', element.holder],
        ['Thuộc nhóm', groupsOf(element, plan)],
        ['Được giao', plan && usageWords(usageOf(plan, element))],
      ]);
    case 'signatory':
      return card(`Người ký ${element.id}`, [element.position, element.fullName].filter(Boolean).join(' '), [
        ['Thẩm quyền', authority(element)],
      ]);
    case 'legalBasis':
      return card(`Văn bản ${element.id}`, citation(element, plan), [
        ['Viện dẫn', plan && citationPlaces(plan, element)],
        ['Hiệu lực', validity(element)],
        ['Lưu ý', plan && beyondKnowledge(dayOfPlan(plan))],
      ]);
    case 'heading':
      return card(`Đề mục${element.named ? ` ${element.id}` : ''}`, shortText(element.statement), [
        ['Nhiệm vụ', String(element.tasks.length)],
      ]);
    case 'abbreviation':
      return card(`Viết tắt ${element.id}`, element.meaning, []);
    case 'objective':
      return objectiveCard(element, plan);
    case 'target':
      return card('Chỉ tiêu', targetLine(element, plan), [['Tên', element.named ? element.id : undefined]]);
    case 'task':
      return taskCard(element, plan);
  }
}

type Row = [label: string, value: string | undefined];

function card(title: string, subtitle: string, rows: Row[]): string {
  const lines = rows.filter(([, value]) => value).map(([label, value]) => `- ${label}: ${plain(value!)}`);
  return [`**${plain(title)}**: ${plain(subtitle)}`, lines.join('\n')].filter(Boolean).join('\n\n');
}

/** What the tables know of a document; a document that they do not hold may be in force or not. */
function citationPlaces(plan: Plan, basis: LegalBasis): string | undefined {
  const kinds = citedBy(plan, basis);
  return kinds.length > 0 ? `ở phần căn cứ của ${kinds.join(', ')}` : undefined;
}

function validity({ sign = '' }: LegalBasis): string | undefined {
  const number = sign.replace(/\s/g, '');
  const replaced = Object.hasOwn(REPLACED, number) ? REPLACED[number] : undefined;
  if (replaced) {
    const since = replaced.unsure ? `có lẽ không còn (${replaced.unsure})` : `hết từ ${shortDate(replaced.from)}`;
    return `${since}, nay là ${replaced.by}`;
  }
  return Object.hasOwn(AMENDED, number) ? `đã được sửa đổi bởi ${AMENDED[number]!.by}` : undefined;
}

const MOST_TASKS = 12;

function objectiveCard(objective: Objective, plan: Plan | undefined): string {
  const name = objective.named ? ` (${objective.id})` : '';
  const head = card(`Mục tiêu ${objective.number}${name}`, shortText(objective.statement, plan, objective), [
    ['Chỉ tiêu', objective.targets.map((target) => targetLine(target, plan)).join('; ')],
    ['Số nhiệm vụ', String(objective.tasks.length)],
  ]);
  const tasks = objective.tasks
    .slice(0, MOST_TASKS)
    .map((task) => `${task.number}. ${plain(shortened(shortText(task.statement, plan, objective), 100))}`);
  if (objective.tasks.length > MOST_TASKS) tasks.push(`\n… và ${objective.tasks.length - MOST_TASKS} nhiệm vụ nữa.`);
  return [head, tasks.join('\n')].filter(Boolean).join('\n\n');
}

function taskCard(task: Task, plan: Plan | undefined): string {
  const number = task.objective ? `${task.objective.number}.${task.number}` : String(task.number);
  const name = task.named ? ` (${task.id})` : '';
  return card(`Nhiệm vụ ${number}${name}`, shortText(task.statement, plan, task.objective), [
    ['Mục tiêu', task.objective && shortened(shortText(task.objective.statement, plan, task.objective))],
    ['Chủ trì', performers(task.leads, plan)],
    ['Phối hợp', performers(task.coordinators, plan)],
    ['Thời hạn', task.deadline && (shortText(task.deadline.wording, plan) || task.deadline.text)],
    ['Ngày đến hạn', dueDays(task)],
    ['Theo dõi', performers(task.monitors, plan)],
    ['Kết quả', task.evidence.map((text) => shortText(text, plan, task.objective)).join('; ')],
    ['Gửi', task.to?.map((text) => shortText(text, plan)).join(', ')],
    ['Ghi chú', shortText(task.note, plan)],
  ]);
}

const MOST_DAYS = 6;

function dueDays(task: Task): string | undefined {
  const days = task.deadline?.occurrences ?? [];
  if (days.length === 0) return task.deadline ? 'không quy ra ngày' : undefined;
  if (days.length === 1) return dueWords(nth(days, 0));
  const listed = days.slice(0, MOST_DAYS).map(({ due }) => shortDate(due));
  const more = days.length > MOST_DAYS ? `… (${days.length} ngày)` : '';
  const next = nextDue(days);
  return `${listed.join(', ')}${more}${next ? `; sắp tới ${dueWords(next)}` : ''}`;
}

function groupsOf(party: Party, plan: Plan | undefined): string | undefined {
  const groups = plan?.groups.filter(({ members }) => members.includes(party)) ?? [];
  return groups.map(({ id, title }) => `${id} (${title})`).join(', ');
}

function authority(signatory: Signatory): string | undefined {
  const { onBehalfOf, acting, forHead, byOrderOf, authorisedBy } = signatory;
  const lines = [
    onBehalfOf && `TM. ${onBehalfOf}`,
    acting && `Q. ${acting}`,
    forHead && `KT. ${forHead}`,
    byOrderOf && `TL. ${byOrderOf}`,
    authorisedBy && `TUQ. ${authorisedBy}`,
  ].filter(Boolean);
  return lines.join(', ') || undefined;
}
