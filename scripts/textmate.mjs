// Writes syntaxes/mtcl.tmLanguage.json from the keywords of the grammar, so that colouring never lags behind it.
//   node scripts/textmate.mjs          writes the file
//   node scripts/textmate.mjs --check  fails when the file is not current
// Langium's own TextMate output is not used: it writes \b and \B around words with diacritics, which Oniguruma
// reads by Unicode, so that 'đơn vị' and 'nhiệm vụ' stay uncoloured.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const grammarFolder = join(root, 'src/language/grammar');
export const outputFile = join(root, 'syntaxes/mtcl.tmLanguage.json');

// --- Keywords and their parts in the language, read off the grammar ---

/**
 * All keywords made of letters, by their use: `property` before a colon, `declaring` before a name, `opening` as the
 * first word of a rule, `value` in a rule that yields a string, `word` anywhere else. A keyword may have several uses.
 */
export function readKeywords(sources) {
  const used = { property: new Set(), declaring: new Set(), opening: new Set(), value: new Set(), word: new Set() };
  const text = sources.map((s) => s.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')).join('\n');
  for (const { 1: returned, 2: body } of text.matchAll(/^\w+(?: returns (\w+))?:([\s\S]*?);$/gm)) {
    for (const { 1: keyword, index, 0: quoted } of body.matchAll(/'((?:[^'\\]|\\.)+)'/g)) {
      if (!/\p{L}/u.test(keyword)) continue;
      const after = body.slice(index + quoted.length);
      if (/^\s*(?:(?:\|\s*'[^']+'\s*)*\)\s*)?':'/.test(after)) used.property.add(keyword);
      else if (/^\s*\(?name=ID/.test(after)) used.declaring.add(keyword);
      else if (returned === 'string') used.value.add(keyword);
      else if (/^[\s({]*(?:\{infer \w+\}\s*)?$/.test(body.slice(0, index))) used.opening.add(keyword);
      else used.word.add(keyword);
    }
  }
  return used;
}

function grammarSources() {
  return readdirSync(grammarFolder)
    .filter((name) => name.endsWith('.langium'))
    .sort()
    .map((name) => readFileSync(join(grammarFolder, name), 'utf8'));
}

// --- Patterns ---

const letter = '\\p{L}\\p{M}\\p{N}_';
// A hyphen inside a name belongs to it: "mục-tiêu-3" holds no keyword.
const before = `(?<![${letter}])(?<![${letter}]-)`;
const behind = `(?![${letter}]|-[${letter}])`;
const gap = '[ \\t\\x{a0}]+';
const name = `[_\\p{L}][${letter}]*(?:-[${letter}]+)*`;

/**
 * Every way to write a letter that Unicode holds equal: composed (ệ), decomposed (e + two marks, in both orders),
 * and the half-composed "Unicode tổ hợp" of Vietnamese input methods (ê + tone mark).
 */
export function spellings(character) {
  const [base, ...marks] = [...character.normalize('NFD')];
  const orders = marks.length === 2 ? [marks, [marks[1], marks[0]]] : [marks];
  const all = new Set([character.normalize('NFC')]);
  for (const order of orders) {
    all.add(base + order.join(''));
    if (order.length === 2) all.add((base + order[0]).normalize('NFC') + order[1]);
  }
  return [...all];
}

/** A pattern for one keyword: any spelling of its letters, any blanks between its words. */
export function keywordPattern(keyword) {
  return keyword
    .normalize('NFC')
    .split(' ')
    .map((word) =>
      [...word]
        .map((character) => {
          const all = spellings(character);
          return all.length === 1 ? character : `(?:${all.join('|')})`;
        })
        .join(''),
    )
    .join(gap);
}

/** One of several keywords, the longest first so that 'kế hoạch năm' wins over 'kế hoạch'. */
const oneOf = (keywords) =>
  [...keywords]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(keywordPattern)
    .join('|');

const wholeWord = (keywords) => `${before}(?:${oneOf(keywords)})${behind}`;

// The words of a deadline; which of them may follow which is the deadline parser's business.
const deadlineWords = {
  'keyword.operator.deadline.mtcl': 'trước|sau|chậm nhất|muộn nhất|từ|đến|trong|khi|và|hoặc|kể từ|không muộn hơn'.split(
    '|',
  ),
  'keyword.other.recurrence.mtcl':
    'hằng|hàng|mỗi|định kỳ|thường xuyên|liên tục|đột xuất|báo cáo|hằng ngày|hàng ngày'.split('|'),
  'storage.type.period.mtcl':
    'ngày làm việc|ngày|tuần|tháng|quý|năm|đầu|giữa|cuối|đầu năm|giữa năm|cuối năm|tháng đầu năm|tháng cuối năm'.split(
      '|',
    ),
  'constant.language.weekday.mtcl':
    'thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|thứ 2|thứ 3|thứ 4|thứ 5|thứ 6|thứ 7'.split('|'),
};

export function buildGrammar(sources = grammarSources()) {
  const { declaring, property, opening, value, word } = readKeywords(sources);
  const deadline = 'thời hạn';
  const properties = [...property].filter((keyword) => keyword !== deadline);
  const text = (begin, end, scope, escapes = true) => ({
    name: scope,
    begin,
    end,
    beginCaptures: { 0: { name: 'punctuation.definition.string.begin.mtcl' } },
    endCaptures: { 0: { name: 'punctuation.definition.string.end.mtcl' } },
    patterns: [
      ...(escapes ? [{ include: '#escape' }] : []),
      ...['note', 'reference', 'marks'].map((rule) => ({ include: `#${rule}` })),
    ],
  });
  // Only at the beginning and end of words, as the language reads them.
  const mark = (asterisks, scope) => ({
    match: `(?<![\\p{L}\\p{N}*\\\\])(${asterisks})(?=[\\p{L}\\p{N}(\\[{“‘«])([^*\\r\\n]+)(?<![\\s(\\[{“«])(${asterisks})(?![\\p{L}\\p{N}*])`,
    captures: {
      1: { name: 'punctuation.definition.markup.mtcl' },
      2: { name: scope, patterns: [{ include: '#note' }, { include: '#reference' }] },
      3: { name: 'punctuation.definition.markup.mtcl' },
    },
  });
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    comment: 'Written by scripts/textmate.mjs from the grammar; do not edit.',
    name: 'MTCL',
    scopeName: 'source.mtcl',
    fileTypes: ['mtcl'],
    patterns: [
      'comments',
      'strings',
      'deadline',
      'properties',
      'declarations',
      'keywords',
      'literals',
      'names',
      'punctuation',
    ].map((rule) => ({ include: `#${rule}` })),
    repository: {
      comments: {
        patterns: [
          {
            name: 'comment.block.mtcl',
            begin: '/\\*',
            end: '\\*/',
            captures: { 0: { name: 'punctuation.definition.comment.mtcl' } },
          },
          {
            name: 'comment.line.double-slash.mtcl',
            begin: '//',
            end: '$',
            beginCaptures: { 0: { name: 'punctuation.definition.comment.mtcl' } },
          },
        ],
      },
      strings: {
        patterns: [
          text('"""', '"""', 'string.quoted.triple.mtcl', false),
          text('"', '"|$', 'string.quoted.double.mtcl'),
          text('[“”„]', '”|$', 'string.quoted.other.mtcl'),
        ],
      },
      escape: { name: 'constant.character.escape.mtcl', match: '\\\\.|\\{\\{|\\}\\}' },
      // {VP}, {năm trước}; {{ is a brace.
      reference: {
        match: `(?<!\\{)(\\{)([ \\t]*[_\\p{L}][${letter}\\- \\t\\x{a0}]*)(\\})`,
        captures: {
          1: { name: 'punctuation.section.embedded.begin.mtcl' },
          2: { name: 'variable.other.reference.mtcl' },
          3: { name: 'punctuation.section.embedded.end.mtcl' },
        },
      },
      // {chú thích: …}
      note: {
        begin: `(\\{)\\s*(${keywordPattern('chú thích')})\\s*(:)(?=(?:[^{}]|\\{[^{}]*\\})*\\})`,
        end: '\\}',
        beginCaptures: {
          1: { name: 'punctuation.section.embedded.begin.mtcl' },
          2: { name: 'keyword.control.mtcl' },
          3: { name: 'punctuation.separator.key-value.mtcl' },
        },
        endCaptures: { 0: { name: 'punctuation.section.embedded.end.mtcl' } },
        patterns: [{ include: '#reference' }, { include: '#marks' }],
      },
      marks: {
        patterns: [
          mark('\\*\\*\\*', 'markup.bold.mtcl markup.italic.mtcl'),
          mark('\\*\\*', 'markup.bold.mtcl'),
          mark('\\*', 'markup.italic.mtcl'),
        ],
      },
      // The whole line behind "thời hạn:" is a language of its own; after a comma or semicolon it goes on.
      deadline: {
        name: 'meta.deadline.mtcl',
        begin: `${before}(${keywordPattern(deadline)})${behind}\\s*(:)`,
        end: `(?=[{}])|(?<=[^,;\\s])\\s*$|^(?=\\s*[\\p{L}\\p{M}][\\p{L}\\p{M} \\t]*:)`,
        beginCaptures: {
          1: { name: 'support.type.property-name.mtcl' },
          2: { name: 'punctuation.separator.key-value.mtcl' },
        },
        patterns: [
          { include: '#comments' },
          { include: '#strings' },
          { name: 'constant.numeric.date.mtcl', match: `(?<![${letter}])\\d{1,2}/\\d{1,2}(?:/\\d{4})?(?![${letter}])` },
          { name: 'constant.numeric.date.mtcl', match: `(?<![${letter}])\\d{1,2}/\\d{4}(?![${letter}])` },
          { name: 'constant.numeric.roman.mtcl', match: `${before}(?:IV|I{1,3})${behind}` },
          { name: 'keyword.control.mtcl', match: `${before}${keywordPattern('ghi là')}${behind}` },
          ...Object.entries(deadlineWords)
            // Weekdays before periods: "thứ năm" is not a year.
            .sort(([a], [b]) => Number(b.includes('weekday')) - Number(a.includes('weekday')))
            .map(([scope, words]) => ({ name: scope, match: wholeWord(words) })),
          { include: '#literals' },
          { include: '#names' },
          { include: '#punctuation' },
        ],
      },
      declarations: {
        patterns: [
          {
            match: `${before}(${oneOf(declaring)})${behind}(?:\\s+(${name}))?`,
            captures: { 1: { name: 'keyword.declaration.mtcl' }, 2: { name: 'entity.name.type.mtcl' } },
          },
          { name: 'keyword.declaration.mtcl', match: wholeWord(opening) },
        ],
      },
      properties: {
        match: `${before}(${oneOf(properties)})${behind}\\s*(:)`,
        captures: {
          1: { name: 'support.type.property-name.mtcl' },
          2: { name: 'punctuation.separator.key-value.mtcl' },
        },
      },
      keywords: {
        patterns: [
          { name: 'constant.language.mtcl', match: wholeWord(value) },
          { name: 'keyword.control.mtcl', match: wholeWord(new Set([...word, ...property])) },
        ],
      },
      literals: {
        patterns: [
          { name: 'constant.numeric.date.mtcl', match: `(?<![${letter}])\\d{1,2}/\\d{1,2}/\\d{4}(?![${letter}])` },
          {
            match: `(?<![${letter}]|\\d[.,])(\\d+(?:[.,]\\d+)*)\\s*(%)`,
            captures: { 1: { name: 'constant.numeric.mtcl' }, 2: { name: 'keyword.operator.percent.mtcl' } },
          },
          { name: 'constant.numeric.mtcl', match: `(?<![${letter}]|\\d[.,])\\d+(?:[.,]\\d+)*(?![${letter}])` },
        ],
      },
      names: { name: 'variable.other.mtcl', match: `(?<![${letter}-])${name}` },
      punctuation: {
        patterns: [
          { name: 'punctuation.section.block.mtcl', match: '[{}]' },
          { name: 'punctuation.separator.mtcl', match: '[,;]' },
          { name: 'punctuation.separator.key-value.mtcl', match: ':' },
          {
            name: 'punctuation.definition.list.begin.mtcl',
            match: '^\\s*[-+](?=\\s*["“])|(?<=[{])\\s*[-+](?=\\s*["“])',
          },
        ],
      },
    },
  };
}

/** The file's text, as it must stand on disk. */
export const grammarText = () => `${JSON.stringify(buildGrammar(), null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    if (readFileSync(outputFile, 'utf8') !== grammarText()) {
      console.error('syntaxes/mtcl.tmLanguage.json is not current: run "npm run textmate".');
      process.exitCode = 1;
    }
  } else {
    writeFileSync(outputFile, grammarText());
  }
}
