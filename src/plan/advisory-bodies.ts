/** Bodies that advise an agency and issue by its seal: their signatory has a title in the body (NĐ 30/2020, Phụ lục I, II.7.c). */

export interface AdvisoryBody {
  /** What it is called in a sentence. */
  word: string;
  /** A title in it. */
  example: string;
  /** What its people are called. */
  titles: RegExp;
}

const MEMBERS = 'thư ký|(?:ủy|uỷ) viên';

const BODIES: [name: RegExp, AdvisoryBody][] = [
  [
    /^Ban (?:Chỉ đạo|Tổ chức (?!.*Tỉnh ủy)|Biên tập|Soạn thảo)/iu,
    { word: 'Ban', example: 'Trưởng ban', titles: new RegExp(`trưởng ban|phó ban|${MEMBERS}`, 'iu') },
  ],
  [
    /^Hội đồng (?!nhân dân|quản trị|trường|thành viên)/iu,
    {
      word: 'Hội đồng',
      example: 'Chủ tịch Hội đồng',
      titles: new RegExp(`^(?:phó )?chủ tịch(?! (?:ủy|uỷ) ban| UBND)|${MEMBERS}`, 'iu'),
    },
  ],
  [
    /^Tổ (?:công tác|giúp việc|biên tập|soạn thảo|thư ký|thẩm định|rà soát|kiểm tra|triển khai)/iu,
    { word: 'Tổ', example: 'Tổ trưởng', titles: /tổ trưởng|tổ phó|thư ký|thành viên/iu },
  ],
];

export function advisoryBody(title: string): AdvisoryBody | undefined {
  return BODIES.find(([name]) => name.test(title.normalize('NFC')))?.[1];
}
