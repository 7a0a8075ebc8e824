/** Legal bases that decisions on quality objectives cite year after year, ready to be declared. Facts, cited in full. */
export interface KnownBasis {
  /** Proposed name. */
  name: string;
  kind: string;
  sign: string;
  /** As written in a file. */
  date: string;
  issuer: string;
  title: string;
}

const ISO_IN_AGENCIES =
  'về việc áp dụng Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2008 vào hoạt động của các cơ quan, tổ chức thuộc hệ thống hành chính nhà nước';

/** As it is declared in a file. */
export function declarationOf({ name, kind, sign, date, issuer, title }: KnownBasis): string {
  return [
    `văn bản ${name} {`,
    `  loại: ${kind}  số: "${sign}"  ngày: ${date}  của: "${issuer}"`,
    `  trích yếu: "${title}"`,
    '}',
  ].join('\n');
}

export const KNOWN_BASES: readonly KnownBasis[] = [
  {
    name: 'QD19',
    kind: 'quyết định',
    sign: '19/2014/QĐ-TTg',
    date: '05/03/2014',
    issuer: 'Thủ tướng Chính phủ',
    title: ISO_IN_AGENCIES,
  },
  {
    name: 'TT26',
    kind: 'thông tư',
    sign: '26/2014/TT-BKHCN',
    date: '10/10/2014',
    issuer: 'Bộ Khoa học và Công nghệ',
    title: `quy định chi tiết thi hành Quyết định số 19/2014/QĐ-TTg ngày 05 tháng 3 năm 2014 của Thủ tướng Chính phủ ${ISO_IN_AGENCIES}`,
  },
  {
    name: 'LuatTCCQDP',
    kind: 'luật',
    sign: '72/2025/QH15',
    date: '16/06/2025',
    issuer: 'Quốc hội',
    title: 'Tổ chức chính quyền địa phương',
  },
  {
    name: 'ND30',
    kind: 'nghị định',
    sign: '30/2020/NĐ-CP',
    date: '05/03/2020',
    issuer: 'Chính phủ',
    title: 'về công tác văn thư',
  },
  {
    name: 'ND118',
    kind: 'nghị định',
    sign: '118/2025/NĐ-CP',
    date: '09/06/2025',
    issuer: 'Chính phủ',
    title:
      'về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia',
  },
];
