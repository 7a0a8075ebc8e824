/** Fills a form in as a spreadsheet program writes it: values in cells, rows in another order, sheets copied. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

type Value = string | number;

export class Filled {
  private readonly parts: Record<string, Uint8Array>;
  private readonly texts: string[];

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
    const shared = strFromU8(this.parts['xl/sharedStrings.xml']!);
    this.texts = [...shared.matchAll(/<si>.*?<\/si>/gsu)].map(([item]) => unescaped(item.replace(/<[^>]+>/gu, '')));
  }

  /** What the cells of a sheet show, by their names. */
  cells(sheet: number): Map<string, string> {
    return new Map(
      [...this.xml(sheet).matchAll(/<c r="([A-Z]+\d+)"([^>]*)><v>([^<]*)<\/v><\/c>/gu)].map(
        ([, name, attributes, value]) => [name!, attributes!.includes('t="s"') ? this.texts[Number(value)]! : value!],
      ),
    );
  }

  /** Row of the first cell that begins with these words. */
  rowOf(sheet: number, words: string, occurrence = 0): number {
    const found = [...this.cells(sheet)].filter(([, text]) => text.startsWith(words));
    if (!found[occurrence]) throw new Error(`no cell «${words}»`);
    return Number(found[occurrence]![0].replace(/\D/gu, ''));
  }

  set(sheet: number, values: Record<string, Value>): this {
    let xml = this.xml(sheet);
    for (const [name, value] of Object.entries(values)) {
      const cell = new RegExp(`<c r="${name}"((?: s="\\d+")?)/>`, 'u');
      if (!cell.test(xml)) throw new Error(`${name} is not an open cell`);
      const filled =
        typeof value === 'number'
          ? `<c r="${name}"$1><v>${value}</v></c>`
          : `<c r="${name}"$1 t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
      xml = xml.replace(cell, filled);
    }
    return this.write(sheet, xml);
  }

  /** The same in cells that hold something. */
  replace(sheet: number, values: Record<string, Value>): this {
    const xml = Object.keys(values).reduce(
      (text, name) =>
        text.replace(new RegExp(`<c r="${name}"[^>]*?( s="\\d+")[^>]*>.*?</c>`, 'su'), `<c r="${name}"$1/>`),
      this.xml(sheet),
    );
    return this.write(sheet, xml).set(sheet, values);
  }

  /** The rows between these two, both included, in the opposite order. */
  reversed(sheet: number, from: number, to: number): this {
    const xml = this.xml(sheet);
    const rows = Array.from({ length: to - from + 1 }, (_, i) => {
      const number = from + i;
      return new RegExp(`<row r="${number}"[^>]*>.*?</row>`, 'su').exec(xml)![0];
    });
    const turned = rows.toReversed().map((row, i) => {
      const number = from + i;
      return row.replace(/<row r="\d+"/u, `<row r="${number}"`).replace(/(<c r="[A-Z]+)\d+"/gu, `$1${number}"`);
    });
    return this.write(sheet, xml.replace(rows.join(''), turned.join('')));
  }

  /**
   * As Google Sheets hands a file out: no protection, no checks, no properties, numbers with a decimal, no formats of
   * days, sheets under other names and in another order, a copy among them, a thousand rows.
   */
  asGoogleSheets(): this {
    for (const name of Object.keys(this.parts).filter((part) => part.startsWith('docProps/'))) delete this.parts[name];
    const change = (name: string, edit: (xml: string) => string) => {
      this.parts[name] = strToU8(edit(strFromU8(this.parts[name]!)));
    };
    change('[Content_Types].xml', (xml) =>
      xml
        .replace(/<Override PartName="\/docProps[^>]*>/gu, '')
        .replace('</Types>', `<Override PartName="/xl/worksheets/sheet9.xml" ContentType="${SHEET_TYPE}"/></Types>`),
    );
    change('_rels/.rels', (xml) => xml.replace(/<Relationship [^>]*docProps[^>]*>/gu, ''));
    for (const sheet of [1, 2]) {
      this.write(
        sheet,
        this.xml(sheet)
          .replace(/<sheetProtection[^>]*>/u, '')
          .replace(/<dataValidations.*<\/dataValidations>/su, '')
          .replace(/(<c r="[A-Z]+\d+"[^>]*?) s="\d+"/gu, '$1')
          .replace(/<v>(\d+)<\/v>(?<!t="s"><v>\d+<\/v>)/gu, '<v>$1.0</v>')
          .replace('</sheetData>', `${emptyRows(60, 1000)}</sheetData>`),
      );
    }
    this.parts['xl/worksheets/sheet9.xml'] = this.parts['xl/worksheets/sheet1.xml']!;
    change('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rId99" Type="${SHEET_LINK}" Target="worksheets/sheet9.xml"/></Relationships>`,
      ),
    );
    change('xl/workbook.xml', (xml) =>
      xml.replace(/<definedNames>.*<\/definedNames>/su, '').replace(/<sheets>.*<\/sheets>/su, (sheets) => {
        const [first, second, third] = sheets.match(/<sheet [^>]*>/gu)!;
        const named = (sheet: string, name: string) => sheet.replace(/name="[^"]*"/u, `name="${name}"`);
        const copy = '<sheet name="Bản sao của Trang tính1" sheetId="99" r:id="rId99"/>';
        return `<sheets>${third}${named(second!, 'Số liệu')}${copy}${named(first!, 'Trang tính1')}</sheets>`;
      }),
    );
    return this;
  }

  bytes(): Uint8Array {
    return zipSync(this.parts);
  }

  private xml(sheet: number): string {
    return strFromU8(this.parts[`xl/worksheets/sheet${sheet}.xml`]!);
  }

  private write(sheet: number, xml: string): this {
    this.parts[`xl/worksheets/sheet${sheet}.xml`] = strToU8(xml);
    return this;
  }
}

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const SHEET_LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

function emptyRows(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => `<row r="${from + i}"><c r="A${from + i}"/></row>`).join('');
}

/** The number behind a day in a spreadsheet. */
export function serial(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
