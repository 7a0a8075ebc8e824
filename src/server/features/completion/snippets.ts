// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of snippets
/** Whole elements to fill in, with tab stops. */

import type { AstNodeDescription } from 'langium';
import { heldBy } from '../../../known.ts';
import * as ast from '../../../language/generated/ast.ts';
import type { Names } from '../../../language/references/names.ts';
import { declarationOf, KNOWN_BASES } from '../../../rules/data/known-bases.ts';
import type { CodePlace } from './place.ts';
import { CompletionItemKind, escapeSnippet, type Proposal } from './proposal.ts';
import { byMonitoring } from './references.ts';

interface SnippetContext {
  year: number;
  /**
   * A tab stop for a name: the only one there is, words to write over where none is declared, else an empty stop. There
   * the list opens by itself (`mtcl.listStop`): VS Code's own choices show what they insert, codes such as "VP".
   */
  choose(stop: number, from: AstNodeDescription[], otherwise: string): string;
  units: AstNodeDescription[];
  /** Groups first; without the unit that leads where nobody chooses. */
  coordinators: AstNodeDescription[];
  /** Who monitors most of the file's tasks first. */
  roles: AstNodeDescription[];
  agencies: AstNodeDescription[];
  signatories: AstNodeDescription[];
  bases: AstNodeDescription[];
}

interface Snippet {
  /** The keyword it stands in for: offered where that is. */
  keyword: string;
  /** Only in these blocks. */
  block?: string | readonly string[];
  label: string;
  keys: string[];
  body(context: SnippetContext): string[];
}

/** Blocks of items that may be tasks in running text. */
const ITEMS = ['Section', 'Clause', 'Point', 'DashItem', 'PlusItem', 'BulletItem'];

