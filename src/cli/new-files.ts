/** New files from those that a folder has already. */

import { basename, dirname, relative, resolve } from 'node:path';
import { URI } from 'langium';
import { todayInVietnam } from '../deadline/today.ts';
import { makeFolder } from '../files/output/make-folder.ts';
import { nodeFiles } from '../files/output/node-files.ts';
import { nth } from '../known.ts';
import { carryOver } from '../language/new-files/carry-over.ts';
import { chooseFrom } from '../language/new-files/choose.ts';
import { readFolder } from '../language/new-files/folder.ts';
import type { MovedWords, Refusal } from '../language/new-files/results.ts';
import { surroundingsOf } from '../language/new-files/surroundings.ts';
import { newDocument, type WrittenKind } from '../starters/new-document.ts';
import type { NewFiles } from '../starters/new-plan.ts';
import { QUARTERS, quarterOn } from '../starters/quarters.ts';
import type { Surroundings } from '../starters/surroundings.ts';
import { CliError, fileError } from './messages.ts';

interface Wanted {
  year?: number;
  use?: string;
  unit?: string;
  quarter?: number;
}

/** The file of a kind, with the names that the folder's directory or plan has. */
export async function documentIn(
  folder: string,
  kind: WrittenKind,
  { year, use, unit, quarter }: Wanted,
): Promise<NewFiles['files']> {
  const surroundings = await surroundingsIn(folder);
  const found = chooseFrom(surroundings, kind, { ...(use ? { use: basename(use) } : {}), ...(year ? { year } : {}) });
  if ('missing' in found) {
    throw new CliError(
      found.missing === 'directory'
        ? `Thư mục «${folder}» chưa có danh bạ để lấy tên. Hãy tạo trước: mtcl new --kind xa --name "…" --year ….`
        : `Thư mục «${folder}» chưa có kế hoạch${year ? ` năm ${year}` : ' năm'} để lấy mục tiêu, nhiệm vụ. Hãy tạo trước: mtcl new --year ….`,
    );
  }
  if ('several' in found) {
    throw new CliError(`Thư mục có nhiều tệp dùng được: ${found.several.join(', ')}. Hãy chọn một bằng --use.`);
  }
  const { units } = found.directory;
  if (unit && !units.some(({ id }) => id === unit)) {
    throw new CliError(`Không có đơn vị «${unit}». Các đơn vị: ${units.map(({ id }) => id).join(', ')}.`);
  }
  const today = todayInVietnam();
  const choices = {
    year: year ?? found.plan?.year ?? Number(today.slice(0, 4)),
    today,
    period: quarter ? nth(QUARTERS, quarter - 1) : kind === 'bao-cao-quy' ? quarterOn(today) : '6 tháng',
    ...(unit ? { unit } : {}),
  };
  return newDocument(kind, found, choices, surroundings.taken).files;
}

/** What the files of a folder offer to new ones; a folder that is not there yet is made. */
export async function surroundingsIn(path: string): Promise<Surroundings> {
  try {
    makeFolder(path);
    return surroundingsOf(await readFolder(nodeFiles, URI.file(resolve(path)).toString()));
  } catch (error) {
    throw fileError(error, path);
  }
}

/** The plan of a year from that of the year before, beside it. */
export async function carriedOver(
  from: string,
  year: number,
  out?: string,
): Promise<{ out: string; files: NewFiles['files']; notes: string[]; listed: string[] }> {
  const folder = dirname(from);
  if (out !== undefined && relative(resolve(out), resolve(folder)) !== '') {
    throw new CliError(`Kế hoạch mới dùng chung danh bạ với «${from}» nên nằm cùng thư mục «${folder}». Hãy bỏ --out.`);
  }
  try {
    const made = await carryOver(nodeFiles, URI.file(resolve(folder)).toString(), basename(from), year);
    if ('refused' in made) throw new CliError(refusal(made, from, year));
    const left = made.left.length > 0 ? [`Không chuyển (thuộc riêng năm cũ): ${made.left.join(', ')}.`] : [];
    const marked = `Có ${made.decisions} chỗ cần quyết định: «mtcl check» kể từng chỗ, hay tìm chữ «CẦN QUYẾT ĐỊNH» trong tệp mới.`;
    return { out: folder, files: made.files, notes: [...left, marked], listed: movedLines(made.moved) };
  } catch (error) {
    throw error instanceof CliError ? error : fileError(error, folder);
  }
}

/** Old beside new, a line each: what has no place here stands in the new file as in the old one. */
function movedLines(moved: MovedWords[]): string[] {
  const heads = ['Những chỗ đổi (cũ → mới); số, ngày của văn bản được dẫn, chữ trong ngoặc giữ nguyên:'];
  const lines = moved.map(({ file, line, old, next }) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return `  ${place}  ${old} → ${next || '(bỏ)'}`;
  });
  return lines.length > 0 ? [...heads, ...lines] : [];
}

function refusal({ refused, detail }: Refusal, from: string, year: number): string {
  return {
    noFile: `Không tìm thấy «${from}». Hãy kiểm tra lại tên tệp và thư mục.`,
    noPlan: `«${from}» không có kế hoạch năm nào để chuyển.`,
    sameYear: `«${from}» đã là kế hoạch năm ${year}. Hãy ghi năm mới ở --year.`,
    brokenFile: `«${detail}» còn lỗi cú pháp nên chưa chuyển được. Hãy chạy «mtcl check», sửa lỗi rồi thử lại.`,
    elsewhere: `«${detail}» nằm ở thư mục khác. Hãy chuyển kế hoạch ở thư mục ấy trước, rồi tạo lại tệp này bằng mẫu.`,
  }[refused];
}
