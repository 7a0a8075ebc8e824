import { expect, test } from 'vitest';
import { reminderMails } from '../../../src/calendar/index.ts';
import { load } from '../../../src/language/test/load.ts';
import { folder } from '../cli/mtcl.ts';

const PLAN = `cơ quan SM "Sở Mẫu" { địa danh: "Bình Hải"  ký hiệu: "SM" }
đơn vị VP "Văn phòng"
đơn vị TC "Phòng Tổ chức"
đơn vị KT "Phòng Kế toán"
vai trò QMR "Đại diện lãnh đạo"
kế hoạch năm 2027 của SM { báo cáo "6 tháng" chốt: 15/06/2027 }
nhiệm vụ rà-soát "Rà soát quy trình" { chủ trì: VP  phối hợp: TC  thời hạn: 31/03/2027  theo dõi: QMR  kết quả: "Biên bản" }
nhiệm vụ họp "Họp rút kinh nghiệm" { chủ trì: TC  thời hạn: 14/06/2027  theo dõi: QMR }
nhiệm vụ kiểm-kê "Kiểm kê" { chủ trì: KT  thời hạn: 20/12/2027  theo dõi: QMR }
nhiệm vụ xong "Việc đã xong" { chủ trì: KT  thời hạn: 20/02/2027  tiến độ ngày 19/02/2027: hoàn thành }
`;

test('each who has something late or due this week is written to, nobody about nothing', async () => {
  const { plan } = await load(PLAN);
  const mails = reminderMails(plan!, { on: '2027-06-10', within: 7 });
  expect(mails.map(({ to }) => to)).toEqual(['Văn phòng', 'Phòng Tổ chức', 'Đại diện lãnh đạo']);
  expect(mails[1]).toEqual({
    to: 'Phòng Tổ chức',
    subject: 'Sở Mẫu: 1 việc trễ, 1 việc đến hạn tới ngày 17/6/2027',
    body: `Kính gửi Phòng Tổ chức,

Việc trễ (đã quá hạn mà chưa ghi xong, hoặc đã báo chậm):
1. Rà soát quy trình: hạn thứ Tư, 31/3/2027 (trễ 71 ngày); phối hợp với Văn phòng; kết quả: Biên bản

Việc đến hạn từ ngày 10/6/2027 đến ngày 17/6/2027:
1. Họp rút kinh nghiệm: hạn thứ Hai, 14/6/2027 (còn 4 ngày)

Lưu ý: ngày 15/6/2027 chốt số liệu báo cáo 6 tháng.

Việc nào xong, xin báo ngày hoàn thành và minh chứng; việc nào chậm, xin nêu lý do và đề xuất.

Trân trọng.
Sở Mẫu`,
  });
  expect(mails[2]!.body).toContain('Họp rút kinh nghiệm: hạn thứ Hai, 14/6/2027 (còn 4 ngày); chủ trì: Phòng Tổ chức');
});

test('mtcl due --mail prints them, for one unit on request', () => {
  const { mtcl } = folder({ 'a.mtcl': PLAN });
  const all = mtcl('due', 'a.mtcl', '--mail', '--on', '10/6/2027');
  expect(all.code).toBe(0);
  expect(all.out.match(/^Gửi: .*$/gmu)).toEqual(['Gửi: Văn phòng', 'Gửi: Phòng Tổ chức', 'Gửi: Đại diện lãnh đạo']);
  const one = mtcl('due', 'a.mtcl', '--mail', '--on', '10/6/2027', '--unit', 'VP');
  expect(one.out).toMatch(
    /^Gửi: Văn phòng\nTiêu đề: Sở Mẫu: 1 việc trễ tính đến ngày 10\/6\/2027\n\nKính gửi Văn phòng,\n/u,
  );
  expect(mtcl('due', 'a.mtcl', '--mail', '--on', '1/1/2027').out).toContain('không cần nhắc ai');
});
