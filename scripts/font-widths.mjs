/**
 * Writes src/document/font-widths.ts: advance widths of Times New Roman, read from the installed Liberation Serif,
 * version 2 or later (it has the Vietnamese letters, and was drawn to the same widths).
 * Usage: node scripts/font-widths.mjs [folder of the .ttf files [beginning of their names [name of the font]]]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '/usr/share/fonts/truetype/liberation2';
const files = process.argv[3] ?? 'LiberationSerif-';
const fontName = process.argv[4] ?? 'Times New Roman (and of Liberation Serif, drawn to the same widths)';
const UNITS_PER_EM = 2048;
const faces = { regular: 'Regular', bold: 'Bold', italic: 'Italic', boldItalic: 'BoldItalic' };

/** Base characters only: a letter with accents is as wide as its base letter. */
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
const characters = `${ascii}đĐơƠưƯ–—‘’“”…§°±×÷≤≥•`;

function tablesOf(font) {
  const tables = {};
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    tables[font.toString('latin1', at, at + 4)] = font.readUInt32BE(at + 8);
  }
  return tables;
}

/** Looks up a glyph in the font's Unicode map (format 4: segments of the basic plane). */
function glyphFinder(font, cmap) {
  const count = font.readUInt16BE(cmap + 2);
  for (let i = 0; i < count; i++) {
    const at = cmap + 4 + 8 * i;
    const start = cmap + font.readUInt32BE(at + 4);
    if (font.readUInt16BE(at) !== 3 || font.readUInt16BE(at + 2) !== 1 || font.readUInt16BE(start) !== 4) continue;
    const segX2 = font.readUInt16BE(start + 6);
    return (code) => {
      for (let s = 0; s < segX2; s += 2) {
        if (font.readUInt16BE(start + 14 + s) < code) continue;
        const first = font.readUInt16BE(start + 16 + segX2 + s);
        if (first > code) return 0;
        const delta = font.readUInt16BE(start + 16 + 2 * segX2 + s);
        const offsetAt = start + 16 + 3 * segX2 + s;
        const offset = font.readUInt16BE(offsetAt);
        if (offset === 0) return (code + delta) & 0xffff;
        const glyph = font.readUInt16BE(offsetAt + offset + 2 * (code - first));
        return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
      }
      return 0;
    };
  }
  throw new Error('No Unicode map in the font');
}

function widthsOf(file) {
  const font = readFileSync(file);
  const tables = tablesOf(font);
  const unitsPerEm = font.readUInt16BE(tables.head + 18);
  const metrics = font.readUInt16BE(tables.hhea + 34);
  const glyphOf = glyphFinder(font, tables.cmap);
  const widthOf = (character) => {
    const glyph = glyphOf(character.codePointAt(0));
    if (glyph === 0) throw new Error(`${file}: no glyph for ${character}`);
    return Math.round((font.readUInt16BE(tables.hmtx + 4 * Math.min(glyph, metrics - 1)) * UNITS_PER_EM) / unitsPerEm);
  };
  for (const [base, accented] of accentedLetters()) {
    if (widthOf(base) !== widthOf(accented)) throw new Error(`${file}: ${accented} is not as wide as ${base}`);
  }
  return [...characters].map(widthOf);
}

/** Pairs such as [ơ, ợ]: all precomposed Vietnamese vowels. */
function accentedLetters() {
  return [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'].flatMap((letter) => {
    const base = letter
      .normalize('NFD')
      .replace(/[\u0302\u0306]/g, '')
      .normalize('NFC');
    return ['', ...'\u0300\u0301\u0303\u0309\u0323'].map((tone) => [base, (letter + tone).normalize('NFC')]);
  });
}

const lines = Object.entries(faces).map(
  ([face, name]) => `  ${face}: [${widthsOf(join(folder, `${files}${name}.ttf`)).join(', ')}],`,
);
writeFileSync(
  new URL('../src/document/font-widths.ts', import.meta.url),
  `// Written by scripts/font-widths.mjs.
/** The characters whose widths stand below, in the same order. */
export const CHARACTERS = ${JSON.stringify(characters)};

/** Units of the widths in one em. */
export const UNITS_PER_EM = ${UNITS_PER_EM};

/** Advance widths of the faces of ${fontName}. */
// biome-ignore format: four long lines are easier to skim than hundreds of short ones
export const WIDTHS = {
${lines.join('\n')}
} as const satisfies Record<string, readonly number[]>;
`,
);
