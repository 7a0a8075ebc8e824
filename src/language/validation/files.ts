import { AstUtils, type LangiumDocument, type URI, UriUtils } from 'langium';
import { nth } from '../../known.ts';
import { replaceFix } from '../../rules/finding.ts';
import { isDecision, isObjective, isPlan, isTask, type MtclFile, type TopElement, type Use } from '../generated/ast.ts';
import { textLiteral } from '../lexer/text-token.ts';
import type { DiagnosticData } from '../rules/diagnostics.ts';
import type { MtclCoreServices } from '../services/types.ts';
import { firstNodeOf } from '../syntax/property-nodes.ts';
import type { Accept } from './report.ts';
import { hit } from './report.ts';

/** What a file uses is there; a file with objectives has its plan and its agency. */
export function checkFile(file: MtclFile, accept: Accept, services: MtclCoreServices): void {
  const document = AstUtils.getDocument(file);
  const { Imports, LangiumDocuments, Plans } = services.shared.workspace;
  for (const { use, uri } of Imports.usesOf(document)) {
    const problem = Imports.problemOf(use, document);
    if (problem) {
      hit(accept, 'MTCL005', `Không mở tệp được dùng: ${problem.words.vi}. Hãy ghi tên tệp .mtcl, tính từ tệp này.`, {
        node: use,
        property: 'path',
      });
    } else if (!uri) {
      hit(accept, 'MTCL005', 'Sau «dùng» cần tên tệp trong ngoặc kép, ví dụ dùng "danh-ba.mtcl".', {
        node: use,
        property: 'path',
      });
    } else if (uri.toString() === document.uri.toString()) {
      hit(accept, 'MTCL005', 'Tệp này dùng chính nó: hãy bỏ dòng này.', { node: use, property: 'path' });
    } else if (!LangiumDocuments.hasDocument(uri)) {
      const name = UriUtils.basename(uri);
      hit(accept, 'MTCL005', `Không tìm thấy tệp «${name}» cạnh tệp này. Hãy kiểm tra tên tệp và thư mục.`, {
        node: use,
        property: 'path',
      });
    } else {
      if (Imports.isLost(uri)) tellLost(use, uri, accept);
      checkWrittenName(use, uri, document, accept, services);
    }
  }
  const { plans, decisions, agencies } = Plans.headsOf(Plans.entryOf(document));
  checkOnlyOne(file, plans, 'kế hoạch năm', accept);
  checkOnlyOne(file, decisions, 'quyết định', accept);
  const first = file.elements.find((element) => isObjective(element) || isTask(element) || isDecision(element));
  if (first && plans.length === 0) {
    hit(
      accept,
      'MTCL103',
      'Chưa có kế hoạch năm: hãy thêm một dòng như «kế hoạch năm 2027 của …», hoặc «dùng» tệp đã có dòng đó.',
      { node: first, keyword: undefined, range: headOf(first) },
    );
  }
  const plan = file.elements.find(isPlan);
  if (plan && agencies.length === 0) {
    hit(
      accept,
      'MTCL105',
      'Chưa khai báo cơ quan ban hành: hãy thêm «cơ quan … "tên cơ quan" { … }» hoặc «dùng» tệp danh bạ.',
      { node: plan, property: 'year' },
    );
  }
}

/** Only the editor has its text. */
function tellLost(use: Use, uri: URI, accept: Accept): void {
  const message = `Tệp «${UriUtils.basename(uri)}» đã bị xóa trên đĩa, chỉ còn trong cửa sổ đang mở. Hãy lưu lại tệp ấy (Ctrl+S), hoặc bỏ dòng «dùng» này.`;
  hit(accept, 'MTCL022', message, { node: use, property: 'path' });
}

/** A name that only some machines take for that of the file. */
function checkWrittenName(
  use: Use,
  uri: URI,
  document: LangiumDocument,
  accept: Accept,
  services: MtclCoreServices,
): void {
  const proper = services.shared.workspace.Imports.properPath(use, document);
  const cst = firstNodeOf(use, 'path');
  if (proper === undefined || !cst) return;
  const { start, raw } = textLiteral(cst.text);
  const from = cst.offset + start + raw.length - raw.trimStart().length;
  const range = {
    start: document.textDocument.positionAt(from),
    end: document.textDocument.positionAt(from + raw.trim().length),
  };
  const parts = proper !== proper.normalize('NFC');
  const message = parts
    ? `Tên «${proper.normalize('NFC')}» trên đĩa ghi bằng chữ tổ hợp, máy khác có thể không tìm thấy. Hãy đổi tên tệp: gõ lại đúng tên ấy.`
    : `Trên đĩa tệp tên là «${proper}», khác chữ hoa, chữ thường: máy khác có thể không tìm thấy. Hãy viết đúng tên ấy.`;
  const source = { uri: document.uri.toString(), ...range };
  // Letters in parts are not put into the text: what is wrong is the name of the file.
  const data: DiagnosticData = parts
    ? { fileName: { uri: uri.toString(), name: UriUtils.basename(uri).normalize('NFC') } }
    : { fixes: [replaceFix(`Viết «${proper}»`, source, proper)] };
  hit(accept, 'MTCL020', message, { node: use, range, data });
}

/** The first line of an element, so that a whole block is not underlined. */
function headOf(element: TopElement) {
  const range = element.$cstNode!.range;
  const line = nth(element.$cstNode!.text.split(/\r?\n/, 1), 0);
  return { start: range.start, end: { line: range.start.line, character: range.start.character + line.length } };
}

function checkOnlyOne(file: MtclFile, nodes: TopElement[], what: string, accept: Accept): void {
  for (const node of nodes.slice(1)) {
    if (AstUtils.getContainerOfType(node, (parent): parent is MtclFile => parent === file)) {
      hit(
        accept,
        'MTCL104',
        `Bộ tệp này đã có một ${what} khác: mỗi bộ chỉ được một. Hãy bỏ bớt, hoặc tách thành tệp riêng.`,
        { node, range: headOf(node) },
      );
    }
  }
}
