/**
 * How each element of an official document looks: the one table behind Word's styles, the preview's CSS and the tests.
 * Source of each line: NĐ 30/2020/NĐ-CP, Phụ lục I (the place is named in `rule`).
 */

import { textWidthMm } from './metrics.ts';

export interface ParagraphStyle {
  /** Name shown in Word's list of styles. */
  name: string;
  sizePt: number;
  bold?: boolean;
  italic?: boolean;
  align: 'left' | 'center' | 'right' | 'justify';
  /** First-line indent. */
  firstLineMm?: number;
  /** Indent of all lines. */
  leftMm?: number;
  spaceBeforePt?: number;
  spaceAfterPt?: number;
  /** Multiple of single spacing. */
  lineSpacing?: number;
  keepNext?: boolean;
  /** Level in Word's outline (1 = top), for the navigation pane. */
  outlineLevel?: number;
  rule: string;
}

/** First-line indent of text, 1 to 1,27 cm (II.6.e). */
const INDENT_MM = 12.7;
/** Where the dashes of several addressees stand, under the colon (II.9.d). */
const ADDRESSEES_MM = 45;

const text = {
  sizePt: 14,
  align: 'justify',
  firstLineMm: INDENT_MM,
  spaceAfterPt: 6,
  lineSpacing: 1.1,
} as const;
const centred = { sizePt: 14, align: 'center' } as const;
const cell = { sizePt: 12, spaceBeforePt: 2, spaceAfterPt: 2 } as const;

