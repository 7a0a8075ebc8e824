/** What a stranger may have put into a file: too long to read, made to speak to the screen. */
import { expect, it } from 'vitest';
import { syntaxFix } from '../fixes/syntax-fixes.ts';
import { load } from '../test/load.ts';

const task = (inside: string) => `mục tiêu "việc" {\n  nhiệm vụ "Rà soát" {\n    ${inside}\n  }\n}`;

it('a deadline of many pages is kept as it stands, and not read', async () => {
  const { findings, plan } = await load(`kế hoạch năm 2027\n${task(`thời hạn: ${'hằng quý, '.repeat(400)}hằng quý`)}`);
  const found = findings.filter((finding) => finding.includes('MTCL031'));
  expect(found).toEqual([
    '4:15 MTCL031 Thời hạn này dài 4.008 ký tự nên không đọc thành ngày. Hãy viết ngắn dưới 1.000 ký tự, phần giải thích đưa vào ghi chú.',
  ]);
  expect(plan?.tasks[0]?.deadline?.occurrences).toEqual([]);
  expect(plan?.tasks[0]?.deadline?.wording.parts).toHaveLength(1);
});

it('a text of many pages is printed, and its words are not checked', async () => {
  const { findings } = await load(task(`kết quả: "${'Báo cáo  ; '.repeat(2_000)}"`));
  expect(findings.filter((finding) => finding.includes('MTCL031'))).toHaveLength(1);
  expect(findings.filter((finding) => finding.includes('MTCL5'))).toEqual([]);
});

it.each([
  ['escape', '\u001b[2J'],
  ['a control of the second range', '\u009b31m'],
  ['a vertical tab of Word', '\u000b'],
  ['a line end of mainframes', '\u0085'],
  ['a line separator', '\u2028'],
  ['a turn of the direction of writing', '\u202e'],
  ['a sign of notes between the lines', '\ufff9'],
  ['a mark of the direction of writing', '\u200e'],
])('%s in a text: found, and taken out by the fix', async (_, character) => {
  const { findings, diagnostics, documents } = await load(`đơn vị VP "Văn${character}phòng"`);
  expect(findings.filter((finding) => finding.startsWith('1:15 MTCL032'))).toHaveLength(1);
  const found = diagnostics.find(({ code }) => code === 'MTCL032')!;
  const [edit] = syntaxFix(found, documents.get('a.mtcl')!)!.edits;
  const { findings: after } = await load(edit!.newText);
  expect(after.filter((finding) => finding.includes('MTCL032'))).toEqual([]);
});

it('each of many acceptances counts for its own line', async () => {
  const { findings } = await load(`kế hoạch năm 2027
mục tiêu "việc" {
  nhiệm vụ "một" { theo dõi: A }
  nhiệm vụ "hai" { theo dõi: A } // chấp nhận MTCL201: đang xin ý kiến
  nhiệm vụ "ba" { theo dõi: A }
  // chấp nhận MTCL201: đang xin ý kiến
  nhiệm vụ "bốn" { theo dõi: A }
  // chấp nhận MTCL201: thừa
  nhiệm vụ "năm" { chủ trì: A  theo dõi: A }
}
đơn vị A "Phòng A"`);
  const found = findings.filter((finding) => /MTCL(?:011|201)/.test(finding)).map((finding) => finding.slice(0, 11));
  expect(found.toSorted()).toEqual(['3:3 MTCL201', '5:3 MTCL201', '8:3 MTCL011']);
});

it('acceptances without end: one finding says from where they are not read', async () => {
  const { findings } = await load(`${'// chấp nhận MTCL302: a\n'.repeat(6_000)}đơn vị A "a"`);
  expect(findings.filter((finding) => finding.includes('MTCL012'))).toEqual([
    '5001:1 MTCL012 Tệp có quá 5000 lời chấp nhận: từ lời này trở đi không có tác dụng. Hãy tắt quy tắc trong mtcl.json thay cho chấp nhận từng chỗ.',
  ]);
  const idle = findings.filter((finding) => finding.includes('MTCL011'));
  expect(idle).toHaveLength(3_000);
  expect(idle.at(-1)).toMatch(/Tệp còn 2000 chỗ như thế nữa\.$/u);
});

it('each of thousands of open notes is found in its place', async () => {
  const { findings } = await load(`mục tiêu "a" {\n  nhiệm vụ """${'{chú thích: x\n**b '.repeat(1_400)}""" { }\n}`);
  const found = findings.filter((finding) => finding.includes('MTCL025')).map((finding) => finding.split(' ')[0]);
  expect(found).toHaveLength(2_800);
  expect(found).toEqual(expect.arrayContaining(['2:15', '3:1', '3:5', '1401:5', '1402:1']));
});

it('a file of more words and signs than anybody writes is not read, and says so where it is too much', async () => {
  const { findings } = await load(`đơn vị A "a"\n${'} '.repeat(60_000)}\n${'} '.repeat(60_000)}`);
  expect(findings).toEqual([
    '3:119995 MTCL002 Tệp này dài quá mức nên không được đọc: đến đây đã có 120.000 từ khóa, tên, đoạn chữ và dấu. Hãy chia thành nhiều tệp; tệp này dùng lại tên của tệp kia bằng dòng «dùng "tên-tệp.mtcl"».',
  ]);
});

