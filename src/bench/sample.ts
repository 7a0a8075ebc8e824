/** A made-up plan of that many tasks: ten to an objective, each with all its properties. */
export function samplePlan(tasks: number): string {
  const deadlines = [
    'trước ngày 15/3',
    'tháng 2-3/2027',
    'hằng quý trước ngày 25',
    'quý II/2027',
    'trước 15/3, 15/6 và 30/11 hằng năm',
    'thường xuyên; báo cáo hằng quý',
    'hằng tháng trước ngày 25',
  ];
  const lines = [
    'cơ quan SNV "Sở Nội vụ" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải" địa danh: "Bình Hải" ký hiệu: "SNV" }',
    'vai trò QMR "QMR"',
    'vai trò ThuKy "Thư ký ISO"',
    ...Array.from({ length: 12 }, (_, i) => `đơn vị P${i + 1} "Phòng chuyên môn số ${i + 1}"`),
    'nhóm CacPhong "các phòng chuyên môn" { P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12 }',
    'kế hoạch năm 2027 của SNV { báo cáo "6 tháng" chốt: 15/06/2027 báo cáo "năm" chốt: 31/12/2027 }',
  ];
  for (let i = 0; i < tasks; i++) {
    if (i % 10 === 0) {
      if (i > 0) lines.push('}');
      lines.push(
        `mục tiêu MT${i / 10 + 1} "Trên 95% công việc nhóm ${i / 10 + 1} được giải quyết đúng hạn" {`,
        '  chỉ tiêu: trên 95%',
      );
    }
    lines.push(
      `  nhiệm vụ nv-${i + 1} "Thống kê, rà soát, báo cáo kết quả công việc số ${i + 1}" {`,
      `    chủ trì: P${(i % 12) + 1}`,
      '    phối hợp: CacPhong',
      `    thời hạn: ${deadlines[i % deadlines.length]}`,
      '    theo dõi: QMR, ThuKy',
      `    kết quả: "Báo cáo kết quả công việc số ${i + 1}", "Hồ sơ lưu tại {P${(i % 12) + 1}}"`,
      '  }',
    );
  }
  lines.push('}');
  return `${lines.join('\n')}\n`;
}
