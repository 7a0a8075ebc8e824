/** From a figure on a page to the records that it counts. */
import { Uri, workspace } from 'vscode';
import type { OriginsResult, OutlinePlace } from '../../server/protocol.ts';
import { inLanguage } from '../messages.ts';
import { pickByName } from '../pick-by-name.ts';

const vietnamese = {
  title: (count: number) => `Số liệu này lấy từ ${count} chỗ ghi`,
  placeholder: 'Chọn chỗ cần mở; gõ tên cơ quan, đơn vị để tìm',
  sentence: 'Câu này trong tệp báo cáo',
};

const english: typeof vietnamese = {
  title: (count) => `This figure counts ${count} records`,
  placeholder: 'Choose a record to open; type a name to search',
  sentence: 'This sentence in the report file',
};

/** The only record is opened unasked; without any, `sentence` is where the figure is written. */
export async function chooseRecord(
  origins: OriginsResult['origins'],
  sentence: OutlinePlace | undefined,
): Promise<OutlinePlace | undefined> {
  const [only, ...more] = origins;
  if (!only) return sentence;
  if (more.length === 0) return only;
  const texts = inLanguage(vietnamese, english);
  const written = sentence && !origins.some((origin) => samePlace(origin, sentence)) ? [sentence] : [];
  const items = [
    ...origins.map(({ label, ...place }) => ({ label: `$(graph) ${label}`, description: shown(place), place })),
    ...written.map((place) => ({ label: `$(edit) ${texts.sentence}`, description: shown(place), place })),
  ];
  const chosen = await pickByName(items, {
    title: texts.title(origins.length),
    placeHolder: texts.placeholder,
  });
  return chosen?.place;
}

/** "so-cong-thuong.mtcl:34" */
function shown({ uri, line }: OutlinePlace): string {
  return `${workspace.asRelativePath(Uri.parse(uri))}:${line + 1}`;
}

function samePlace(a: OutlinePlace, b: OutlinePlace): boolean {
  return Uri.parse(a.uri).toString() === Uri.parse(b.uri).toString() && a.line === b.line;
}