it.each([
  [3_500, 'nhiệm vụ', 1, 'nhiệm vụ "a"\n'],
  [4_000, 'mục tiêu', 1, 'mục tiêu "a" { }\n'],
  [4_000, 'nhóm', 1, 'nhóm N "a" { A }\n'],
  [4_000, 'người ký', 1, 'người ký K { họ tên: "Nguyễn Văn A" }\n'],
  [4_000, 'văn bản được dẫn', 1, 'văn bản V { trích yếu: "a" }\n'],
  [1_000, 'cơ quan', 1, 'cơ quan A "a"\n'],
  [500, 'phụ lục', 17, 'soạn kế hoạch { phụ lục "a" { "x" } }\n'],
  [1_000, 'văn bản được soạn', 1, 'soạn công văn ""\n'],
  [500, 'mục tiêu đơn vị được soạn', 1, 'soạn mục tiêu đơn vị A { }\n'],
  [500, 'bảng nhiệm vụ', 17, 'soạn kế hoạch { bảng nhiệm vụ { } }\n'],
])('of %i %s and one more the file is not read', async (most, words, column, line) => {
  const { findings } = await load(`đơn vị A "a"\n${line.repeat(most + 1)}`);
  expect(findings).toEqual([
    `${most + 2}:${column} MTCL002 Tệp này có hơn ${most.toLocaleString('de-DE')} ${words} nên không được đọc. Hãy chia thành nhiều tệp; tệp này dùng lại tên của tệp kia bằng dòng «dùng "tên-tệp.mtcl"».`,
  ]);
  const { findings: before } = await load(`đơn vị A "a"\n${line.repeat(most)}`);
  expect(before.filter((finding) => finding.includes('Tệp này có hơn'))).toEqual([]);
});

it('lines of a document with a deadline are tasks: of four thousand and one more the file is not read', async () => {
  const file = (lines: number) => `soạn kế hoạch {\n${'- "a" { thời hạn: tháng 3 }\n'.repeat(lines)}}`;
  expect((await load(file(4_001))).findings).toEqual([
    expect.stringMatching(/^4002:19 MTCL002 Tệp này có hơn 4\.000 thời hạn nên không được đọc\./),
  ]);
  expect((await load(file(4_000))).findings.filter((finding) => finding.includes('Tệp này có hơn'))).toEqual([]);
});

it('a name of many pages is no name: of it only the beginning, and it is looked for nowhere', async () => {
  const { findings, plan } = await load(`cơ quan S "Sở Y" { địa danh: "${'Bình Hải '.repeat(3_000)}" }
đơn vị HC "${'Phòng '.repeat(4_000)}"
kế hoạch năm 2027 của S`);
  expect(plan?.units.map(({ title }) => title)).toEqual([`${'Phòng '.repeat(84).slice(0, 500)}…`]);
  expect(plan?.agency.place).toEqual(`${'Bình Hải '.repeat(56).slice(0, 500)}…`);
  expect(findings.filter((finding) => /MTCL(?:021|031)/.test(finding)).map((finding) => finding.slice(0, 12))).toEqual([
    '1:30 MTCL031',
    '2:11 MTCL031',
  ]);
});

it('a file of more elements than anybody writes is not read, and says so where it is too much', async () => {
  const units = Array.from({ length: 22_500 }, (_, i) => `đơn vị U${i} "Đơn vị ${i}"\n`).join('');
  const { findings } = await load(units);
  expect(findings).toEqual([
    '22500:1 MTCL002 Tệp này dài quá mức nên không được đọc: đến đây đã có 45.000 thành phần (nhiệm vụ, chỉ tiêu, đơn vị, câu chữ, thời hạn, tên trong câu chữ, trong danh sách …). Hãy chia thành nhiều tệp; tệp này dùng lại tên của tệp kia bằng dòng «dùng "tên-tệp.mtcl"».',
  ]);
});

it('a file of more names in its texts than anybody writes is not read, and says so at the text with one too many', async () => {
  const texts = Array.from({ length: 12 }, () => `  diễn giải: "${'{HC} '.repeat(3_900)}"\n`).join('');
  const { findings, plan } = await load(`đơn vị HC "Phòng Hành chính"\nmục tiêu "việc" {\n${texts}}`);
  expect(findings).toEqual([expect.stringMatching(/^14:14 MTCL002 Tệp này dài quá mức nên không được đọc/u)]);
  expect(plan?.objectives ?? []).toEqual([]);
});

it('so are names in lists: a record that thousands sign is not read', async () => {
  const signed = (count: number) =>
    `người ký GD { chức vụ: "GIÁM ĐỐC" họ tên: "Nguyễn Văn A" }\nsoạn biên bản { "x" cùng ký: ${Array(count).fill('GD').join(', ')} }`;
  expect((await load(signed(1_000))).findings).not.toContainEqual(expect.stringContaining('MTCL002'));
  expect((await load(signed(45_000))).findings).toEqual([
    expect.stringMatching(/^2:1[0-9]* MTCL002 Tệp này dài quá mức nên không được đọc/u),
  ]);
});

it('names and marks of a text of many pages stand as they are written', async () => {
  const words = '{HC} **đậm** {chú thích: a} '.repeat(1_000).trim();
  const { plan } = await load(`đơn vị HC "Phòng Hành chính"\nkế hoạch năm 2027\nmục tiêu "${words}" { chỉ tiêu: 9% }`);
  expect(plan?.objectives[0]?.statement.parts).toEqual([{ kind: 'text', text: words }]);
});

it('a file that uses thousands of others is not read: none of them is looked for', async () => {
  const { findings } = await load(Array.from({ length: 1_002 }, (_, i) => `dùng "${i}.mtcl"\n`).join(''));
  expect(findings).toEqual([
    '1001:1 MTCL002 Tệp này dùng hơn 1.000 tệp khác nên không được đọc. Hãy bỏ các dòng «dùng» thừa từ đây trở đi.',
  ]);
});
