import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, parseRawGrammar, Registry } from 'vscode-textmate';
import { grammarText, outputFile } from '../../scripts/textmate.mjs';

let grammar: IGrammar;

// Oniguruma and vscode-textmate are what VS Code itself colours with; JavaScript's \b means something else.
beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(outputFile, 'utf8'), outputFile),
  });
  grammar = (await registry.loadGrammar('source.mtcl'))!;
});

/** Each token of the text with its innermost scope, as "token → scope"; blanks left out. */
function colours(text: string): string[] {
  let stack = null;
  const result: string[] = [];
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    for (const token of tokens) {
      const word = line.slice(token.startIndex, token.endIndex).trim();
      const scope = token.scopes.at(-1)!.replace(/\.mtcl$/, '');
      if (word !== '') result.push(`${word} → ${scope}`);
    }
  }
  return result;
}

describe('colours of a .mtcl file', () => {
  it('are generated from the grammar as it is now', () => {
    expect(readFileSync(outputFile, 'utf8')).toBe(grammarText());
  });

  it('notes, bold and italics inside a text, but no other asterisks', () => {
    const marked = colours('khoản "Từ **98%** {VP} (*) 5*3 *năm*{chú thích: theo {QD}, "bản in"}."');
    expect(marked.filter((each) => !/ → string/.test(each)).slice(2)).toEqual([
      '** → punctuation.definition.markup',
      '98% → markup.bold',
      '** → punctuation.definition.markup',
      '{ → punctuation.section.embedded.begin',
      'VP → variable.other.reference',
      '} → punctuation.section.embedded.end',
      '* → punctuation.definition.markup',
      'năm → markup.italic',
      '* → punctuation.definition.markup',
      '{ → punctuation.section.embedded.begin',
      'chú thích → keyword.control',
      ': → punctuation.separator.key-value',
      '{ → punctuation.section.embedded.begin',
      'QD → variable.other.reference',
      '} → punctuation.section.embedded.end',
      '} → punctuation.section.embedded.end',
      '" → punctuation.definition.string.end',
    ]);
  });

  it('declarations, properties, names, references', () => {
    expect(
      colours(`đơn vị VP "Văn phòng"
mục tiêu DVC "{VP} giải quyết {chỉ tiêu} hồ sơ" {
  chỉ tiêu: từ 98,5% "hồ sơ đúng hạn"
  nhiệm vụ thống-kê "Thống kê" { chủ trì: VP, BCD }
}`),
    ).toEqual([
      'đơn vị → keyword.declaration',
      'VP → entity.name.type',
      '" → punctuation.definition.string.begin',
      'Văn phòng → string.quoted.double',
      '" → punctuation.definition.string.end',
      'mục tiêu → keyword.declaration',
      'DVC → entity.name.type',
      '" → punctuation.definition.string.begin',
      '{ → punctuation.section.embedded.begin',
      'VP → variable.other.reference',
      '} → punctuation.section.embedded.end',
      'giải quyết → string.quoted.double',
      '{ → punctuation.section.embedded.begin',
      'chỉ tiêu → variable.other.reference',
      '} → punctuation.section.embedded.end',
      'hồ sơ → string.quoted.double',
      '" → punctuation.definition.string.end',
      '{ → punctuation.section.block',
      'chỉ tiêu → keyword.declaration',
      ': → punctuation.separator.key-value',
      'từ → constant.language',
      '98,5 → constant.numeric',
      '% → keyword.operator.percent',
      '" → punctuation.definition.string.begin',
      'hồ sơ đúng hạn → string.quoted.double',
      '" → punctuation.definition.string.end',
      'nhiệm vụ → keyword.declaration',
      'thống-kê → entity.name.type',
      '" → punctuation.definition.string.begin',
      'Thống kê → string.quoted.double',
      '" → punctuation.definition.string.end',
      '{ → punctuation.section.block',
      'chủ trì → support.type.property-name',
      ': → punctuation.separator.key-value',
      'VP → variable.other',
      ', → punctuation.separator',
      'BCD → variable.other',
      '} → punctuation.section.block',
      '} → punctuation.section.block',
    ]);
  });

  it('a keyword is a whole word: nothing inside a longer one', () => {
    expect(colours('mụcsx')).toEqual(['mụcsx → variable.other']);
    expect(colours('mục tiêuchính')).toEqual(['mục → keyword.declaration', 'tiêuchính → variable.other']);
    expect(colours('mục-tiêu-3')).toEqual(['mục-tiêu-3 → variable.other']);
    expect(colours('phầnđiều')).toEqual(['phầnđiều → variable.other']);
  });

  it('the longest keyword wins', () => {
    expect(colours('kế hoạch năm 2027 của SNgV')).toEqual([
      'kế hoạch năm → keyword.declaration',
      '2027 → constant.numeric',
      'của → keyword.control',
      'SNgV → variable.other',
    ]);
  });

  it.each([
    ['precomposed', 'nhiệm vụ'.normalize('NFC')],
    ['decomposed (macOS)', 'nhiệm vụ'.normalize('NFD')],
    ['half composed (Unicode tổ hợp of input methods)', 'nhi\u00ea\u0323m vu\u0323'],
    ['two blanks', 'nhiệm  vụ'],
    ['a no-break space pasted from Word', 'nhiệm\u00a0vụ'],
  ])('a keyword is coloured however it is written: %s', (_, keyword) => {
    expect(colours(keyword)).toEqual([`${keyword} → keyword.declaration`]);
  });

  it('a deadline has its own words', () => {
    expect(colours('thời hạn: hằng quý, trước ngày 25 // nhắc sớm')).toEqual([
      'thời hạn → support.type.property-name',
      ': → punctuation.separator.key-value',
      'hằng → keyword.other.recurrence',
      'quý → storage.type.period',
      ', → punctuation.separator',
      'trước → keyword.operator.deadline',
      'ngày → storage.type.period',
      '25 → constant.numeric',
      '// → punctuation.definition.comment',
      'nhắc sớm → comment.line.double-slash',
    ]);
    expect(colours('thời hạn: hằng tuần thứ năm')).toContain('thứ năm → constant.language.weekday');
    expect(colours('thời hạn: trước 15/3, 30/11/2027')).toEqual(
      expect.arrayContaining(['15/3 → constant.numeric.date', '30/11/2027 → constant.numeric.date']),
    );
    expect(colours('thời hạn: sau thống-kê 14 ngày')).toContain('thống-kê → variable.other');
  });

  it('a deadline ends with its line, unless that ends with a comma', () => {
    expect(colours('thời hạn: trước 15/3,\n  cuối năm').at(-1)).toBe('cuối năm → storage.type.period');
    expect(colours('thời hạn: quý I,\nngày: 1').at(-3)).toBe('ngày → support.type.property-name');
    expect(colours('thời hạn: quý I\ntheo dõi: QMR').slice(-3)).toEqual([
      'theo dõi → support.type.property-name',
      ': → punctuation.separator.key-value',
      'QMR → variable.other',
    ]);
  });

  it('texts: three kinds of quotes; only """ goes over several lines', () => {
    expect(colours('"""một\n{VP} hai"""')).toEqual([
      '""" → punctuation.definition.string.begin',
      'một → string.quoted.triple',
      '{ → punctuation.section.embedded.begin',
      'VP → variable.other.reference',
      '} → punctuation.section.embedded.end',
      'hai → string.quoted.triple',
      '""" → punctuation.definition.string.end',
    ]);
    expect(colours('"a \\" b {{không}}"').map((c) => c.split(' → ')[0])).toEqual([
      '"',
      'a',
      '\\"',
      'b',
      '{{',
      'không',
      '}}',
      '"',
    ]);
    expect(colours('“chữ của Word”')[1]).toBe('chữ của Word → string.quoted.other');
    expect(colours('"chưa đóng\nngày: 05/01/2027').slice(1)).toEqual([
      'chưa đóng → string.quoted.double',
      'ngày → support.type.property-name',
      ': → punctuation.separator.key-value',
      '05/01/2027 → constant.numeric.date',
    ]);
  });

  it('comments hide keywords', () => {
    expect(colours('/* mục tiêu\nđơn vị */')).toEqual([
      '/* → punctuation.definition.comment',
      'mục tiêu → comment.block',
      'đơn vị → comment.block',
      '*/ → punctuation.definition.comment',
    ]);
  });
});
