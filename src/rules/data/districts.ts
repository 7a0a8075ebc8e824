import { CITIES as CITY_TABLE } from './provinces.ts';

/**
 * From 01/7/2025 local government has two tiers; districts (quận, huyện, thị xã, thành phố thuộc tỉnh) and townships
 * (thị trấn) are no more (Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 1).
 */
export const DISTRICTS_ABOLISHED_ON = '2025-07-01';

/** The cities that are provinces by now; before their day another rule speaks. */
const CITIES = [...Object.keys(CITY_TABLE), 'HCM'].join('|');

const BODY =
  '(?:UBND|HĐND|UBMTTQ|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Công an|Tòa án nhân dân|Viện kiểm sát nhân dân|Phòng [\\p{L} ]{2,30}?|Trung tâm [\\p{L} ]{2,30}?)';
const LEVEL = '(?:quận|huyện|thị xã|thị trấn)';
/** A city of a province; "thành phố" alone may be one of the others. */
const CITY = `(?:thành phố|Thành phố|TP\\.?)\\s+(?!(?:${CITIES})(?!\\p{L}))\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2}`;

/** "UBND huyện", "cấp huyện", "Huyện ủy", "quận, huyện, thị xã", "huyện Nam Sơn", "UBND thành phố Nam Sơn". */
export const DISTRICT_BODIES = new RegExp(
  `(?<!\\p{L})(?:${BODY} (?:cấp |các )?${LEVEL}|${BODY} ${CITY}|cấp huyện|(?:Huyện|Quận|Thị) (?:ủy|uỷ)|các ${LEVEL}|${LEVEL}(?=, ${LEVEL}| \\p{Lu}|,? và ${LEVEL})|(?<=(?:xã|phường)(?:, | và |/))thị trấn|thành phố (?:trực )?thuộc tỉnh)(?!\\p{L})`,
  'gu',
);
