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

/**
 * Words that bind others and never stand twice in a row. All other single syllables may: where two words of two
 * syllables meet ("thực hiện hiện đại hóa", "tổng hợp hợp đồng"), and in reduplication ("luôn luôn").
 */
export const FUNCTION_WORDS =
  'của và các những cho theo tại về là trong được bị với do để đã đang sẽ thì mà nhưng hoặc nếu khi lấy mỗi mọi rất cũng vẫn';
