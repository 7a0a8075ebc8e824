import { rulesOf } from '../rule.ts';

export const NUMBERS = rulesOf('numbers', {
  MTCL401: {
    severity: 'error',
    title: 'Con số trong câu khác chỉ tiêu',
    why: 'Câu chữ nói một đằng, chỉ tiêu nói một nẻo («trên 95%» với «95%»): cuối năm không biết thế nào là đạt.',
    source: 'TCVN ISO 9001:2015, 6.2.1.b (mục tiêu đo được, nhất quán)',
    bad: 'mục tiêu "Phấn đấu trên 95% văn bản được xử lý đúng hạn" {\n  chỉ tiêu: trên 95%\n  tiêu đề trong kế hoạch: "Phấn đấu ⟦95%⟧ văn bản được xử lý đúng hạn"\n}\nsoạn mục tiêu đơn vị VP {\n  mục tiêu "⟦Trên 97%⟧ hồ sơ được số hóa" { chỉ tiêu: từ 90% }\n  lấy mục tiêu Kep { ⟦chỉ tiêu: từ 99%⟧ }\n}\nmục tiêu Kep "Từ 98% hồ sơ giấy, từ 98% hồ sơ điện tử đúng hạn" { chỉ tiêu: từ 98% }',
    good: 'mục tiêu "Phấn đấu trên 95% văn bản được xử lý đúng hạn" {\n  chỉ tiêu: trên 95%\n  tiêu đề trong kế hoạch: "Trên 95% văn bản được xử lý đúng hạn"\n}',
    tricky:
      'mục tiêu "100% ý kiến chỉ đạo được theo dõi, phấn đấu trên 95% hoàn thành đúng hạn" {\n  chỉ tiêu: trên 95%\n}',
    fix: '💡 Sửa câu theo chỉ tiêu; hoặc viết {chỉ tiêu} để máy tự điền.',
  },
  MTCL402: {
    severity: 'warning',
    title: 'Chỉ tiêu trên 100%',
    why: 'Tỷ lệ của một phần trong toàn bộ không thể quá 100%.',
    source: 'kinh nghiệm',
    bad: 'mục tiêu "hồ sơ được giải quyết đúng hạn" { chỉ tiêu: ⟦từ 980%⟧ }\nmục tiêu "Trên 100% hồ sơ được số hóa" { chỉ tiêu: ⟦trên 100%⟧ }',
    good: 'mục tiêu "hồ sơ được giải quyết đúng hạn" { chỉ tiêu: từ 98% }',
    tricky: 'mục tiêu "Thu ngân sách so với dự toán được giao" { chỉ tiêu: đạt 105% }',
    fix: 'Sửa con số.',
  },
  MTCL403: {
    severity: 'warning',
    title: 'Các số cộng lại không bằng tổng',
    why: 'Người đọc cộng thử sẽ thấy sai, cả bảng mất tin cậy.',
    source: 'kinh nghiệm',
    bad: 'nhiệm vụ "Kiểm tra ⟦10⟧ đơn vị, gồm 4 phòng và 5 trung tâm"\nphụ lục kế hoạch { phần "Kinh phí" {\n  bảng { cột: "Nội dung", "Số tiền"\n    hàng: "Tập huấn", "6.000.000"\n    hàng: "Đánh giá", "3.000.000"\n    hàng: "Tổng cộng", ⟦"10.000.000"⟧\n  } } }',
    good: 'phụ lục kế hoạch { phần "Kinh phí" {\n  bảng { cột: "Nội dung", "Số tiền"\n    hàng: "Tập huấn", "6.000.000"\n    hàng: "Đánh giá", "4.000.000"\n    hàng: "Tổng cộng", "10.000.000"\n  } } }',
    tricky:
      '// Không nói phần còn lại là gì; phần không cùng loại với toàn bộ.\nnhiệm vụ "Kiểm tra 10 đơn vị, trong đó có 3 phòng; họp 10 đơn vị, gồm Văn phòng và 4 phòng"\nnhiệm vụ "Ban hành 02 phụ lục, gồm 8 mục tiêu và 26 nhiệm vụ"',
    fix: 'Soát lại các số.',
  },
  MTCL404: {
    severity: 'warning',
    title: 'Chỉ tiêu không có đơn vị tính',
    why: 'Con số trơ trọi thì không đo được.',
    source: 'TCVN ISO 9001:2015, 6.2.1.b',
    bad: 'mục tiêu "hồ sơ được giải quyết đúng hạn" { chỉ tiêu: ⟦từ 98⟧ }',
    good: 'mục tiêu "hồ sơ được giải quyết đúng hạn" { chỉ tiêu: từ 98% }',
    tricky: 'mục tiêu "Sáng kiến" { chỉ tiêu "Số sáng kiến được công nhận": ít nhất 04 }',
    fix: 'Thêm % hoặc đơn vị tính: chỉ tiêu: ít nhất 04 "sáng kiến".',
  },
  MTCL405: {
    severity: 'error',
    title: 'Khoảng của chỉ tiêu bị ngược',
    why: 'Số sau phải lớn hơn số trước.',
    source: 'kinh nghiệm',
    bad: 'mục tiêu "hồ sơ đúng hạn" { chỉ tiêu: ⟦từ 98 đến 95%⟧ }',
    good: 'mục tiêu "hồ sơ đúng hạn" { chỉ tiêu: từ 95 đến 98% }',
    tricky: 'mục tiêu "hồ sơ đúng hạn" { chỉ tiêu: từ 9,5 đến 10% }',
    fix: 'Đổi chỗ hai số.',
  },
  MTCL406: {
    severity: 'warning',
    title: 'Chỉ tiêu của đơn vị thấp hơn của cơ quan',
    why: 'Mục tiêu của đơn vị có thể cao hơn, không được thấp hơn mục tiêu chung. Khi soát cả thư mục thì so cả với kế hoạch của cơ quan chủ quản.',
    source: 'TCVN ISO 9001:2015, 6.2.1.a',
    bad: 'mục tiêu DVC "hồ sơ đúng hạn" { chỉ tiêu: từ 98% }\nsoạn mục tiêu đơn vị VP { lấy mục tiêu DVC { ⟦chỉ tiêu: từ 95%⟧ } }',
    good: 'mục tiêu DVC "hồ sơ đúng hạn" { chỉ tiêu: từ 98% }\nsoạn mục tiêu đơn vị VP { lấy mục tiêu DVC { chỉ tiêu: từ 99% } }',
    tricky:
      'mục tiêu DVC "hồ sơ trễ hạn" { chỉ tiêu: dưới 2% }\nsoạn mục tiêu đơn vị VP { lấy mục tiêu DVC { chỉ tiêu: dưới 1% } }',
    fix: 'Nâng chỉ tiêu của đơn vị.',
  },
  MTCL407: {
    severity: 'hint',
    title: 'Tỷ lệ kiểm tra tại chỗ dưới một phần ba',
    why: 'Chia đều trong ba năm thì mỗi năm phải kiểm tra tại chỗ ít nhất một phần ba số cơ quan; thấp hơn thì có cơ quan quá ba năm không được kiểm tra.',
    source: 'kinh nghiệm: chu kỳ ba năm của chứng nhận, công bố hệ thống',
    bad: 'nhiệm vụ "Kiểm tra tại trụ sở ⟦tối thiểu 30%⟧ các sở, ban, ngành"\nnhiệm vụ "Kiểm tra thực tế tại ⟦30%⟧ cơ quan"\nnhiệm vụ "Kiểm tra trực tiếp việc áp dụng HTQLCL tại ⟦20%⟧ số đơn vị"',
    good: 'nhiệm vụ "Kiểm tra tại trụ sở tối thiểu 34% các sở, ban, ngành"',
    tricky:
      'nhiệm vụ "Kiểm tra qua hồ sơ 100% cơ quan, giảm 30% thời gian; tập huấn 30% công chức tại trụ sở"\nnhiệm vụ "Kiểm tra thực tế 20% đơn vị kinh doanh thực phẩm; kiểm tra 10% cơ quan qua báo cáo"',
    fix: 'Nâng tỷ lệ, hoặc viết «một phần ba».',
  },
});
