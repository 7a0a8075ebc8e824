/** How agencies of a kind are led and what their head is called: defaults that the agency's file can override. */

export interface AgencyKind {
  /** Matches the official name. */
  name: RegExp;
  leadership: 'head' | 'collective';
  headPosition: string;
}

const AGENCY_KINDS: AgencyKind[] = [
  { name: /^(Ủy|Uỷ) ban nhân dân|^UBND/iu, leadership: 'collective', headPosition: 'Chủ tịch' },
  { name: /^Hội đồng nhân dân|^HĐND/iu, leadership: 'collective', headPosition: 'Chủ tịch' },
  { name: /^Ban Chỉ đạo/iu, leadership: 'collective', headPosition: 'Trưởng ban' },
  { name: /^Hội đồng (?!quản trị|trường|thành viên)/iu, leadership: 'collective', headPosition: 'Chủ tịch' },
  { name: /^Tổ (?:công tác|giúp việc)/iu, leadership: 'head', headPosition: 'Tổ trưởng' },
  { name: /^Văn phòng/iu, leadership: 'head', headPosition: 'Chánh Văn phòng' },
  { name: /^Thanh tra/iu, leadership: 'head', headPosition: 'Chánh Thanh tra' },
  { name: /^Chi cục/iu, leadership: 'head', headPosition: 'Chi cục trưởng' },
  { name: /^Cục/iu, leadership: 'head', headPosition: 'Cục trưởng' },
  { name: /^Ban /iu, leadership: 'head', headPosition: 'Trưởng ban' },
  { name: /^Trường/iu, leadership: 'head', headPosition: 'Hiệu trưởng' },
  { name: /^Phòng/iu, leadership: 'head', headPosition: 'Trưởng phòng' },
  { name: /^(Sở|Trung tâm|Bệnh viện|Viện)/iu, leadership: 'head', headPosition: 'Giám đốc' },
];

const ANY: Omit<AgencyKind, 'name'> = { leadership: 'head', headPosition: 'Thủ trưởng' };

/** Defaults for an agency of that official name. */
export function agencyDefaults(title: string): Omit<AgencyKind, 'name'> {
  return AGENCY_KINDS.find((kind) => kind.name.test(title.normalize('NFC'))) ?? ANY;
}