export const SNIPPETS: readonly Snippet[] = [
  {
    keyword: 'thời hạn',
    block: ITEMS,
    label: '- thời hạn (in ra)',
    keys: ['thời hạn', 'thời gian hoàn thành'],
    body: () => ['- thời hạn "${1:Thời gian hoàn thành}": ${2:quý II}$0'],
  },
  {
    keyword: 'chủ trì',
    block: ITEMS,
    label: '- chủ trì (in ra)',
    keys: ['chủ trì', 'đơn vị chủ trì'],
    body: (c) => [`- chủ trì "\${1:Đơn vị chủ trì}": ${c.choose(2, c.units, 'VP')}$0`],
  },
  {
    keyword: 'kết quả',
    block: ITEMS,
    label: '- kết quả (in ra)',
    keys: ['kết quả', 'sản phẩm'],
    body: () => ['- kết quả "${1:Sản phẩm}": "${2:Báo cáo}"$0'],
  },
  {
    keyword: 'nhiệm vụ',
    label: 'nhiệm vụ đầy đủ',
    keys: ['nhiệm vụ', 'biện pháp thực hiện'],
    body: (c) => [
      'nhiệm vụ "${1:Nội dung nhiệm vụ}" {',
      `  chủ trì: ${c.choose(2, c.units, 'VP')}`,
      ...(c.coordinators.length > 0 ? [`  phối hợp: ${c.choose(3, c.coordinators, '')}`] : []),
      `  thời hạn: \${4:hằng quý trước ngày 25}`,
      `  theo dõi: ${c.choose(5, c.roles, 'QMR')}`,
      '  kết quả: "${6:Báo cáo}"',
      '}$0',
    ],
  },
  {
    keyword: 'mục tiêu',
    block: 'MtclFile',
    label: 'mục tiêu đầy đủ',
    keys: ['mục tiêu', 'mục tiêu chất lượng'],
    body: (c) => [
      'mục tiêu ${1:DVC} "${2:hồ sơ thủ tục hành chính được giải quyết đúng hạn}" {',
      '  chỉ tiêu: ${3|từ,trên,ít nhất,đạt,dưới,không quá|} ${4:98}%',
      '',
      '  nhiệm vụ "${5:Thống kê, báo cáo tỷ lệ giải quyết hồ sơ}" {',
      `    chủ trì: ${c.choose(6, c.units, 'VP')}`,
      '    thời hạn: ${7:hằng quý trước ngày 25}',
      `    theo dõi: ${c.choose(8, c.roles, 'QMR')}`,
      '    kết quả: "${9:Báo cáo thống kê}"',
      '  }',
      '}$0',
    ],
  },
  {
    keyword: 'quyết định',
    block: 'MtclFile',
    label: 'quyết định đầy đủ',
    keys: ['quyết định', 'quyết định ban hành'],
    body: (c) => [
      'quyết định {',
      `  ngày: \${1:05/01/${c.year}}`,
      `  căn cứ: ${c.choose(2, c.bases, '"Căn cứ…"')}`,
      '  theo đề nghị của: "${3:Chánh Văn phòng}"',
      '  nơi nhận: "${4:Như Điều 3}", "${5:Ban Giám đốc}"',
      `  người ký: ${c.choose(6, c.signatories, 'GiamDoc')}`,
      '}$0',
    ],
  },
  {
    keyword: 'cơ quan',
    label: 'cơ quan đầy đủ',
    keys: ['cơ quan', 'cơ quan ban hành'],
    body: () => [
      'cơ quan ${1:SNgV} "${2:Sở Ngoại vụ}" {',
      '  chủ quản: "${3:Ủy ban nhân dân tỉnh Bình Hải}"',
      '  địa danh: "${4:Bình Hải}"',
      '  ký hiệu: "${5:SNgV}"',
      '}$0',
    ],
  },
  {
    keyword: 'kế hoạch năm',
    label: 'kế hoạch năm đầy đủ',
    keys: ['kế hoạch năm'],
    body: (c) => [
      `kế hoạch năm \${1:${c.year}} của ${c.choose(2, c.agencies, 'SNgV')} {`,
      `  từ: 01/01/\${1:${c.year}}  đến: 31/12/\${1:${c.year}}`,
      `  báo cáo "6 tháng" chốt: 15/06/\${1:${c.year}}`,
      `  báo cáo "năm" chốt: 30/11/\${1:${c.year}}`,
      '}$0',
    ],
  },
  {
    keyword: 'người ký',
    block: 'MtclFile',
    label: 'người ký đầy đủ',
    keys: ['người ký'],
    body: () => ['người ký ${1:GiamDoc} {', '  chức vụ: "${2:Giám đốc}"', '  họ tên: "${3:Nguyễn Văn A}"', '}$0'],
  },
  {
    keyword: 'văn bản',
    label: 'văn bản căn cứ đầy đủ',
    keys: ['văn bản', 'căn cứ pháp lý'],
    body: () => [
      'văn bản ${1:QD19} {',
      '  loại: ${2|quyết định,nghị định,thông tư,luật,chỉ thị,kế hoạch,công văn|}',
      '  số: "${3:19/2014/QĐ-TTg}"',
      '  ngày: ${4:05/03/2014}',
      '  của: "${5:Thủ tướng Chính phủ}"',
      '  trích yếu: "${6:về việc …}"',
      '}$0',
    ],
  },
  {
    keyword: 'đơn vị',
    label: 'đơn vị có ký hiệu',
    keys: ['đơn vị'],
    body: () => ['đơn vị ${1:VP} "${2:Văn phòng}" { ký hiệu: "${3:VP}" }$0'],
  },
  {
    keyword: 'phần',
    label: 'phần có mục',
    keys: ['phần', 'tổ chức thực hiện'],
    body: (c) => [
      'phần "${1:Tổ chức thực hiện}" {',
      `  mục ${c.choose(2, c.units, '"Văn phòng"')} {`,
      '    - "${3:Chủ trì, theo dõi, đôn đốc việc thực hiện.}"',
      '  }',
      '}$0',
    ],
  },
  {
    keyword: 'tiến độ',
    label: 'tiến độ đến một ngày',
    keys: ['tiến độ', 'báo cáo'],
    body: (c) => [`tiến độ ngày \${1:15/06/${c.year}} {`, '  $0', '}'],
  },
  {
    keyword: 'soạn',
    label: 'soạn báo cáo',
    keys: ['báo cáo', 'báo cáo 6 tháng'],
    body: (c) => [
      'soạn báo cáo ${1:BC6T} {',
      '  kỳ: "${2:6 tháng}"',
      '  trích yếu: "${3:Kết quả thực hiện mục tiêu chất lượng 6 tháng đầu năm {năm\\}}"',
      '  nơi nhận: "${4:Như trên}"',
      `  người ký: ${c.choose(5, c.signatories, 'GiamDoc')}`,
      '  phần "${6:Kết quả thực hiện mục tiêu}" {',
      '    bảng kết quả mục tiêu',
      '  }',
      '}$0',
    ],
  },
  {
    keyword: 'soạn',
    label: 'soạn kế hoạch',
    keys: ['kế hoạch', 'kế hoạch duy trì hệ thống'],
    body: (c) => [
      'soạn kế hoạch ${1:KH1} {',
      '  trích yếu: "${2:Duy trì, cải tiến Hệ thống quản lý chất lượng năm {năm\\}}"',
      '  nơi nhận: "${3:Các đơn vị thuộc Sở}"',
      `  người ký: ${c.choose(4, c.signatories, 'GiamDoc')}`,
      '  phần "${5:Mục đích, yêu cầu}" {',
      '    mục "${6:Mục đích}" { "${7:…}" }',
      '  }',
      '}$0',
    ],
  },
  {
    keyword: 'chế độ báo cáo',
    label: 'chế độ báo cáo đầy đủ',
    keys: ['chế độ báo cáo'],
    body: (c) => [
      'chế độ báo cáo "${1:báo cáo quý}" {',
      `  chủ trì: ${c.choose(2, c.units, 'VP')}`,
      '  gửi: "${3:Văn phòng}"',
      '  thời hạn: ${4:hằng quý trước ngày 25}',
      '}$0',
    ],
  },
  {
    keyword: 'nhắc việc',
    label: 'nhắc việc đầy đủ',
    keys: ['nhắc việc', 'đưa lên lịch'],
    body: (c) => [
      'nhắc việc "${1:Báo cáo quý}" {',
      `  chủ trì: ${c.choose(2, c.units, 'VP')}`,
      '  thời hạn: ${3:hằng quý trước ngày 25}',
      '  gửi: "${4:Sở Nội vụ}"',
      '}$0',
    ],
  },
  {
    keyword: 'khoản',
    label: 'khoản là một nhiệm vụ',
    keys: ['khoản', 'nhiệm vụ trong lời văn'],
    body: (c) => [
      'khoản "${1:Rà soát văn bản quy phạm pháp luật.}" {',
      '  - thời hạn "Thời gian hoàn thành": ${2:quý II}',
      `  - chủ trì "Đơn vị chủ trì": ${c.choose(3, c.units, 'VP')}`,
      '  - kết quả "Sản phẩm": "${4:Báo cáo}"',
      '}$0',
    ],
  },
  {
    keyword: 'đề mục',
    label: 'đề mục có nhiệm vụ',
    keys: ['đề mục', 'nhóm nhiệm vụ'],
    body: (c) => [
      'đề mục "${1:Cải cách thể chế}" {',
      '  nhiệm vụ "${2:Nội dung nhiệm vụ}" {',
      `    chủ trì: ${c.choose(3, c.units, 'VP')}`,
      '    thời hạn: ${4:quý II}',
      '    kết quả: "${5:Báo cáo}"',
      '  }',
      '}$0',
    ],
  },
  {
    keyword: 'phụ lục',
    block: 'MtclFile',
    label: 'phụ lục có tiêu đề',
    keys: ['phụ lục'],
    body: () => [
      'phụ lục ${1|mục tiêu,kế hoạch|} {',
      '  tiêu đề: "${2:Kế hoạch thực hiện mục tiêu chất lượng năm {năm\\}}"',
      '}$0',
    ],
  },
];

