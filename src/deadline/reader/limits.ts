import type { Limit } from '../model.ts';
import type { Cursor } from './cursor.ts';

/** Words of a limit; longer ones first. */
const LIMITS: { limit: Limit; phrases: string[] }[] = [
  {
    limit: 'before',
    phrases: [
      'chậm nhất là trước',
      'chậm nhất trước',
      'muộn nhất là trước',
      'muộn nhất trước',
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
      'chậm nhất là đến hết',
      'chậm nhất là hết',
      'chậm nhất đến hết',
      'chậm nhất hết',
      'chậm nhất là đến',
      'chậm nhất là vào',
      'chậm nhất là trong',
      'chậm nhất vào',
      'chậm nhất đến',
      'chậm nhất trong',
      'chậm nhất là',
      'chậm nhất',
      'muộn nhất là vào',
      'muộn nhất là đến',
      'muộn nhất là',
      'muộn nhất vào',
      'muộn nhất đến',
      'muộn nhất',
      'trễ nhất là',
      'trễ nhất vào',
      'trễ nhất',
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
