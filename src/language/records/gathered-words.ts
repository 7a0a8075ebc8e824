/** What was gathered, as lines for a terminal or an editor. */
import { type Gathered, type GatheredItem, shownPlace } from './gathered.ts';

const KINDS: Record<GatheredItem['kind'], string> = {
  new: 'mới',
  changed: 'đổi',
  same: 'đã ghi',
  doubtful: 'CHƯA RÕ',
  contradicts: 'TRÁI',
};

export function gatheredLines({ units, missing, bookOnly, strange }: Gathered): string[] {
  const answered =
    missing.length > 0
      ? `Chưa trả lời: ${missing.map(({ title }) => title).join('; ')}`
      : 'Đơn vị nào cũng đã trả lời.';
  return [
    ...units.flatMap(({ unit, files, items }) => {
      const counts = (Object.keys(KINDS) as GatheredItem['kind'][]).flatMap((kind) => {
        const count = items.filter((item) => item.kind === kind).length;
        return count > 0 ? [`${count} ${KINDS[kind].toLowerCase()}`] : [];
      });
      return [
        `${unit.title} (${files.join(', ')}): ${counts.join(', ') || 'phiếu không ghi gì'}`,
        ...items
          .filter(({ kind }) => kind !== 'same')
          .map((item) => `  ${KINDS[item.kind]}: ${item.title} – ${item.words} [${shownPlace(item.place)}]`),
      ];
    }),
    ...(strange.length > 0 ? ['Không nhận được:', ...strange.map((words) => `  ${words}`)] : []),
    ...(bookOnly ? [] : [answered]),
  ];
}

export function hasDoubts({ units, strange }: Gathered): boolean {
  const doubts = units
    .flatMap(({ items }) => items)
    .filter(({ kind }) => kind === 'doubtful' || kind === 'contradicts');
  return doubts.length + strange.length > 0;
}
