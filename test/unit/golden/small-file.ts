/** A small file with something of everything, to be broken, retyped and laid out. */
export const WHOLE = `cơ quan S "Sở Khí văn" { địa danh: "Bình Hải" ký hiệu: "SKV" }
đơn vị VP "Văn phòng"
đơn vị KT "Phòng Kinh tế" { tên gọi: "P. Kinh tế" }
nhóm CP "các phòng" { VP, KT }
vai trò QMR "QMR"
người ký GD { chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }

kế hoạch năm 2027 của S {
  báo cáo "6 tháng" chốt: 15/06/2027
}

quyết định {
  số: 5  ngày: 05/01/2027
  điều { "Ban hành kèm theo Quyết định này kế hoạch." }
  nơi nhận: "Như Điều 1", "Các phòng"
  người ký: GD
}

mục tiêu A "Hồ sơ đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ một "Rà soát" {
    chủ trì: VP
    phối hợp: KT, CP
    thời hạn: trước ngày 30/8
    kết quả: "Sổ"
  }
}

tiến độ ngày 10/03/2027 {
  một: hoàn thành ngày 09/03/2027, minh chứng "Sổ" số "12"
}
`;
