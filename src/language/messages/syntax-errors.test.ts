import { expect, it } from 'vitest';
import { load } from '../test/load.ts';

// Faults of form, and what is said of them.
it.each([
  [
    'đơn vị VP "Văn phòng" }',
    '1:23 MTCL002 Không hiểu «}» ở đây. Hãy kiểm tra dấu ngoặc { } phía trên, hoặc từ khóa viết chưa đúng.',
  ],
  ['đơn vị VP Văn', '1:11 MTCL002 Ở đây cần một đoạn chữ trong ngoặc kép "…", nhưng lại gặp «Văn».'],
  ['đơn vị "Văn phòng"', '1:8 MTCL002 Ở đây cần một tên, nhưng lại gặp «"Văn phòng"».'],
  [
    'mục tiêu A "B" {\n  12\n}',
    '2:3 MTCL002 Không hiểu «12» ở đây. Trong khối này có thể viết: «chỉ tiêu», «diễn giải», «tiêu đề trong kế hoạch», «nhiệm vụ», «tiến độ»; hết khối thì đóng bằng «}».',
  ],
  ['mục tiêu A "B" {', '1:16 MTCL002 Khối «mục tiêu A "B"» mở ở đây mà chưa đóng: hãy thêm «}» sau dòng 1.'],
  ['kế hoạch năm', '1:13 MTCL002 Ở đây cần một con số, nhưng lại gặp hết tệp.'],
  ['kế hoạch năm hai nghìn', '1:14 MTCL002 Ở đây cần một con số, nhưng lại gặp «hai».'],
  [
    `đơn vị VP "Văn phòng" ${'a'.repeat(41)}`,
    `1:23 MTCL002 Không hiểu «${'a'.repeat(40)}…» ở đây. Hãy kiểm tra dấu ngoặc { } phía trên, hoặc từ khóa viết chưa đúng.`,
  ],
  [
    `đơn vị VP "Văn phòng" ${'a'.repeat(40)}`,
    `1:23 MTCL002 Không hiểu «${'a'.repeat(40)}» ở đây. Hãy kiểm tra dấu ngoặc { } phía trên, hoặc từ khóa viết chưa đúng.`,
  ],
  [
    `đơn vị VP "Văn phòng"\n${'§'.repeat(20)}`,
    `2:1 MTCL001 Ký tự «${'§'.repeat(20)}» không dùng được ở đây. Nếu là lời văn, hãy đặt trong ngoặc kép "…".`,
  ],
  [
    `đơn vị VP "Văn phòng"\n${'§'.repeat(21)}`,
    `2:1 MTCL001 Ký tự «${'§'.repeat(20)}…» không dùng được ở đây. Nếu là lời văn, hãy đặt trong ngoặc kép "…".`,
  ],
])('%j', async (text, said) => {
  const { findings } = await load(text);
  expect(findings.filter((finding) => /MTCL00[12]/u.test(finding))).toEqual([said]);
});