/** Snippets for the keywords that may stand here, sorted right before their keyword. */
export function snippetProposals(
  place: CodePlace,
  offered: Map<string, Proposal>,
  names: Names,
  year: number,
): Proposal[] {
  const block = place.frames.at(-1)?.rule;
  const fitting = SNIPPETS.filter(
    (each) =>
      offered.has(each.keyword) && (!each.block || (block !== undefined && [each.block].flat().includes(block))),
  );
  if (fitting.length === 0) return [];
  const context = snippetContext(place, names, year);
  const known = offered.has('văn bản') ? knownBases(context.bases, heldBy(offered, 'văn bản').order) : [];
  const snippets = fitting.map((each): Proposal => {
    const body = each.body(context).join('\n');
    return {
      label: each.label,
      keys: each.keys,
      insert: body,
      snippet: true,
      kind: CompletionItemKind.Snippet,
      description: 'mẫu',
      documentation: () => `\`\`\`mtcl\n${preview(body)}\n\`\`\``,
      order: `${heldBy(offered, each.keyword).order.slice(0, -1)}a`,
    };
  });
  return [...snippets, ...known];
}

/** Declarations of well-known legal bases that the files do not have yet. */
function knownBases(declared: AstNodeDescription[], order: string): Proposal[] {
  const signs = declared.map(({ node }) => (ast.isLegalBasis(node) ? (node.sign ?? '') : ''));
  return KNOWN_BASES.filter(({ sign }) => !signs.some((each) => each.includes(sign))).map((basis) => {
    const { name, kind, sign, title } = basis;
    const insert = declarationOf(basis);
    return {
      label: `văn bản ${name}: ${kind} ${sign}`,
      keys: [`${kind} ${sign}`, sign, title],
      insert,
      kind: CompletionItemKind.Reference,
      description: 'có sẵn',
      documentation: () => `\`\`\`mtcl\n${insert}\n\`\`\``,
      order: `${order}c`,
    };
  });
}

