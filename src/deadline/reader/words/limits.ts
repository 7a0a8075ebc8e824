import type { Limit } from '../../model.ts';
import type { Cursor } from '../cursor.ts';

/** `chậm nhất là vào`, `muộn nhất trong` …: the word with each of what may follow it, the longest first. */
const LATEST = ['chậm nhất', 'muộn nhất', 'trễ nhất'];
const behindLatest = (tails: string[]): string[] =>
  tails.flatMap((tail) => LATEST.flatMap((word) => [`${word} là ${tail}`, `${word} ${tail}`]));

/** Words of a limit; longer ones first. */
const LIMITS: { limit: Limit; phrases: string[] }[] = [
  {
    limit: 'before',
    phrases: [
      ...behindLatest(['trước']),
      'từ nay đến trước',
      'đến trước',
      'xong trước',
      'trước thời điểm',
      'trước mốc',
      'trước hạn',
      'trước',
    ],
  },
  {
    limit: 'atLatest',
    phrases: [
      ...behindLatest(['cho đến hết', 'đến hết', 'đến trong', 'vào lúc', 'lúc', 'hết', 'đến', 'vào', 'trong']),
      ...LATEST.flatMap((word) => [`${word} là`, word]),
      'không muộn hơn',
      'không chậm hơn',
      'không trễ hơn',
      'không chậm quá',
      'không quá',
      'không sau',
      'thời hạn cuối cùng là',
      'thời hạn cuối cùng',
      'hạn cuối cùng là',
      'hạn cuối cùng',
      'hạn cuối là',
      'hạn cuối',
      'hạn chót là',
      'hạn chót',
      'thời hạn là',
      'hạn nộp',
      'hạn là',
      'thời hạn',
      'hạn',
    ],
  },
  {
    limit: 'until',
    phrases: [
      'từ nay cho đến hết',
      'từ nay cho đến',
      'từ nay đến hết',
      'từ nay đến',
      'từ nay tới',
      'kéo dài đến hết',
      'kéo dài đến',
      'cho đến hết',
      'cho đến',
      'cho tới',
      'đến hết',
      'tới hết',
      'xong đến hết',
      'đến',
      'tới',
      'hết',
    ],
  },
];

/** `trước`, `chậm nhất`, `đến hết` … (a colon may follow). */
export function takeLimit(p: Cursor): Limit | undefined {
  for (const { limit, phrases } of LIMITS) {
    if (p.takeWords(...phrases)) {
      if (p.kind() === 'colon') p.at++;
      return limit;
    }
  }
  return undefined;
}
