/**
 * Has every pattern built that the program builds from pieces: loading the modules makes most of them, the others come
 * with the files below. `scripts/patterns.mjs` bundles this with a mark at each `new RegExp` and says which one was not
 * reached.
 */
import '../../src/polyfill.ts';
import 'vscode-languageserver/node';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// Commands load what they need when they are called.
import '../../src/import/import-file.ts';
import { createProgram } from '../../src/cli/program.ts';
import { createServerServices } from '../../src/server/services/module.ts';

const FILES: Record<string, string> = {
  // A text that is never closed, with the next property behind it.
  'chua-dong.mtcl': 'đơn vị VP "Văn phòng { ký hiệu: "VP" }\n',
  // A body that the agency itself says is gone.
  'mtcl.json': '{ "bodies": { "Ban Vận tải (cũ)": { "by": "Ban Giao thông", "from": "2020-01-01" } } }',
  // A place named after a person, a standard cited with a wrong year, a target said again below its objective, a text of
  // several lines, a deadline of another year, a character nobody sees.
  'ke-hoach-2026.mtcl': `cơ quan UB "Ủy ban nhân dân xã Lê Lợi" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải" địa danh: "Lê Lợi" }
đơn vị VP "Văn phòng"
vai trò QMR "Đại diện lãnh đạo"
văn bản ISO { loại: quyết định số: "19/2014/QĐ-TTg" ngày: 21/01/2019 trích yếu: "về mô hình theo tiêu chuẩn TCVN ISO 9001 : 2008" }
kế hoạch năm 2026 của UB { báo cáo "năm" chốt: 30/11/2026 }
mục tiêu A "từ 95% hồ sơ\u0007 của Ban Vận tải (cũ)" {
  chỉ tiêu: từ 95%
  nhiệm vụ "Rà soát" {
    chủ trì: VP
    theo dõi: QMR
    // CẦN QUYẾT ĐỊNH: giữ năm 2019
    thời hạn: 31/02/2026; ngày 15/3/2019
  }
}
quyết định {
  căn cứ: ISO
  điều "Một" {
    """
      Lời văn
      hai dòng của tỉnh Hà Tây, Ủy Ban Nhân Dân
    """
  }
}
`,
};

/** Patterns of the lexer that Langium makes from the grammar's terminals. */
export function lexerPatterns(): RegExp[] {
  const { definition } = createServerServices().mtcl.parser.Lexer;
  const tokens = Array.isArray(definition) ? definition : Object.values(definition);
  return tokens.flatMap((token) => ('PATTERN' in token && token.PATTERN instanceof RegExp ? [token.PATTERN] : []));
}

export async function exercise(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mtcl-patterns-'));
  const { stdout, stderr } = process;
  const writes = [stdout.write, stderr.write] as const;
  stdout.write = stderr.write = () => true;
  try {
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
    const file = join(folder, 'ke-hoach-2026.mtcl');
    for (const words of [
      ['check', file],
      ['check', join(folder, 'chua-dong.mtcl')],
      ['check', 'examples/don-vi/muc-tieu-lsbg-2027.mtcl'],
      ['new', '--from', file, '--out', folder, '--year', '2027'],
    ]) {
      await (await createProgram(words)).parseAsync(words, { from: 'user' });
    }
  } finally {
    [stdout.write, stderr.write] = writes;
    process.exitCode = 0;
    rmSync(folder, { recursive: true });
  }
}
