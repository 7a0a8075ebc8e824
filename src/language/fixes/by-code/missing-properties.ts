import type { LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import * as ast from '../../generated/ast.ts';
import { Names, titleOf } from '../../references/names.ts';
import type { MtclCoreServices } from '../../services/types.ts';
import type { TextFix } from '../text-fix.ts';
import { appendProperty, elementAt } from './lines.ts';

const MOST = 4;

/** Adds the line that a task lacks, with each of the declared parties that may stand there. */
export function missingPropertyActions(
  diagnostic: Diagnostic,
  document: LangiumDocument,
  services: MtclCoreServices,
): TextFix[] {
  const task = elementAt(diagnostic, document, ast.isTask);
  if (!task) return [];
  const uri = document.uri.toString();
  return proposals(String(diagnostic.code), task, document, services).flatMap(({ title, property }, i): TextFix[] => {
    const edit = appendProperty(task, property, document);
    return edit ? [{ title, edits: [{ uri, ...edit }], preferred: i === 0 }] : [];
  });
}

interface Proposal {
  title: string;
  property: string;
}

function proposals(code: string, task: ast.Task, document: LangiumDocument, services: MtclCoreServices): Proposal[] {
  switch (code) {
    case 'MTCL201':
      return parties('chủ trì', [ast.Unit.$type, ast.UnitGroup.$type], task, document, services);
    case 'MTCL202':
      return parties('theo dõi', [ast.Role.$type, ast.Unit.$type], task, document, services);
    case 'MTCL203':
      return parties('phối hợp', [ast.UnitGroup.$type, ast.Unit.$type], task, document, services);
    case 'MTCL204':
      return [{ title: 'Thêm dòng «kết quả»', property: 'kết quả: "Báo cáo"' }];
    default:
      return ['hằng quý trước ngày 25', 'trước ngày 30/11', 'thường xuyên'].map((deadline) => ({
        title: `Thêm «thời hạn: ${deadline}»`,
        property: `thời hạn: ${deadline}`,
      }));
  }
}

/** First those that the other tasks of the objective have, then the others as declared. */
function parties(
  keyword: string,
  types: string[],
  task: ast.Task,
  document: LangiumDocument,
  services: MtclCoreServices,
): Proposal[] {
  const names = new Names(services);
  const used = new Set([...namesIn(task.leads), ...namesIn(task.coordinators)]);
  const neighbours = neighbourCounts(keyword, task);
  const known = names
    .parties(document)
    .filter(({ name, type }) => types.includes(type) && !used.has(name))
    .map((description) => ({
      name: description.name,
      title: titleOf(names.node(description)),
      rank: types.indexOf(description.type) - (neighbours.get(description.name) ?? 0) * types.length,
    }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST);
  if (known.length === 0) {
    const words = keyword === 'theo dõi' ? 'Thư ký ISO' : 'Văn phòng';
    return [{ title: `Thêm «${keyword}: "${words}"»`, property: `${keyword}: "${words}"` }];
  }
  return known.map(({ name, title }) => ({
    title: `Thêm «${keyword}: ${name}»${title ? ` (${title})` : ''}`,
    property: `${keyword}: ${name}`,
  }));
}

/** How often each party stands behind the keyword in the other tasks of the objective. */
function neighbourCounts(keyword: string, task: ast.Task): Map<string, number> {
  const counts = new Map<string, number>();
  const siblings = ast.isObjective(task.$container) ? task.$container.tasks : [];
  for (const sibling of siblings) {
    const list =
      keyword === 'chủ trì' ? sibling.leads : keyword === 'theo dõi' ? sibling.monitors : sibling.coordinators;
    for (const name of namesIn(list)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function namesIn(list: ast.PartyList | undefined): string[] {
  return (list?.parties ?? []).flatMap(({ party }) => (party ? [party.$refText.normalize('NFC')] : []));
}
