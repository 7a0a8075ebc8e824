/** Words with two accepted spellings, of which a document should keep to one. Only lower-case words: names stay. */
export interface SpellingPair {
  /** Pattern of either spelling, one group a spelling. */
  pattern: RegExp;
  spellings: [string, string];
}

const word = (first: string, second: string, after = ''): SpellingPair => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{M}])(?:(${first})|(${second}))(?![\\p{L}\\p{M}])${after}`, 'gu'),
  spellings: [first, second],
});

export const SPELLING_PAIRS: SpellingPair[] = [
  word('kỳ', 'kì'),
  word('quý', 'quí'),
  word('lý', 'lí'),
  word('ký', 'kí'),
  word('kỹ', 'kĩ'),
  word('mỹ', 'mĩ'),
  word('hằng', 'hàng', '(?=\\s(?:năm|tháng|quý|quí|ngày|tuần)(?!\\p{L}))'),
];

/** Words that may stand twice in a row. */
export const REDUPLICATED = new Set(
  'luôn ngày người nhà dần từ mãi đời ngành nơi chốn càng xanh ai đâu gì lớp tầng hàng lâu thường rất quá song năm tháng đều nhanh chậm nhiều hay khe xa gần đêm mau sáng công'.split(
    ' ',
  ),
);
