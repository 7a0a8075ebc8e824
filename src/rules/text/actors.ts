/** Whether words begin as somebody who acts is called: a body, a unit, people by their office. */
export function namesActor(words: string): boolean {
  return ACTORS.test(words);
}

const ACTORS =
  /^(?:(?:các|toàn thể|từng|mỗi) )?(?:sở|bộ|cơ quan|đơn vị|phòng(?!,? chống| ngừa)|ban,? ngành|ban (?:chỉ đạo|giám đốc|quản lý)|văn phòng|trung tâm|chi cục|ủy ban|uỷ ban|ubnd|hđnd|hội đồng|công an|thanh tra|bộ phận|tổ(?! chức)|công chức|viên chức|lãnh đạo|trưởng|giám đốc|thủ trưởng|chánh|địa phương|xã|phường|trạm|trường|qmr|thư ký)(?!\p{L})/iu;
