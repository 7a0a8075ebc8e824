/** Plan for applying and keeping up the quality system: sections, a task table, duties, funding, reporting. */
import { commented, shortDay, workingDay } from '../lines.ts';
import type { Setting } from '../setting.ts';

export function systemPlan(setting: Setting): string[] {
  const { year, lead, helpers, monitor, watchers, free } = setting;
  const audit = free('danh-gia-noi-bo');
  const day = (date: string) => shortDay(workingDay(`${year}-${date}`));
  const reported = `chậm nhất ${day('06-10')} và ${day('11-25')} hằng năm`;
  const others = helpers === '"Không"' ? '"Các phòng, đơn vị"' : '"Các phòng, đơn vị phối hợp"';
  return [
    commented(`Kế hoạch áp dụng, duy trì, cải tiến hệ thống quản lý chất lượng năm ${year}. Số thứ tự do máy đánh.`),
    ...setting.uses,
    `soạn kế hoạch ${free('ke-hoach-ap-dung')} {`,
    '  trích yếu: "Áp dụng, duy trì và cải tiến Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2015 năm {năm}"',
    '  mở đầu: "{cơ quan} ban hành Kế hoạch áp dụng, duy trì và cải tiến Hệ thống quản lý chất lượng năm {năm}, như sau:"',
    '',
    '  phần "Mục đích, yêu cầu" {',
    '    mục "Mục đích" {',
    '      - "Giữ cho Hệ thống quản lý chất lượng có hiệu lực, gắn với cải cách hành chính và chuyển đổi số;"',
    '      - "Hoàn thành mục tiêu chất lượng năm {năm}."',
    '    }',
    '    mục "Yêu cầu" {',
    '      - "Quy trình được cập nhật ngay khi quy định thay đổi; tài liệu cũ được thu hồi;"',
    '      - "Mỗi phòng, đơn vị có một công chức đầu mối về ISO."',
    '    }',
    '  }',
    '',
    '  phần "Nội dung thực hiện" {',
    '    bảng nhiệm vụ {',
    '      cột: STT, nội dung, chủ trì, phối hợp, thời hạn, kết quả',
    ...task(free('ra-soat-quy-trinh'), 'Rà soát, cập nhật quy trình theo quy định mới', {
      ...{ lead: lead.id, helpers, monitors: watchers },
      deadline: 'thường xuyên; báo cáo hằng quý',
      evidence: 'Quy trình được ban hành',
    }),
    ...task(audit, 'Đánh giá nội bộ Hệ thống quản lý chất lượng', {
      ...{ lead: lead.id, helpers, monitors: watchers },
      deadline: `tháng 8/${year}`,
      evidence: 'Báo cáo đánh giá nội bộ',
    }),
    ...task(free('khac-phuc'), 'Khắc phục các điểm không phù hợp sau đánh giá nội bộ', {
      ...{ lead: lead.id, helpers, monitors: monitor },
      deadline: `sau ${audit} 30 ngày ghi là "30 ngày sau khi đánh giá nội bộ"`,
      evidence: 'Báo cáo khắc phục',
    }),
    ...task(free('xem-xet'), 'Họp xem xét của lãnh đạo', {
      ...{ lead: lead.id, helpers, monitors: monitor },
      deadline: `quý IV/${year}`,
      evidence: 'Biên bản cuộc họp',
    }),
    '    }',
    '  }',
    '',
    '  phần "Kinh phí thực hiện" {',
    '    "Từ dự toán chi thường xuyên năm {năm} được giao cho {cơ quan}."',
    '  }',
    '',
    '  phần "Tổ chức thực hiện" {',
    `    mục ${lead.id} {`,
    '      điểm "Là đầu mối theo dõi, đôn đốc; quản lý tài liệu của hệ thống;"',
    '      điểm "Tham mưu kế hoạch, chương trình đánh giá nội bộ và tài liệu họp xem xét của lãnh đạo."',
    '    }',
    `    mục ${others} {`,
    '      điểm "Thực hiện đúng các quy trình đã ban hành; lập hồ sơ công việc đầy đủ;"',
    '      điểm "Cử công chức đầu mối về ISO, ghi nhận và báo cáo sự không phù hợp."',
    '    }',
    '    mục "Chế độ báo cáo" {',
    `      chế độ báo cáo ${free('bao-cao-ky')} "báo cáo 6 tháng, báo cáo năm" {`,
    `        chủ trì: ${lead.id}`,
    `        thời hạn: ${reported}`,
    '      }',
    '    }',
    '  }',
    '',
    '  nơi nhận: "Lãnh đạo cơ quan", "Các phòng, đơn vị"',
    '  lưu: "VT"',
    ...setting.signature,
    '}',
  ];
}

interface TaskParts {
  lead: string;
  helpers: string;
  deadline: string;
  monitors: string;
  evidence: string;
}

function task(id: string, statement: string, { lead, helpers, deadline, monitors, evidence }: TaskParts): string[] {
  return [
    `      nhiệm vụ ${id} "${statement}" {`,
    `        chủ trì: ${lead}`,
    `        phối hợp: ${helpers}`,
    `        thời hạn: ${deadline}`,
    `        theo dõi: ${monitors}`,
    `        kết quả: "${evidence}"`,
    '      }',
  ];
}
