import type { LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { betterWording, formatDeadline, readDeadline } from '../../../deadline/index.ts';
import { caseless } from '../../../fold.ts';
import * as ast from '../../generated/ast.ts';
import type { TextFix } from '../text-fix.ts';
import { elementAt } from './lines.ts';

/** A loose deadline in the official wording; what cannot be read as a remark in quotes. */
export function deadlineActions(diagnostic: Diagnostic, document: LangiumDocument): TextFix[] {
  const node = elementAt(diagnostic, document, ast.isDeadline);
  const range = node?.$cstNode?.range;
  if (!node?.value || !range) return [];
  const uri = document.uri.toString();
  const text = node.value;
  const fixes: TextFix[] = [];
  const proper = betterWording(text, readDeadline(text));
  if (proper) {
    fixes.push({ title: `Viết thành «${proper}»`, edits: [{ uri, range, newText: proper }], preferred: true });
  }
  if (diagnostic.code === 'MTCL304')
    fixes.push(...completed(diagnostic, document), ...asWords(diagnostic, document, text));
  return fixes;
}

/** What is left out written out: the century of a year, the period of a day without a month. */
function completed(diagnostic: Diagnostic, document: LangiumDocument): TextFix[] {
  const uri = document.uri.toString();
  const part = document.textDocument.getText(diagnostic.range);
  const longYear = part.replace(/(\D)(\d{2})$/u, '$120$2');
  const periods = /^(?:trước |chậm nhất )?ngày \d{1,2}$/u.test(caseless(part))
    ? [`hằng tháng ${part}`, `hằng quý ${part}`]
    : [];
  return [longYear, ...periods].flatMap((candidate): TextFix[] => {
    const { deadline, problems } = readDeadline(candidate);
    if (candidate === part || !deadline || problems.length > 0) return [];
    const newText = formatDeadline(deadline);
    return [{ title: `Viết thành «${newText}»`, edits: [{ uri, range: diagnostic.range, newText }] }];
  });
}

/** The words of the finding, or the whole line, in quotes: printed as they are, without a day. */
function asWords(diagnostic: Diagnostic, document: LangiumDocument, text: string): TextFix[] {
  const uri = document.uri.toString();
  const part = document.textDocument.getText(diagnostic.range);
  if (!part.trim() || /["“”\r\n]/.test(part)) return [];
  const title = part === text ? 'Ghi thành lời, không quy ra ngày' : `Ghi «${part}» thành lời, không quy ra ngày`;
  return [{ title, edits: [{ uri, range: diagnostic.range, newText: `"${part}"` }] }];
}
