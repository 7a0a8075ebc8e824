/** The parts of Office files, XML as lines that a person can read. */
import { strFromU8, unzipSync } from 'fflate';

const utf8Part = /\.(?:xml|rels)$/u;
/** What opens a line of its own. */
const OPENS =
  /(?=<(?:w:(?:p|tbl|tr|tc|sectPr|style|abstractNum|num|lvl|footnote|comment|ins|del|hdr|ftr)|row|c|col|dataValidation|conditionalFormatting|cellXfs|xf|font|fill|border|dxf|si|mergeCell|definedName|sheet|Override|Relationship|Default)[ >/])/gu;

/** Each part with its name, in the order of the names; `only` by their names. */
export function partsOf(file: Uint8Array, only?: RegExp): string[] {
  const parts = unzipSync(file);
  return Object.keys(parts)
    .toSorted()
    .filter((name) => !only || only.test(name))
    .flatMap((name) => [`===== ${name}`, ...(utf8Part.test(name) ? lines(strFromU8(parts[name]!)) : [])]);
}

function lines(xml: string): string[] {
  return xml.split(OPENS).map((line) => line.trimEnd());
}

/** The cells of each sheet: their names, what they hold, the number of their look. */
export function cellsOf(file: Uint8Array): string[] {
  const parts = unzipSync(file);
  const shared = [...strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()).matchAll(/<si>(.*?)<\/si>/gsu)].map(
    ([, item]) => item!.replace(/<[^>]+>/gu, '').replaceAll('\n', '⏎'),
  );
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name));
  return sheets.toSorted().flatMap((name) => {
    const xml = strFromU8(parts[name]!);
    const [before = '', rest = ''] = xml.split('<sheetData>');
    const [rows = '', after = ''] = rest.split('</sheetData>');
    return [
      `===== ${name}`,
      ...lines(before.replace(/^<\?xml[^>]*>/u, '')),
      ...rows.split('</row>').map((row) => {
        const head = /<row ([^>]*)>/u.exec(row)?.[1] ?? '';
        const cells = [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)].map(
          ([, column, facts = '', content = '']) => {
            const value = facts.includes('t="s"')
              ? shared[Number(/<v>(\d+)<\/v>/u.exec(content)?.[1])]
              : content.replace(/<\/?v>/gu, '');
            return `${column}(${/ s="(\d+)"/u.exec(facts)?.[1] ?? ''}) ${value ?? ''}`.trimEnd();
          },
        );
        return `${head} | ${cells.join(' | ')}`;
      }),
      ...lines(after),
    ];
  });
}