function snippetContext(place: CodePlace, names: Names, year: number): SnippetContext {
  const parties = names.parties(place.document);
  const all = names.all(place.document);
  const ofType = (...types: string[]) => all.filter(({ type }) => types.includes(type));
  const units = parties.filter(({ type }) => type !== ast.Role.$type);
  return {
    year,
    choose: (stop, from, otherwise) =>
      from.length > 1 ? `\${${stop}}` : `\${${stop}:${escapeSnippet(from[0]?.name ?? otherwise)}}`,
    units,
    coordinators: [
      ...units.filter(({ type }) => type === ast.UnitGroup.$type),
      ...units.slice(1).filter(({ type }) => type === ast.Unit.$type),
    ],
    roles: byMonitoring(
      parties.filter(({ type }) => type === ast.Role.$type),
      place.text,
      names,
    ),
    agencies: ofType(ast.Agency.$type),
    signatories: ofType(ast.Signatory.$type),
    bases: ofType(ast.LegalBasis.$type),
  };
}

/** The snippet as it will stand there, tab stops filled in. */
export function preview(body: string): string {
  return body
    .replace(/\$\{\d+\|([^,|]*)(?:,[^|]*)?\|\}/g, '$1')
    .replace(/(?<!\\)\$\{\d+:((?:\\.|[^\\}$])*)\}/g, '$1')
    .replace(/\$\{\d+\}/g, '…')
    .replace(/\$\d/g, '')
    .replace(/\\(.)/g, '$1');
}