export const STYLES = {
  nationalName: { ...centred, name: 'MTCL Quốc hiệu', sizePt: 12, bold: true, rule: 'II.1.a' },
  motto: { ...centred, name: 'MTCL Tiêu ngữ', sizePt: 13, bold: true, rule: 'II.1.b' },
  superiorBody: { ...centred, name: 'MTCL Cơ quan chủ quản', sizePt: 12, rule: 'II.2' },
  issuingBody: { ...centred, name: 'MTCL Cơ quan ban hành', sizePt: 12, bold: true, rule: 'II.2.b' },
  docNumber: { ...centred, name: 'MTCL Số ký hiệu', sizePt: 13, spaceBeforePt: 6, rule: 'II.3' },
  placeDate: { ...centred, name: 'MTCL Địa danh và ngày', sizePt: 13, italic: true, spaceBeforePt: 6, rule: 'II.4' },
  draftMark: { ...centred, name: 'MTCL Dự thảo', sizePt: 13, bold: true, spaceBeforePt: 6, rule: 'thông lệ' },
  typeName: {
    ...centred,
    name: 'MTCL Tên loại',
    bold: true,
    spaceBeforePt: 18,
    outlineLevel: 1,
    keepNext: true,
    rule: 'II.5',
  },
  title: { ...centred, name: 'MTCL Trích yếu', bold: true, keepNext: true, rule: 'II.5.b' },
  authority: {
    ...centred,
    name: 'MTCL Thẩm quyền',
    bold: true,
    spaceBeforePt: 12,
    spaceAfterPt: 12,
    keepNext: true,
    rule: 'III, mẫu 1.2',
  },
  legalBasis: { ...text, name: 'MTCL Căn cứ', italic: true, rule: 'II.6.a' },
  decides: {
    ...centred,
    name: 'MTCL Quyết định',
    bold: true,
    spaceBeforePt: 6,
    spaceAfterPt: 12,
    keepNext: true,
    rule: 'mẫu 1.2',
  },
  /** The number "Điều n." and the heading are bold, the text that follows is not: the runs say so. */
  article: { ...text, name: 'MTCL Điều', outlineLevel: 2, rule: 'II.6.đ' },
  body: { ...text, name: 'MTCL Nội dung', rule: 'II.6.e' },
  clause: { ...text, name: 'MTCL Khoản', rule: 'II.6.đ' },
  point: { ...text, name: 'MTCL Điểm', rule: 'II.6.đ' },
  dash: { ...text, name: 'MTCL Gạch đầu dòng', rule: 'thông lệ' },
  plus: { ...text, name: 'MTCL Dấu cộng', rule: 'thông lệ' },
  bullet: { ...text, name: 'MTCL Dấu chấm đầu dòng', rule: 'thông lệ' },
  part: { ...text, name: 'MTCL Phần', bold: true, keepNext: true, outlineLevel: 2, rule: 'II.6.b' },
  section: { ...text, name: 'MTCL Mục', bold: true, keepNext: true, outlineLevel: 3, rule: 'II.6.b' },
  /** 1.1., 1.1.1. */
  subsection: { ...text, name: 'MTCL Tiểu mục', bold: true, keepNext: true, outlineLevel: 4, rule: 'II.6.b' },
  /** Number and heading are bold, the text that goes on in their line is not: the runs say so. */
  sectionRunIn: { ...text, name: 'MTCL Mục liền chữ', bold: true, rule: 'II.6.b' },
  objective: { ...text, name: 'MTCL Mục tiêu', rule: 'II.6.b' },
  subTarget: { ...text, name: 'MTCL Chỉ tiêu', rule: 'thông lệ' },
  /** Notes at the foot of the page. */
  footnote: { name: 'MTCL Chú thích', sizePt: 10, align: 'justify', rule: 'thông lệ' },
  addressee: { ...centred, name: 'MTCL Kính gửi', spaceBeforePt: 6, spaceAfterPt: 6, rule: 'II.9' },
  /** Over several lines: its colon stands where their dashes begin. */
  addresseeLabel: {
    sizePt: 14,
    name: 'MTCL Kính gửi (nhiều nơi)',
    align: 'left',
    leftMm: ADDRESSEES_MM - textWidthMm('Kính gửi', { sizePt: 14 }),
    spaceBeforePt: 6,
    spaceAfterPt: 6,
    keepNext: true,
    rule: 'II.9.d',
  },
  addresseeItem: {
    sizePt: 14,
    name: 'MTCL Kính gửi (dòng)',
    align: 'left',
    leftMm: ADDRESSEES_MM,
    spaceAfterPt: 6,
    rule: 'II.9',
  },
  subject: { ...centred, name: 'MTCL Trích yếu công văn', sizePt: 12, spaceBeforePt: 3, rule: 'II.5.b' },
  recipientsLabel: { name: 'MTCL Nơi nhận', sizePt: 12, bold: true, italic: true, align: 'left', rule: 'II.9.d' },
  recipient: { name: 'MTCL Nơi nhận (dòng)', sizePt: 11, align: 'left', rule: 'II.9.d' },
  signerAuthority: { ...centred, name: 'MTCL Quyền hạn và chức vụ', bold: true, keepNext: true, rule: 'II.7.a' },
  /** Empty lines between position and name, room for signature and seal. */
  signatureSpace: { ...centred, name: 'MTCL Chỗ ký', keepNext: true, rule: 'II.7' },
  /** Of who signs for an advisory body: the office in the agency, over the name. */
  signerOffice: {
    ...centred,
    name: 'MTCL Chức vụ khác của người ký',
    bold: true,
    keepNext: true,
    rule: 'II.7.c, II.7.đ',
  },
  signerName: { ...centred, name: 'MTCL Họ tên người ký', bold: true, rule: 'II.7.b' },
  /** On the first page of an annex in a file of its own; room for the stamp of the signature under it. */
  signingInfo: {
    name: 'MTCL Thông tin ký số',
    sizePt: 10,
    align: 'right',
    keepNext: true,
    rule: 'III.1.d',
  },
  /** "SAO Y", "SAO LỤC", "TRÍCH SAO" beside the name of who copies. */
  copyKind: { ...centred, name: 'MTCL Hình thức sao', bold: true, rule: 'Phần II' },
  annexWord: { ...centred, name: 'MTCL Phụ lục', bold: true, outlineLevel: 1, keepNext: true, rule: 'III.1.b' },
  annexTitle: { ...centred, name: 'MTCL Tên phụ lục', bold: true, keepNext: true, rule: 'III.1.b' },
  /** "Chương I", "Mục 1" of a regulation, its title in the line below. */
  chapter: {
    ...centred,
    name: 'MTCL Chương',
    bold: true,
    spaceBeforePt: 6,
    outlineLevel: 2,
    keepNext: true,
    rule: 'II.6.d',
  },
  chapterTitle: {
    ...centred,
    name: 'MTCL Tên chương',
    bold: true,
    spaceAfterPt: 6,
    keepNext: true,
    rule: 'II.6.d',
  },
  annexReference: { ...centred, name: 'MTCL Kèm theo', italic: true, keepNext: true, rule: 'III.1.c' },
  tableHeader: { ...cell, name: 'MTCL Đầu bảng', align: 'center', bold: true, keepNext: true, rule: 'thông lệ' },
  tableNumber: { ...cell, name: 'MTCL Ô số', align: 'center', rule: 'thông lệ' },
  tableText: { ...cell, name: 'MTCL Ô chữ', align: 'left', rule: 'thông lệ' },
  tableDash: { ...cell, name: 'MTCL Ô gạch đầu dòng', align: 'left', rule: 'thông lệ' },
  tableCentre: { ...cell, name: 'MTCL Ô giữa', align: 'center', rule: 'thông lệ' },
  tableGroupNumber: {
    ...cell,
    name: 'MTCL Số mục tiêu',
    align: 'center',
    bold: true,
    keepNext: true,
    rule: 'thông lệ',
  },
  tableGroup: { ...cell, name: 'MTCL Dòng mục tiêu', align: 'left', bold: true, keepNext: true, rule: 'thông lệ' },
} as const satisfies Record<string, ParagraphStyle>;

export type StyleId = keyof typeof STYLES;

/** Page of every section (I.I). Lengths in mm. */
export const PAGE = {
  widthMm: 210,
  heightMm: 297,
  portrait: { top: 20, bottom: 20, left: 30, right: 15 },
  landscape: { top: 20, bottom: 20, left: 30, right: 15 },
  /** Distance of the page number from the top edge. */
  headerMm: 10,
  pageNumberPt: 14,
} as const;

export const FONT = 'Times New Roman';

/** Width of the text area of a section, mm. */
export function textAreaWidthMm(orientation: 'portrait' | 'landscape'): number {
  const margins = PAGE[orientation];
  return (orientation === 'portrait' ? PAGE.widthMm : PAGE.heightMm) - margins.left - margins.right;
}
