/** Minutes say when, where, who, what, and when it ended (NĐ 30/2020, Phụ lục III, mẫu 1.9). */
import { headSource, type RuleContext } from '../../context.ts';

const PARTS: [name: string, words: RegExp][] = [
  ['giờ bắt đầu', /bắt đầu|khai mạc|(?:hồi|lúc|thời gian)\b[^.;]{0,20}\d{1,2} ?(?:giờ|h|g\b|:)/iu],
  ['địa điểm', /địa điểm|(?<!\p{L})tại (?:trụ sở|phòng|hội trường|văn phòng|UBND|sở|cơ quan)/iu],
  ['thành phần tham dự', /thành phần|có mặt|tham dự|dự họp|tham gia|đại diện/iu],
  ['chủ tọa', /chủ (?:tọa|toạ|trì)/iu],
  ['thư ký', /thư ký/iu],
  ['giờ kết thúc', /(?:kết thúc|bế mạc)[^.;]{0,40}\d{1,2} ?(?:giờ|h|g\b|:)/iu],
];

export function checkMinutes({ plan, texts, report }: RuleContext): void {
  for (const document of plan.issued) {
    if (document.kind.layout !== 'minutes') continue;
    const words = texts.filter((text) => text.document === document).map(({ text }) => text);
    // Not begun yet.
    if (words.length < 2) continue;
    const all = words.join('\n');
    const missing = PARTS.filter(([name, pattern]) => !pattern.test(all) && !(name === 'thư ký' && document.clerk)).map(
      ([name]) => name,
    );
    if (missing.length === 0) continue;
    report(
      'MTCL767',
      `Biên bản chưa ghi ${missing.join(', ')}. Hãy thêm; giờ kết thúc viết như «Cuộc họp kết thúc lúc 11 giờ 00 cùng ngày».`,
      headSource(document.source, 'soạn'.length),
    );
  }
}
